namespace Journo.Analysis.Search;

/// <summary>Numbers of variable length: seven bits a byte, the lowest first, the last byte of a number without the eighth bit.</summary>
internal struct NumberBuffer
{
    private byte[]? _bytes;
    private int _used;

    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _used);

    public void Add(uint value)
    {
        if (_bytes is null) _bytes = new byte[8];
        else if (_used + 5 > _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        for (; value >= 0x80; value >>= 7) _bytes[_used++] = (byte)(value | 0x80);
        _bytes[_used++] = (byte)value;
    }
}
