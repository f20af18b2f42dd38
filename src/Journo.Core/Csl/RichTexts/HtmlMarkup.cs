namespace Journo.Csl.RichTexts;

/// <summary>HTML as citeproc-js writes it, so that styles and scripts made for that work on ours.</summary>
internal sealed class HtmlMarkup : IRichMarkup
{
    /// <summary>Letters that are raised by themselves, and what is raised in HTML.</summary>
    private const string Superscripts = "\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0\u02B1\u02B2\u02B3\u02B4\u02B5\u02B6\u02B7\u02B8\u02E0\u02E1\u02E2\u02E3\u02E4\u1D2C\u1D2D\u1D2E\u1D30\u1D31\u1D32\u1D33\u1D34\u1D35\u1D36\u1D37\u1D38\u1D39\u1D3A\u1D3C\u1D3D\u1D3E\u1D3F\u1D40\u1D41\u1D42\u1D43\u1D44\u1D45\u1D46\u1D47\u1D48\u1D49\u1D4A\u1D4B\u1D4C\u1D4D\u1D4F\u1D50\u1D51\u1D52\u1D53\u1D54\u1D55\u1D56\u1D57\u1D58\u1D59\u1D5A\u1D5B\u1D5C\u1D5D\u1D5E\u1D5F\u1D60\u1D61\u2070\u2071\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207E\u207F\u2120\u2122";

    public static HtmlMarkup Instance { get; } = new();

    public (string Start, string End) Of(FontStyle style) => style switch
    {
        FontStyle.Italic => ("<i>", "</i>"),
        FontStyle.Oblique => ("<em>", "</em>"),
        FontStyle.Normal => ("<span style=\"font-style:normal;\">", "</span>"),
        _ => ("", ""),
    };

    public (string Start, string End) Of(FontVariant variant) => variant switch
    {
        FontVariant.SmallCaps => ("<span style=\"font-variant:small-caps;\">", "</span>"),
        FontVariant.Normal => ("<span style=\"font-variant:normal;\">", "</span>"),
        _ => ("", ""),
    };

    public (string Start, string End) Of(FontWeight weight) => weight switch
    {
        FontWeight.Bold => ("<b>", "</b>"),
        FontWeight.Normal => ("<span style=\"font-weight:normal;\">", "</span>"),
        _ => ("", ""),
    };

    public (string Start, string End) Of(TextDecoration decoration) => decoration switch
    {
        TextDecoration.Underline => ("<span style=\"text-decoration:underline;\">", "</span>"),
        TextDecoration.None => ("<span style=\"text-decoration:none;\">", "</span>"),
        _ => ("", ""),
    };

    public (string Start, string End) Of(VerticalAlign align) => align switch
    {
        VerticalAlign.Sup => ("<sup>", "</sup>"),
        VerticalAlign.Sub => ("<sub>", "</sub>"),
        VerticalAlign.Baseline => ("<span style=\"baseline\">", "</span>"),
        _ => ("", ""),
    };

    public (string Start, string End) Of(Display display) => display switch
    {
        Display.Block => ("\n\n    <div class=\"csl-block\">", "</div>\n"),
        Display.LeftMargin => ("\n    <div class=\"csl-left-margin\">", "</div>"),
        Display.RightInline => ("<div class=\"csl-right-inline\">", "</div>\n  "),
        Display.Indent => ("<div class=\"csl-indent\">", "</div>\n  "),
        _ => ("", ""),
    };

    public void WriteText(string text, TextWriter writer)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&': writer.Write("&#38;"); break;
                case '<': writer.Write("&#60;"); break;
                case '>': writer.Write("&#62;"); break;
                // Two spaces would be shown as one.
                case ' ' when i + 1 < text.Length && text[i + 1] == ' ': writer.Write('\u00A0'); break;
                case >= '\u00AA' when Superscripts.Contains(c, StringComparison.Ordinal): WriteRaised(c, writer); break;
                default: writer.Write(c); break;
            }
        }
    }

    private static void WriteRaised(char c, TextWriter writer)
    {
        writer.Write("<sup>");
        writer.Write(c.ToString().Normalize(System.Text.NormalizationForm.FormKC));
        writer.Write("</sup>");
    }
}
