namespace Journo.Language;

/// <summary>Finds tokens by offset.</summary>
internal static class TokenSearch
{
    /// <summary>The index of the first token that begins at or after an offset; the number of tokens where none does.</summary>
    public static int FirstFrom(Token[] tokens, int offset)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The tokens that a span covers: from <c>First</c> up to, but not including, <c>End</c>.</summary>
    public static (int First, int End) Range(Token[] tokens, TextSpan span) => (FirstFrom(tokens, span.Start), FirstFrom(tokens, span.End));
}
