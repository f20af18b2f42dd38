using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Journo.Completers;

/// <summary>Completes folders, those that hold a dataset first.</summary>
public sealed class DatasetPathCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        CompletionCompleters.CompleteFilename(wordToComplete)
            .Where(result => result.ResultType == CompletionResultType.ProviderContainer)
            .OrderByDescending(result => File.Exists(Path.Combine(result.ToolTip, "datapackage.json")));
}
