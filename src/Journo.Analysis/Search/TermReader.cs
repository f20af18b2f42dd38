namespace Journo.Analysis.Search;

/// <summary>
/// Reads a text as terms to search by: runs of letters and digits in small letters, stemmed. A possessive or contracted ending is no term
/// ("board's" is "board"), a comma inside
/// a number is no end ("1,000" is "1000"). Costs no string.
/// </summary>
internal ref struct TermReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>A longer term is cut off here; the length of the buffer to give.</summary>
    public const int MaximumLength = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer;
    private int _start = 0, _end = 0;

    /// <summary>The term, until the next is read.</summary>
    public ReadOnlySpan<char> Term { get; private set; } = default;

    /// <summary>The number of the word in the text, from 1.</summary>
    public int Position { get; private set; } = 0;

    /// <summary>The word as it is written.</summary>
    public readonly ReadOnlySpan<char> Word => _text[_start.._end];

    /// <summary>Reads the next term; false at the end.</summary>
    public bool Read()
    {
        int at = _end;
        while (at < _text.Length && (!char.IsLetterOrDigit(_text[at]) || IsEnding(at))) at++;
        if (at == _text.Length) return false;
        _start = at;
        int length = 0;
        bool number = char.IsAsciiDigit(_text[at]);
        for (; at < _text.Length; at++)
        {
            char c = _text[at];
            if (char.IsLetterOrDigit(c) || (number && c == '.' && IsDigit(at + 1)))
            {
                if (length < MaximumLength) _buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (!(number && c == ',' && IsDigit(at + 1))) break;
        }
        _end = at;
        Position++;
        Term = _buffer[..Stemmer.Stem(_buffer[..length])];
        return true;
    }

    // The "s" of "board's", the "t" of "don't".
    private readonly bool IsEnding(int at) =>
        at > 1 && (_text[at - 1] is '\'' or '\u2019') && char.IsLetter(_text[at - 2])
            && (at + 1 == _text.Length || !char.IsLetterOrDigit(_text[at + 1]));

    private readonly bool IsDigit(int at) => at < _text.Length && char.IsAsciiDigit(_text[at]);
}
