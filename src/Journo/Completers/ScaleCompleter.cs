using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Journo.Completers;

/// <summary>Completes names of rating scales: the dataset's own, then those that come with Journo.</summary>
public sealed class ScaleCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(ScaleVerdictCompleter.ScalesFor(fakeBoundParameters).Select(scale => (scale.Name, scale.Title ?? scale.Name)),
            wordToComplete, literal: true);
}
