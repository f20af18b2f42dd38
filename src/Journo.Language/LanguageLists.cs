namespace Journo.Language;

/// <summary>The forms that lists have.</summary>
internal static class LanguageLists
{
    /// <summary>The words of a list whose lines are words between spaces, in the order of the file.</summary>
    /// <param name="language">Whose list.</param>
    /// <param name="list">The file's name without its extension.</param>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    public static IEnumerable<string> Words(this ILanguage language, string list) =>
        language.Lines(list).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a list whose lines are "group: word word", each with its group.</summary>
    /// <param name="language">Whose list.</param>
    /// <param name="list">The file's name without its extension.</param>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    public static IEnumerable<(string Word, string Group)> Groups(this ILanguage language, string list)
    {
        foreach (string line in language.Lines(list))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) yield return (
                word, line[..colon]);
        }
    }
}
