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
            ("JA", "container-title-short"), ("N2", "abstract"), ("PP", "publisher-place"), ("L3", "DOI")])
        .DistinctBy(row => row.Item1).ToFrozenDictionary(row => row.Item1, row => row.Item2);

    private static readonly FrozenDictionary<string,
        string> NameTags = Names.Select(row => (row.Tag, row.Variable)).Concat([("A1", "author"), ("A2", "editor")])
        .ToFrozenDictionary(row => row.Item1, row => row.Item2);

    /// <summary>The variable of a tag with one value. A book's second title is its series'.</summary>
    public static string? Field(string tag, string type) => tag == "T2"
        && type == "book" ? "collection-title" : Fields.GetValueOrDefault(tag);

    public static string? Name(string tag) => NameTags.GetValueOrDefault(tag);

    /// <summary>A serial number of eight digits is a journal's.</summary>
    public static string Serial(string number) => number.Count(char.IsAsciiLetterOrDigit) == 8 ? "ISSN" : "ISBN";
}
