using Journo.Unicode;
using Journo.Values;

namespace Journo.Language;

/// <summary>
/// Finds where the paragraphs and sentences of a text begin and end: UTF-16 code units from 0, end-exclusive; numbers from 1.
/// </summary>
internal static class LayoutReader
{
    private const int MaximumHeadingWords = 20;
    private const int MaximumQuestionWords = 12;

    /// <summary>The layout of a normalised text.</summary>
    public static TextLayout Of(string text, ILanguage language) => Of(text, Tokenizer.Tokenize(text, language.Lexicon));

    /// <summary>The layout of a text whose tokens are known.</summary>
    public static TextLayout Of(string text, Token[] tokens, CancellationToken cancellation = default)
    {
        var paragraphs = new List<Paragraph>();
        var sentences = new List<Sentence>();
        TokenShape breaks = LineBreaks.EndParagraphs(text, tokens) ? TokenShape.LineBefore | TokenShape.ParagraphBefore
            : TokenShape.ParagraphBefore;
        var splitter = new SentenceSplitter(text, tokens);
        int first = 0;
        while (first < tokens.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = first + 1;
            while (end < tokens.Length && (tokens[end].Shape & breaks) == 0) end++;
            int number = paragraphs.Count + 1, before = sentences.Count;
            int from = first;
            while (from < end)
            {
                int to = splitter.EndOfSentence(first, from, end);
                sentences.Add(new Sentence(sentences.Count + 1, number, tokens[from].Start, tokens[to - 1].End, IsHeading: false));
                from = to;
            }
            // A headline may ask twice; further down, two questions are text.
            bool heading = (sentences.Count == before + 1 || number == 1) && IsHeading(tokens, first, end);
            for (int i = before; heading && i < sentences.Count; i++) sentences[i] = sentences[i] with { IsHeading = true };
            paragraphs.Add(new Paragraph(number, tokens[first].Start, tokens[end - 1].End, heading));
            first = end;
        }
        return new TextLayout(text, ShownList<Paragraph>.Of(paragraphs), ShownList<Sentence>.Of(sentences));
    }

    /// <summary>A short paragraph of one sentence with no full stop, or a lone short question, that something follows.</summary>
    private static bool IsHeading(Token[] tokens, int first, int end)
    {
        if (end == tokens.Length && first > 0) return false;
        if (end - first > MaximumHeadingWords * 2
            || !(tokens[first].IsWord || tokens[first].Kind == TokenKind.Number || Marks.IsQuote(tokens[first].First))) return false;
        int words = 0;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].IsWord) words++;
        }
        char last = tokens[end - 1].First;
        return last == '?' ? words <= MaximumQuestionWords && tokens[first].IsWord
            : words is > 0 and <= MaximumHeadingWords && !Marks.IsTerminator(last) && last is not (':' or ',' or ';')
                && !(Marks.IsQuote(last) && end - 2 >= first && Marks.IsTerminator(tokens[end - 2].First));
    }
}
