using System.Text;
using Journo.Citations.Reading;

namespace Journo.Citations.Csl.Values;

/// <summary>
/// Variables that a program has no field for are by custom (Zotero's "Extra", citeproc-js) written in the note: as its first lines,
/// "event-date: 2004-10-01",
/// or anywhere in braces, "{:event-date: 2004-10-01}". Given names stand after two bars: "editor: Lind || Åsa".
/// </summary>
internal static class NoteVariables
{
    private const string Opening = "{:";

    /// <summary>The work with the variables in its note as its own, where it has none of that name; the rest of the note stays.</summary>
    public static Citation Read(Citation item)
    {
        if (item.Note is not { } note || !note.Contains(':', StringComparison.Ordinal)) return item;
        var found = new Found(item);
        string rest = Braces(note, found);
        int at = 0;
        while (at < rest.Length)
        {
            int end = rest.IndexOf('\n', at);
            if (end < 0) end = rest.Length;
            if (!found.Take(rest.AsSpan(at, end - at))) break;
            at = Math.Min(end + 1, rest.Length);
        }
        return found.Any ? found.Apply().With("note", rest[at..].Trim()) : item;
    }

    private static string Braces(string note, Found found)
    {
        int open = note.IndexOf(Opening, StringComparison.Ordinal), kept = 0;
        if (open < 0) return note;
        var rest = new StringBuilder(note.Length);
        while (open >= 0)
        {
            int close = note.IndexOf('}', open);
            if (close < 0) break;
            if (found.Take(note.AsSpan(open + Opening.Length, close - open - Opening.Length)))
            {
                rest.Append(note, kept, open - kept);
                kept = close + 1;
            }
            open = note.IndexOf(Opening, close, StringComparison.Ordinal);
        }
        return rest.Append(note, kept, note.Length - kept).ToString();
    }

    /// <summary>The variables found so far; put into the work at once, for a note may have thousands.</summary>
    private sealed class Found(Citation item)
    {
        private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
        private readonly Dictionary<string, CitationDate> _dates = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<CitationName>> _names = new(StringComparer.Ordinal);

        public bool Any { get; private set; }

        public bool Take(ReadOnlySpan<char> text)
        {
            int colon = text.IndexOf(':');
            if (colon < 1 || CslVariables.Canonical(text[..colon].Trim().ToString()) is not { } variable) return false;
            string value = text[(colon + 1)..].Trim().ToString();
            if (value.Length == 0 || variable == "note") return false;
            Any = true;
            if (CslVariables.DateSet.Contains(variable))
            {
                if (!item.Dates.ContainsKey(variable) && DateText.ReadOrKeep(value) is { } date) _dates.TryAdd(variable, date);
            }
            else if (CslVariables.NameSet.Contains(variable))
            {
                if (!_names.TryGetValue(variable, out var names)) _names[variable] = names = [.. item.NamesOf(variable)];
                names.Add(Name(value));
            }
            else if (!item.Fields.ContainsKey(variable)) _fields.TryAdd(variable, value);
            return true;
        }

        public Citation Apply() => item with
        {
            Fields = Merged(item.Fields, _fields),
            Dates = Merged(item.Dates, _dates),
            Names = Merged(item.Names, _names.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<CitationName>)pair.Value)),
        };

        private static Dictionary<string, T> Merged<T>(IReadOnlyDictionary<string, T> own, Dictionary<string, T> found)
        {
            var merged = new Dictionary<string, T>(own, StringComparer.Ordinal);
            foreach (var (variable, value) in found) merged[variable] = value;
            return merged;
        }
    }

    private static CitationName Name(string value)
    {
        int bars = value.IndexOf("||", StringComparison.Ordinal);
        return bars < 0 ? new() { Literal = value } : new() { Family = value[..bars].Trim(), Given = value[(bars + 2)..].Trim() };
    }
}
