namespace Journo.Analysis.Search;

/// <summary>The terms met while an index is built, each with its claims; looked up by span, so that a word costs no string.</summary>
internal sealed class TermTable
{
    private int[] _slots = new int[1 << 16];
    private Entry[] _entries = new Entry[1 << 12];
    private char[] _characters = new char[1 << 16];
    private int _used;

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int term] => _characters.AsSpan(_entries[term].At, _entries[term].Length);

    public ref PostingBuffer PostingsOf(int term) => ref _entries[term].Postings;

    /// <summary>The number of a term, which is added if it is new. The two parts follow each other.</summary>
    public int Add(ReadOnlySpan<char> prefix, ReadOnlySpan<char> term)
    {
        uint hash = Hash(Hash(2166136261, prefix), term);
        int mask = _slots.Length - 1, slot = (int)hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int known = _slots[slot] - 1;
            if (_entries[known].Hash == hash && this[known].StartsWith(prefix)
                && this[known][prefix.Length..].SequenceEqual(term)) return known;
        }
        int length = prefix.Length + term.Length;
        if (_used + length > _characters.Length) Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _used + length));
        prefix.CopyTo(_characters.AsSpan(_used));
        term.CopyTo(_characters.AsSpan(_used + prefix.Length));
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        _entries[Count] = new Entry { Hash = hash, At = _used, Length = length };
        _slots[slot] = ++Count;
        _used += length;
        if (Count * 2 > _slots.Length) Grow();
        return Count - 1;
    }

    /// <summary>The terms' numbers, in the order of the terms.</summary>
    public int[] Sorted()
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        Array.Sort(order, (x, y) => this[x].SequenceCompareTo(this[y]));
        return order;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        int mask = _slots.Length - 1;
        for (int term = 0; term < Count; term++)
        {
            int slot = (int)_entries[term].Hash & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            _slots[slot] = term + 1;
        }
    }

    private static uint Hash(uint hash, ReadOnlySpan<char> text)
    {
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }

    private struct Entry
    {
        public uint Hash;
        public int At;
        public int Length;
        public PostingBuffer Postings;
    }
}
