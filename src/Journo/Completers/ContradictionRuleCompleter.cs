using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Analysis.Contradictions;

namespace Journo.Completers;

/// <summary>Completes the names of the rules about contradictions.</summary>
public sealed class ContradictionRuleCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(ContradictionFinder.Rules.Select(rule => (rule, rule)), wordToComplete);
}
