using Journo.Edtf;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>A period of a long list.</summary>
/// <param name="Name">In words.</param>
/// <param name="Events">The indices of its events, in the timeline's order; what has no date stands with the event before it.</param>
internal sealed record EventPeriod(string Name, List<int> Events)
{
    private const int MostPeriods = 60;
    private const string WithoutStart = "Without a known beginning";

    /// <summary>The periods of the events that have a place: months, years, decades, as there are not too many.</summary>
    public static List<EventPeriod> Of(IReadOnlyList<TimelineEvent> entries)
    {
        CalendarDay? first = null, last = null;
        foreach (TimelineEvent entry in entries)
        {
            if (Start(entry) is not { } day) continue;
            if (first is null || day < first) first = day;
            if (last is null || day > last) last = day;
        }
        TimeStep step = first is { } from && last is { } to ? StepFor(DateShape.Number(to) - DateShape.Number(from)) : default;
        var periods = new List<EventPeriod>();
        var byTick = new Dictionary<CalendarDay, EventPeriod>();
        EventPeriod? current = null;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Placement == EventPlacement.Unplaced) continue;
            if (Start(entries[i]) is { } day)
            {
                CalendarDay tick = step.Floor(day);
                if (!byTick.TryGetValue(tick, out current)) periods.Add(byTick[tick] = current = new(step.Name(tick), []));
            }
            else if (current is null) periods.Add(current = new(WithoutStart, []));
            current.Events.Add(i);
        }
        return periods;
    }

    private static TimeStep StepFor(double days)
    {
        TimeStep chosen = default;
        foreach (TimeStep step in TimeStep.All)
        {
            // In words, a month, a year and a decade are periods; a quarter is none.
            if (step is not ({ Count: 1 } or { Unit: StepUnit.Year, Count: 10 or 100 or >= 1000 })) continue;
            chosen = step;
            if (step.Unit != StepUnit.Day && days / step.Days <= MostPeriods) break;
        }
        return chosen;
    }

    private static CalendarDay? Start(TimelineEvent entry) => entry.Date?.Bounds.Earliest;
}
