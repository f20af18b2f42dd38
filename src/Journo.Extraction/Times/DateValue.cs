using System.Globalization;
using Journo.Edtf;

namespace Journo.Extraction.Times;

/// <summary>A stretch of the calendar as exactly as it is named: the week, month, season or decade that begins on a day, perhaps with a
/// time of day.</summary>
/// <param name="Unit">How exactly.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Time">The TIMEX3 time, such as <c>T17:30</c> or <c>TMO</c> for a morning; for days only.</param>
internal readonly record struct DateValue(TimeUnit Unit, CalendarDay Start, string? Time = null)
{
    public static DateValue Day(CalendarDay day) => new(TimeUnit.Day, day);
    public static DateValue Day(long year, int month, int day) => new(TimeUnit.Day, new(year, month, day));
    public static DateValue Month(long year, int month) => new(TimeUnit.Month, new(year, month, 1));
    public static DateValue Year(long year) => new(TimeUnit.Year, new(year, 1, 1));
    /// <summary>A quarter of a year, 1 to 4.</summary>
    public static DateValue Quarter(long year, int quarter) => new(TimeUnit.Quarter, new(year, 1 + (3 * (quarter - 1)), 1));
    /// <summary>A half of a year, 1 or 2.</summary>
    public static DateValue Half(long year, int half) => new(TimeUnit.Half, new(year, half == 1 ? 1 : 7, 1));

    /// <summary>Season 1 is spring; winter begins in December of its year.</summary>
    public static DateValue Season(long year, int season) => new(TimeUnit.Season, new(year, 3 * season, 1));

    /// <summary>The unit of the calendar that a day lies in.</summary>
    public static DateValue Containing(TimeUnit unit, CalendarDay day) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => new(TimeUnit.Week, day.AddDays(1 - day.DayOfWeek)),
        TimeUnit.Weekend => new(TimeUnit.Weekend, day.AddDays(6 - day.DayOfWeek)),
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Season => Season(day.Month < 3 ? day.Year - 1 : day.Year, day.Month is < 3 or 12 ? 4 : day.Month / 3),
        TimeUnit.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        TimeUnit.Half => Half(day.Year, day.Month <= 6 ? 1 : 2),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => new(unit, new(day.Year - Modulo(day.Year, 10), 1, 1)),
        TimeUnit.Century => new(unit, new(day.Year - Modulo(day.Year, 100), 1, 1)),
        TimeUnit.Millennium => new(unit, new(day.Year - Modulo(day.Year, 1000), 1, 1)),
        _ => Day(day),
    };

    private static long Modulo(long value, long by) => ((value % by) + by) % by;

    /// <summary>Its last day.</summary>
    public CalendarDay End => Unit is TimeUnit.Day ? Start : Unit is TimeUnit.Weekend ? Start.AddDays(1) : Shift(1).Start.AddDays(-1);

    /// <summary>The same unit, so many later.</summary>
    public DateValue Shift(long count) => this with { Start = Later(Start, Unit, count) };

    /// <summary>The day that lies so many units after another.</summary>
    public static CalendarDay Later(CalendarDay day, TimeUnit unit, long count) => unit switch
    {
        TimeUnit.Day => day.AddDays(count),
        TimeUnit.Week or TimeUnit.Weekend => day.AddDays(7 * count),
        TimeUnit.Fortnight => day.AddDays(14 * count),
        TimeUnit.Month => day.AddMonths(count),
        TimeUnit.Quarter => day.AddMonths(3 * count),
        TimeUnit.Half => day.AddMonths(6 * count),
        TimeUnit.Season => day.AddMonths(3 * count),
        TimeUnit.Year => day.AddMonths(12 * count),
        TimeUnit.Decade => day.AddMonths(120 * count),
        TimeUnit.Century => day.AddMonths(1200 * count),
        TimeUnit.Millennium => day.AddMonths(12000 * count),
        _ => day,
    };

    /// <summary>The value attribute of TIMEX3.</summary>
    public string Timex
    {
        get
        {
            string year = YearText(Start.Year);
            return Unit switch
            {
                TimeUnit.Millennium => year[..^3],
                TimeUnit.Century => year[..^2],
                TimeUnit.Decade => year[..^1],
                TimeUnit.Half => $"{year}-H{(Start.Month < 7 ? 1 : 2)}",
                TimeUnit.Quarter => Invariant($"{year}-Q{((Start.Month - 1) / 3) + 1}"),
                TimeUnit.Season => $"{year}-{SeasonCode(Start.Month / 3)}",
                TimeUnit.Month => Invariant($"{year}-{Start.Month:00}"),
                TimeUnit.Week => WeekText(""),
                TimeUnit.Weekend => WeekText("-WE"),
                TimeUnit.Day => Invariant($"{year}-{Start.Month:00}-{Start.Day:00}{Time}"),
                _ => year,
            };
        }
    }

    /// <summary>TIMEX3's code of a season, 1 for spring to 4.</summary>
    public static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    public static string YearText(long year) => year > 0 ? Invariant($"{year:0000}") : Invariant($"BC{1 - year:0000}");

    private string WeekText(string suffix)
    {
        (long year, int week) = Start.IsoWeek;
        return Invariant($"{YearText(year)}-W{week:00}{suffix}");
    }

    /// <summary>The EDTF form, of level 1 at most: what has no level 1 form of its own becomes an interval of days or months.</summary>
    /// <param name="qualifier"><c>~</c> where the text says "about".</param>
    public string Edtf(string qualifier = "")
    {
        string year = Invariant($"{Start.Year:0000;-0000}");
        return Unit switch
        {
            TimeUnit.Year => year + qualifier,
            TimeUnit.Month => Invariant($"{year}-{Start.Month:00}{qualifier}"),
            TimeUnit.Day => Start.ToString() + (Time is { Length: 9 } or { Length: 6 }
                && qualifier.Length == 0 ? Time.Length == 6 ? Time + ":00" : Time : qualifier),
            TimeUnit.Decade when Start.Year >= 0 => $"{year[..^1]}X{qualifier}",
            TimeUnit.Century when Start.Year >= 0 => $"{year[..^2]}XX{qualifier}",
            TimeUnit.Season => Invariant($"{year}-{20 + (Start.Month / 3)}{qualifier}"),
            TimeUnit.Quarter or TimeUnit.Half => Invariant($"{year}-{Start.Month:00}{qualifier}/{year}-{End.Month:00}{qualifier}"),
            _ => $"{Start}{qualifier}/{End}{qualifier}",
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
