namespace Journo.Language;

/// <summary>
/// Phrases of one word or more, each with a value, found in tokens by longest match, whatever their case, at the cost of one hash a token.
/// Immutable, so safe for several threads.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class PhraseTable<T>
{
    private sealed record Phrase(string[] Words, T Value);

    private readonly Phrase[]?[] _buckets;
    private readonly int _mask;

    /// <summary>Cuts each phrase into tokens as a text is cut.</summary>
    /// <param name="phrases">Of equal ones the first wins.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        // Longer phrases first in each bucket; equal ones keep the order of the list, so that the first wins.
        var all = phrases.Select(entry => new Phrase(Words(entry.Phrase), entry.Value)).OrderByDescending(phrase => phrase.Words.Length)
            .ToList();
        int size = 16;
        while (size < all.Count * 2) size *= 2;
        _mask = size - 1;
        _buckets = new Phrase[size][];
        foreach (IGrouping<int, Phrase> bucket in all.GroupBy(phrase => Lexicon.Hash(phrase.Words[0]) & _mask)) _buckets[bucket.Key] =
            [.. bucket];
    }

    /// <summary>Finds the longest phrase that begins at the first of some tokens.</summary>
    /// <param name="text">The text that the tokens were cut from.</param>
    /// <param name="tokens">At least one token; a phrase may not reach beyond them.</param>
    /// <param name="length">The number of tokens of the phrase; 0 where there is none.</param>
    /// <param name="value">Its value.</param>
    public bool TryMatch(string text, ReadOnlySpan<Token> tokens, out int length, out T value)
    {
        Phrase[]? bucket = _buckets[Lexicon.Hash(tokens[0].In(text)) & _mask];
        if (bucket is not null)
        {
            foreach (Phrase phrase in bucket)
            {
                if (Matches(phrase.Words, text, tokens))
                {
                    length = phrase.Words.Length;
                    value = phrase.Value;
                    return true;
                }
            }
        }
        length = 0;
        value = default!;
        return false;
    }

    private static bool Matches(string[] words, string text, ReadOnlySpan<Token> tokens)
    {
        if (words.Length > tokens.Length) return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (!Lexicon.Same(words[i], tokens[i].In(text))) return false;
        }
        return true;
    }

    // A phrase is cut as the text will be.
    private static string[] Words(string phrase) =>
        [.. Tokenizer.Tokenize(phrase, Lexicon.Empty).Select(token => token.In(phrase).ToString().ToLowerInvariant())];
}
