namespace Journo.Publishing.Timelines.Drawing;

/// <summary>
/// How wide a text is at most, in units of its font's size, in the usual sans-serif fonts. A drawing that is written without a screen can't
/// ask for the font that will be there,
/// so it leaves the room that the wider of them need.
/// </summary>
internal static class TextMeasure
{
    public const double Bold = 1.08;

    public static double Of(string text, double size) => Of(text) * size;

    private static double Of(string text)
    {
        double width = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    private static double Of(System.Text.Rune rune) => TextColumns.Of(rune) switch
    {
        0 => 0,
        2 => 1.05,
        _ => rune.Value switch
        {
            ' ' or 'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '!' or '\'' or '|' or '’' or '‘' => 0.32,
            'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' or '“' or '”' or '"' => 0.4,
            'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' or '…' => 0.98,
            >= 'a' and <= 'z' or >= '0' and <= '9' => 0.58,
            >= 'A' and <= 'Z' => 0.74,
            < 0x250 => 0.66,
            _ => 0.8,
        },
    };
}
