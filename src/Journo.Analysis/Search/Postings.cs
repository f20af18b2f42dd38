using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Journo.Analysis.Search;

/// <summary>Goes through the claims that have one term. See <see cref="PostingBuffer"/>.</summary>
/// <remarks>Its loops are compiled at their best at once, as those of <see cref="PhraseSearch"/>.</remarks>
/// <param name="numbers">The claims' numbers and how often.</param>
/// <param name="places">The places; empty where nobody will ask.</param>
/// <param name="count">How many claims.</param>
internal struct Postings(byte[] numbers, byte[] places, int count)
{
    private readonly byte[] _numbers = numbers, _places = places;
    private int _at = 0, _placesAt = 0, _placesBefore = 0;

    /// <summary>How many claims have the term.</summary>
    public int Count { get; } = count;
    /// <summary>The claim's number; -1 before the first and the greatest number after the last.</summary>
    public int Claim { get; private set; } = -1;
    /// <summary>How often the term comes in it.</summary>
    public int Times { get; private set; } = 0;

    /// <summary>Goes to the first claim from here on that is numbered at least this; false if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool To(int claim)
    {
        byte[] numbers = _numbers;
        int at = _at, here = Claim, times = Times, before = _placesBefore;
        while (here < claim)
        {
            if (at >= numbers.Length)
            {
                Claim = int.MaxValue;
                return false;
            }
            before += times;
            Read(numbers, ref at, ref here, out times);
        }
        (_at, Claim, Times, _placesBefore) = (at, here, times, before);
        return true;
    }

    /// <summary>Reads on as many claims as there is room for, where nobody asks for places.</summary>
    /// <returns>How many; none at the end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read(Span<int> claims, Span<int> times)
    {
        byte[] numbers = _numbers;
        int at = _at, here = Claim, count = 0;
        for (; count < claims.Length && at < numbers.Length; count++)
        {
            Read(numbers, ref at, ref here, out times[count]);
            claims[count] = here;
        }
        (_at, Claim) = (at, here);
        return count;
    }

    /// <summary>Puts the places of the term in the claim, ascending, into a buffer that grows at need; <see cref="Times"/> says how
    /// many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Places(ref int[] buffer)
    {
        Pass(_placesBefore);
        _placesBefore = 0;
        if (buffer.Length < Times) buffer = new int[Times];
        int at = _placesAt, place = 0;
        for (int i = 0; i < Times; i++) buffer[i] = place += (int)Number(_places, ref at);
    }

    // A number ends with its only byte that has no eighth bit: eight bytes at once tell how many end in them.
    private void Pass(int count)
    {
        int at = _placesAt;
        for (; count >= sizeof(ulong) && at + sizeof(ulong) <= _places.Length; at += sizeof(ulong))
        {
            count -= BitOperations.PopCount(~BinaryPrimitives.ReadUInt64LittleEndian(_places.AsSpan(at)) & 0x8080808080808080);
        }
        for (; count > 0; at++)
        {
            if (_places[at] < 0x80) count--;
        }
        _placesAt = at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Read(byte[] numbers, ref int at, ref int claim, out int times)
    {
        uint number = Number(numbers, ref at);
        claim += (int)(number >> 2) + 1;
        times = (int)(number & 3) + 1;
        if (times > PostingBuffer.Many) times += (int)Number(numbers, ref at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Number(byte[] bytes, ref int at)
    {
        uint value = bytes[at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (int shift = 7; ; shift += 7)
        {
            byte b = bytes[at++];
            value |= (uint)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }
}
