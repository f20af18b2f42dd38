namespace Journo.Citations.Csl.RichTexts;

/// <summary>What finished text is made of, in order: strings, quotation marks, and where a style begins and ends.</summary>
internal enum RichTokenKind : byte { Text, OpenQuote, CloseQuote, Open, Close }

/// <summary>A string (a quotation mark has one too), or the beginning or end of a style.</summary>
internal readonly record struct RichToken(RichTokenKind Kind, string Text, RichStyle Style)
{
    public static RichToken OfText(string text) => new(RichTokenKind.Text, text, default);

    public static RichToken OfMark(string mark, RichTokenKind kind) => new(kind, mark, default);

    public static RichToken Open(RichStyle style) => new(RichTokenKind.Open, "", style);

    public static RichToken Close { get; } = new(RichTokenKind.Close, "", default);
}
