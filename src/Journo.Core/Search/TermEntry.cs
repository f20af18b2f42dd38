using System.Text;

namespace Journo.Search;

/// <summary>A term in an index file: where the bytes of its claims stand, how many claims, and the checksums. Its own covers its number too, so that no entry passes for another.</summary>
internal readonly record struct TermEntry(string Term, long At, int Length, int Claims, uint PostingsChecksum)
{
    /// <summary>No entry is longer.</summary>
    public const int MaximumSize = Fixed + ((TermReader.MaximumLength + 2) * 3);
    private const int Fixed = 26;

    public static byte[] ToBytes(int number, ReadOnlySpan<char> term, long at, ReadOnlySpan<byte> postings, int claims)
    {
        byte[] bytes = new byte[Fixed + Encoding.UTF8.GetByteCount(term)];
        BitConverter.TryWriteBytes(bytes.AsSpan(4), at);
        BitConverter.TryWriteBytes(bytes.AsSpan(12), postings.Length);
        BitConverter.TryWriteBytes(bytes.AsSpan(16), claims);
        BitConverter.TryWriteBytes(bytes.AsSpan(20), Checksum.Of(postings));
        BitConverter.TryWriteBytes(bytes.AsSpan(24), (ushort)(bytes.Length - Fixed));
        Encoding.UTF8.GetBytes(term, bytes.AsSpan(Fixed));
        BitConverter.TryWriteBytes(bytes.AsSpan(), Checksum.Of(bytes.AsSpan(4), (uint)number));
        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are not as they were written.</exception>
    public static TermEntry Read(int number, ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length < Fixed ? int.MaxValue : BitConverter.ToUInt16(bytes[24..]);
        if (length > bytes.Length - Fixed || BitConverter.ToUInt32(bytes) != Checksum.Of(bytes[4..(Fixed + length)], (uint)number)) throw new InvalidDataException("A term of the index is damaged.");
        return new(
            Encoding.UTF8.GetString(bytes.Slice(Fixed, length)), BitConverter.ToInt64(bytes[4..]), BitConverter.ToInt32(bytes[12..]),
            BitConverter.ToInt32(bytes[16..]), BitConverter.ToUInt32(bytes[20..]));
    }
}
