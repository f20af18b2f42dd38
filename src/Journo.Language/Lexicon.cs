namespace Journo.Language;

/// <summary>
/// The word lists, read once: which classes a word belongs to, whatever its case. Looked up by span, so that a token costs no string.
/// Immutable, so safe for several threads.
/// </summary>
internal sealed class Lexicon : ILanguageTable<Lexicon>
{
    private readonly string?[] _words;
    private readonly WordClass[] _classes;
    private readonly int _mask;

    private Lexicon(IReadOnlyDictionary<string, WordClass> words)
    {
        int size = 16;
        while (size < words.Count * 2) size *= 2;
        _words = new string?[size];
        _classes = new WordClass[size];
        _mask = size - 1;
        foreach ((string word, WordClass classes) in words)
        {
            int at = Hash(word) & _mask;
            while (_words[at] is not null) at = (at + 1) & _mask;
            _words[at] = word;
            _classes[at] = classes;
        }
    }

    /// <summary>A lexicon without words, for what is cut into tokens and not read.</summary>
    public static Lexicon Empty { get; } = new(new Dictionary<string, WordClass>());

    /// <summary>The classes of a word, whatever its case; a curly apostrophe equals a straight one.</summary>
    public WordClass ClassesOf(ReadOnlySpan<char> word)
    {
        int at = Hash(word) & _mask;
        while (_words[at] is { } candidate)
        {
            if (Same(candidate, word)) return _classes[at];
            at = (at + 1) & _mask;
        }
        return WordClass.None;
    }

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

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c < 128 ? c
        : char.ToLowerInvariant(c);

    /// <summary>
    /// A hash of the word that is the same whatever its case: FNV-1a in 32 bits over folded characters, with its upper half mixed in.
    /// </summary>
    internal static int Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ Fold(c)) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }

    /// <summary>Whether the lower-case <paramref name="candidate"/> is the word, whatever the word's case.</summary>
    internal static bool Same(string candidate, ReadOnlySpan<char> word)
    {
        if (candidate.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (candidate[i] != Fold(word[i])) return false;
        }
        return true;
    }
}
