namespace Journo.Citations.Csl.RichTexts;

/// <summary>CommonMark. Emphasis has marks of its own; what has none is written as HTML, which CommonMark allows.</summary>
internal sealed class MarkdownMarkup : IRichMarkup
{
    private const string Special = "\\`*_[]<>&#|~";

    public static MarkdownMarkup Instance { get; } = new();

    public (string Start, string End) Of(FontStyle style) => style switch
    {
        FontStyle.Italic or FontStyle.Oblique => ("*", "*"),
        FontStyle.Normal => HtmlMarkup.Instance.Of(style),
        _ => ("", ""),
    };

    public (string Start, string End) Of(FontVariant variant) => HtmlMarkup.Instance.Of(variant);

    public (string Start, string End) Of(FontWeight weight) => weight is FontWeight.Bold ? ("**", "**") : HtmlMarkup.Instance.Of(weight);

    public (string Start, string End) Of(TextDecoration decoration) => HtmlMarkup.Instance.Of(decoration);

    public (string Start, string End) Of(VerticalAlign align) => HtmlMarkup.Instance.Of(align);

    public (string Start, string End) Of(Display display) => PlainMarkup.Instance.Of(display);

    public void WriteText(string text, TextWriter writer)
    {
        foreach (char c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal)) writer.Write('\\');
            writer.Write(c);
        }
    }
}
