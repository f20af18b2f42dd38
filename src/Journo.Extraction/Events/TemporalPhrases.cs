using System.Globalization;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>Words beside temporal signals, and signals that need care: the lines of TemporalWord.txt say what they are.</summary>
internal enum TemporalWord : byte { SameTime, NotLast, Limit, Model, BeforeTime }

/// <summary>
/// The temporal signals of a language: the lines of TemporalSignal.txt. Each has 1 where what the sentence says comes after what the signal
/// goes with, -1 where it comes before.
/// </summary>
internal sealed class TemporalPhrases(ILanguage language) : ILanguageTable<TemporalPhrases>
{
    /// <summary>Subordinators.</summary>
    public PhraseTable<int> BeforeClause { get; } = Read(language, "clause");
    /// <summary>Prepositions.</summary>
    public PhraseTable<int> BeforeNoun { get; } = Read(language, "noun");
    /// <summary>Adverbs.</summary>
    public PhraseTable<int> Adverb { get; } = Read(language, "adverb");

    public static TemporalPhrases Load(ILanguage language) => new(language);

    private static PhraseTable<int> Read(ILanguage language, string place) => new(language,
        from line in language.Lines("TemporalSignal")
        where line.StartsWith(place, StringComparison.Ordinal)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from phrase in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries)
        select (phrase, int.Parse(line.AsSpan(place.Length, colon - place.Length), CultureInfo.InvariantCulture)));
}
