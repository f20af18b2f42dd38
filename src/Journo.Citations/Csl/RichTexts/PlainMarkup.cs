namespace Journo.Citations.Csl.RichTexts;

/// <summary>Plain text: parts that a display sets apart stand on lines of their own, all other styles are lost.</summary>
internal sealed class PlainMarkup : IRichMarkup
{
    public static PlainMarkup Instance { get; } = new();

    public (string Start, string End) Of(FontStyle style) => ("", "");

    public (string Start, string End) Of(FontVariant variant) => ("", "");

    public (string Start, string End) Of(FontWeight weight) => ("", "");

    public (string Start, string End) Of(TextDecoration decoration) => ("", "");

    public (string Start, string End) Of(VerticalAlign align) => ("", "");

    public (string Start, string End) Of(Display display) => display switch
    {
        Display.Block => ("", "\n"),
        Display.LeftMargin => ("", " "),
        Display.Indent => ("\n    ", ""),
        _ => ("", ""),
    };

    public void WriteText(string text, TextWriter writer) => writer.Write(text);
}
