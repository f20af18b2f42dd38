namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Which marks a timeline uses, and what they mean.</summary>
internal static class TimelineSigns
{
    private static readonly (Sign Sign, string Words)[] Words =
    [
        (Sign.Day, "on that day"),
        (Sign.Within, "at some time within"),
        (Sign.Lasting, "lasting; solid where certain"),
        (Sign.Faded, "approximate"),
        (Sign.Uncertain, "doubtful"),
        (Sign.Open, "open end"),
        (Sign.Unknown, "end not known"),
        (Sign.Choice, "one of these"),
        (Sign.All, "all of these"),
        (Sign.Ordered, "no date; placed by the text"),
        (Sign.Conflict, "sources disagree on the date"),
    ];

    /// <summary>The signs that occur, in a fixed order.</summary>
    public static IEnumerable<(Sign Sign, string Words)> Of(IReadOnlyList<TimelineEvent> entries)
    {
        var found = new HashSet<Sign>();
        foreach (TimelineEvent entry in entries)
        {
            if (entry.Placement == EventPlacement.Ordered) found.Add(Sign.Ordered);
            if (entry.Conflicts.Count > 0) found.Add(Sign.Conflict);
            if (entry.Date is not { } date || DateShape.Of(date) is not { } shape) continue;
            if (shape.Segments.Count > 1) found.Add(shape.IsAll ? Sign.All : Sign.Choice);
            foreach (DateSegment segment in shape.Segments) Add(found, segment);
        }
        return Words.Where(s => found.Contains(s.Sign));
    }

    private static void Add(HashSet<Sign> found, DateSegment segment)
    {
        if (segment.IsDay) found.Add(Sign.Day);
        else if (segment.CoreFrom is not null) found.Add(Sign.Lasting);
        else if (segment is { From: not null, To: not null }) found.Add(Sign.Within);
        if (segment.IsUncertain) found.Add(Sign.Uncertain);
        foreach (ShapeEdge edge in (ShapeEdge[])[segment.Start, segment.End])
        {
            if (edge == ShapeEdge.Faded) found.Add(Sign.Faded);
            else if (edge == ShapeEdge.Open) found.Add(Sign.Open);
            else if (edge == ShapeEdge.Unknown) found.Add(Sign.Unknown);
        }
    }

    /// <summary>An example, as if a day were a pixel.</summary>
    public static IReadOnlyList<DateSegment> Example(Sign sign) => sign switch
    {
        Sign.Day => [Of(12, 13)],
        Sign.Lasting => [Of(0, 26) with { CoreFrom = 6, CoreTo = 20 }],
        Sign.Faded => [Of(6, 20) with { Start = ShapeEdge.Faded, End = ShapeEdge.Faded }],
        Sign.Uncertain => [Of(0, 26) with { IsUncertain = true }],
        Sign.Open => [Of(0, 1) with { To = null, End = ShapeEdge.Open }],
        Sign.Unknown => [Of(0, 1) with { To = null, End = ShapeEdge.Unknown }],
        Sign.Choice or Sign.All => [Of(0, 8), Of(18, 26)],
        _ => [Of(0, 26)],
    };

    private static DateSegment Of(double from, double to) => new(from, to, null, null, ShapeEdge.Firm, ShapeEdge.Firm, false);
}
