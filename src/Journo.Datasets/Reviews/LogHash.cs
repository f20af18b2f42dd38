using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Journo.Datasets.Reviews;

/// <summary>
/// The hash of a row of a log. What is hashed is the table's name and then every cell of the row in the order of the table's columns but
/// for the last, <c>hash</c> (so
/// <c>previoushash</c> is in it), each as a netstring: the number of its UTF-8 bytes in decimal digits, a colon, the bytes, a comma. An
/// empty cell is <c>0:,</c>. A row whose columns that a log may lack (the hashes of what it is about) are all empty is hashed without them.
///  No two rows have the
/// same bytes, and quotation marks or line ends of a CSV file play no part.
/// </summary>
internal sealed class LogHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The length of a hash in hexadecimal digits.</summary>
    public const int Digits = 64;

    /// <summary>The form of <see cref="ILogRow.At"/> in a cell.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>Begins a row of a table.</summary>
    public void Begin(string table) => Add(Encoding.UTF8.GetBytes(table));

    /// <summary>Takes the next cell.</summary>
    public void Add(ReadOnlySpan<byte> cell)
    {
        Span<byte> length = stackalloc byte[12];
        Utf8Formatter.TryFormat(cell.Length, length, out int digits);
        length[digits] = (byte)':';
        _hash.AppendData(length[..(digits + 1)]);
        _hash.AppendData(cell);
        _hash.AppendData(","u8);
    }

    /// <summary>The row's hash in 64 lower-case hexadecimal digits; the next row can begin.</summary>
    public string Finish() => Convert.ToHexString(_hash.GetHashAndReset()).ToLowerInvariant();

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
