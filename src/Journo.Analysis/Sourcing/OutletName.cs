using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>Whether two names are of one outlet, of which one may be shortened.</summary>
internal sealed class OutletName(ILanguage language) : ILanguageTable<OutletName>
{
    public static OutletName Load(ILanguage language) => new(language);

    /// <summary>"Port Times" and "The Port Times", "port-times" and "Portside Times", "TPT" and "The Port Times".</summary>
    public bool IsSame(string? name, string? other)
    {
        if (name is null || other is null) return false;
        string[] words = Words(name), others = Words(other);
        if (words.Length == 0 || others.Length == 0) return false;
        return string.Concat(words) == string.Concat(others) || Continues(words, others) || Continues(others, words)
            || IsShort(name, words, others) || IsShort(other, others, words) || IsInitials(words, others) || IsInitials(others, words)
            || (words.Length == others.Length
                && words.Zip(others).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal)
                || pair.Second.StartsWith(pair.First, StringComparison.Ordinal)));
    }

    // "Courier News", "Courier Radio Daily" are the Courier's.
    private bool Continues(string[] name, string[] longer) =>
        longer.Length > name.Length && string.Concat(longer[..name.Length]) == string.Concat(name)
            && longer[name.Length..].All(language.Get<SourcingWords>().OutletPart.Has);

    // "The Times" in the Port Times is itself.
    private static bool IsShort(string name, string[] words, string[] others) => words.Length == 1 && others[^1] == words[0]
        && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    private static bool IsInitials(string[] shortened, string[] full) => shortened.Length == 1 && full.Length > 1
        && shortened[0].SequenceEqual(full.Select(word => word[0]));

    private static string[] Words(string name) =>
        [.. name.ToLowerInvariant().Split(' ', '-', '_', '.', ',').Where(word => word.Length > 0 && word != "the")];
}
