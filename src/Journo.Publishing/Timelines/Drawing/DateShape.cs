using Journo.Edtf;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>How a stretch of time begins or ends in a drawing.</summary>
internal enum ShapeEdge
{
    /// <summary>At a day that is known.</summary>
    Firm,
    /// <summary>About there.</summary>
    Faded,
    /// <summary>It goes on.</summary>
    Open,
    /// <summary>It ends somewhere.</summary>
    Unknown,
}

/// <summary>A stretch of time, in days since 1970-01-01, the end exclusive; null where it is open or unknown.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">The day after its last.</param>
/// <param name="CoreFrom">From when it certainly lasts; null where nothing is said to last.</param>
/// <param name="CoreTo">Until when it certainly lasts.</param>
/// <param name="Start">How it begins.</param>
/// <param name="End">How it ends.</param>
/// <param name="IsUncertain">Whether the date is doubted.</param>
internal sealed record DateSegment(
    double? From, double? To, double? CoreFrom, double? CoreTo, ShapeEdge Start, ShapeEdge End, bool IsUncertain)
{
    public bool IsDay => To - From == 1;

    public bool IsNowhere => From is null && To is null;
}

/// <summary>
/// What a date looks like on a line of time: one stretch, or several for a set. Where something happened once within a year or month, the
/// stretch says only where to look;
/// where an interval says that it lasted, its core is what is certain, from the last possible start to the first possible end.
/// </summary>
/// <param name="Segments">The stretches that have a place.</param>
/// <param name="IsAll">Whether all of several are meant, rather than one of them.</param>
internal sealed record DateShape(IReadOnlyList<DateSegment> Segments, bool IsAll)
{
    // Beyond the far year days are too many to count one by one; the farthest leaves room for a tick after it.
    private const long FarYear = 1_000_000_000_000, FarthestYear = 1_000_000_000_000_000_000;
    private const double DaysInYear = 365.2425;

    public double? First => Segments.Min(s => s.From ?? s.To - 1);

    public double? Last => Segments.Max(s => s.To ?? s.From + 1);

    /// <summary>The shape; null where the date has no place on a line: a day of an unknown year.</summary>
    public static DateShape? Of(EdtfDate date)
    {
        DateSegment[] segments = [.. (date.Part is EdtfSet set ? set.Members : [date.Part]).Select(Of).Where(s => !s.IsNowhere)];
        return segments.Length == 0 ? null : new(segments, date.Kind == EdtfKind.AllOf);
    }

    /// <summary>Days since 1970-01-01.</summary>
    public static double Number(CalendarDay day) => day.Year is < FarYear and > -FarYear ? day.Number
        : Math.Clamp(day.Year, -FarthestYear, FarthestYear) * DaysInYear;

    /// <summary>The day that a moment lies in.</summary>
    public static CalendarDay Day(double number) => number is < FarYear * DaysInYear and > -FarYear * DaysInYear
        ? CalendarDay.FromNumber((long)Math.Floor(number)) : new((long)Math.Floor(number / DaysInYear), 1, 1);

    private static DateSegment Of(EdtfPart part)
    {
        EdtfBounds bounds = EdtfBounds.Of(part);
        bool uncertain = (part.Qualifiers & Qualifier.Uncertain) != 0;
        if (part is not EdtfInterval interval)
        {
            ShapeEdge edge = (part.Qualifiers & Qualifier.Approximate) != 0 ? ShapeEdge.Faded : ShapeEdge.Firm;
            return new(Start(bounds.Earliest), End(bounds.Latest), null, null, edge, edge, uncertain);
        }
        EdtfBounds? start = interval.Start is null ? null : EdtfBounds.Of(interval.Start), end = interval.End is null ? null
            : EdtfBounds.Of(interval.End);
        (double? coreFrom, double? coreTo) = (Start(start?.Latest), End(end?.Earliest));
        // Two neighbouring months or years are certain of no more than the night between them.
        bool lasts = coreTo - coreFrom > 2
            || (coreTo > coreFrom && interval is { Start: EdtfPoint { Day: not null }, End: EdtfPoint { Day: not null } });
        return new(Start(bounds.Earliest), End(bounds.Latest), lasts ? coreFrom : null, lasts ? coreTo : null,
            Edge(interval.Start, bounds.Earliest, interval.StartLimit), Edge(interval.End, bounds.Latest, interval.EndLimit), uncertain);
    }

    private static ShapeEdge Edge(EdtfPart? part, CalendarDay? bound, Limit limit) => bound is null ? limit == Limit.Open ? ShapeEdge.Open
        : ShapeEdge.Unknown
        : part is not null && (part.Qualifiers & Qualifier.Approximate) != 0 ? ShapeEdge.Faded : ShapeEdge.Firm;

    private static double? Start(CalendarDay? day) => day is { } first ? Number(first) : null;

    private static double? End(CalendarDay? day) => day is { } last ? Number(last) + 1 : null;
}
