using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Cmdlets;
using Journo.Session;

namespace Journo.Completers;

/// <summary>
/// Completes values that a column of the dataset in play has: the dataset that the command names, else the session's, else the shipped one.
/// Which column it is, the parameter says and, where several commands have the parameter, the command's noun.
/// Reading stops after a moment, so that the Tab key answers on a dataset of any size with what has been seen so far.
/// </summary>
public sealed class ColumnCompleter : IArgumentCompleter
{
    private static readonly TimeSpan ToFirstValue = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ToLastValue = TimeSpan.FromMilliseconds(500);

    private delegate IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset);

    // By noun and parameter, or by the parameter alone; each value with a line about it.
    private static readonly Dictionary<string, Values> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Article Id"] = Of<Article>(row => row.Id, row => row.Title),
        ["Attribution Id"] = Of<Attribution>(row => row.Id, row => row.ToString()),
        ["Claim Id"] = Of<Claim>(row => row.Id, row => row.ToString()),
        ["ClaimReview Id"] = Of<ClaimReview>(row => row.Id, row => row.ToString()),
        ["DateMention Id"] = Of<DateMention>(row => row.Id, row => row.ToString()),
        ["Entity Id"] = Of<Entity>(row => row.Id, row => row.Name),
        ["Evidence Id"] = Of<Evidence>(row => row.Id, row => row.ToString()),
        ["Figure Id"] = Of<Figure>(row => row.Id, row => row.Text),
        ["Quote Id"] = Of<Quote>(row => row.Id, row => row.Text),
        ["Source Id"] = Of<Source>(row => row.Id, row => row.Name),
        ["TimelineEvent Id"] = Of<EventMention>(row => row.Id, row => row.ToString()),
        ["Claim"] = Of<Claim>(row => row.Id, row => row.ToString()),
        ["Cue"] = Of<Attribution>(row => row.Cue, row => row.Source),
        ["Currency"] = Of<Figure>(row => row.Currency, row => row.Text),
        ["Entity Name"] = Of<Entity>(row => row.Name, About),
        ["Participant"] = Of<Entity>(row => row.Name, About),
        ["Publisher"] = Of<Article>(row => row.Publisher, row => row.Publisher),
        ["Source"] = Of<Source>(row => row.Name, About),
        ["Source Name"] = Of<Source>(row => row.Name, About),
        ["Speaker"] = Of<Claim>(row => row.Speaker, row => row.Speaker),
        ["Quote Speaker"] = Of<Quote>(row => row.Speaker, row => row.Speaker),
        ["Title"] = Of<Article>(row => row.Title, row => row.Publisher),
        ["Unit"] = Of<Figure>(row => row.Unit, row => row.Text),
        ["Verdict"] = Of<ClaimReview>(row => row.Verdict, row => row.Scale),
    };

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        ArgumentNullException.ThrowIfNull(commandName);
        ArgumentNullException.ThrowIfNull(fakeBoundParameters);
        string noun = commandName[(commandName.LastIndexOf('-') + 1)..];
        if (!Columns.TryGetValue($"{noun} {parameterName}", out Values? column)
            && !Columns.TryGetValue(parameterName, out column)) return [];
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        bool seen = false;
        using var patience = new CancellationTokenSource(ToFirstValue, JournoSession.Current.Clock);
        try
        {
            string folder = Folder(fakeBoundParameters["Dataset"]);
            var reader = new SessionDataset(folder, JournoSession.Current.Articles, _ => { }, patience.Token);
            foreach ((string? value, string? toolTip) in column(reader))
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

    private static Values Of<T>(Func<T, string?> value, Func<T, string?> toolTip) where T : class =>
        dataset => dataset.Read<T>().Select(row => (value(row), toolTip(row)));

    private static string About(Entity entity) =>
        $"{entity.Kind}{(entity.Aliases.Count == 0 ? "" : ", also " + string.Join(", ", entity.Aliases))}";

    private static string About(Source source) => $"{source.Kind}{(source.Role is null ? "" : ", " + source.Role)}";

    private static string Folder(object? named)
    {
        string? path = (named is PSObject wrapped ? wrapped.BaseObject : named)?.ToString();
        return string.IsNullOrEmpty(path) ? JournoSession.Current.DefaultDataset : FilePaths.Literal(FilePaths.OfThisRunspace(), path);
    }
}
