using Journo.Unicode;

namespace Journo.Language;

/// <summary>The marker of a list item: "1.", "2)", "3.)", "a." or a bullet, which may stand before a number.</summary>
/// <param name="Length">In tokens; 0 where there is no marker.</param>
/// <param name="Value">The number, or a letter's place in the alphabet from 1; 0 for a bullet alone.</param>
/// <param name="Style">The mark after the number or letter, and whether it is a letter.</param>
internal readonly record struct ListMarker(int Length, int Value, int Style)
{
    private const int LargestValue = 999;

    public bool IsMarker => Length > 0;

    /// <summary>Whether the other marker is the next one of the same list.</summary>
    public bool IsFollowedBy(ListMarker other) => other.IsMarker && other.Style == Style && other.Value == Value + 1;

    /// <summary>The marker that begins at a token; of length 0 where there is none.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="i">Token index.</param>
    /// <param name="end">One past the last token that may belong to it.</param>
    public static ListMarker At(string text, Token[] tokens, int i, int end)
    {
        int start = i;
        bool bullet = i < end && Marks.IsBullet(tokens[i].First);
        if (bullet) i++;
        ListMarker none = bullet ? new ListMarker(1, 0, 0) : default;
        if (i + 2 >= end || (!bullet && !tokens[i].Has(TokenShape.SpaceBefore))) return none;
        bool letter = tokens[i].IsWord && tokens[i].Length == 1 && char.IsAsciiLetterLower(tokens[i].First);
        int value = letter ? tokens[i].First - 'a' + 1 : 0;
        if (!letter && (tokens[i].Kind != TokenKind.Number
            || !int.TryParse(tokens[i].In(text), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out value) || value > LargestValue)) return none;
        int mark = i + 1, style = letter ? 1 : 0;
        while (mark < end && tokens[mark].First is '.' or ')' && !tokens[mark].Has(TokenShape.SpaceBefore) && mark < i + 3)
        {
            style = (style * 256) + tokens[mark].First;
            mark++;
        }
        return mark > i + 1 && mark < end && tokens[mark].Has(TokenShape.SpaceBefore) ? new ListMarker(mark - start, value, style) : none;
    }
}
