namespace Journo.Citations.Csl.RichTexts;

/// <summary>HTML as citeproc-js writes it, so that styles and scripts made for that work on ours.</summary>
internal sealed class HtmlMarkup : IRichMarkup
{
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
                case >= '\u00AA' when RaisedLetters.Of(c) is { } raised: writer.Write($"<sup>{raised}</sup>"); break;
                default: writer.Write(c); break;
            }
        }
    }
}
