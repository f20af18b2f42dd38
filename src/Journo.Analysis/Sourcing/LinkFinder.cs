namespace Journo.Analysis.Sourcing;

/// <summary>Finds web addresses in a text.</summary>
internal static class LinkFinder
{
    private const int LongestLink = 2048;
    private static readonly string[] Beginnings = ["https://", "http://", "www."];

    /// <summary>The addresses, in the order of the text.</summary>
    public static IEnumerable<string> Find(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int start = Next(text, at);
            if (start < 0) yield break;
            int end = start;
            while (end < text.Length && end - start < LongestLink && IsInside(text[end])) end++;
            at = Math.Max(end, start + 1);
            // A mark that ends the sentence, or the bracket around the address, is not part of it.
            while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\''
                || (text[end - 1] == ')' && !text.AsSpan(start, end - start).Contains('(')))) end--;
            string link = text[start..end];
            if (link.Contains('.', StringComparison.Ordinal) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]))) yield return link;
        }
    }

    private static int Next(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            at = text.AsSpan(at).IndexOfAny("hHwW") is var found and >= 0 ? at + found : text.Length;
            foreach (string beginning in Beginnings)
            {
                if (text.AsSpan(at).StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return at;
            }
        }
        return -1;
    }

    private static bool IsInside(char c) => !char.IsWhiteSpace(c) && !char.IsControl(c)
        && c is not ('<' or '>' or '"' or '\u201C' or '\u201D' or '[' or ']' or '{' or '}' or '|');
}
