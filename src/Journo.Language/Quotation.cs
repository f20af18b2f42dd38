namespace Journo.Language;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Open">Index of the first token of the opening mark.</param>
/// <param name="Close">One past the last token of the closing mark, or of the words where no mark closes them.</param>
/// <param name="OpenLength">Tokens in the opening mark: 2 for a pair of single marks.</param>
/// <param name="CloseLength">Tokens in the closing mark; 0 where it is missing.</param>
internal readonly record struct Quotation(int Open, int Close, int OpenLength, int CloseLength)
{
    public bool IsClosed => CloseLength > 0;
    public int FirstWord => Open + OpenLength;
    public int EndWord => Close - CloseLength;
}
