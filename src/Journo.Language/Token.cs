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

/// <summary>A word, number, mark or symbol of a text.</summary>
/// <param name="Start">First UTF-16 code unit in the text, from 0.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How it is written, and what stands before it.</param>
/// <param name="First">Its first UTF-16 code unit.</param>
/// <param name="Class">The lists that it is in; <see cref="WordClass.None"/> for what is no word.</param>
/// <param name="Functions">Its jobs in grammar, one bit each (<see cref="WordGroups{T}.Bit"/>).</param>
internal readonly record struct Token(
    int Start, int End, TokenKind Kind, TokenShape Shape, char First, WordClass Class, ulong Functions)
{
    /// <summary>In UTF-16 code units.</summary>
    public int Length => End - Start;
    /// <summary>Whether it is in at least one of some lists.</summary>
    public bool Is(WordClass classes) => (Class & classes) != 0;
    /// <summary>Whether it has a job in grammar.</summary>
    public bool Is(FunctionWord job) => (Functions & WordGroups<FunctionWord>.Bit(job)) != 0;
    /// <summary>Whether at least one of some shapes holds.</summary>
    public bool Has(TokenShape shape) => (Shape & shape) != 0;
    /// <summary>Whether it is made of letters.</summary>
    public bool IsWord => Kind == TokenKind.Word;
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => (Shape & TokenShape.Capital) != 0;
    /// <summary>Its characters in the text that it was cut from.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
