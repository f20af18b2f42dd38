namespace Journo.Language.English;

/// <summary>The forms of English verbs and nouns, by the spelling rules of general grammars.</summary>
internal sealed class EnglishWordForms : IWordForms
{
    /// <summary>"claim", "claims", "claiming", "claimed"; irregular past and participle come from the list.</summary>
    public IEnumerable<(string Word, PredicateClass Form)> OfVerb(string verb, string[]? irregular) =>
    [
        (verb, PredicateClass.BaseForm), (PluralOf(verb), PredicateClass.PresentForm),
        .. WithIng(verb).Select(form => (form, PredicateClass.IngForm)),
        .. irregular is null ? WithEd(verb).Select(form => (form, PredicateClass.PastForm | PredicateClass.ParticipleForm))
            : [(irregular[1], PredicateClass.PastForm), (irregular[2], PredicateClass.ParticipleForm)],
    ];

    /// <summary>Plural of a noun, which is the third person of a verb too: "claims", "replies", "wishes".</summary>
    public string PluralOf(string noun) =>
        EndsInConsonantAndY(noun) ? noun[..^1] + "ies"
        : noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith('z') || noun.EndsWith('o')
            || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) ? noun + "es"
        : noun + "s";

    // "claimed", "replied", "planned"; both spellings where the consonant may be doubled.
    private static string[] WithEd(string word)
    {
        if (word.EndsWith('e')) return [word + "d"];
        return EndsInConsonantAndY(word) ? [word[..^1] + "ied"] : WithEnding(word, "ed");
    }

    // "claiming", "lying", "planning"; both spellings where the consonant may be doubled.
    private static string[] WithIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal)) return [word[..^2] + "ying"];
        return word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) ? [word[..^1] + "ing"] : WithEnding(word, "ing");
    }

    private static string[] WithEnding(string word, string ending) =>
        MayDouble(word) ? [word + ending, word + word[^1] + ending] : [word + ending];

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool MayDouble(string word) => word.Length > 2 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
