using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>Finds the noun that a number counts: "100 million users", "12 new cases", "three times".</summary>
internal static class CountReader
{
    private const WordClass NoNoun = WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Subordinator
        | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Modal | WordClass.WhWord | WordClass.Month | WordClass.Weekday
        | WordClass.TimeUnit;

    /// <summary>The noun lies at most so many words after the number.</summary>
    private const int Reach = 4;

    private static readonly WordTable<bool> Plurals =
        new(new[] { "people", "men", "women", "children", "police", "troops", "staff", "cattle", "sheep", "fish", "aircraft", "teeth",
        "feet", "mice", "data", "media", "criteria", "square" }.Select(word => (word, true)));

    /// <summary>The tokens of the noun phrase after a number, up to its first plural; false where none is near.</summary>
    public static bool TryNoun(TextDocument document, int at, decimal value, out int first, out int end)
    {
        Token[] tokens = document.Tokens;
        bool hyphen = at < tokens.Length && tokens[at].First == '-' && !tokens[at].Has(TokenShape.SpaceBefore);
        if (hyphen) at++;
        if (document.IsWord(at, "of")) at = document.IsWord(at + 1, "the") || document.IsWord(at + 1, "its")
            || document.IsWord(at + 1, "their") ? at + 2 : at + 1;
        (first, end) = (at, at);
        for (int i = at; i < tokens.Length && i < at + Reach; i++)
        {
            if (!tokens[i].IsWord)
            {
                if (tokens[i].First == '-' && !tokens[i].Has(TokenShape.SpaceBefore) && i > at) continue;
                return false;
            }
            if (tokens[i].Has(TokenShape.ParagraphBefore) || (tokens[i].Is(NoNoun) && !document.IsWord(i, "us"))
                || document[tokens[i]][0] is '\'' or '\u2019') return false;
            ReadOnlySpan<char> word = document[tokens[i]];
            bool plural = Plurals.TryGet(word, out _)
                || (word.Length > 3 && word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S' or 'u' or 'i'));
            // "1 user", "one-seat majority": a singular right after.
            bool singular = (value == 1 || hyphen) && word.Length > 2 && !tokens[i].Is(WordClass.NumberWord)
                && (i + 1 >= tokens.Length || !tokens[i + 1].IsWord || tokens[i + 1].Is(NoNoun));
            if (!plural && !singular) continue;
            end = i + 1;
            return true;
        }
        return false;
    }
}
