namespace Journo.Language.Detection;

/// <summary>Short strings, each with the languages it speaks for, one bit a language. Found by a span, so that no word is copied.</summary>
internal sealed class MaskTable
{
    private readonly string?[] _keys;
    private readonly ulong[] _masks;

    public MaskTable(IReadOnlyDictionary<string, ulong> masks)
    {
        int size = 16;
        while (size < masks.Count * 4) size *= 2;
        _keys = new string?[size];
        _masks = new ulong[size];
        foreach ((string key, ulong mask) in masks)
        {
            int at = Slot(key);
            _keys[at] = key;
            _masks[at] = mask;
        }
    }

    /// <summary>The languages of a key; 0 where there is none.</summary>
    public ulong this[ReadOnlySpan<char> key] => _masks[Slot(key)];

    /// <summary>Where the key stands, or the empty place where it would.</summary>
    private int Slot(ReadOnlySpan<char> key)
    {
        uint hash = 0;
        foreach (char c in key) hash = (hash * 31) + c;
        int at = (int)((hash * 2_654_435_769) >> 16) & (_keys.Length - 1);
        while (_keys[at] is { } other && !key.SequenceEqual(other)) at = (at + 1) & (_keys.Length - 1);
        return at;
    }
}
