using System.Management.Automation;
using Journo.Analysis.Timelines;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Gets events as a timeline: each once, with all who tell it, in the order of their dates and, where they have none, of the
/// text.</summary>
[Cmdlet(VerbsCommon.Get, "TimelineEvent", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(TimelineEvent), typeof(EventMention), typeof(Explanation))]
public sealed class GetTimelineEventCommand : ExplainingCommand<EventMention, EventFilter>
{
    private readonly List<SourcedMention> _accounts = [];
    private PipelineEvents? _found;
    private EntryFilter _filter = null!;

    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Who or what took part; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Participant { get; set; }

    /// <summary>The headline; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Text { get; set; }

    /// <summary>Who tells it; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Source { get; set; }

    /// <summary>Events that may fall on or after this date.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? After { get; set; }

    /// <summary>Events that may fall on or before this date.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? Before { get; set; }

    /// <summary>Only events with a date.</summary>
    [Parameter]
    public SwitchParameter Dated { get; set; }

    /// <summary>Only events without a date.</summary>
    [Parameter]
    public SwitchParameter Undated { get; set; }

    /// <summary>The rows by themselves, as they stand in the table, instead of the timeline.</summary>
    [Parameter]
    public SwitchParameter Mention { get; set; }

    private protected override EventFilter MakeFilter()
    {
        var rows = new EventFilter
        {
            Id = Patterns(Id),
            Participant = Patterns(Participant),
            Text = Patterns(Text),
            After = After,
            Before = Before,
            Dated = EitherOf(Dated, Undated),
        };
        _filter = new EntryFilter(rows, Patterns(Source));
        return rows;
    }

    private protected override IEnumerable<EventMention> RowsOf(ArticleExtraction reading) => reading.Events;

    private protected override void Process()
    {
        _found ??= new PipelineEvents(Session.Articles, DatasetFolder(Dataset), Open, Cancellation);
        if (Mention && Source is null) base.Process();
        else if (ParameterSetName == FromDataset) _accounts.AddRange(_found.All);
        else if (_found.Of(PSObject.AsPSObject(InputObject!)) is { } accounts) _accounts.AddRange(accounts);
        else base.Process();
    }

    private protected override void End()
    {
        if (!Mention || Source is not null) Wanted.LookThrough(_accounts.Select(account => account.Event));
        WriteRows(Mention ? _accounts.Where(_filter.Matches).Select(account => account.Event)
            : Timeline.Of(_accounts, Languages.English, Cancellation).Where(_filter.Matches));
        base.End();
    }
}
