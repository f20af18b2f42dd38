namespace Journo.Language;

/// <summary>
/// A table from words to values, whatever the words' case, looked up by span at the cost of one hash. Immutable, so safe for several
/// threads.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class WordTable<T> where T : struct
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _mask;

    /// <summary>Takes words in lower case.</summary>
    public WordTable(IReadOnlyDictionary<string, T> words)
    {
        int size = 16;
        while (size < words.Count * 2) size *= 2;
        _words = new string?[size];
        _values = new T[size];
        _mask = size - 1;
        foreach ((string word, T value) in words)
        {
            int at = Lexicon.Hash(word) & _mask;
            while (_words[at] is not null) at = (at + 1) & _mask;
            (_words[at], _values[at]) = (word, value);
        }
    }

    /// <summary>The value of a word; the default value where the table has none.</summary>
    public T this[ReadOnlySpan<char> word]
    {
        get
        {
            int at = Lexicon.Hash(word) & _mask;
            while (_words[at] is { } candidate)
            {
                if (Lexicon.Same(candidate, word)) return _values[at];
                at = (at + 1) & _mask;
            }
            return default;
        }
    }
}
