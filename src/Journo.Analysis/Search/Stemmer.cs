using System.Buffers;

namespace Journo.Analysis.Search;

/// <summary>Makes one form of a word's plural, -ing and -ed forms, so that "investments" finds "investment" and "denied" finds "deny". What
/// comes out need not be a word.</summary>
internal static class Stemmer
{
    private const int Shortest = 4;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Stems a lower-case word where it stands.</summary>
    /// <returns>How many characters of it are left.</returns>
    public static int Stem(Span<char> word)
    {
        int length = word.Length;
        if (length < Shortest || char.IsAsciiDigit(word[0])) return length;
        length = WithoutS(word, length);
        length = WithoutSuffix(word, length);
        if (length > 3 && word[length - 1] == 'e') length--;
        if (length > 3 && word[length - 1] == word[length - 2] && !IsVowel(word[length - 1])) length--;
        return length;
    }

    private static int WithoutS(Span<char> word, int length)
    {
        if (word[length - 1] != 's' || word.SequenceEqual("news")) return length;
        if (word[length - 2] is 's' or 'u' or 'i') return length;
        return word[..length].EndsWith("ies") && length > Shortest ? WithY(word, length - 3) : length - 1;
    }

    private static int WithoutSuffix(Span<char> word, int length)
    {
        ReadOnlySpan<char> whole = word[..length];
        if (whole.EndsWith("ied") && length > Shortest) return WithY(word, length - 3);
        if (whole.EndsWith("ing") && IsStem(whole[..^3])) return length - 3;
        return whole.EndsWith("ed") && !whole.EndsWith("eed") && IsStem(whole[..^2]) ? length - 2 : length;
    }

    private static int WithY(Span<char> word, int at)
    {
        word[at] = 'y';
        return at + 1;
    }

    // "bring" and "red" are words of their own.
    private static bool IsStem(ReadOnlySpan<char> rest) => rest.Length >= 3 && rest.IndexOfAny(Vowels) >= 0;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
