namespace Journo.Language;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes and the periods of "U.S.".</summary>
    Word,
    /// <summary>Digits, with inner commas and points: "1,000", "3.2".</summary>
    Number,
    /// <summary>A quotation mark, comma, full stop, bracket, hyphen or dash.</summary>
    Punctuation,
    /// <summary>Anything else: currency signs, percent, emoji.</summary>
    Symbol,
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenShape : byte
{
    None = 0,
    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,
    /// <summary>Two capital letters or more and no small one.</summary>
    AllCapitals = 2,
    /// <summary>White space, or the beginning of the text, comes before it.</summary>
    SpaceBefore = 4,
    /// <summary>A line end comes before it.</summary>
    LineBefore = 8,
    /// <summary>An empty line, or the beginning of the text, comes before it.</summary>
    ParagraphBefore = 16,
}

/// <summary>A word, number, mark or symbol of a text. Offsets are UTF-16 code units, end-exclusive.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenShape Shape, WordClass Class, char First)
{
    public int Length => End - Start;
    public bool Is(WordClass classes) => (Class & classes) != 0;
    public bool Has(TokenShape shape) => (Shape & shape) != 0;
    public bool IsWord => Kind == TokenKind.Word;
    public bool IsCapital => (Shape & TokenShape.Capital) != 0;
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
