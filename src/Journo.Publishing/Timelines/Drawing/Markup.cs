using System.Globalization;
using System.Text;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Text as it stands in XML and HTML alike.</summary>
internal static class Markup
{
    private const char Replacement = '\uFFFD';

    /// <summary>Escapes a text for content or an attribute; characters that XML does not allow are replaced by U+FFFD.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('?', '\uD7FF') < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in Visible(text))
        {
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                case '\'': escaped.Append("&#39;"); break;
                default: escaped.Append(c); break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>The text without what neither XML nor a terminal takes as text: control characters but for tab and line ends, halves of
    /// surrogate pairs, noncharacters.</summary>
    public static string Visible(string text)
    {
        StringBuilder? visible = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                visible?.Append(c);
                c = text[++i];
            }
            else if ((char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                visible ??= new StringBuilder(text.Length).Append(text, 0, i);
                c = Replacement;
            }
            visible?.Append(c);
        }
        return visible?.ToString() ?? text;
    }

    /// <summary>A length in at most two decimals.</summary>
    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
