namespace Journo.Extraction.Times;

/// <summary>Units of time, the shorter first.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

internal static class TimeUnits
{
    /// <summary>The duration as TIMEX3 writes it: "P2M", "PT24H", "P2DE" for decades, "PXD" for an unknown number.</summary>
    public static string Duration(this TimeUnit unit, decimal? amount)
    {
        decimal factor = unit switch { TimeUnit.Fortnight => 2, _ => 1 };
        string number = amount is { } n ? (n * factor).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "X";
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Weekend => $"P{number}WE",
            TimeUnit.Week or TimeUnit.Fortnight => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Season => $"P{number}SE",
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Half => $"P{number}H",
            TimeUnit.Decade => $"P{number}DE",
            TimeUnit.Century => $"P{number}CE",
            TimeUnit.Millennium => $"P{number}ML",
            _ => $"P{number}Y",
        };
    }

    /// <summary>Whether a calendar counts it: a day or longer.</summary>
    public static bool IsCalendar(this TimeUnit unit) => unit >= TimeUnit.Day;
}
