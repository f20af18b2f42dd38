using System.Management.Automation;
using Journo.Completers;
using Journo.Datasets;
using Journo.Shell;

namespace Journo.Commands;

/// <summary>Gets events in the order of their dates; those without a date come last, in the order of the text.</summary>
[Cmdlet(VerbsCommon.Get, "TimelineEvent", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(TimelineEvent), typeof(Explanation))]
public sealed class GetTimelineEventCommand : ExplainingCommand<TimelineEvent, EventFilter>
{
    private readonly List<TimelineEvent> _events = [];

    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(IdCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Who or what took part; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(EntityNameCompleter))]
    public string[]? Participant { get; set; }

    /// <summary>The headline; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Text { get; set; }

    /// <summary>Events that may fall on or after this date.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? After { get; set; }

    /// <summary>Events that may fall on or before this date.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? Before { get; set; }

    /// <summary>Only events with a date; with <c>:$false</c>, only those without.</summary>
    [Parameter]
    public SwitchParameter Dated { get; set; }

    private protected override EventFilter MakeFilter() => new()
    {
        Id = Patterns(Id),
        Participant = Patterns(Participant),
        Text = Patterns(Text),
        After = After,
        Before = Before,
        Dated = MyInvocation.BoundParameters.ContainsKey(nameof(Dated)) ? Dated.IsPresent : null,
    };

    private protected override IEnumerable<TimelineEvent> RowsOf(ArticleReading reading) => reading.Events;

    private protected override void Take(IEnumerable<TimelineEvent> rows) => _events.AddRange(rows);

    private protected override void End() => WriteRows(_events
        .OrderBy(e => e.Date is null)
        .ThenBy(e => e.Date));
}
