namespace Journo.Datasets.Schema;

/// <summary>
/// A set of UTF-8 keys, numbered from 0 in the order in which they came: a million ids take some 30 MB, where strings would take four
/// times that.
/// </summary>
internal sealed class KeyTable
{
    private byte[] _bytes = new byte[1024];
    private int[] _ends = new int[64];
    private int[] _slots = new int[128];

    public int Count { get; private set; }

    /// <summary>The number of the key, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> key) => _slots[SlotOf(key)] - 1;

    public bool Contains(ReadOnlySpan<byte> key) => IndexOf(key) >= 0;

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="index">Its number, new or old.</param>
    /// <returns>Whether it is new.</returns>
    public bool Add(ReadOnlySpan<byte> key, out int index)
    {
        int slot = SlotOf(key);
        index = _slots[slot] - 1;
        if (index >= 0) return false;
        index = Count++;
        int start = index == 0 ? 0 : _ends[index - 1], end = checked(start + key.Length);
        if (end > _bytes.Length) Array.Resize(ref _bytes, Math.Max(end, (int)Math.Min(Array.MaxLength, _bytes.Length * 2L)));
        if (index == _ends.Length) Array.Resize(ref _ends, index * 2);
        key.CopyTo(_bytes.AsSpan(start));
        _ends[index] = end;
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length) Grow();
        return true;
    }

    private ReadOnlySpan<byte> KeyAt(int index)
    {
        int start = index == 0 ? 0 : _ends[index - 1];
        return _bytes.AsSpan(start, _ends[index] - start);
    }

    private int SlotOf(ReadOnlySpan<byte> key)
    {
        int mask = _slots.Length - 1, slot = ByteHash.Of(key) & mask;
        while (_slots[slot] != 0 && !KeyAt(_slots[slot] - 1).SequenceEqual(key)) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < Count; i++) _slots[SlotOf(KeyAt(i))] = i + 1;
    }
}
