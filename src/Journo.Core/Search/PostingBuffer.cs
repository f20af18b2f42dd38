namespace Journo.Search;

/// <summary>
/// The claims that have one term, as bytes: for each claim its number's distance from the one before, doubled, and one more where the term comes several times; then how many times,
/// if several; then the words' places, each as its distance from the one before. Numbers are of variable length, seven bits a byte.
/// </summary>
internal struct PostingBuffer
{
    private byte[]? _bytes;
    private int _used;
    private int _last;

    public int Claims { get; private set; }

    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    /// <summary>Adds a claim, numbered higher than the last, with the places of the term in it.</summary>
    public void Add(int claim, ReadOnlySpan<ulong> places)
    {
        int several = places.Length > 1 ? 1 : 0;
        Number((uint)(claim - _last) << 1 | (uint)several);
        if (several > 0) Number((uint)places.Length);
        uint before = 0;
        foreach (ulong place in places)
        {
            Number((uint)place - before);
            before = (uint)place;
        }
        _last = claim;
        Claims++;
    }

    private void Number(uint value)
    {
        if (_bytes is null) _bytes = new byte[8];
        else if (_used + 5 > _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        for (; value >= 0x80; value >>= 7) _bytes[_used++] = (byte)(value | 0x80);
        _bytes[_used++] = (byte)value;
    }
}
