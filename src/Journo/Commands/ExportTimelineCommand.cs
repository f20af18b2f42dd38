using System.Management.Automation;
using Journo.Analysis.Timelines;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Publishing.Timelines;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Writes a timeline for the web, for calendars and for those who draw it themselves; no date says more than is known.</summary>
[Cmdlet(VerbsData.Export, "Timeline", DefaultParameterSetName = ToPath, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportTimelineCommand : TextExportCommand
{
    private const int MostNamed = 5;

    private readonly List<SourcedMention> _accounts = [];
    private readonly Dictionary<string, List<string>> _problems = new(StringComparer.Ordinal);
    private PipelineEvents _found = null!;
    private TimelineWriter _writer = null!;

    /// <summary>Events, articles, or rows with the id of an event; all events of the dataset, where nothing is given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>The form; where it is not given, the file's extension decides, else it is TimelineJS.</summary>
    [Parameter]
    public TimelineFormat Format { get; set; }

    /// <summary>What the timeline is called.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>What its lanes (groups, calendars' categories) stand for; none if not given.</summary>
    [Parameter]
    [Alias("Lanes")]
    public TimelineLanes Lane { get; set; }

    /// <summary>The dataset of events that do not know theirs, such as those of Import-Csv.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    private protected override void Begin()
    {
        try
        {
            FindDestination();
            _found = new PipelineEvents(Session.Articles, DatasetFolder(Dataset), OpenWithProgress, Cancellation);
            TimelineFormat format = IsBound(nameof(Format)) ? Format : TimelineWriters.FormOf(Destination)
                ?? (System.IO.Path.HasExtension(Destination)
                    ? throw PathException.UnknownForm(Destination!, ".json, .vl.json, .csv, .ics, .svg, .html, .htm")
                    : TimelineFormat.TimelineJS);
            _writer = TimelineWriters.Of(format, new() { Title = Title, Lanes = Lane }, Note);
        }
        catch (Exception exception) when (ErrorRecords.TryMake(exception, Path ?? LiteralPath ?? "", out ErrorRecord? record))
        {
            ThrowTerminatingError(record);
        }
    }

    private protected override void Process()
    {
        if (InputObject is not null) Progress.Step(_accounts.Count, 0, "events");
        if ((InputObject is null ? _found.All : _found.Of(InputObject)) is { } accounts) _accounts.AddRange(accounts);
        else WriteError(_found.NotAnEvent(InputObject!));
    }

    private protected override void End()
    {
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(_accounts, Languages.English, Cancellation);
        WriteVerbose($"{_accounts.Count} tellings are of {entries.Count} events.");
        using var text = new StringWriter();
        _writer.Write(entries, text, Cancellation);
        Finish(text.ToString(), entries.Count, $"Write a timeline of {entries.Count} event{(entries.Count == 1 ? "" : "s")}", keep: false,
            (path, all) => TextFile.Write(path, all, Encoding, Force));
        foreach ((string message, List<string> events) in _problems)
        {
            string more = events.Count > MostNamed ? $" and {events.Count - MostNamed} more" : "";
            WriteWarning($"{string.Join(", ", events.Take(MostNamed))}{more}: {message}");
        }
    }

    private void Note(TimelineProblem problem)
    {
        if (!_problems.TryGetValue(problem.Message, out List<string>? events)) _problems[problem.Message] = events = [];
        events.Add(problem.Event);
    }
}
