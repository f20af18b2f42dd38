namespace Journo.Language;

/// <summary>The regular forms of English verbs and nouns, by the spelling rules of general grammars. Words are in lower case.</summary>
internal static class WordForms
{
    /// <summary>Plural of a noun or third person of a verb: "claims", "replies", "wishes".</summary>
    public static string WithS(string word) =>
        EndsInConsonantAndY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith('o')
            || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    /// <summary>The regular past: "claimed", "replied", "planned". Both spellings where the consonant may be doubled.</summary>
    public static IEnumerable<string> WithEd(string word)
    {
        if (word.EndsWith('e')) yield return word + "d";
        else if (EndsInConsonantAndY(word)) yield return word[..^1] + "ied";
        else
        {
            yield return word + "ed";
            if (MayDouble(word)) yield return word + word[^1] + "ed";
        }
    }

    /// <summary>The form in -ing: "claiming", "lying", "planning". Both spellings where the consonant may be doubled.</summary>
    public static IEnumerable<string> WithIng(string word)
    {
        if (word.EndsWith("ie", StringComparison.Ordinal)) yield return word[..^2] + "ying";
        else if (word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal)) yield return word[..^1] + "ing";
        else
        {
            yield return word + "ing";
            if (MayDouble(word)) yield return word + word[^1] + "ing";
        }
    }

    private static bool EndsInConsonantAndY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool MayDouble(string word) => word.Length > 2 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
