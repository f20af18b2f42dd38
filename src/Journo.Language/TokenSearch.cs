using Journo.Values;

namespace Journo.Language;

/// <summary>Finds tokens by offset, in logarithmic time.</summary>
internal static class TokenSearch
{
    /// <summary>The index of the first token that begins at or after an offset; the number of tokens where none does.</summary>
    /// <param name="tokens">In the order of the text.</param>
    /// <param name="offset">In UTF-16 code units, from 0.</param>
    public static int FirstFrom(Token[] tokens, int offset) => OrderedSearch.FirstFrom(tokens, offset, token => token.Start);

    /// <summary>
    /// The token indexes that a span covers: from <c>First</c> up to, but not including, <c>End</c>; <c>First</c> equals <c>End</c> where
    /// it covers none.
    /// </summary>
    /// <param name="tokens">In the order of the text.</param>
    /// <param name="span">In UTF-16 code units.</param>
    public static (int First, int End) Range(Token[] tokens, TextSpan span) => (FirstFrom(tokens, span.Start), FirstFrom(tokens, span.End));
}
