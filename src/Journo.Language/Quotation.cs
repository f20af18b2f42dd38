namespace Journo.Language;

/// <summary>A stretch in quotation marks. All members but the lengths are token indexes, from 0.</summary>
/// <param name="Open">The first token of the opening mark.</param>
/// <param name="Close">One past the last token of the closing mark, or of the words where no mark closes them.</param>
/// <param name="OpenLength">Tokens in the opening mark: 2 for a pair of single marks.</param>
/// <param name="CloseLength">Tokens in the closing mark; 0 where it is missing.</param>
internal readonly record struct Quotation(int Open, int Close, int OpenLength, int CloseLength)
{
    /// <summary>Whether a mark closes it.</summary>
    public bool IsClosed => CloseLength > 0;
    /// <summary>The first token behind the opening mark.</summary>
    public int FirstWord => Open + OpenLength;
    /// <summary>One past the last token before the closing mark. Equal to <see cref="FirstWord"/> where nothing is quoted.</summary>
    public int EndWord => Close - CloseLength;
}
