namespace Journo.Language;

/// <summary>
/// The word lists, read once: which classes a word belongs to, whatever its case. Looked up by span, so that a token costs no string.
/// Immutable, so safe for several threads.
/// </summary>
internal sealed class Lexicon : ILanguageTable<Lexicon>
{
    private readonly WordTable<WordClass> _classes;

    private Lexicon(IReadOnlyDictionary<string, WordClass> words) => _classes = new(words);

    /// <summary>A lexicon without words, for what is cut into tokens and not read.</summary>
    public static Lexicon Empty { get; } = new(new Dictionary<string, WordClass>());

    /// <summary>The classes of a word, whatever its case; a curly apostrophe equals a straight one.</summary>
    public WordClass ClassesOf(ReadOnlySpan<char> word) => _classes[word];

    /// <summary>Reads the list of each <see cref="WordClass"/>, by its name.</summary>
    /// <exception cref="InvalidOperationException">The list of a class is missing.</exception>
    public static Lexicon Load(ILanguage language)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (WordClass wordClass in Enum.GetValues<WordClass>())
        {
            if (wordClass == WordClass.None) continue;
            foreach (string word in language.Words(wordClass.ToString()))
            {
                words[word] = words.GetValueOrDefault(word) | wordClass;
            }
        }
        return new Lexicon(words);
    }
}
