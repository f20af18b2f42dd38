using System.Text;
using Journo.Citations.Latex;

namespace Journo.Citations.Wikipedia;

/// <summary>Writes text so that a template's parameter holds it and nothing in it is read as wiki markup.</summary>
internal static class WikipediaText
{
    /// <summary>Text with CSL's markup as wiki text, on one line.</summary>
    public static string Escape(string text)
    {
        var wiki = new StringBuilder(text.Length + 8);
        foreach (var (part, tag, closes) in CslMarkup.Split(text))
        {
            if (tag is null) Plain(part, wiki);
            else if (tag == "<i>") wiki.Append("''");
            else if (tag == "<b>") wiki.Append("'''");
            else if (tag is "<sup>" or "<sub>") wiki.Append(part);
            else if (tag.Contains("small-caps", StringComparison.Ordinal)) wiki
                .Append(closes ? "</span>" : "<span style=\"font-variant:small-caps\">");
        }
        return wiki.ToString().Trim();
    }

    /// <summary>A URL: what would end it or the parameter is percent-encoded.</summary>
    public static string Url(string url)
    {
        var escaped = new StringBuilder(url.Length);
        foreach (char c in url)
        {
            if (c is ' ' or '|' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '\'' || char.IsControl(c)) escaped
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else escaped.Append(c);
        }
        return escaped.ToString();
    }

    private static void Plain(string text, StringBuilder wiki)
    {
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            bool again = at > 0 && text[at - 1] == c;
            wiki = c switch
            {
                '|' => wiki.Append("{{!}}"),
                '<' => wiki.Append("&lt;"),
                '>' => wiki.Append("&gt;"),
                '[' => wiki.Append("&#91;"),
                ']' => wiki.Append("&#93;"),
                '{' => wiki.Append("&#123;"),
                '}' => wiki.Append("&#125;"),
                '&' when at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#') => wiki.Append("&amp;"),
                '\'' or '~' or '_' when again || (at + 1 < text.Length && text[at + 1] == c) =>
                    wiki.Append(System.Globalization.CultureInfo.InvariantCulture, $"&#{(int)c};"),
                _ when char.IsControl(c) => wiki.Append(' '),
                _ => wiki.Append(c),
            };
        }
    }
}
