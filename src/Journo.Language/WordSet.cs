namespace Journo.Language;

/// <summary>
/// Numbers, from 0, for the words of one comparison, so that sets of them are compared quickly and held in little. For one thread.
/// </summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>How many words have a number: 0 up to, but not including, this.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a word, a new one if it had none.</summary>
    public int Of(string word)
    {
        if (!_numbers.TryGetValue(word, out int number)) _numbers.Add(word, number = _numbers.Count);
        return number;
    }

    /// <summary>The number of a word; -1 if it has none.</summary>
    public int Find(string word) => _numbers.GetValueOrDefault(word, -1);
}

/// <summary>A set of words, as their numbers.</summary>
internal sealed class WordSet
{
    private readonly WordNumbers _words;
    private readonly int[] _numbers; // ascending

    /// <summary>Numbers the members that have no number yet.</summary>
    public WordSet(WordNumbers words, IEnumerable<string> members)
    {
        _words = words;
        _numbers = [.. members.Select(words.Of).Distinct().Order()];
    }

    /// <summary>How many members.</summary>
    public int Count => _numbers.Length;

    /// <summary>The members' numbers, ascending.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>Whether a word is a member, in the very spelling.</summary>
    public bool Contains(string word) => Array.BinarySearch(_numbers, _words.Find(word)) >= 0;

    /// <summary>Whether both have the same members.</summary>
    public bool SetEquals(WordSet other) => _numbers.AsSpan().SequenceEqual(other._numbers);

    /// <summary>How many members both have.</summary>
    public int Shared(WordSet other)
    {
        int shared = 0, left = 0, right = 0;
        while (left < _numbers.Length && right < other._numbers.Length)
        {
            int order = _numbers[left] - other._numbers[right];
            if (order == 0) shared++;
            if (order <= 0) left++;
            if (order >= 0) right++;
        }
        return shared;
    }
}
