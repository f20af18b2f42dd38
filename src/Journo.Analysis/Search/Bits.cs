using System.Runtime.CompilerServices;

namespace Journo.Analysis.Search;

/// <summary>A set of claims: a bit for each.</summary>
internal sealed class Bits(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    public bool this[int claim]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_words[claim >> 6] & 1UL << claim) != 0;
    }

    public void Set(int claim) => _words[claim >> 6] |= 1UL << claim;

    /// <summary>Keeps what another set has too.</summary>
    public void And(Bits other)
    {
        for (int i = 0; i < _words.Length; i++) _words[i] &= other._words[i];
    }
}
