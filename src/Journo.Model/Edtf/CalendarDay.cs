using System.Globalization;

namespace Journo.Edtf;

/// <summary>
/// A day of the proleptic Gregorian calendar with astronomical years (0 is 1 BC), in years far beyond what <see cref="DateTime"/> holds.
/// The day numbers follow Howard Hinnant's "chrono-compatible low-level date algorithms". Unchecked: callers give real months and days.
/// </summary>
/// <param name="Year">Astronomical: 0 is 1 BC, -1 is 2 BC.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal readonly record struct CalendarDay(long Year, int Month, int Day) : IComparable<CalendarDay>
{
    private const int DaysOf400Years = 146097;

    /// <summary>Whether a year has 29 February, by the Gregorian rule.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>28 to 31.</summary>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1970-01-01.</summary>
    public long Number
    {
        get
        {
            long year = Month <= 2 ? Year - 1 : Year;
            long era = Math.DivRem(year >= 0 ? year : year - 399, 400, out _);
            long yearOfEra = year - (era * 400);
            long dayOfYear = (((153 * (Month + (Month > 2 ? -3 : 9))) + 2) / 5) + Day - 1;
            return (era * DaysOf400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
        }
    }

    /// <summary>The day of a number of days since 1970-01-01.</summary>
    public static CalendarDay FromNumber(long number)
    {
        number += 719468;
        long era = (number >= 0 ? number : number - DaysOf400Years + 1) / DaysOf400Years;
        long dayOfEra = number - (era * DaysOf400Years);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / (DaysOf400Years - 1))) / 365;
        int dayOfYear = (int)(dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100)));
        int shifted = ((5 * dayOfYear) + 2) / 153;
        int month = shifted < 10 ? shifted + 3 : shifted - 9;
        return new(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    /// <summary>Monday is 1 and Sunday 7, as ISO 8601 counts.</summary>
    public int DayOfWeek => (int)((((Number + 3) % 7) + 7) % 7) + 1;

    public CalendarDay AddDays(long days) => FromNumber(Number + days);

    /// <summary>The same day of another month, or that month's last one.</summary>
    public CalendarDay AddMonths(long months)
    {
        long count = (Year * 12) + Month - 1 + months;
        long year = count >= 0 ? count / 12 : (count - 11) / 12;
        int month = (int)(count - (year * 12)) + 1;
        return new(year, month, Math.Min(Day, DaysInMonth(year, month)));
    }

    /// <summary>Week of ISO 8601, with the year that it belongs to.</summary>
    public (long Year, int Week) IsoWeek
    {
        get
        {
            CalendarDay thursday = AddDays(4 - DayOfWeek);
            return (thursday.Year, (int)((thursday.Number - new CalendarDay(thursday.Year, 1, 1).Number) / 7) + 1);
        }
    }

    /// <summary>The Monday of a week of ISO 8601.</summary>
    public static CalendarDay OfIsoWeek(long year, int week)
    {
        var fourth = new CalendarDay(year, 1, 4);
        return fourth.AddDays((7 * (week - 1)) - (fourth.DayOfWeek - 1));
    }

    public int CompareTo(CalendarDay other) => Year != other.Year ? Year.CompareTo(other.Year) : Month != other.Month
        ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;
    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    /// <summary>As EDTF; only the year where it has more than four digits, since EDTF has no months there.</summary>
    public override string ToString() => Year is > 9999 or < -9999
        ? string.Create(CultureInfo.InvariantCulture, $"Y{Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000;-0000}-{Month:00}-{Day:00}");
}
