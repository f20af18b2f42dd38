using Journo.Unicode;

namespace Journo.Language;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph, so that a forgotten mark can't swallow more than that. A quotation that is not closed
/// runs to the end of the paragraph where it opens with it, or where the next paragraph opens with a mark too and so is more of it; any
/// other runs to the end of its sentence.
/// </summary>
internal static class QuotationFinder
{
    private const int LongestSingleQuoted = 60;

    /// <summary>The quotations in the order of the text, as token indexes; none overlap.</summary>
    public static List<Quotation> Find(TextDocument document, CancellationToken cancellation = default)
    {
        var found = new List<Quotation>();
        Token[] tokens = document.Tokens;
        int sentence = 0;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = sentence < document.Sentences.Length ? document.Sentences[sentence].FirstToken : tokens.Length;
            while (sentence < document.Sentences.Length && document.Sentences[sentence].Sentence.Paragraph == paragraph.Number) sentence++;
            int end = sentence == 0 ? first : document.Sentences[sentence - 1].EndToken;
            FindIn(document, first, end, found);
        }
        return found;
    }

    private static void FindIn(TextDocument document, int first, int end, List<Quotation> found)
    {
        Token[] tokens = document.Tokens;
        int open = -1, openLength = 0, singleOpen = -1;
        for (int i = first; i < end; i++)
        {
            char c = tokens[i].First;
            if (tokens[i].Length > 1 || !Marks.IsQuote(c)) continue;
            bool pair = c is '\'' or '\u2018' or '\u2019' or '`' && i + 1 < end && tokens[i + 1].Length == 1 && tokens[i + 1].First == c
                && !tokens[i + 1].Has(TokenShape.SpaceBefore);
            int length = pair ? 2 : 1;
            bool spaceAfter = i + length >= end || tokens[i + length].Has(TokenShape.SpaceBefore);
            bool spaceBefore = i == first || tokens[i].Has(TokenShape.SpaceBefore) || Marks.IsDash(tokens[i - 1].First)
                || tokens[i - 1].First is '(' or '[' or '-';
            if (pair || Marks.IsDoubleQuote(c))
            {
                // “...,“ for “...,”
                bool mistyped = open >= 0 && !spaceBefore && spaceAfter && i > first
                    && Marks.IsTerminator(tokens[i - 1].First) | tokens[i - 1].First == ',';
                bool opens = (c is '\u201C' or '\u201E' or '\u00AB' or '\u300C' && !mistyped)
                    || (c is not ('\u201D' or '\u00BB' or '\u300D') && spaceBefore && !spaceAfter);
                if (opens)
                {
                    if (open >= 0) found.Add(new Quotation(open, EndOfSentence(document, open, i), openLength, 0));
                    (open, openLength, singleOpen) = (i, length, -1);
                }
                else if (open >= 0)
                {
                    found.Add(new Quotation(open, i + length, openLength, length));
                    open = -1;
                }
                i += length - 1;
            }
            else if (open < 0 && c is '\'' or '\u2018' or '`' && spaceBefore && !spaceAfter) singleOpen = i;
            else if (singleOpen >= 0 && open < 0 && c is '\'' or '\u2019' && !spaceBefore
                && (spaceAfter || tokens[i + 1].Kind == TokenKind.Punctuation) && i - singleOpen <= LongestSingleQuoted)
            {
                found.Add(new Quotation(singleOpen, i + 1, 1, 1));
                singleOpen = -1;
            }
        }
        if (open >= 0) found.Add(new Quotation(open, open == first
            || (end < tokens.Length && Marks.IsDoubleQuote(tokens[end].First)) ? end : EndOfSentence(document, open, end), openLength, 0));
    }

    private static int EndOfSentence(TextDocument document, int token, int limit) =>
        Math.Min(limit, document.Sentences[document.SentenceAt(token)].EndToken);
}
