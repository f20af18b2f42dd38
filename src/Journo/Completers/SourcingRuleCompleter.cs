using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Analysis.Sourcing;

namespace Journo.Completers;

/// <summary>Completes the names of the rules about sourcing, each with what it finds.</summary>
public sealed class SourcingRuleCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(SourcingRules.All.Select(rule => (rule.Name, rule.Summary)), wordToComplete);
}
