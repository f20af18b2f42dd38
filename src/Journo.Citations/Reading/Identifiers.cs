using System.Text.RegularExpressions;

namespace Journo.Citations.Reading;

/// <summary>Identifiers as they are meant, without what people and programs write around them.</summary>
internal static partial class Identifiers
{
    /// <summary>The work with its identifiers cleaned.</summary>
    public static Citation Clean(Citation work)
    {
        if (work.Doi is { } doi && Doi(doi) is var bare && bare != doi) work = work.With("DOI", bare);
        foreach (string variable in (string[])["PMID", "PMCID"])
        {
            if (work.Field(variable) is { } id && Label().Replace(id.Trim(), "") is var number
                && number != id) work = work.With(variable, number);
        }
        return work;
    }

    /// <summary>"10.5555/9" of "https://doi.org/10.5555/9", "doi:10.5555/9" and the like; anything else as it is.</summary>
    public static string Doi(string text)
    {
        string bare = DoiPrefix().Replace(text.Trim(), "");
        if (bare.Length == text.Length || !bare.StartsWith("10.", StringComparison.Ordinal)) return text.Trim();
        return text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(bare) : bare;
    }

    /// <summary>The identifier of an e-print, without the archive's name or address before it.</summary>
    public static string Eprint(string text) => EprintPrefix().Replace(text.Trim(), "");

    /// <summary>The serial numbers in a text, if nothing but such stands in it, with what kind they are in brackets; null
    /// otherwise.</summary>
    public static (string? Issn, string? Isbn)? Serials(string text)
    {
        string rest = Kind().Replace(text, " ");
        string[] words = rest.Split([' ', ',', ';', '/', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        List<string> issn = [], isbn = [];
        foreach (string word in words.Where(word => !SerialName().IsMatch(word)))
        {
            int length = word.Count(char.IsAsciiLetterOrDigit);
            if (!SerialNumber().IsMatch(word) || length is not (8 or 10 or 13)) return null;
            (length == 8 ? issn : isbn).Add(word);
        }
        return issn.Count + isbn.Count == 0 ? null : (Joined(issn), Joined(isbn));

        static string? Joined(List<string> numbers) => numbers.Count == 0 ? null : string.Join(", ", numbers.Distinct());
    }

    [GeneratedRegex(@"^(?:(?:https?://)?(?:(?:dx|www)\.)?doi\.org/|(?:info:)?doi\s*[:/]?\s*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DoiPrefix();

    [GeneratedRegex(@"^(?:(?:https?://)?(?:www\.)?arxiv\.org/(?:abs|pdf)/|arxiv\s*:\s*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EprintPrefix();

    [GeneratedRegex(@"^(?:PMC?ID\s*:?\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Kind();

    [GeneratedRegex(@"^e?ISS?B?N(?:-1[03])?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SerialName();

    [GeneratedRegex(@"^[0-9-]+[0-9Xx]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SerialNumber();
}
