using System.Collections.Frozen;

namespace Journo.Citations;

/// <summary>The variables and item types of CSL 1.0.2, in the order in which they are written.</summary>
internal static class CslVariables
{
    /// <summary>Where a copy in an archive was made, beside <c>archive_location</c>: ours, for CSL has no such date.</summary>
    public const string ArchiveDate = "archive-date";

    public static readonly string[] Standard =
    [
        "title", "title-short", "container-title", "container-title-short", "collection-title", "part-title", "volume-title",
            "volume-title-short", "original-title", "reviewed-title",
        "collection-number", "volume", "issue", "number", "part-number", "supplement-number", "printing-number", "edition", "version",
            "number-of-volumes", "number-of-pages",
        "page", "page-first", "chapter-number", "section", "locator", "publisher", "publisher-place", "original-publisher",
            "original-publisher-place",
        "event-title", "event-place", "genre", "reviewed-genre", "medium", "dimensions", "scale", "division", "authority", "jurisdiction",
            "references", "status",
        "archive", "archive_collection", "archive_location", "archive-place", "call-number", "source", "DOI", "ISBN", "ISSN", "PMCID",
            "PMID", "URL", "language",
        "keyword", "abstract", "annote", "note", "citation-key", "citation-label", "citation-number", "first-reference-note-number",
            "year-suffix",
    ];

    public static readonly string[] Names =
    [
        "author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director", "editor",
            "editor-translator", "editorial-director",
        "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer",
            "producer", "recipient", "reviewed-author",
        "script-writer", "series-creator", "translator",
    ];

    public static readonly string[] Dates =
        ["issued", "accessed", "available-date", "event-date", "original-date", "submitted", ArchiveDate];

    public static readonly FrozenSet<string> Types = new[]
    {
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic",
            "collection", "dataset", "document", "entry",
        "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation",
            "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
            "post-weblog", "regulation", "report", "review",
        "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Names that CSL's JSON schema or older versions use for a variable, and the one that the specification uses.</summary>
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["event"] = "event-title", ["part"] = "part-number", ["supplement"] = "supplement-number", ["printing"] = "printing-number",
            ["shortTitle"] = "title-short",
        ["journalAbbreviation"] = "container-title-short",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Known =
        Standard.Concat(Names).Concat(Dates).ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> NameSet = Names.ToFrozenSet(StringComparer.Ordinal);
    public static readonly FrozenSet<string> DateSet = Dates.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name that the specification has for a variable, whatever the case; null where it has none.</summary>
    public static string? Canonical(string name) => Known.GetValueOrDefault(name) ?? Aliases.GetValueOrDefault(name);

    /// <summary>An item type, whatever the case and with underscores for hyphens and the other way round; null where CSL has none
    /// such.</summary>
    public static string? Type(string? name)
    {
        string type = (name ?? "").Trim().ToLowerInvariant();
        if (Types.Contains(type)) return type;
        string hyphens = type.Replace('_', '-').Replace(' ', '-'), underscores = type.Replace('-', '_').Replace(' ', '_');
        return Types.Contains(hyphens) ? hyphens : Types.Contains(underscores) ? underscores : null;
    }

    /// <summary>The fields in the order above, then others by name.</summary>
    public static IEnumerable<KeyValuePair<string, T>> InOrder<T>(IReadOnlyDictionary<string, T> values, string[] order)
    {
        foreach (string name in order)
        {
            if (values.TryGetValue(name, out T? value)) yield return new(name, value);
        }
        if (values.Keys.All(name => Array.IndexOf(order, name) >= 0)) yield break;
        foreach (var pair in values.Where(pair => Array.IndexOf(order, pair.Key) < 0)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)) yield return pair;
    }
}
