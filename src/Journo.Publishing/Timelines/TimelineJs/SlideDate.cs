using Journo.Edtf;

namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>How TimelineJS shows a date: where it begins, where it ends, and the words for what two such points can't say.</summary>
/// <param name="Start">The beginning, or the end where no beginning is known.</param>
/// <param name="End">The end; null where it is not known, or is the beginning.</param>
/// <param name="Words">The date in words; null where start and end say it all.</param>
/// <param name="IsBounded">Whether both its first and its last day are known.</param>
internal sealed record SlideDate(DateParts Start, DateParts? End, string? Words, bool IsBounded)
{
    // What a JavaScript date holds. A single year beyond it would make TimelineJS show every date of the timeline by its year alone.
    private const long FirstYear = -271820;
    private const long LastYear = 275759;

    /// <summary>The date as TimelineJS shows it; null where it names no year that it could show.</summary>
    public static SlideDate? Of(EdtfDate date)
    {
        EdtfPart part = date.Part;
        (DateParts? first, DateParts? last) = part is EdtfInterval interval ? (Ends(interval.Start).First, Ends(interval.End).Last)
            : Ends(part);
        if ((first ?? last) is not { } start || !IsShown(start) || (last is { } late && !IsShown(late))) return null;
        bool isBounded = first is not null && last is not null;
        bool isPlain = IsPlain(part) || (part is EdtfInterval { Start: { } from, End: { } to } && IsPlain(from) && IsPlain(to));
        DateParts? end = isBounded && last != start ? last : null;
        // The end would be drawn at the beginning of its year or month, which may be before the start.
        if (end is { } early && early.Beginning <= start.Beginning)
        {
            end = date.Bounds.Latest is { } latest
                && latest > start.Beginning ? new(latest.Year, latest.Month, start.Day is null && early.Day is null ? null : latest.Day)
                : null;
            isPlain = false;
        }
        return new(start, end, isPlain ? null : date.ToDisplayString(), isBounded);
    }

    private static (DateParts? First, DateParts? Last) Ends(EdtfPart? part)
    {
        if (part is null) return (null, null);
        EdtfBounds bounds = EdtfBounds.Of(part);
        return DateParts.Of(bounds.Earliest, bounds.Latest);
    }

    private static bool IsShown(DateParts parts) => parts.Year is >= FirstYear and <= LastYear;

    private static bool IsPlain(EdtfPart part) =>
        part is EdtfPoint { IsMasked: false, IsNegative: false, Time: null, Qualifiers: Qualifier.None, Year.Smallest: > 0 };
}
