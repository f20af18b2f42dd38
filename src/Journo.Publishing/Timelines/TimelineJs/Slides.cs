namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>The slides of a timeline: an event with a year has one; one without is told on the slide of the event that the text places it
/// after or before.</summary>
internal sealed class Slides
{
    private const string NoDate = "TimelineJS needs a year, and no date is known";
    private const string NoYear = "TimelineJS needs a year that JavaScript's calendar holds, and its date names none";

    private readonly IReadOnlyList<TimelineEvent> _entries;
    private readonly SlideDate?[] _dates;
    private readonly UndatedEvents _undated;
    private readonly TimelineOptions _options;

    /// <param name="entries">The events in the timeline's order.</param>
    /// <param name="options">The lanes.</param>
    /// <param name="onProblem">Told what has no slide, or is shown only in part.</param>
    public Slides(IReadOnlyList<TimelineEvent> entries, TimelineOptions options, Action<TimelineProblem> onProblem)
    {
        _entries = entries;
        _options = options;
        _dates = [.. entries.Select(entry => entry.Date is null ? null : SlideDate.Of(entry.Date))];
        _undated = new UndatedEvents(entries, place => _dates[place] is not null);
        for (int i = 0; i < entries.Count; i++) Tell(i, onProblem);
    }

    /// <summary>The slides in the timeline's order, each made when it is asked for.</summary>
    public IEnumerable<Slide> All()
    {
        for (int i = 0; i < _entries.Count; i++)
        {
            if (_dates[i] is not { } date) continue;
            TimelineEvent entry = _entries[i];
            string? lane = _options.LaneOf(entry);
            yield return new(entry.Id, date, SlideHtml.Escape(entry.Headline), SlideHtml.Of(entry, _undated.After(i), _undated.Before(i)),
                lane is null ? null : SlideHtml.Group(lane));
        }
    }

    private void Tell(int place, Action<TimelineProblem> onProblem)
    {
        TimelineEvent entry = _entries[place];
        if (_dates[place] is { } date)
        {
            if (!date.IsBounded) onProblem(
                new(IsLeftOut: false, entry.Id,
                "TimelineJS draws no open end; it stands at the end that is known, with its date in words."));
            return;
        }
        string why = entry.Date is null ? NoDate : NoYear;
        onProblem(_undated.IsPlaced(place)
            ? new(IsLeftOut: false, entry.Id,
                $"{why}; it has no slide of its own, and is told on that of an event that it comes after or before.")
            : new(IsLeftOut: true, entry.Id, $"{why}; it is left out."));
    }
}
