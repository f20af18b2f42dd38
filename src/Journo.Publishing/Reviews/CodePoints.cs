namespace Journo.Publishing.Reviews;

/// <summary>Counts a text in Unicode code points, as the web does, where Journo counts UTF-16 code units. Any place is found in constant
/// time.</summary>
internal sealed class CodePoints
{
    private const int Block = 1024;

    private readonly string _text;
    private readonly int[] _pairs;

    public CodePoints(string text)
    {
        _text = text;
        _pairs = new int[(text.Length / Block) + 1];
        for (int block = 1; block < _pairs.Length; block++) _pairs[block] = _pairs[block - 1] + PairsIn((block - 1) * Block, block * Block);
    }

    /// <summary>How many code points there are before a UTF-16 code unit. A surrogate without its other half counts as one.</summary>
    public int Before(int offset)
    {
        int block = offset / Block;
        return offset - _pairs[block] - PairsIn(block * Block, offset);
    }

    /// <summary>Whether an offset lies between the two halves of a code point.</summary>
    public bool Splits(int offset) => offset > 0 && offset < _text.Length && char.IsSurrogatePair(_text[offset - 1], _text[offset]);

    /// <summary>The pairs whose second half is in a range.</summary>
    private int PairsIn(int start, int end)
    {
        int pairs = 0;
        for (int i = Math.Max(start, 1); i < end; i++)
        {
            if (char.IsLowSurrogate(_text[i]) && char.IsHighSurrogate(_text[i - 1])) pairs++;
        }
        return pairs;
    }
}
