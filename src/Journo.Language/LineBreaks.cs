using Journo.Unicode;

namespace Journo.Language;

/// <summary>What a single line end means in a text: the end of a paragraph, or only where a wrapped line went on.</summary>
internal static class LineBreaks
{
    private const int ShortestWrappedLine = 40;
    private const int LongestWrappedLine = 120;

    /// <summary>
    /// Whether each line end ends a paragraph. False for a text wrapped to a width: most single line ends follow a line of 40 to 120 UTF-16
    /// code units that ends in the middle of a sentence.
    /// </summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="tokens">Its tokens.</param>
    public static bool EndParagraphs(string text, Token[] tokens)
    {
        int breaks = 0, wrapped = 0, lineStart = 0;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (!tokens[i].Has(TokenShape.LineBefore)) continue;
            Token last = tokens[i - 1];
            if (!tokens[i].Has(TokenShape.ParagraphBefore))
            {
                breaks++;
                int width = last.End - lineStart;
                if (width is >= ShortestWrappedLine and <= LongestWrappedLine && !Marks.IsTerminator(last.First)
                    && !Marks.IsQuote(last.First)) wrapped++;
            }
            lineStart = tokens[i].Start;
        }
        return wrapped * 2 <= breaks;
    }
}
