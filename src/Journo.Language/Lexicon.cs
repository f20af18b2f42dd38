namespace Journo.Language;

/// <summary>
/// The word lists, read once: which classes a word belongs to, whatever its case. Looked up by span, so that a token costs no string.
/// Immutable, so safe for several threads.
/// </summary>
internal sealed class Lexicon : ILanguageTable<Lexicon>
{
    private readonly WordTable<(WordClass Classes, ulong Functions)> _words;

    private Lexicon(IReadOnlyDictionary<string, (WordClass Classes, ulong Functions)> words) => _words = new(words);

    /// <summary>A lexicon without words, for what is cut into tokens and not read.</summary>
    public static Lexicon Empty { get; } = new(new Dictionary<string, (WordClass, ulong)>());

    /// <summary>The classes of a word, whatever its case; a curly apostrophe equals a straight one.</summary>
    public WordClass ClassesOf(ReadOnlySpan<char> word) => _words[word].Classes;

    /// <summary>The classes and jobs in grammar of a word, whatever its case.</summary>
    public (WordClass Classes, ulong Functions) Find(ReadOnlySpan<char> word) => _words[word];

    /// <summary>Reads the list of each <see cref="WordClass"/>, by its name, and that of <see cref="FunctionWord"/>.</summary>
    /// <exception cref="InvalidOperationException">The list of a class is missing.</exception>
    public static Lexicon Load(ILanguage language)
    {
        var words = language.Get<WordGroups<FunctionWord>>().Words.ToDictionary(
            word => word.Key, word => (Classes: WordClass.None, Functions: word.Value), StringComparer.Ordinal);
        foreach (WordClass wordClass in Enum.GetValues<WordClass>())
        {
            if (wordClass == WordClass.None) continue;
            foreach (string word in language.Words(wordClass.ToString()))
            {
                (WordClass classes, ulong functions) = words.GetValueOrDefault(word);
                words[word] = (classes | wordClass, functions);
            }
        }
        return new Lexicon(words);
    }
}
