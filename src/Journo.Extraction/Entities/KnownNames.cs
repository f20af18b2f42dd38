using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>The gazetteer: names whose kind is generally known, by KnownNames.txt.</summary>
internal sealed class KnownNames : ILanguageTable<KnownNames>
{
    /// <summary>A known name; <paramref name="Spelling"/> as the list has it.</summary>
    internal sealed record Entry(EntityKind Kind, string Spelling);

    private readonly PhraseTable<Entry> _table;

    private KnownNames(ILanguage language) => _table = new(language, Entries(language));

    public static KnownNames Load(ILanguage language) => new(language);

    /// <summary>
    /// The longest known name that begins at the first of some tokens. One written in capitals in the list ("US", "WHO") must be so in the
    /// text.
    /// </summary>
    /// <param name="text">The text that the tokens were cut from.</param>
    /// <param name="tokens">At least one.</param>
    /// <param name="length">Its number of tokens; 0 where there is none.</param>
    /// <param name="kind">Its kind.</param>
    public bool TryMatch(string text, ReadOnlySpan<Token> tokens, out int length, out EntityKind kind)
    {
        kind = default;
        if (!_table.TryMatch(text, tokens, out length, out Entry entry)) return false;
        if (length == 1 && entry.Spelling.Length <= 4 && !tokens[0].In(text).SequenceEqual(entry.Spelling)) return false;
        kind = entry.Kind;
        return true;
    }

    private static IEnumerable<(string, Entry)> Entries(ILanguage language)
    {
        foreach (string line in language.Lines(nameof(KnownNames)))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            EntityKind kind = Enum.Parse<EntityKind>(line.AsSpan(0, colon));
            foreach (string name in line[(colon + 1)..]
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return (
                name, new Entry(kind, name));
        }
    }
}
