namespace Journo.Sourcing;

/// <summary>Whether two names are of one outlet, of which one may be shortened.</summary>
internal static class OutletName
{
    /// <summary>"Port Times" and "The Port Times", "port-times" and "Portside Times", "TPT" and "The Port Times".</summary>
    public static bool IsSame(string? name, string? other)
    {
        if (name is null || other is null) return false;
        string[] words = Words(name), others = Words(other);
        if (words.Length == 0 || others.Length == 0) return false;
        return string.Concat(words) == string.Concat(others) || IsInitials(words, others) || IsInitials(others, words)
            || (words.Length == others.Length && words.Zip(others).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal) || pair.Second.StartsWith(pair.First, StringComparison.Ordinal)));
    }

    private static bool IsInitials(string[] shortened, string[] full) => shortened.Length == 1 && full.Length > 1 && shortened[0].SequenceEqual(full.Select(word => word[0]));

    private static string[] Words(string name) => [.. name.ToLowerInvariant().Split(' ', '-', '_', '.', ',').Where(word => word.Length > 0 && word != "the")];
}
