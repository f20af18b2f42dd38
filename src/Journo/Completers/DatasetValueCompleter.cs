using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Cmdlets;
using Journo.Session;

namespace Journo.Completers;

/// <summary>
/// Completes values of the dataset in play: the one that the command names, else the session's, else the shipped one.
/// Reading stops after a moment, so that the Tab key answers on a dataset of any size with what has been seen so far.
/// </summary>
public abstract class DatasetValueCompleter : IArgumentCompleter
{
    private static readonly TimeSpan ToFirstValue = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ToLastValue = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        ArgumentNullException.ThrowIfNull(fakeBoundParameters);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        bool seen = false;
        using var patience = new CancellationTokenSource(ToFirstValue);
        try
        {
            var reader = new SessionDataset(Folder(fakeBoundParameters["Dataset"]), JournoSession.Current.Articles, _ => { }, patience.Token);
            foreach ((string? value, string? toolTip) in Values(reader, Noun(commandName)))
            {
                if (!seen) patience.CancelAfter(ToLastValue);
                seen = true;
                if (!string.IsNullOrEmpty(value)) values.TryAdd(value, toolTip ?? value);
                if (patience.IsCancellationRequested) break;
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException || ErrorRecords.TryMake(exception, commandName, out _))
        {
            // Nobody wants an error from the Tab key: what has been read so far is the answer.
        }
        return Completion.Of(values.OrderBy(v => v.Key, StringComparer.OrdinalIgnoreCase).Select(v => (v.Key, v.Value)), wordToComplete);
    }

    /// <summary>The values, repeated or not, each with a line about it.</summary>
    private protected abstract IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun);

    private static string Folder(object? named)
    {
        string? path = (named is PSObject wrapped ? wrapped.BaseObject : named)?.ToString();
        return string.IsNullOrEmpty(path) ? JournoSession.Current.DefaultDataset : FilePaths.Literal(FilePaths.OfThisRunspace(), path);
    }

    private static string Noun(string commandName) => commandName[(commandName.LastIndexOf('-') + 1)..];
}
