using Journo.Language;

namespace Journo.Extraction.Statements;

/// <summary>
/// The features that a statement can have, each with a name that a journalist understands: what it speaks of (by the lists in
/// StatementWord.txt), how it is put (tense, person, figures, names),
/// and a few of those together. A feature is known by its index in <see cref="Names"/>: the forms, the topics, then two together.
/// </summary>
internal sealed class ClaimFeatureSet : ILanguageTable<ClaimFeatureSet>
{
    private static readonly string[] Forms =
    [
        "a figure", "two figures or more", "an amount of money", "a percentage", "a year", "a large round number", "a number in words",
        "a name", "two names or more", "a person's name", "an abbreviation",
        "past tense", "present tense", "perfect tense", "passive", "will", "would", "should", "can", "infinitive", "no verb",
        "a question", "an exclamation", "a quotation", "a superlative",
        "begins with I", "begins with we", "begins with you", "begins with he or she", "begins with they", "begins with it",
            "begins with a conjunction", "begins with a question word", "begins with a verb", "begins with a name", "begins with the",
        "up to 4 words", "5 to 8 words", "9 to 14 words", "15 to 22 words", "23 to 34 words", "35 words or more",
        "subordinate clause", "a list", "an adjective", "an adverb in -ly", "first verb in the past",
        "a dash", "a colon or semicolon", "three dots", "a word or two in quotation marks", "an adjective in -ous, -ful or -less",
            "two adjectives or more", "an adjective as what is said of something",
        "an adverb before an adjective", "begins with this or that", "no name and no figure", "an abstract noun", "ends with a quotation",
            "if", "you",
    ];

    private static readonly string[] Judging =
    [
        "should", "an exclamation", "a superlative", "an adjective in -ous, -ful or -less", "an adverb before an adjective", "praise",
            "blame", "strong feeling", "intensity", "belief of one's own", "judgement of importance", "figurative",
        "rhetoric", "quoted distance", "vagueness", "striking", "of good quality", "of poor quality", "of great size", "loaded noun",
            "loaded verb", "irony", "one's stance", "must and should", "abstract value", "manner and speed",
    ];
    private static readonly string[] CoreForms = ["a figure", "past tense", "present tense", "a name", "first verb in the past"];
    private static readonly string[] CoreTopics =
        ["oneself", "us", "belief of one's own", "wish and need", "promise", "negation", "acts of policy", "comparison"];

    private readonly bool[] _judges;

    private ClaimFeatureSet(ILanguage language)
    {
        string[] lines = [.. language.Lines("StatementWord")];
        string[] singles = [.. Forms, .. lines.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])];
        string[] cores = [.. CoreForms, .. CoreTopics];
        Singles = singles.Length;
        CoreNumber = [.. singles.Select(name => Array.IndexOf(cores, name))];
        Names = [.. singles, .. cores.SelectMany(core => singles.Select(other => $"{core} with {other}"))];
        _judges = [.. singles.Select(name => Judging.Contains(name))];
        Words = new(language, Phrases(lines));
    }

    /// <summary>The names of all features.</summary>
    public string[] Names { get; }

    /// <summary>How many features stand for themselves; the rest are two together.</summary>
    public int Singles { get; }

    /// <summary>For each feature that stands for itself, its number among those that are put together with others; -1 for the
    /// rest.</summary>
    public int[] CoreNumber { get; }

    /// <summary>The words and phrases that speak of something, with the features that they give.</summary>
    public PhraseTable<int[]> Words { get; }

    /// <summary>Whether a feature is made of words that judge, not of the form alone.</summary>
    public bool Judges(int feature) => feature < _judges.Length && _judges[feature];

    public static ClaimFeatureSet Load(ILanguage language) => new(language);

    private static IEnumerable<(string, int[])> Phrases(string[] lines)
    {
        var topics = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int number = 0; number < lines.Length; number++)
        {
            string[] parts = lines[number][(lines[number].IndexOf(':', StringComparison.Ordinal) + 1)..]
                .Split(';', StringSplitOptions.TrimEntries);
            foreach (string phrase in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(parts[1..]))
            {
                if (!topics.TryGetValue(phrase, out List<int>? list)) topics.Add(phrase, list = []);
                if (!list.Contains(Forms.Length + number)) list.Add(Forms.Length + number);
            }
        }
        return topics.Select(entry => (entry.Key, entry.Value.ToArray()));
    }
}
