using System.Globalization;
using Journo.Citations.Latex;

namespace Journo.Citations.Ris;

/// <summary>Names, dates and pages in RIS, read and written.</summary>
internal static class RisValue
{
    /// <summary>"van Dijk, Anna, Jr."; a name without a comma is an institution's.</summary>
    public static CitationName? Name(string text)
    {
        string[] parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        if (text.Trim().Length == 0) return null;
        if (parts.Length == 1 || parts[0].Length == 0) return new() { Literal = text.Trim() };
        int leading = BibName.LeadingParticles(parts[0]), trailing = BibName.TrailingParticles(parts[1]);
        return new()
        {
            NonDroppingParticle = leading > 0 ? parts[0][..leading].TrimEnd() : null,
            Family = parts[0][leading..],
            DroppingParticle = trailing > 0 ? parts[1][^trailing..] : null,
            Given = parts[1][..^trailing].TrimEnd() is { Length: > 0 } given ? given : null,
            Suffix = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null,
        };
    }

    /// <summary>Family, given, suffix: RIS has no place for particles of their own.</summary>
    public static string Name(CitationName name) => name.Literal is null
        && name is { Family: not null, Given: null, DroppingParticle: null }
        ? $"{name.FullFamily}, {(name.Suffix is null ? "" : ", " + name.Suffix)}".TrimEnd()
        : name.InSortOrder;

    /// <summary>YYYY/MM/DD/other information, as far as it is known.</summary>
    public static string Date(CitationDate date)
    {
        string other = date.IsPlain ? "" : date.Season is not null
            && date is { Approximate: false, Uncertain: false, Literal: null, End.Count: 0 } ? date.SeasonName! : date.ToString();
        other = other.Replace('/', '-');
        if (date.Year is not { } year) return $"///{other}";
        string month = date.Start.Count > 1 ? Two(date.Start[1]) : "", day = date.Start.Count > 2 ? Two(date.Start[2]) : "";
        return $"{Year(year)}/{month}/{day}/{other}";
    }

    /// <summary>The same way back.</summary>
    public static CitationDate? Date(string text) => RisDate.Read([text], _ => { });

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
