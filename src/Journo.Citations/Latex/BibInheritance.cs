using Journo.Citations.Reading;

namespace Journo.Citations.Latex;

/// <summary>Gives entries what they inherit: from <c>crossref</c>, with the titles moved as biblatex does, and from <c>xdata</c>.</summary>
internal sealed class BibInheritance
{
    private const int MaximumDepth = 16;

    /// <summary>How many characters all entries together may inherit: a few long fields that many inherit grow without bound.</summary>
    private const int MaximumInherited = 64 * 1024 * 1024;

    private static readonly HashSet<string> Own =
        ["crossref", "xref", "xdata", "ids", "entryset", "label", "options", "presort", "sortkey", "sorttitle", "shorttitle", "related",
            "relatedtype", "relatedoptions", "relatedstring", "keywords", "entrysubtype", "execute", "type", "note", "abstract",
            "annotation", "annote", "file"];

    private readonly Dictionary<string, BibEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProblemSink _problems;
    private long _inherited;

    public BibInheritance(IEnumerable<BibEntry> entries, ProblemSink problems)
    {
        _problems = problems;
        foreach (BibEntry entry in entries) _entries.TryAdd(entry.Key, entry);
    }

    /// <summary>The entry with what it inherits; what it says itself stays.</summary>
    public BibEntry Resolve(BibEntry entry) => Resolve(entry, MaximumDepth);

    private BibEntry Resolve(BibEntry entry, int depth)
    {
        string? parents = entry["crossref"], data = entry["xdata"];
        if (parents is null && data is null) return entry;
        var fields = new Dictionary<string, string>(entry.Fields);
        foreach (string key in Keys(data))
        {
            foreach (var (name, value) in Parent(entry, key, depth)?.Fields ?? []) Inherit(fields, name, value);
        }
        foreach (string key in Keys(parents).Take(1))
        {
            if (Parent(entry, key, depth) is not { } parent) continue;
            foreach (var (name, value) in parent.Fields.OrderBy(pair => pair.Key is "title" or "subtitle" or "titleaddon" or "author"))
            {
                if (!Own.Contains(name)) Inherit(fields, Moved(name, parent.Type, entry.Type), value);
            }
        }
        if (_inherited > MaximumInherited) _problems.Warn(entry.Place, entry.Key, "The entries of this file inherit too much.",
            FormattableString.Invariant($"Some of it is left out: together they may inherit {MaximumInherited:N0} characters."));
        return entry with { Fields = fields };
    }

    private void Inherit(Dictionary<string, string> fields, string name, string value)
    {
        if (_inherited <= MaximumInherited && fields.TryAdd(name, value)) _inherited += value.Length;
    }

    private BibEntry? Parent(BibEntry entry, string key, int depth)
    {
        if (depth > 0 && _entries.TryGetValue(key, out BibEntry? parent) && parent != entry) return Resolve(parent, depth - 1);
        _problems.Warn(entry.Place, entry.Key, _entries.ContainsKey(key) ? $"'{entry.Key}' inherits from itself."
            : $"'{entry.Key}' inherits from '{key}', which is not in this file.",
            "It is read with its own fields; mend crossref or xdata, or put the other entry in.");
        return null;
    }

    /// <summary>The title of what contains a part is no title of the part.</summary>
    private static string Moved(string field, string parent, string child)
    {
        bool inBook = BibTypes.IsInBook(child);
        return field switch
        {
            "title" or "subtitle" or "titleaddon" when parent is "mvbook" or "mvcollection" or "mvproceedings" or "mvreference" =>
                "main" + field,
            "title" or "subtitle" or "titleaddon" when inBook
                && parent is "book" or "collection" or "proceedings" or "reference" => "book" + field,
            "title" or "subtitle" or "titleaddon" when parent == "periodical" => "journal" + field,
            "author" when inBook && parent is "book" or "mvbook" && child is "inbook" or "bookinbook" => "bookauthor",
            _ => field,
        };
    }

    private static string[] Keys(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
