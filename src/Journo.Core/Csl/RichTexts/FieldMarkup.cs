namespace Journo.Csl.RichTexts;

/// <summary>Reads a field's inline markup.</summary>
internal static class FieldMarkup
{
    public static RichNode Read(string text, CslLocale locale) => RichNode.Text(text);
}
