using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>What a word of a cue says of the source's stance.</summary>
[Flags]
internal enum StanceCue : ushort
{
    None = 0,
    Denied = 1 << 0,
    Doubted = 1 << 1,
    Asked = 1 << 2,
    Wanted = 1 << 3,
    Predicted = 1 << 4,
    /// <summary>"not", "never", "no".</summary>
    Negating = 1 << 5,
    /// <summary>"refused to say": nothing was said.</summary>
    Withholding = 1 << 6,
    /// <summary>"asked the board for money": a question no longer.</summary>
    Requesting = 1 << 7,
    /// <summary>"laughed", "agreed": takes up what another said, and stands without words of its own.</summary>
    Reacting = 1 << 8,
}

/// <summary>The words of StanceCue.txt in all their forms. Immutable, so safe for several threads.</summary>
internal sealed class StanceCues : ILanguageTable<StanceCues>
{
    private readonly WordTable<StanceCue> _words;
    private readonly string[] _negatingEndings;

    private StanceCues(Dictionary<string, StanceCue> words, string[] negatingEndings) =>
        (_words, _negatingEndings) = (new WordTable<StanceCue>(words), negatingEndings);

    /// <summary>What a word says, whatever its case; <see cref="StanceCue.None"/> for most.</summary>
    public StanceCue this[ReadOnlySpan<char> word] => IsNegated(word) ? StanceCue.Negating : _words[word];

    private bool IsNegated(ReadOnlySpan<char> word)
    {
        foreach (string ending in _negatingEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Reads the list.</summary>
    /// <exception cref="InvalidOperationException">The list is missing, or a group is none of <see cref="StanceCue"/>.</exception>
    public static StanceCues Load(ILanguage language)
    {
        var words = new Dictionary<string, StanceCue>(StringComparer.Ordinal);
        var endings = new List<string>();
        foreach ((string word, string group) in language.Groups("StanceCue"))
        {
            if (word[0] == '-')
            {
                endings.Add(word[1..]);
                continue;
            }
            if (!Enum.TryParse(group, ignoreCase: true, out StanceCue cue))
            {
                throw new InvalidOperationException($"StanceCue.txt has a group '{group}', which says no stance.");
            }
            foreach (string form in language.Predicates.FormsOf(word)) words[form] = words.GetValueOrDefault(form) | cue;
        }
        return new StanceCues(words, [.. endings]);
    }
}
