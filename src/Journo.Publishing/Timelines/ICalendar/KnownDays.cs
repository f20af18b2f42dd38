using Journo.Edtf;

namespace Journo.Publishing.Timelines.ICalendar;

/// <summary>A day, or the days from one to another, that a date names without doubt.</summary>
internal readonly record struct KnownDays(CalendarDay First, CalendarDay Last)
{
    // The day after the last is written too, and has a year of four digits.
    private const int LastYear = 9998;

    /// <summary>The days of a date; null, with the reason, where it does not name them.</summary>
    public static KnownDays? Of(EdtfDate? date, out string why)
    {
        KnownDays? days = date?.Part switch
        {
            EdtfPoint point => Of(point) is { } day ? new KnownDays(day, day) : null,
            EdtfInterval { Start: EdtfPoint start, End: EdtfPoint end } => Of(start) is { } first && Of(end) is { } last
                && first <= last ? new KnownDays(first, last) : null,
            _ => null,
        };
        why = days is not null ? "" : date switch
        {
            null => "no date is known",
            { Kind: EdtfKind.OneOf or EdtfKind.AllOf } => "its date is one or all of several",
            { IsUncertain: true } or { IsApproximate: true } => "its date is uncertain or approximate",
            { Kind: EdtfKind.Interval, Bounds: not { StartLimit: Limit.Dated, EndLimit: Limit.Dated } } =>
                "its date has an open end, or one that is not known",
            { Bounds: { Earliest.Year: < 1 or > LastYear } or { Latest.Year: < 1 or > LastYear } } =>
                "it has the years from 1 to 9998 only",
            _ => "its date names no day",
        };
        return days;
    }

    private static CalendarDay? Of(EdtfPoint point) =>
        point is { IsMasked: false, IsNegative: false, Qualifiers: Qualifier.None, Month: { } month, Day: { } day,
            Year.Smallest: > 0 and <= LastYear } ? new(point.Year.Smallest, month.Smallest, day.Smallest) : null;
}
