using System.Collections.Frozen;

namespace Journo.Citations.Ris;

/// <summary>Which tag holds which CSL variable.</summary>
internal static class RisTags
{
    /// <summary>Tags of one value, in the order of writing; what stands behind the dates is written behind them.</summary>
    public static readonly (string Variable, string Tag)[] BeforeDates =
        [("title", "TI"), ("title-short", "ST"), ("container-title", "T2"), ("container-title-short", "J2"), ("collection-title", "T3")];

    public static readonly (string Variable, string Tag)[] AfterDates =
    [
        ("volume", "VL"), ("issue", "IS"), ("number", "M1"), ("edition", "ET"), ("number-of-volumes", "NV"), ("section", "SE"),
            ("publisher", "PB"), ("publisher-place", "CY"),
        ("ISBN", "SN"), ("ISSN", "SN"), ("DOI", "DO"), ("URL", "UR"),
    ];

    public static readonly (string Variable, string Tag)[] Last =
    [
        ("language", "LA"), ("genre", "M3"), ("archive", "DB"), ("archive_location", "AV"), ("source", "DP"), ("call-number", "CN"),
            ("reviewed-title", "RI"), ("abstract", "AB"), ("annote", "RN"), ("note", "N1"),
    ];

    public static readonly (string Variable, string Tag)[] Names =
        [("author", "AU"), ("editor", "ED"), ("collection-editor", "A3"), ("translator", "A4")];

    private static readonly FrozenDictionary<string,
        string> Fields = BeforeDates.Concat(AfterDates).Concat(Last).Where(row => row.Tag != "SN").Select(row => (row.Tag, row.Variable))
        .Concat([("T1", "title"), ("BT", "container-title"), ("JF", "container-title"), ("JO", "container-title"),
            ("JA", "container-title-short"), ("N2", "abstract"), ("PP", "publisher-place"), ("L3", "DOI"), ("LK", "URL"),
            ("SV", "collection-number")])
        .DistinctBy(row => row.Item1).ToFrozenDictionary(row => row.Item1, row => row.Item2);

    private static readonly FrozenDictionary<string,
        string> NameTags = Names.Select(row => (row.Tag, row.Variable)).Concat([("A1", "author"), ("A2", "editor")])
        .ToFrozenDictionary(row => row.Item1, row => row.Item2);

    /// <summary>The variable of a tag with one value. A book's second title is its series'; a journal's article has its number in C7, and
    /// what its M1 is programs don't agree on; C3 of a conference paper is the proceedings' title.</summary>
    public static string? Field(string tag, string type) => (tag, type) switch
    {
        ("T2", "book") => "collection-title",
        ("C7", "article-journal") => "number",
        ("M1", "article-journal") => null,
        ("C3", "paper-conference") => "container-title",
        _ => Fields.GetValueOrDefault(tag),
    };

    /// <summary>The tag that is written for a variable.</summary>
    public static string Tag(string tag, string type) => (tag, type) is ("M1", "article-journal") ? "C7" : tag;

    /// <summary>The name variable of a tag; null where it has none, as the assignee of a patent.</summary>
    public static string? Name(string tag, string type) => (tag, type) is ("A2", "patent") ? null : NameTags.GetValueOrDefault(tag);

    /// <summary>What a serial number is that does not look like one: a report's is its own.</summary>
    public static string Serial(string number, string type) => type == "report" ? "number"
        : number.Count(char.IsAsciiLetterOrDigit) == 8 ? "ISSN" : "ISBN";
}
