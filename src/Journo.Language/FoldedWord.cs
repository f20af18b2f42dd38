namespace Journo.Language;

/// <summary>Words compared whatever their case.</summary>
internal static class FoldedWord
{
    /// <summary>
    /// A hash of the word that is the same whatever its case: FNV-1a in 32 bits over folded characters, with its upper half mixed in.
    /// </summary>
    public static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ Fold(c)) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    /// <summary>Whether the lower-case <paramref name="candidate"/> is the word, whatever the word's case; a curly apostrophe of the word
    /// equals a straight one.</summary>
    public static bool IsSame(string candidate, ReadOnlySpan<char> word)
    {
        if (candidate.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (candidate[i] != Fold(word[i])) return false;
        }
        return true;
    }

    /// <summary>Whether the word is another, whatever their case; a curly apostrophe is no straight one.</summary>
    public static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c < 128 ? c
        : char.ToLowerInvariant(c);
}
