namespace Journo.Datasets.Schema;

/// <summary>
/// Values lately made of some bytes, so that what repeats from row to row (an article's id, a speaker, a list of hedges) is one object.
/// Each place holds one value and a newcomer takes it over: memory is bounded whatever the file holds.
/// </summary>
internal sealed class Interner<T> where T : class
{
    private const int Places = 2048;
    private const int LongestKey = 256;

    private readonly (byte[]? Key, T? Value)[] _entries = new (byte[]?, T?)[Places];

    /// <summary>The value for the bytes, from before or made now.</summary>
    /// <param name="key">The bytes.</param>
    /// <param name="make">Makes the value; null, which is not kept, where the bytes are none.</param>
    public T? Get(ReadOnlySpan<byte> key, Func<string, T?> make)
    {
        if (key.Length > LongestKey) return make(Utf8Text.Decode(key));
        ref (byte[]? Key, T? Value) entry = ref _entries[ByteHash.Of(key) & (Places - 1)];
        if (entry.Key is not null && key.SequenceEqual(entry.Key)) return entry.Value;
        T? value = make(Utf8Text.Decode(key));
        if (value is not null) entry = (key.ToArray(), value);
        return value;
    }
}
