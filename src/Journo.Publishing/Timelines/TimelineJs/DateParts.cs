using Journo.Edtf;

namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>A date with no more than is known of it.</summary>
/// <param name="Year">Astronomical: 0 is 1 BC.</param>
/// <param name="Month">From 1; null where the month is not known.</param>
/// <param name="Day">From 1; null where the day is not known.</param>
internal readonly record struct DateParts(long Year, int? Month, int? Day)
{
    /// <summary>Where something stands that is drawn at the beginning of what is known.</summary>
    public CalendarDay Beginning => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The first and the last of the whole years, else whole months, else days that make up a span; of one that is open, the end
    /// that it has.</summary>
    public static (DateParts? First, DateParts? Last) Of(CalendarDay? first, CalendarDay? last)
    {
        bool months = first is null or { Day: 1 } && (last is not { } end || end.Day == CalendarDay.DaysInMonth(end.Year, end.Month));
        bool years = months && first is null or { Month: 1 } && last is null or { Month: 12 };
        return (Of(first), Of(last));

        DateParts? Of(CalendarDay? day) => day is { } known ? new(known.Year, years ? null : known.Month, months ? null : known.Day) : null;
    }
}
