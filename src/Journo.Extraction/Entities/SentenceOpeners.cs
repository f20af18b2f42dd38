using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>
/// Decides about capitals at the beginning of a sentence: a word there is a name if the article writes it so elsewhere too, and none if it
/// writes it small.
/// </summary>
internal sealed class SentenceOpeners
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly HashSet<int> _inNames;
    private readonly HashSet<int> _small;

    private SentenceOpeners(string text, Token[] tokens, HashSet<int> inNames, HashSet<int> small) =>
        (_text, _tokens, _inNames, _small) = (text, tokens, inNames, small);

    public static SentenceOpeners Of(string text, Token[] tokens, IReadOnlyList<NameChunk> chunks)
    {
        var inNames = new HashSet<int>();
        var doubtful = new HashSet<int>();
        // Length and first letter of the doubtful words: most small words are told apart by these alone.
        var shapes = new bool[32 * 32];
        foreach (NameChunk chunk in chunks)
        {
            if (chunk.Certain)
            {
                for (int i = chunk.First; i < chunk.End; i++) inNames.Add(FoldedWord.Hash(tokens[i].In(text)));
            }
            else
            {
                Token word = tokens[chunk.First];
                doubtful.Add(FoldedWord.Hash(word.In(text)));
                shapes[Shape(word)] = true;
            }
        }
        var small = new HashSet<int>();
        foreach (Token token in tokens)
        {
            if (!token.IsWord || token.IsCapital || !shapes[Shape(token)]) continue;
            int hash = FoldedWord.Hash(token.In(text));
            if (doubtful.Contains(hash)) small.Add(hash);
        }
        return new SentenceOpeners(text, tokens, inNames, small);
    }

    private static int Shape(Token word) => (Math.Min(word.Length, 31) * 32) + (word.First & 31);

    /// <summary>The chunk if it is a name, without its first word if only that is none; null if it is no name.</summary>
    public NameChunk? Judge(NameChunk chunk)
    {
        if (chunk.Certain) return chunk;
        Token first = _tokens[chunk.First];
        int hash = FoldedWord.Hash(first.In(_text));
        if (chunk.Length == 1) return _inNames.Contains(hash)
            || (!_small.Contains(hash) && (first.Is(WordClass.GivenName) || SpeaksOrActs(chunk.End))) ? chunk : null;
        if (!_small.Contains(hash) || first.Is(WordClass.GivenName)) return chunk;
        int next = chunk.First + 1;
        while (next < chunk.End && !_tokens[next].IsCapital) next++;
        return next < chunk.End ? chunk with { First = next } : null;
    }

    // "Greenpeace said", "Ellis said": a bare singular before a verb of saying. Plurals and groups ("Critics said", "Police said") are no
    // names.
    private bool SpeaksOrActs(int next) =>
        next < _tokens.Length && !_tokens[next - 1].Is(WordClass.NotName) && !IsPlural(_tokens[next - 1].In(_text))
        && _tokens[next].In(_text) is "said" or "says" or "told" or "added" or "announced" or "'s" or "\u2019s";

    private static bool IsPlural(ReadOnlySpan<char> word) => word is [.., not ('i' or 'u' or 's' or 'a'), 's'];
}
