using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Journo.Analysis.Search;

/// <summary>
/// An index of claims in a file, of which only what a search needs is read: through the system's page cache rather than a mapping, so that
/// a file that somebody cuts short
/// is an error and not the end of the process. Every part has a checksum that is tested when it is read.
/// </summary>
internal sealed class ClaimIndex : IDisposable
{
    private readonly SafeFileHandle? _file;
    private readonly ReadOnlyMemory<byte> _memory;
    private readonly long _length;
    private readonly IndexHeader _header;

    private ClaimIndex(SafeFileHandle? file, ReadOnlyMemory<byte> memory)
    {
        (_file, _memory) = (file, memory);
        _length = file is null ? memory.Length : RandomAccess.GetLength(file);
        _header = IndexHeader.Read(Bytes(0, IndexHeader.Size));
        if (_header.FileLength != _length) throw new InvalidDataException("The index is not whole.");
        Lengths = Bytes(_header.LengthsAt, Count);
        if (Checksum.Of(Lengths) != _header.LengthsChecksum) throw new InvalidDataException("The lengths in the index are damaged.");
    }

    /// <summary>How many claims.</summary>
    public int Count => _header.Claims;
    /// <summary>The words of an average claim.</summary>
    public double AverageLength => _header.AverageLength;
    /// <summary>The words of each claim, up to 255.</summary>
    public byte[] Lengths { get; }
    /// <summary>The stamp of the dataset that the index was made of: another one means that the index is out of date.</summary>
    public ReadOnlySpan<byte> Stamp => _header.Stamp;

    /// <summary>Takes a file, which is closed with the index.</summary>
    /// <exception cref="InvalidDataException">The file is no index, or damaged.</exception>
    public static ClaimIndex Open(SafeFileHandle file)
    {
        try
        {
            return new ClaimIndex(file, default);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Takes an index that was written to memory.</summary>
    public static ClaimIndex Open(ReadOnlyMemory<byte> memory) => new(null, memory);

    /// <summary>The claim with a number.</summary>
    /// <exception cref="InvalidDataException">The row is damaged.</exception>
    public Claim this[int number]
    {
        get
        {
            ReadOnlySpan<long> places = MemoryMarshal.Cast<byte,
                long>(Bytes(_header.RowPlacesAt + ((long)number * sizeof(long)), 2 * sizeof(long)));
            byte[] row = Bytes(places[0], places[1] - places[0]);
            if (row.Length < sizeof(uint) || BitConverter.ToUInt32(row) != Checksum
                .Of(row.AsSpan(sizeof(uint)), (uint)number)) throw new InvalidDataException("A row of the index is damaged.");
            return ClaimBytes.Read(row[sizeof(uint)..]);
        }
    }

    /// <summary>The entry of a term; null if no claim has it.</summary>
    /// <exception cref="InvalidDataException">The index is damaged.</exception>
    public TermEntry? Find(string term)
    {
        int low = 0, high = _header.Terms;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            TermEntry entry = Entry(middle);
            int order = string.CompareOrdinal(entry.Term, term);
            if (order == 0) return entry;
            if (order < 0) low = middle + 1;
            else high = middle;
        }
        return null;
    }

    /// <summary>The numbers of the claims that have a term, and how often. See <see cref="PostingBuffer"/>.</summary>
    /// <exception cref="InvalidDataException">The index is damaged.</exception>
    public byte[] Numbers(TermEntry entry) => Tested(Bytes(entry.At, entry.Numbers), entry.NumbersChecksum);

    /// <summary>Where the term stands in each of the claims.</summary>
    /// <exception cref="InvalidDataException">The index is damaged.</exception>
    public byte[] Places(TermEntry entry) => Tested(Bytes(entry.At + entry.Numbers, entry.Places), entry.PlacesChecksum);

    public void Dispose() => _file?.Dispose();

    private TermEntry Entry(int term)
    {
        long at = BitConverter.ToInt64(Bytes(_header.TermPlacesAt + ((long)term * sizeof(long)), sizeof(long)));
        return TermEntry.Read(term, Bytes(at, Math.Clamp(_header.LengthsAt - at, 0, TermEntry.MaximumSize)));
    }

    private static byte[] Tested(byte[] bytes, uint checksum) =>
        Checksum.Of(bytes) == checksum ? bytes : throw new InvalidDataException("The claims of a term of the index are damaged.");

    private byte[] Bytes(long at, long length)
    {
        if (at < 0 || length < 0 || length > Array.MaxLength || length > _length - at) throw new InvalidDataException(
            "The index is damaged.");
        if (_file is null) return _memory.Slice((int)at, (int)length).ToArray();
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)length);
        for (int read = 0; read < bytes.Length;)
        {
            int got = RandomAccess.Read(_file, bytes.AsSpan(read), at + read);
            if (got == 0) throw new InvalidDataException("The index is not whole.");
            read += got;
        }
        return bytes;
    }
}
