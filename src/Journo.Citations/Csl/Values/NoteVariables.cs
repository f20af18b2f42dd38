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
        var read = item;
        string rest = Braces(note, ref read);
        int at = 0;
        while (at < rest.Length)
        {
            int end = rest.IndexOf('\n', at);
            if (end < 0) end = rest.Length;
            if (!Take(rest.AsSpan(at, end - at), ref read)) break;
            at = Math.Min(end + 1, rest.Length);
        }
        return ReferenceEquals(read, item) ? item : read.With("note", rest[at..].Trim());
    }

    private static string Braces(string note, ref Citation item)
    {
        for (int open = note.IndexOf(Opening, StringComparison.Ordinal); open >= 0;)
        {
            int close = note.IndexOf('}', open);
            if (close < 0) break;
            bool taken = Take(note.AsSpan(open + Opening.Length, close - open - Opening.Length), ref item);
            if (taken) note = note.Remove(open, close - open + 1);
            open = note.IndexOf(Opening, taken ? open : close, StringComparison.Ordinal);
        }
        return note;
    }

    private static bool Take(ReadOnlySpan<char> text, ref Citation item)
    {
        int colon = text.IndexOf(':');
        if (colon < 1 || CslVariables.Canonical(text[..colon].Trim().ToString()) is not { } variable) return false;
        string value = text[(colon + 1)..].Trim().ToString();
        if (value.Length == 0 || variable == "note") return false;
        if (CslVariables.DateSet.Contains(variable))
        {
            if (item.Date(variable) is null && DateText.ReadOrKeep(value) is { } date) item = item.With(variable, date);
        }
        else if (CslVariables.NameSet.Contains(variable))
        {
            item = item.With(variable, [.. item.NamesOf(variable), Name(value)]);
        }
        else if (item.Field(variable) is null) item = item.With(variable, value);
        return true;
    }

    private static CitationName Name(string value)
    {
        int bars = value.IndexOf("||", StringComparison.Ordinal);
        return bars < 0 ? new() { Literal = value } : new() { Family = value[..bars].Trim(), Given = value[(bars + 2)..].Trim() };
    }
}
