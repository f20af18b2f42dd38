using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>Tokens from <paramref name="First"/> up to, but not including, <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;
    public bool IsEmpty => End <= First;
    public bool Contains(int token) => First <= token && token < End;
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
    public TextSpan In(TextDocument document) => document.Span(First, End);
}
