namespace Journo.Citations;

/// <summary>Cuts a byline at its separators, leaving alone what stands in braces.</summary>
internal static class BylineText
{
    private static readonly string[] StrongWords = [" and ", " & ", " with ", " additional reporting by "];

    /// <summary>The length of a separator between groups of names at that place; 0 where there is none.</summary>
    public static int IsStrongSeparator(string text, int at)
    {
        if (text[at] is ';' or '|' or '•' or '·') return 1;
        if (text[at] is not (' ' or ',')) return 0;
        // ", and " is one separator.
        int word = text[at] == ',' && at + 1 < text.Length && text[at + 1] == ' ' ? at + 1 : at;
        foreach (string separator in StrongWords)
        {
            if (string.Compare(text, word, separator, 0, separator.Length, StringComparison.OrdinalIgnoreCase) == 0) return word - at
                + separator.Length;
        }
        return 0;
    }

    /// <summary>The length of a comma at that place; 0 where there is none.</summary>
    public static int IsComma(string text, int at) => text[at] == ',' ? 1 : 0;

    /// <summary>The parts between separators outside braces and parentheses, trimmed, without empty ones.</summary>
    public static IEnumerable<string> Split(string text, Func<string, int, int> separator)
    {
        int depth = 0, start = 0;
        for (int at = 0; at < text.Length;)
        {
            depth += text[at] switch { '{' or '(' => 1, '}' or ')' when depth > 0 => -1, _ => 0 };
            int length = depth == 0 ? separator(text, at) : 0;
            if (length == 0) { at++; continue; }
            if (text[start..at].Trim() is { Length: > 0 } part) yield return part;
            start = at += length;
        }
        if (text[start..].Trim() is { Length: > 0 } last) yield return last;
    }

    /// <summary>Without "(Reuters)" and the like.</summary>
    public static string WithoutParentheses(string part)
    {
        int open = part.StartsWith('{') ? -1 : part.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? part : part[..open].TrimEnd();
    }

    /// <summary>Without braces.</summary>
    public static string Unbraced(string part) =>
        part.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Trim();
}
