using System.Globalization;

namespace Journo.Publishing.Reviews;

/// <summary>The words around a passage, by which it is found again: whole characters as a reader sees them, up to 32 code points.</summary>
internal static class Surroundings
{
    private const int Longest = 32;
    // A character of more code units than this is not cut up: it is left out.
    private const int Window = 256;

    public static string Before(string text, int start)
    {
        int from = Math.Max(0, start - Window);
        ReadOnlySpan<char> window = text.AsSpan(from, start - from);
        // What the window begins with may be the end of a character.
        if (from > 0) window = window[StringInfo.GetNextTextElementLength(window)..];
        for (int points = Count(window); points > Longest;)
        {
            int next = StringInfo.GetNextTextElementLength(window);
            points -= Count(window[..next]);
            window = window[next..];
        }
        return window.ToString();
    }

    public static string After(string text, int end)
    {
        ReadOnlySpan<char> window = text.AsSpan(end, Math.Min(Window, text.Length - end));
        bool isCut = end + window.Length < text.Length;
        int length = 0;
        for (int points = 0; length < window.Length;)
        {
            int next = StringInfo.GetNextTextElementLength(window[length..]);
            points += Count(window.Slice(length, next));
            if (points > Longest || (isCut && length + next == window.Length)) break;
            length += next;
        }
        return window[..length].ToString();
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (System.Text.Rune _ in text.EnumerateRunes()) count++;
        return count;
    }
}
