using System.Buffers.Binary;

namespace Journo.Datasets.Schema;

/// <summary>A quick hash of bytes. Keyed anew in each process, so that nobody can write a file whose keys all collide.</summary>
internal static class ByteHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    public static int Of(ReadOnlySpan<byte> bytes)
    {
        ulong hash = Seed + (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }
        ulong tail = 0;
        foreach (byte b in bytes) tail = (tail << 8) | b;
        hash = Mix(hash ^ tail);
        return (int)(hash >> 33);
    }

    private static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value ^ Seed, Multiplier, out ulong low);
        return high ^ low;
    }
}
