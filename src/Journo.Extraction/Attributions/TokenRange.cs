using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>A range of token indexes.</summary>
/// <param name="First">The first token, from 0.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>How many tokens.</summary>
    public int Count => End - First;
    /// <summary>Whether it has no token: <c>default</c> is empty.</summary>
    public bool IsEmpty => End <= First;
    /// <summary>Whether the token at an index lies in it.</summary>
    public bool Contains(int token) => First <= token && token < End;
    /// <summary>Whether both share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
    /// <summary>The same stretch as a span in UTF-16 code units; only for a range that is not empty.</summary>
    public TextSpan In(TextDocument document) => document.Span(First, End);
}
