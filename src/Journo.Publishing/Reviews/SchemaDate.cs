using Journo.Edtf;

namespace Journo.Publishing.Reviews;

/// <summary>Dates as schema.org has them: ISO 8601, a year, a month, a day or a moment.</summary>
internal static class SchemaDate
{
    /// <summary>The same date, as exactly as it is known; null for one that ISO 8601 can't say: approximate or uncertain, a season, a
    /// decade, an interval, a choice.</summary>
    public static string? Of(EdtfDate date)
    {
        if (date.Part is not EdtfPoint { Qualifiers: Qualifier.None, Year.IsMasked: false, IsNegative: false } point) return null;
        if (point.Time is not null) return date.ToString();
        if (point.Month is not { } month) return point.Year.Text;
        // A day or month of which nothing is known says no more than the month or year alone.
        if (month.IsMasked) return month.IsUnknown && point.Day is null or { IsUnknown: true } ? point.Year.Text : null;
        if (point.Day is not { } day) return $"{point.Year.Text}-{month.Text}";
        return day.IsUnknown ? $"{point.Year.Text}-{month.Text}" : day.IsMasked ? null : $"{point.Year.Text}-{month.Text}-{day.Text}";
    }
}
