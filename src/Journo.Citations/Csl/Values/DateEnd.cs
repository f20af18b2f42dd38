using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.Values;

/// <summary>One end of a date: year, month or season, and day, as far as known and possible.</summary>
internal readonly struct DateEnd
{
    public DateEnd(IReadOnlyList<int> parts, int? season)
    {
        Year = parts[0];
        Season = season is >= 1 and <= 4 ? season : null;
        // What is no month and no day of one is as if not given.
        Month = Season is null && parts.Count > 1 && parts[1] is >= 1 and <= 12 ? parts[1] : 0;
        Day = Month > 0 && parts.Count > 2 && parts[2] is >= 1 and <= 31 ? parts[2] : 0;
    }

    public int Year { get; }

    public int Month { get; }

    public int Day { get; }

    public int? Season { get; }

    public bool Has(DatePart part) =>
        part switch { DatePart.Year => true, DatePart.Month => Month > 0 || Season is not null, _ => Day > 0 };

    public bool Same(DateEnd other, DatePart part) => part switch
    {
        DatePart.Year => Year == other.Year,
        DatePart.Month => Month == other.Month && Season == other.Season,
        _ => Day == other.Day,
    };
}
