namespace Journo.Citations.Csl.RichTexts;

/// <summary>A written form of styles: the marks that begin and end each, and how text is escaped.</summary>
internal interface IRichMarkup
{
    (string Start, string End) Of(FontStyle style);

    (string Start, string End) Of(FontVariant variant);

    (string Start, string End) Of(FontWeight weight);

    (string Start, string End) Of(TextDecoration decoration);

    (string Start, string End) Of(VerticalAlign align);

    (string Start, string End) Of(Display display);

    void WriteText(string text, TextWriter writer);
}
