using System.Text;

namespace Journo.Citations;

/// <summary>Writes text so that BibTeX and LaTeX read it as it was.</summary>
internal static class LatexText
{
    private static readonly Dictionary<string, string> Babel = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "english", ["en-US"] = "american", ["en-GB"] = "british", ["en-AU"] = "australian", ["en-CA"] = "canadian", ["de"] = "german", ["fr"] = "french",
        ["es"] = "spanish", ["it"] = "italian", ["nl"] = "dutch", ["pt"] = "portuguese", ["pt-BR"] = "brazilian", ["sv"] = "swedish", ["da"] = "danish",
        ["nb"] = "norwegian", ["no"] = "norwegian", ["fi"] = "finnish", ["pl"] = "polish", ["cs"] = "czech", ["ru"] = "russian", ["uk"] = "ukrainian", ["tr"] = "turkish",
    };

    /// <summary>Escapes LaTeX's special characters, and parts the pairs that it would join into one (<c>--</c>, <c>''</c>). Letters of any script stay; control characters go.</summary>
    public static string? Escape(string? text)
    {
        if (text is null) return null;
        HashSet<int> matched = MatchedBraces(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            escaped = c switch
            {
                '\\' => escaped.Append(@"{\textbackslash}"),
                '~' => escaped.Append(@"{\textasciitilde}"),
                '^' => escaped.Append(@"{\textasciicircum}"),
                // BibTeX counts braces even behind a backslash: one without its partner has to be a word.
                '{' when !matched.Contains(at) => escaped.Append(@"{\textbraceleft}"),
                '}' when !matched.Contains(at) => escaped.Append(@"{\textbraceright}"),
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                '-' or '\'' or '`' when at > 0 && text[at - 1] == c => escaped.Append("{}").Append(c),
                '\u00A0' => escaped.Append('~'),
                < ' ' or '\u007F' => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    private static HashSet<int> MatchedBraces(string text)
    {
        var matched = new HashSet<int>();
        var open = new Stack<int>();
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '{') open.Push(at);
            else if (text[at] == '}' && open.TryPop(out int partner)) matched.UnionWith([partner, at]);
        }
        return matched;
    }

    /// <summary>Escapes part of a name: braces too around an "and" or a comma, which would part the names.</summary>
    public static string EscapeName(string part)
    {
        string escaped = Escape(part)!;
        bool parted = escaped.Contains(',', StringComparison.Ordinal) || escaped.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);
        return parted ? $"{{{escaped}}}" : escaped;
    }

    /// <summary>A URL, as the url field takes it: verbatim, with what would break the entry percent-encoded.</summary>
    public static string? EscapeUrl(string? url)
    {
        if (url is null || url.AsSpan().IndexOfAny("{}\\ ") < 0) return url;
        return url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
    }

    /// <summary>The name that LaTeX's babel has for a language; null where it is not known to us.</summary>
    public static string? BabelLanguage(string? tag)
    {
        if (tag is null) return null;
        return Babel.GetValueOrDefault(tag) ?? Babel.GetValueOrDefault(tag.Split('-')[0]);
    }
}
