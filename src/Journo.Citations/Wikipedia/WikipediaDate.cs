using System.Globalization;

namespace Journo.Citations.Wikipedia;

/// <summary>Dates as Wikipedia's templates take them.</summary>
internal static class WikipediaDate
{
    /// <summary>"5 March 2019", "Spring 2019", "c. 2019", "2015–2018".</summary>
    public static string Of(CitationDate date)
    {
        string text = (date with { Uncertain = false }).ToString();
        foreach (string season in (string[])["spring", "summer", "autumn", "winter"]) text = text
            .Replace(season, char.ToUpperInvariant(season[0]) + season[1..], StringComparison.Ordinal);
        return text;
    }

    /// <summary>When a copy in an archive was made: as the work says, or as the copy's address does (…/web/20200401123456/…).</summary>
    public static string? OfArchive(Citation item)
    {
        if (item.Date(CslVariables.ArchiveDate) is { } date) return Of(date);
        foreach (string part in (item.Field("archive_location") ?? "").Split('/'))
        {
            string digits = new([.. part.TakeWhile(char.IsAsciiDigit)]);
            if (digits.Length is 8 or 14 && DateTime.TryParseExact(
                digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime made)) return made
                .ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        }
        return null;
    }
}
