namespace Journo.Language;

/// <summary>
/// A table from words to values, looked up by span whatever their case, without making a string. Immutable, so safe for several threads.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class WordMap<T>
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _mask;

    /// <param name="entries">Lower-case words; the last of equal ones wins.</param>
    public WordMap(IEnumerable<(string Word, T Value)> entries)
    {
        var all = entries.ToList();
        int size = 16;
        while (size < all.Count * 2) size *= 2;
        _words = new string?[size];
        _values = new T[size];
        _mask = size - 1;
        foreach ((string word, T value) in all)
        {
            int at = Lexicon.Hash(word) & _mask;
            while (_words[at] is { } other && other != word) at = (at + 1) & _mask;
            _words[at] = word;
            _values[at] = value;
        }
    }

    /// <summary>The value of a word; the default value and false where the table has none.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out T value)
    {
        int at = Lexicon.Hash(word) & _mask;
        while (_words[at] is { } candidate)
        {
            if (Lexicon.Same(candidate, word))
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
