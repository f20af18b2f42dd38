using Journo.Values;

namespace Journo.Language;

/// <summary>
/// A text with its tokens, paragraphs and sentences: worked out once for an article and handed to every pass. Tokens lie in the order of
/// the text; sentence index <c>i</c>, from 0, has the tokens <c>Sentences[i].FirstToken</c> up to, but not including, <c>EndToken</c>.
/// Never written after it is made, so safe for several threads.
/// </summary>
internal sealed class TextDocument
{
    private TextDocument(ILanguage language, string text, string words, Token[] tokens, IReadOnlyList<Paragraph> paragraphs,
        SentenceTokens[] sentences)
    {
        Language = language;
        Text = text;
        Words = words;
        Tokens = tokens;
        Paragraphs = paragraphs;
        Sentences = sentences;
    }

    /// <summary>The language that it is read in.</summary>
    public ILanguage Language { get; }
    /// <summary>The normalised text that all offsets count in.</summary>
    public string Text { get; }
    /// <summary>
    /// The same text with what is written all in capitals put into ordinary case, at the same offsets. Passes read this one; rows quote
    /// <see cref="Text"/>.
    /// </summary>
    public string Words { get; }
    /// <summary>All tokens of the text, by token index from 0.</summary>
    public Token[] Tokens { get; }
    /// <summary>The paragraphs, by index from 0; their numbers count from 1.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }
    /// <summary>
    /// The sentences with their tokens, by sentence index from 0; their numbers count from 1. Every token belongs to exactly one.
    /// </summary>
    public SentenceTokens[] Sentences { get; }

    /// <summary>Cuts a normalised text into tokens, paragraphs and sentences.</summary>
    public static TextDocument Of(string text, ILanguage language, CancellationToken cancellation = default)
    {
        Token[] tokens = Tokenizer.Tokenize(text, language.Lexicon, cancellation);
        TextLayout layout = LayoutReader.Of(text, tokens, cancellation);
        cancellation.ThrowIfCancellationRequested();
        string words = Truecaser.Of(text, tokens, layout);
        if (!ReferenceEquals(words, text) && Tokenizer.Tokenize(words, language.Lexicon, cancellation) is var plain
            && plain.Length == tokens.Length) tokens = plain;
        else words = text;
        var sentences = new SentenceTokens[layout.Sentences.Count];
        int token = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            int first = token;
            while (token < tokens.Length && tokens[token].Start < layout.Sentences[i].End) token++;
            sentences[i] = new SentenceTokens(layout.Sentences[i], first, token);
        }
        return new TextDocument(language, text, words, tokens, layout.Paragraphs, sentences);
    }

    /// <summary>The document of an article; empty where the article has no text.</summary>
    public static TextDocument Of(Article article, ILanguage language, CancellationToken cancellation = default) =>
        Of(article.Text ?? "", language, cancellation);

    /// <summary>The characters of a token, in ordinary case.</summary>
    public ReadOnlySpan<char> this[in Token token] => Words.AsSpan(token.Start, token.Length);

    /// <summary>Whether the token at an index is a word, whatever its case; false outside the text.</summary>
    /// <param name="token">Token index.</param>
    /// <param name="word">As the text has it, a curly apostrophe included.</param>
    public bool IsWord(int token, string word) =>
        (uint)token < (uint)Tokens.Length && Tokens[token].Length == word.Length
            && this[Tokens[token]].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token at an index has a job in grammar; false outside the text.</summary>
    public bool Is(int token, FunctionWord job) => (uint)token < (uint)Tokens.Length && Tokens[token].Is(job);

    /// <summary>Whether the token at an index is in one of the groups of a list; false outside the text.</summary>
    public bool Is<T>(int token, T group) where T : struct, Enum =>
        (uint)token < (uint)Tokens.Length && Language.Get<WordGroups<T>>().Has(group, this[Tokens[token]]);

    /// <summary>The index, from 0, of the sentence that holds the token at an index.</summary>
    public int SentenceAt(int token) =>
        Math.Max(0, Math.Min(OrderedSearch.FirstFrom(Sentences, token + 1, sentence => sentence.EndToken), Sentences.Length - 1));

    /// <summary>The span, in UTF-16 code units, of one token or more.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">One past the index of the last; greater than the first.</param>
    /// <exception cref="IndexOutOfRangeException">There are no such tokens.</exception>
    public TextSpan Span(int firstToken, int endToken) => new(Tokens[firstToken].Start, Tokens[endToken - 1].End);

    /// <summary>The span, in UTF-16 code units, of a range that is not empty: for rows. Passes keep the range.</summary>
    /// <exception cref="IndexOutOfRangeException">There are no such tokens.</exception>
    public TextSpan Span(TokenRange range) => Span(range.First, range.End);

    /// <summary>The words of a range that is not empty, as the text has them.</summary>
    public string Quote(TokenRange range) => Span(range).In(Text);

    /// <summary>The words of a range that is not empty, on one line.</summary>
    public string Line(TokenRange range) => Quote(range).ReplaceLineEndings(" ");
}

/// <summary>A sentence and the tokens in it.</summary>
/// <param name="Sentence">The sentence, with its number from 1 and its span.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token.</param>
internal readonly record struct SentenceTokens(Sentence Sentence, int FirstToken, int EndToken)
{
    /// <summary>How many tokens.</summary>
    public int Count => EndToken - FirstToken;
}
