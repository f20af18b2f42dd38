using System.Security.Cryptography;

namespace Journo.Datasets.Csv.Package;

/// <summary>Length and hash of a file, as a data package gives them.</summary>
/// <param name="Bytes">Length.</param>
/// <param name="Hash"><c>sha256:</c> and 64 lower-case hexadecimal digits.</param>
internal sealed record FileStamp(long Bytes, string Hash)
{
    private const int BlockSize = 128 * 1024;

    /// <summary>Reads a stream to its end.</summary>
    public static FileStamp Of(Stream stream, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] block = new byte[BlockSize];
        long bytes = 0;
        int read;
        while ((read = stream.Read(block)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(block, 0, read);
            bytes += read;
        }
        return new(bytes, "sha256:" + Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant());
    }
}
