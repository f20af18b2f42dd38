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

    /// <summary>Escapes LaTeX's special characters. Letters of any script stay; control characters go.</summary>
    public static string? Escape(string? text)
    {
        if (text is null) return null;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            switch (c)
            {
                case '\\': escaped.Append(@"{\textbackslash}"); break;
                case '~': escaped.Append(@"{\textasciitilde}"); break;
                case '^': escaped.Append(@"{\textasciicircum}"); break;
                // A lone brace would end the field even when escaped, for BibTeX counts braces: the text macros do not.
                case '{': escaped.Append(@"{\textbraceleft}"); break;
                case '}': escaped.Append(@"{\textbraceright}"); break;
                case '&' or '%' or '$' or '#' or '_': escaped.Append('\\').Append(c); break;
                case '\u00A0': escaped.Append('~'); break;
                case < ' ' or '\u007F': escaped.Append(' '); break;
                default: escaped.Append(c); break;
            }
        }
        return escaped.ToString();
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
