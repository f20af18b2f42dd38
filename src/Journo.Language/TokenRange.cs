namespace Journo.Language;

/// <summary>A range of token indexes: how every pass says where something stands.</summary>
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
    /// <summary>Whether another range lies wholly in it.</summary>
    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;
    /// <summary>Whether both share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
