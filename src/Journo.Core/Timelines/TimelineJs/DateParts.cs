using Journo.Dates;

namespace Journo.Timelines;

/// <summary>A date with no more than is known of it.</summary>
/// <param name="Year">Astronomical: 0 is 1 BC.</param>
/// <param name="Month">From 1; null where the month is not known.</param>
/// <param name="Day">From 1; null where the day is not known.</param>
internal readonly record struct DateParts(long Year, int? Month, int? Day)
{
    /// <summary>Where something stands that is drawn at the beginning of what is known.</summary>
    public CalendarDay Beginning => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The first and the last of the whole years, else whole months, else days that make up a span.</summary>
    public static (DateParts First, DateParts Last) Of(CalendarDay first, CalendarDay last)
    {
        bool months = first.Day == 1 && last.Day == CalendarDay.DaysInMonth(last.Year, last.Month);
        bool years = months && first.Month == 1 && last.Month == 12;
        return (Of(first), Of(last));

        DateParts Of(CalendarDay day) => new(day.Year, years ? null : day.Month, months ? null : day.Day);
    }
}
