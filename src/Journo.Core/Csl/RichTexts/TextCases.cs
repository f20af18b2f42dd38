namespace Journo.Csl.RichTexts;

/// <summary>Puts text in another case.</summary>
internal static class TextCases
{
    public static RichNode Apply(RichNode node, TextCase textCase, string? language) => node;
}
