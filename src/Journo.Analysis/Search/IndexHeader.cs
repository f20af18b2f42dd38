using System.Buffers.Binary;

namespace Journo.Analysis.Search;

/// <summary>
/// The head of an index file: where its parts stand and which state of which dataset it was made of. Then come the rows (each with a
/// checksum), the terms' claims, the terms
/// (each with a checksum for itself, one for its claims and one for the places in them), the lengths of the claims in words, and where each
/// row and each term stands.
/// </summary>
internal sealed record IndexHeader
{
    public const int Size = 120;
    private const ulong Magic = 0x33304D434F4E524A; // "JRNOCM03"; another number for another form

    public byte[] Stamp { get; init; } = new byte[32];
    public int Claims { get; init; }
    public int Terms { get; init; }
    public double AverageLength { get; init; }
    public long LengthsAt { get; init; }
    public uint LengthsChecksum { get; init; }
    public long RowPlacesAt { get; init; }
    public long TermPlacesAt { get; init; }
    public long FileLength { get; init; }

    public byte[] ToBytes()
    {
        byte[] bytes = new byte[Size];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), Claims);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), Terms);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(20), LengthsChecksum);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(24), AverageLength);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(32), LengthsAt);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(40), RowPlacesAt);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(48), TermPlacesAt);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(56), FileLength);
        Stamp.CopyTo(bytes, 64);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), Checksum.Of(bytes.AsSpan(12)));
        return bytes;
    }

    /// <exception cref="InvalidDataException">These are no such bytes, or not as they were written.</exception>
    public static IndexHeader Read(ReadOnlySpan<byte> bytes)
    {
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]) != Checksum.Of(bytes[12..])) throw new InvalidDataException(
            "This is no index of claims.");
        return new()
        {
            Claims = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]),
            Terms = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            LengthsChecksum = BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]),
            AverageLength = BinaryPrimitives.ReadDoubleLittleEndian(bytes[24..]),
            LengthsAt = BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]),
            RowPlacesAt = BinaryPrimitives.ReadInt64LittleEndian(bytes[40..]),
            TermPlacesAt = BinaryPrimitives.ReadInt64LittleEndian(bytes[48..]),
            FileLength = BinaryPrimitives.ReadInt64LittleEndian(bytes[56..]),
            Stamp = bytes.Slice(64, 32).ToArray(),
        };
    }
}
