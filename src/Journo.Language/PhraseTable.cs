namespace Journo.Language;

/// <summary>
/// Phrases of one word or more, each with a value, found in tokens by longest match, whatever their case, at the cost of one hash a token.
/// Immutable, so safe for several threads.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class PhraseTable<T>
{
    private sealed record Phrase(string[] Words, T Value);

    private readonly WordTable<Phrase[]> _byFirstWord;

    /// <summary>Cuts each phrase into tokens as a text is cut.</summary>
    /// <param name="language">Says how.</param>
    /// <param name="phrases">Of equal ones the first wins.</param>
    public PhraseTable(ILanguage language, IEnumerable<(string Phrase, T Value)> phrases)
    {
        // Longer phrases first; equal ones keep the order of the list, so that the first wins.
        _byFirstWord = new(phrases.Select(entry => new Phrase(Words(language, entry.Phrase), entry.Value))
            .OrderByDescending(phrase => phrase.Words.Length).GroupBy(phrase => phrase.Words[0])
            .Select(group => (group.Key, group.ToArray())));
    }

    /// <summary>Finds the longest phrase that begins at the first of some tokens.</summary>
    /// <param name="text">The text that the tokens were cut from.</param>
    /// <param name="tokens">At least one token; a phrase may not reach beyond them.</param>
    /// <param name="length">The number of tokens of the phrase; 0 where there is none.</param>
    /// <param name="value">Its value.</param>
    public bool TryMatch(string text, ReadOnlySpan<Token> tokens, out int length, out T value)
    {
        if (_byFirstWord.TryGet(tokens[0].In(text), out Phrase[] phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                if (!Matches(phrase.Words, text, tokens)) continue;
                length = phrase.Words.Length;
                value = phrase.Value;
                return true;
            }
        }
        length = 0;
        value = default!;
        return false;
    }

    // All words but the first, by which the phrase was found.
    private static bool Matches(string[] words, string text, ReadOnlySpan<Token> tokens)
    {
        if (words.Length > tokens.Length) return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (!FoldedWord.IsSame(words[i], tokens[i].In(text))) return false;
        }
        return true;
    }

    private static string[] Words(ILanguage language, string phrase) =>
        [.. Tokenizer.Tokenize(phrase, language.Lexicon).Select(token => token.In(phrase).ToString().ToLowerInvariant())];
}
