using System.Text.RegularExpressions;
using Journo.Citations.Reading;

namespace Journo.Citations.Latex;

/// <summary>Reads BibTeX and BibLaTeX: entries, with what they inherit, as citations.</summary>
internal sealed partial class BibReader(TextReader input, bool biblatex, ProblemSink problems)
{
    private static readonly string[] PublisherFields = ["publisher", "institution", "school", "organization", "howpublished"];

    public IEnumerable<Citation> Read()
    {
        List<BibEntry> entries = [.. new BibParser(input.ReadToEnd(), problems).Entries()];
        var inheritance = new BibInheritance(entries, problems);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (BibEntry entry in entries)
        {
            if (entry.Type is "xdata" or "set") continue;
            if (entry.Key.Length > 0 && !keys.Add(entry.Key)) problems
                .Warn(entry.Place, entry.Key, $"The key '{entry.Key}' stands twice.", "Give one of the entries another.");
            if (problems.Try(entry.Place, entry.Key, () => Of(inheritance.Resolve(entry))) is { } work) yield return work;
        }
        problems.TellUnread("field");
    }

    private Citation Of(BibEntry entry)
    {
        string? type = BibTypes.Read(entry.Type, entry["entrysubtype"] is { } subtype ? LatexDecoder.Decode(subtype) : null);
        if (type is null) problems.Warn(entry.Place, entry.Key, $"There is no entry type '{entry.Type}'.",
            "It is read as a document; write @misc, or the type that was meant.");
        var fields = new Dictionary<string, string>();
        foreach (var (field, latex) in entry.Fields)
        {
            if (string.IsNullOrWhiteSpace(latex)) continue;
            if (BibFields.Of(field) is { } known) Set(known.Variable, Text(latex, known.Value));
            else if (!BibFields.IsRead(field)) problems.Unread(entry.Place, entry.Key, field);
        }
        if (fields.TryGetValue("edition", out string? edition)) fields["edition"] = EditionText.Read(edition);
        Titles(entry, Set);
        Numbers(entry, type, fields, Set);
        // The organisation behind a site is its name, unless that stands somewhere else.
        bool site = BibTypes.IsOnline(entry.Type) && entry["journaltitle"] is null && entry["journal"] is null
            && entry["booktitle"] is null;
        if (site) Set("container-title", Decoded(entry["organization"]));
        Set("publisher", Joined("; ", PublisherFields.Where(f => !site || f != "organization").Select(f => entry[f]).OfType<string>()
            .Where(v => !IsUrl(v)).Select(v => LatexDecoder.Decode(v)).Distinct()));
        Set("language", LatexText.LanguageTag(Decoded(entry["language"]), Decoded(entry["langid"] ?? entry["hyphenation"])));
        if (!fields.ContainsKey("URL")) Set("URL", Address(entry));
        if (fields.TryGetValue("genre", out string? genre)) fields["genre"] = BibGenre.Name(genre);
        else Set("genre", BibGenre.Of(entry));
        var dates = BibDates.Read(entry, (message, remedy) => problems.Warn(entry.Place, entry.Key, message, remedy));
        Set("note", Joined(". ", new[] { Note(Decoded(entry["note"]), dates.GetValueOrDefault("issued")), Decoded(entry["addendum"]) }
            .OfType<string>()));
        return new() { Id = entry.Key, Type = type ?? "document", Fields = fields, Names = Names(entry), Dates = dates };

        void Set(string variable, string? value)
        {
            if (!string.IsNullOrEmpty(value)) fields.TryAdd(variable, value);
        }
    }

    private static void Titles(BibEntry entry, Action<string, string?> set)
    {
        string? main = Title("maintitle"), own = Title("title"), book = Title("booktitle"),
            journal = Title("journaltitle") ?? Title("journal");
        bool inBook = BibTypes.IsInBook(entry.Type);
        if (main is not null && !inBook)
        {
            set("title", main);
            set("volume-title", own);
        }
        else set("title", own ?? Title("issuetitle"));
        if (main is not null && inBook)
        {
            set("container-title", main);
            set("volume-title", book);
        }
        // A parent written for BibTeX's crossref has its own title in both fields.
        set("container-title", journal ?? (!inBook && book == own ? null : book));

        string? Title(string name)
        {
            if (entry[name] is not { } latex) return null;
            bool periodical = name.StartsWith("journal", StringComparison.Ordinal);
            string text = LatexDecoder.Decode(latex, title: !periodical);
            string stem = name == "journal" ? "journaltitle" : name;
            if (entry[stem.Replace("title", "subtitle", StringComparison.Ordinal)] is { } sub) text =
                $"{text}{(text is [.., '?' or '!' or ':' or '.'] ? "" : ":")} {LatexDecoder.Decode(sub, title: true)}";
            if (entry[stem + "addon"] is { } addon) text =
                $"{text}{(text is [.., '?' or '!' or '.'] ? "" : ".")} {LatexDecoder.Decode(addon, title: true)}";
            return text;
        }
    }

    /// <summary>A number is the series', the issue's or the work's own, as the entry type has it.</summary>
    private static void Numbers(BibEntry entry, string? type, Dictionary<string, string> fields, Action<string, string?> set)
    {
        string? number = Decoded(entry["number"]), id = Decoded(entry["eid"]);
        if (BibTypes.IsBookLike(entry.Type)) set("collection-number", number);
        else if (BibTypes.IsArticle(entry.Type) && type is not ("webpage" or "document")) set("issue", number);
        else set("number", number);
        set("number", id);
    }

    private Dictionary<string, IReadOnlyList<CitationName>> Names(BibEntry entry)
    {
        string options = entry["options"] ?? "";
        bool usePrefix = UsePrefix().Match(options) is { Success: true } match ? match.Groups[1].Value != "false" : !biblatex;
        var names = new Dictionary<string, IReadOnlyList<CitationName>>();
        foreach (var (field, latex) in entry.Fields)
        {
            string? variable = field switch
            {
                "bookauthor" => "container-author",
                "editor" or "editora" or "editorb" or "editorc" => Role(Decoded(entry[field + "type"])),
                "holder" => null,
                _ => CslVariables.Canonical(field) is { } canonical && CslVariables.NameSet.Contains(canonical) ? canonical : null,
            };
            if (variable is not null && BibName.ReadAll(latex, usePrefix, Warn) is { Count: > 0 } list) names[variable] = names
                .TryGetValue(variable, out var others) ? [.. others, .. list] : list;

            void Warn(string message, string remedy) =>
                problems.Warn(entry.Place, entry.Key, $"In the field '{field}' of '{entry.Key}': {message}", remedy);
        }
        return names;
    }

    private static string Role(string? editorType) => editorType is not null
        && CslVariables.NameSet.Contains(editorType) ? editorType : editorType switch
    {
        "organizer" or "organiser" => "organizer",
        "scriptwriter" => "script-writer",
        _ => "editor",
    };

    private static string Text(string latex, BibValue value) => value switch
    {
        BibValue.Title => LatexDecoder.Decode(latex, title: true),
        BibValue.Verbatim => LatexText.Unverbatim(latex),
        BibValue.Pages => LatexDecoder.Decode(latex.Replace("--", "-", StringComparison.Ordinal)),
        _ => LatexDecoder.Decode(latex),
    };

    private static string? Decoded(string? latex) => latex is null ? null : LatexDecoder.Decode(latex);

    private static string? Joined(string separator, IEnumerable<string> parts) =>
        string.Join(separator, parts.Where(part => part.Length > 0)) is { Length: > 0 } joined ? joined : null;

    private static bool IsUrl(string latex) => latex.Contains(@"\url", StringComparison.Ordinal)
        || latex.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where BibTeX has no url field, it stands in howpublished; an e-print has an address too.</summary>
    private static string? Address(BibEntry entry)
    {
        foreach (string field in (string[])["howpublished", "note"])
        {
            if (entry[field] is { } latex && Url().Match(latex) is { Success: true } match) return LatexText
                .Unverbatim(match.Groups[1].Success ? match.Groups[1].Value : match.Value);
        }
        if (entry["eprint"] is not { } eprint) return null;
        string id = Identifiers.Eprint(LatexText.Unverbatim(eprint));
        return (entry["eprinttype"] ?? entry["archiveprefix"])?.ToLowerInvariant() switch
        {
            "arxiv" => "https://arxiv.org/abs/" + id,
            "jstor" => "https://www.jstor.org/stable/" + id,
            "pubmed" => "https://pubmed.ncbi.nlm.nih.gov/" + id,
            _ => null,
        };
    }

    /// <summary>The note without the date in words that is written there for BibTeX, which has no other place for it.</summary>
    private static string? Note(string? note, CitationDate? issued)
    {
        if (note is null || issued is null || issued.IsPlain) return note;
        string date = $"Date: {issued}";
        if (note == date) return null;
        return note.StartsWith(date + ". ", StringComparison.Ordinal) ? note[(date.Length + 2)..] : note;
    }

    [GeneratedRegex(@"(?:^|[\s,])useprefix(?:\s*=\s*(true|false))?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UsePrefix();

    [GeneratedRegex(@"\\url\s*\{([^{}]*)\}|^\s*https?://\S+\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Url();
}
