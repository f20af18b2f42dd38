using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>What happens to somebody or something once only, by the verb that tells of it.</summary>
internal static class OnlyOnce
{
    private static readonly WordMap<string> s_verbs = new(Lexicon.Groups(nameof(OnlyOnce)));

    /// <summary>The happening in a headline: "found" for "Ada Holm founded the yard in 1998"; null where there is none, or more than one, or it is denied.</summary>
    public static string? In(string headline)
    {
        string? found = null;
        foreach (Token token in Tokenizer.Tokenize(headline))
        {
            ReadOnlySpan<char> word = token.In(headline);
            if (word is "not" or "never") return null;
            if (!s_verbs.TryGet(word, out string happening) || happening == found) continue;
            if (found is not null) return null;
            found = happening;
        }
        return found;
    }
}
