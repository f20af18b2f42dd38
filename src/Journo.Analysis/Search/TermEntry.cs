using System.Text;

namespace Journo.Analysis.Search;

/// <summary>
/// A term in an index file: how many claims have it, where the bytes of their numbers stand, which those of their places follow, and the
/// checksums.
/// Its own covers its number too, so that no entry passes for another.
/// </summary>
internal readonly record struct TermEntry(
    string Term, int Claims, long At, int Numbers, int Places, uint NumbersChecksum, uint PlacesChecksum)
{
    /// <summary>No entry is longer.</summary>
    public const int MaximumSize = Fixed + ((TermReader.MaximumLength + 2) * 3);
    private const int Fixed = 34;

    public static byte[] ToBytes(int number, ReadOnlySpan<char> term, long at, in PostingBuffer postings)
    {
        byte[] bytes = new byte[Fixed + Encoding.UTF8.GetByteCount(term)];
        BitConverter.TryWriteBytes(bytes.AsSpan(4), postings.Claims);
        BitConverter.TryWriteBytes(bytes.AsSpan(8), at);
        BitConverter.TryWriteBytes(bytes.AsSpan(16), postings.Numbers.Length);
        BitConverter.TryWriteBytes(bytes.AsSpan(20), postings.Places.Length);
        BitConverter.TryWriteBytes(bytes.AsSpan(24), Checksum.Of(postings.Numbers));
        BitConverter.TryWriteBytes(bytes.AsSpan(28), Checksum.Of(postings.Places));
        BitConverter.TryWriteBytes(bytes.AsSpan(32), (ushort)(bytes.Length - Fixed));
        Encoding.UTF8.GetBytes(term, bytes.AsSpan(Fixed));
        BitConverter.TryWriteBytes(bytes.AsSpan(), Checksum.Of(bytes.AsSpan(4), (uint)number));
        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are not as they were written.</exception>
    public static TermEntry Read(int number, ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length < Fixed ? int.MaxValue : BitConverter.ToUInt16(bytes[32..]);
        if (length > bytes.Length - Fixed
            || BitConverter.ToUInt32(bytes) != Checksum.Of(bytes[4..(Fixed + length)], (uint)number)) throw new InvalidDataException(
            "A term of the index is damaged.");
        return new(
            Encoding.UTF8.GetString(bytes.Slice(Fixed, length)), BitConverter.ToInt32(bytes[4..]), BitConverter.ToInt64(bytes[8..]),
                BitConverter.ToInt32(bytes[16..]),
            BitConverter.ToInt32(bytes[20..]), BitConverter.ToUInt32(bytes[24..]), BitConverter.ToUInt32(bytes[28..]));
    }
}
