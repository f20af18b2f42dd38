using System.Text;
using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Latex;

/// <summary>Writes text so that BibTeX and LaTeX read it as it was.</summary>
internal static class LatexText
{
    private static readonly Dictionary<string, string> Babel = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "english", ["en-US"] = "american", ["en-GB"] = "british", ["en-AU"] = "australian", ["en-CA"] = "canadian",
            ["de"] = "german", ["fr"] = "french",
        ["es"] = "spanish", ["it"] = "italian", ["nl"] = "dutch", ["pt"] = "portuguese", ["pt-BR"] = "brazilian", ["sv"] = "swedish",
            ["da"] = "danish",
        ["nb"] = "norwegian", ["no"] = "norwegian", ["fi"] = "finnish", ["pl"] = "polish", ["cs"] = "czech", ["ru"] = "russian",
            ["uk"] = "ukrainian", ["tr"] = "turkish",
    };

    private static readonly Dictionary<string,
        string> Tags = new[] { ("ngerman", "de"), ("usenglish", "en-US"), ("ukenglish", "en-GB"), ("francais", "fr"), ("nynorsk", "nn"),
        ("brazil", "pt-BR"), ("portuges", "pt") }
        .Concat(Babel.Select(pair => (pair.Value, pair.Key))).DistinctBy(pair => pair.Item1)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>Text with CSL's markup as LaTeX.</summary>
    /// <param name="text">The text.</param>
    /// <param name="protects">Whether <c>nocase</c> becomes braces; if not, it is left out.</param>
    public static string Rich(string text, bool protects = false)
    {
        var latex = new StringBuilder();
        foreach (var (part, tag, closes) in CslMarkup.Split(text))
        {
            if (tag is null) latex.Append(Escape(part));
            else if (tag.Contains("nocase", StringComparison.Ordinal)) latex.Append(!protects ? "" : closes ? "}" : "{");
            else latex.Append(closes ? "}" : tag switch { "<i>" => @"\textit{", "<b>" => @"\textbf{", "<sup>" =>
                @"\textsuperscript{", "<sub>" => @"\textsubscript{", _ => @"\textsc{" });
        }
        return latex.ToString();
    }

    /// <summary>A title: in braces as a whole, so that no style changes its capitals, unless it says itself which of them stay.</summary>
    public static string Title(string text) => text.Contains("<span class=\"nocase\">", StringComparison.Ordinal)
        ? Rich(text, protects: true) : $"{{{Rich(text)}}}";

    /// <summary>Escapes LaTeX's special characters, and parts the pairs that it would join into one (<c>--</c>, <c>''</c>). Letters of any
    /// script stay; control characters go.</summary>
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
                '`' => escaped.Append(@"{\textasciigrave}"),
                '-' or '\'' when at > 0 && text[at - 1] == c => escaped.Append("{}").Append(c),
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
        bool parted = escaped.Contains(',', StringComparison.Ordinal)
            || escaped.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);
        return parted ? $"{{{escaped}}}" : escaped;
    }

    /// <summary>A URL, as the url field takes it: verbatim, with what would break the entry percent-encoded.</summary>
    public static string? EscapeUrl(string? url)
    {
        if (url is null || url.AsSpan().IndexOfAny("{}\\ ") < 0) return url;
        return url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
    }

    /// <summary>A verbatim field as it was meant: without the escapes and braces that people put in all the same.</summary>
    public static string Unverbatim(string value)
    {
        value = value.Trim();
        if (value.AsSpan().IndexOfAny("\\{}") < 0) return value;
        return value.Replace(@"\textasciitilde", "~", StringComparison.Ordinal).Replace(@"\url", "", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
    }

    /// <summary>The tag for the language fields of an entry: a tag as it is, else what babel's name stands for; null where there is
    /// none.</summary>
    public static string? LanguageTag(string? language, string? babel)
    {
        if (language is not null && LooksLikeTag(language)) return language;
        if (babel is not null) return Tags.GetValueOrDefault(babel) ?? babel;
        return language is null ? null : Tags.GetValueOrDefault(language) ?? language;
    }

    private static bool LooksLikeTag(string language) => language.Split('-') is [{ Length: 2 or 3 }, ..] parts
        && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    /// <summary>The name that LaTeX's babel has for a language; null where it is not known to us.</summary>
    public static string? BabelLanguage(string? tag)
    {
        if (tag is null) return null;
        return Babel.GetValueOrDefault(tag) ?? Babel.GetValueOrDefault(tag.Split('-')[0]);
    }

    /// <summary>Whether babel's name says all that the tag does.</summary>
    public static bool SaysBabel(string tag) => Babel.TryGetValue(tag, out string? name) && Tags[name] == tag;
}
