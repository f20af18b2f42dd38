using System.Globalization;
using Journo.Edtf;

namespace Journo.Publishing.Timelines.Drawing;

internal enum StepUnit
{
    Day,
    Month,
    Year,
}

/// <summary>From one tick of an axis to the next: days, weeks, months, quarters, or years by ones, twos and fives. Years BC are counted as
/// they are called: 500 BC, 1 BC, 1, 500.</summary>
internal readonly record struct TimeStep(StepUnit Unit, long Count)
{
    private const double DaysInYear = 365.2425;

    /// <summary>All steps, from a day up to where no two ticks would differ.</summary>
    public static IEnumerable<TimeStep> All
    {
        get
        {
            foreach (long days in (long[])[1, 2, 7]) yield return new(StepUnit.Day, days);
            foreach (long months in (long[])[1, 3]) yield return new(StepUnit.Month, months);
            for (long power = 1; power <= 100_000_000_000_000_000; power *= 10)
            {
                foreach (long times in (long[])[1, 2, 5]) yield return new(StepUnit.Year, power * times);
            }
        }
    }

    /// <summary>How many days it has, on average.</summary>
    public double Days => Unit switch
    {
        StepUnit.Day => Count,
        StepUnit.Month => Count * DaysInYear / 12,
        _ => Count * DaysInYear,
    };

    /// <summary>The tick on or before a day.</summary>
    public CalendarDay Floor(CalendarDay day)
    {
        switch (Unit)
        {
            case StepUnit.Day:
                // Weeks begin on Monday; 1970-01-05 was one.
                long since = day.Number - 4;
                return CalendarDay.FromNumber(day.Number - (((since % Count) + Count) % Count));
            case StepUnit.Month:
                return new(day.Year, (int)((day.Month - 1) / Count * Count) + 1, 1);
            default:
                if (day.Year > 0) return new(Math.Max(1, day.Year / Count * Count), 1, 1);
                long called = 1 - day.Year;
                return new(1 - ((called + Count - 1) / Count * Count), 1, 1);
        }
    }

    /// <summary>The day of the axis's next tick mark, one step after the tick at a day.</summary>
    public CalendarDay Next(CalendarDay tick)
    {
        switch (Unit)
        {
            case StepUnit.Day: return tick.AddDays(Count);
            case StepUnit.Month: return tick.AddMonths(Count);
            default:
                if (tick.Year > 0) return tick with { Year = (tick.Year / Count * Count) + Count };
                long called = 1 - tick.Year - Count;
                return tick with { Year = called <= 0 ? 1 : 1 - called };
        }
    }

    /// <summary>What stands at a tick.</summary>
    public string Label(CalendarDay tick) => Unit switch
    {
        StepUnit.Day => tick.Day.ToString(CultureInfo.InvariantCulture),
        StepUnit.Month => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(tick.Month),
        _ => Year(tick.Year),
    };

    /// <summary>What stands below the labels where it changes: month and year of days, the year of months.</summary>
    public string? Context(CalendarDay tick) => Unit switch
    {
        StepUnit.Day => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(tick.Month)} {Year(tick.Year)}",
        StepUnit.Month => Year(tick.Year),
        _ => null,
    };

    /// <summary>The period that begins at a tick, in words: "2015", "2010 to 2019", "March 2015".</summary>
    public string Name(CalendarDay tick)
    {
        if (Count == 1)
        {
            return Unit switch
            {
                StepUnit.Day => string.Create(CultureInfo.InvariantCulture, $"{tick.Day} {MonthName(tick)}"),
                StepUnit.Month => MonthName(tick),
                _ => Year(tick.Year),
            };
        }
        CalendarDay last = Next(tick).AddDays(-1);
        return Unit switch
        {
            StepUnit.Day => string.Create(CultureInfo.InvariantCulture, $"{tick.Day} {MonthName(tick)} to {last.Day} {MonthName(last)}"),
            StepUnit.Month => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(tick.Month)} to {MonthName(last)}",
            _ => $"{Year(tick.Year)} to {Year(last.Year)}",
        };
    }

    /// <summary>The unit in a word or two: "month", "quarter", "10 years".</summary>
    public string UnitName => (Unit, Count) switch
    {
        (StepUnit.Day, 1) => "day",
        (StepUnit.Day, 7) => "week",
        (StepUnit.Day, _) => string.Create(CultureInfo.InvariantCulture, $"{Count} days"),
        (StepUnit.Month, 1) => "month",
        (StepUnit.Month, _) => "quarter",
        (_, 1) => "year",
        (_, 10) => "decade",
        (_, 100) => "century",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} years"),
    };

    private static string MonthName(CalendarDay day) =>
        $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {Year(day.Year)}";

    /// <summary>A year as it is called: astronomical year 0 is 1 BC. Long ones by the million.</summary>
    public static string Year(long year)
    {
        long called = year <= 0 ? 1 - year : year;
        string number = called switch
        {
            >= 1_000_000_000 when called % 100_000_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{called / 1e9:N1} bn"),
            >= 1_000_000 when called % 100_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{called / 1e6:#,0.#} m"),
            > 9999 => called.ToString("N0", CultureInfo.InvariantCulture),
            _ => called.ToString(CultureInfo.InvariantCulture),
        };
        return year <= 0 ? number + " BC" : number;
    }
}
