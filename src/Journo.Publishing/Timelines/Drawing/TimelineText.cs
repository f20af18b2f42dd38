using System.Globalization;
using Journo.Citations.Csl.Rendering;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>What all drawings of a timeline say in words.</summary>
internal static class TimelineText
{
    public const string Undated = "no date";
    public const string OtherLane = "Others";
    public const string UnplacedHeading = "Without a date or a place";
    public const string PlacedByText = "placed by the text";
    public const string Disagree = "≠ sources disagree";

    /// <summary>The words of a label: date, headline and what has to be said of them.</summary>
    public static IEnumerable<LabelRun> Label(TimelineEvent entry)
    {
        if (entry.Date is not null) yield return new(LabelPart.Date, entry.Date.ToDisplayString());
        else if (entry.Placement == EventPlacement.Ordered) yield return new(LabelPart.Note, Undated);
        yield return new(LabelPart.Headline, entry.Headline.Length > 0 ? entry.Headline : entry.Id);
        if (entry.Conflicts.Count > 0) yield return new(LabelPart.Conflict, Disagree);
    }

    /// <summary>All of an event in one line, for who can't see the drawing or points at it.</summary>
    public static string Description(TimelineEvent entry)
    {
        string when = entry.Date is { } date ? date.ToDisplayString() : entry.Placement == EventPlacement.Ordered
            ? $"{Undated}, {PlacedByText}" : Undated;
        string by = entry.Sources.Count > 0 ? $" ({string.Join(", ", entry.Sources)})" : "";
        string conflict = entry.Conflicts.Count > 0 ? $" Sources disagree: {string.Join("; ", entry.Conflicts)}." : "";
        return $"{when}: {entry.Headline}{by}.{conflict}";
    }

    public static string Counts(IReadOnlyList<TimelineEvent> entries)
    {
        int dated = 0, ordered = 0;
        foreach (TimelineEvent entry in entries)
        {
            if (entry.Placement == EventPlacement.Dated) dated++;
            else if (entry.Placement == EventPlacement.Ordered) ordered++;
        }
        var parts = new List<string> { $"{Number(dated)} dated" };
        if (ordered > 0) parts.Add($"{Number(ordered)} {PlacedByText}");
        if (entries.Count - dated - ordered is > 0 and var unplaced) parts.Add($"{Number(unplaced)} without a place");
        return $"{Count(entries.Count, "event")}: {string.Join(", ", parts)}";
    }

    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The lanes in the order in which they come up, each with its events; one without a name where there are no lanes.</summary>
    public static IReadOnlyList<(string? Name, IReadOnlyList<(int Number, TimelineEvent Entry)> Events)> Lanes(
        IReadOnlyList<TimelineEvent> entries, TimelineOptions options)
    {
        var order = new List<(string? Name, IReadOnlyList<(int, TimelineEvent)> Events)>();
        var byName = new Dictionary<string, List<(int, TimelineEvent)>>(StringComparer.Ordinal);
        List<(int, TimelineEvent)>? others = null;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Placement == EventPlacement.Unplaced) continue;
            string? name = options.LaneOf(entries[i]);
            List<(int, TimelineEvent)> lane;
            if (name is null) lane = others ??= [];
            else if (!byName.TryGetValue(name, out lane!))
            {
                byName[name] = lane = [];
                order.Add((name, lane));
            }
            lane.Add((i + 1, entries[i]));
        }
        if (others is not null) order.Add((options.Lanes == TimelineLanes.None ? null : OtherLane, others));
        return order;
    }
}
