using System.Globalization;

namespace Journo.Citations.Csl.Values;

/// <summary>Writes a date so that dates sort as strings.</summary>
internal static class DateSortKey
{
    /// <summary>Years are shifted so that those before Christ stay positive.</summary>
    private const long YearShift = 5_000_000_000;

    public static string Of(CitationDate date) => date.Start.Count == 0
        ? date.Literal ?? ""
        : Of(date.Start, date.Season) + (date.End.Count == 0 ? "" : "/" + Of(date.End, date.EndSeason));

    private static string Of(IReadOnlyList<int> parts, int? season)
    {
        int month = parts.Count > 1 ? parts[1] : season is { } s ? 20 + s : 0, day = parts.Count > 2 ? parts[2] : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{YearShift + parts[0]:D10}{month:D2}{day:D2}");
    }
}
