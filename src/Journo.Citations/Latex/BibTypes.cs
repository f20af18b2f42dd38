using System.Collections.Frozen;

namespace Journo.Citations.Latex;

/// <summary>Which entry type stands for which CSL item type. Where several share one, <c>entrysubtype</c> says which it is.</summary>
internal static class BibTypes
{
    /// <summary>CSL type, biblatex's entry type, BibTeX's; the first of an entry type is what it means alone.</summary>
    private static readonly (string Csl, string BibLaTeX, string BibTeX)[] Table =
    [
        ("article-journal", "article", "article"), ("article-newspaper", "article", "article"), ("article-magazine", "article", "article"),
            ("article", "article", "article"),
        ("book", "book", "book"), ("classic", "book", "book"), ("pamphlet", "booklet", "booklet"), ("periodical", "periodical", "misc"),
        ("chapter", "incollection", "incollection"), ("entry-encyclopedia", "inreference", "incollection"),
            ("entry-dictionary", "inreference", "incollection"), ("entry", "inreference", "incollection"),
        ("paper-conference", "inproceedings", "inproceedings"), ("report", "report", "techreport"), ("thesis", "thesis", "phdthesis"),
            ("manuscript", "unpublished", "unpublished"),
        ("speech", "unpublished", "unpublished"), ("document", "misc", "misc"), ("collection", "misc", "misc"), ("event", "misc", "misc"),
            ("hearing", "misc", "misc"),
        ("interview", "misc", "misc"), ("webpage", "online", "misc"), ("post-weblog", "online", "misc"), ("post", "online", "misc"),
            ("dataset", "dataset", "misc"),
        ("software", "software", "misc"), ("patent", "patent", "misc"), ("graphic", "artwork", "misc"), ("figure", "artwork", "misc"),
            ("map", "artwork", "misc"),
        ("broadcast", "video", "misc"), ("motion_picture", "movie", "misc"), ("song", "music", "misc"), ("musical_score", "music", "misc"),
            ("performance", "performance", "misc"),
        ("legal_case", "jurisdiction", "misc"), ("legislation", "legislation", "misc"), ("bill", "legislation", "misc"),
            ("regulation", "legislation", "misc"), ("treaty", "legal", "misc"),
        ("personal_communication", "letter", "misc"), ("review", "review", "article"), ("review-book", "review", "article"),
            ("standard", "standard", "misc"),
    ];

    /// <summary>Entry types that are only read.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["inbook"] = "chapter", ["bookinbook"] = "chapter", ["suppbook"] = "chapter", ["suppcollection"] = "chapter",
            ["conference"] = "paper-conference", ["suppperiodical"] = "article-journal",
        ["mastersthesis"] = "thesis", ["phdthesis"] = "thesis", ["techreport"] = "report", ["manual"] = "book", ["proceedings"] = "book",
            ["mvproceedings"] = "book", ["mvbook"] = "book",
        ["collection"] = "book", ["mvcollection"] = "book", ["reference"] = "book", ["mvreference"] = "book", ["electronic"] = "webpage",
            ["www"] = "webpage", ["webpage"] = "webpage",
        ["audio"] = "song", ["image"] = "graphic", ["commentary"] = "book", ["podcast"] = "broadcast", ["tweet"] = "post",
            ["bibnote"] = "document",
    };

    private static readonly FrozenDictionary<string,
        string> Csl = Table.Select(row => KeyValuePair.Create(row.BibLaTeX, row.Csl)).Concat(Others).DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string,
        (string Csl, string BibLaTeX, string BibTeX)> Rows = Table.ToFrozenDictionary(row => row.Csl);

    /// <summary>Entries that appear in a book, whose number is the series'.</summary>
    public static bool IsInBook(string entryType) =>
        entryType is "inbook" or "incollection" or "inproceedings" or "conference" or "inreference" or "bookinbook" or "suppbook"
        or "suppcollection";

    /// <summary>Entries whose number is the series'.</summary>
    public static bool IsBookLike(string entryType) => IsInBook(entryType)
        || entryType is "book" or "mvbook" or "collection" or "mvcollection" or "proceedings" or "mvproceedings" or "reference"
        or "mvreference";

    /// <summary>Pages of a site, whose name biblatex has as the organisation's.</summary>
    public static bool IsOnline(string entryType) => entryType is "online" or "www" or "electronic";

    /// <summary>Entries whose number is the issue's.</summary>
    public static bool IsArticle(string entryType) => entryType is "article" or "periodical" or "suppperiodical" or "review";

    /// <summary>The entry type, and the subtype where that alone would mean another type.</summary>
    public static (string EntryType, string? Subtype) Of(Citation item, bool biblatex)
    {
        if (!Rows.TryGetValue(item.Type, out var row)) return ("misc", item.Type == "document" ? null : item.Type);
        string entry = biblatex ? row.BibLaTeX : row.BibTeX;
        if (item.Type == "chapter" && item.NamesOf("editor").Count == 0) entry = "inbook";
        if (biblatex && item.Type == "broadcast" && IsAudio(item)) entry = "audio";
        if (!biblatex && item.Type is "webpage" or "document" && item.ContainerTitle is not null) entry = "article";
        if (!biblatex && item.Type == "thesis"
            && item.Field("genre")?.Contains("master", StringComparison.OrdinalIgnoreCase) == true) entry = "mastersthesis";
        // Without a type field these two name one of their own.
        bool says = Csl.GetValueOrDefault(entry) == item.Type && !(entry is "phdthesis" && item.Field("genre") is null)
            && !(entry is "techreport" && item.Field("genre") is null);
        return (entry, says ? null : item.Type switch { "article-newspaper" => "newspaper", "article-magazine" => "magazine", _ =>
            item.Type });
    }

    /// <summary>Whether a broadcast is only to be heard: CSL has one type for both.</summary>
    private static bool IsAudio(Citation item) => new[] { item.Field("genre"), item.Field("medium") }.OfType<string>()
        .Any(text => AudioWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] AudioWords = ["podcast", "radio", "audio"];

    /// <summary>The CSL type; null where the entry type is none that is known.</summary>
    public static string? Read(string entryType, string? subtype)
    {
        string? named = subtype?.Trim()
            .ToLowerInvariant() switch { "newspaper" => "article-newspaper", "magazine" => "article-magazine", var other =>
            CslVariables.Type(other) };
        if (named is not null && Csl.ContainsKey(entryType)) return named;
        return Csl.GetValueOrDefault(entryType) ?? CslVariables.Type(entryType);
    }
}
