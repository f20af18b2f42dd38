namespace Journo.Language;

/// <summary>
/// A table from words to values, whatever the words' case, looked up by span at the cost of one hash and without making a string.
/// Immutable, so safe for several threads.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class WordTable<T>
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _mask;

    /// <param name="entries">Words in lower case; the last of equal ones wins.</param>
    public WordTable(IEnumerable<(string Word, T Value)> entries)
    {
        var all = entries.ToList();
        int size = 16;
        while (size < all.Count * 2) size *= 2;
        _words = new string?[size];
        _values = new T[size];
        _mask = size - 1;
        foreach ((string word, T value) in all)
        {
            int at = FoldedWord.Hash(word) & _mask;
            while (_words[at] is { } other && other != word) at = (at + 1) & _mask;
            (_words[at], _values[at]) = (word, value);
        }
    }

    /// <summary>Takes words in lower case.</summary>
    public WordTable(IReadOnlyDictionary<string, T> words) : this(words.Select(entry => (entry.Key, entry.Value))) { }

    /// <summary>The value of a word; the default value where the table has none.</summary>
    public T this[ReadOnlySpan<char> word] => TryGet(word, out T value) ? value : default!;

    /// <summary>Finds a word.</summary>
    /// <param name="word">Of any case.</param>
    /// <param name="value">Its value; the default value where the table does not have the word.</param>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        int at = FoldedWord.Hash(word) & _mask;
        while (_words[at] is { } candidate)
        {
            if (FoldedWord.IsSame(candidate, word))
            {
                value = _values[at];
                return true;
            }
            at = (at + 1) & _mask;
        }
        value = default!;
        return false;
    }
}
