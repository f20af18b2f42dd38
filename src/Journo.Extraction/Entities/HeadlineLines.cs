using Journo.Language;
using Journo.Unicode;

namespace Journo.Extraction.Entities;

/// <summary>Stretches where capitals say nothing about names: headings, questions in title case, and passages in capitals.</summary>
internal static class HeadlineLines
{
    private const int MinimumWords = 3, LongestHeading = 30;

    /// <summary>The end of the stretch of a line that begins at <paramref name="first"/> (up to a question mark, an exclamation mark or
    /// the
    /// line's end), and whether it is such a stretch.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">Index of the stretch's first token.</param>
    /// <param name="breaks">The shape of a token before which a line ends that is not only wrapped.</param>
    /// <param name="headline">Whether it is one.</param>
    public static int EndOfStretch(Token[] tokens, int first, TokenShape breaks, out bool headline)
    {
        var count = default(Counts);
        int end = first;
        do count.Add(tokens[end++]);
        while (end < tokens.Length && (tokens[end].Shape & breaks) == 0
            && !(tokens[end - 1].First is '?' or '!' && tokens[end].Has(TokenShape.SpaceBefore)));
        bool lineEnds = end == tokens.Length || (tokens[end].Shape & breaks) != 0;
        char last = LastMark(tokens, first, end);
        bool wholeLine = lineEnds && (first == 0 || (tokens[first].Shape & breaks) != 0);
        bool titleCase = count.Words <= LongestHeading && count.Capitals * 10 >= count.Words * 8 && count.Small <= count.Words / 5
            && last != '.';
        headline = count.Shouted * 5 >= count.Words * 4 && count.Words >= MinimumWords
            || titleCase && (wholeLine ? last is not (',' or ';' or ':') : count.Words >= MinimumWords && count.Grammar > 0
                && last is '?' or '!');
        return end;
    }

    // What ends the stretch, under a closing quotation mark or bracket: a quotation that is a sentence is no headline.
    private static char LastMark(Token[] tokens, int first, int end)
    {
        int last = end - 1;
        while (last > first && !tokens[last].IsWord && Marks.IsCloser(tokens[last].First)) last--;
        return tokens[last].First;
    }

    private struct Counts
    {
        public int Words, Capitals, Shouted, Small, Grammar;

        public void Add(Token token)
        {
            if (!token.IsWord || token.First is '\'' or '\u2019') return;
            if (token.IsCapital)
            {
                Words++;
                Capitals++;
                if (token.Has(TokenShape.AllCapitals) || token.Length == 1) Shouted++;
                if (token.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Pronoun) && token.Length > 1) Grammar++;
            }
            else if (token.Length > 4) // title case leaves only short words small
            {
                Words++;
                Small++;
            }
        }
    }
}
