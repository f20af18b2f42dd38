namespace Journo.Citations.Latex;

/// <summary>Finds the tags of CSL's markup in a text that are opened and closed; any other angle bracket is a character.</summary>
internal static class CslMarkup
{
    private static readonly string[] Opening =
        ["<i>", "<b>", "<sup>", "<sub>", "<span class=\"nocase\">", "<span style=\"font-variant:small-caps;\">",
        "<span style=\"font-variant: small-caps;\">"];

    /// <summary>Text and tags in turn; each closing tag comes with the tag that it closes.</summary>
    public static IEnumerable<(string Text, string? Tag, bool Closes)> Split(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return [(text, null, false)];
        var tags = new List<(int At, string Tag, string Opener, bool Closes)>();
        var open = new Stack<(int At, string Tag)>();
        for (int at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (Array.Find(Opening, tag => string.CompareOrdinal(text, at, tag, 0, tag.Length) == 0) is { } opening) open
                .Push((at, opening));
            else if (open.TryPeek(out var last) && Closing(last.Tag) is var closing
                && string.CompareOrdinal(text, at, closing, 0, closing.Length) == 0)
            {
                open.Pop();
                tags.Add((last.At, last.Tag, last.Tag, false));
                tags.Add((at, closing, last.Tag, true));
            }
        }
        return Cut(text, tags);
    }

    private static IEnumerable<(string Text, string? Tag, bool Closes)> Cut(
        string text, List<(int At, string Tag, string Opener, bool Closes)> tags)
    {
        tags.Sort((a, b) => a.At.CompareTo(b.At));
        int start = 0;
        foreach (var (at, tag, opener, closes) in tags)
        {
            if (at > start) yield return (text[start..at], null, false);
            yield return (tag, opener, closes);
            start = at + tag.Length;
        }
        if (start < text.Length) yield return (text[start..], null, false);
    }

    private static string Closing(string opening) => opening.StartsWith("<span", StringComparison.Ordinal) ? "</span>"
        : "</" + opening[1..];
}
