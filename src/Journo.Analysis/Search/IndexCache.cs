using System.Security.Cryptography;
using System.Text;
using Journo.Datasets.Schema;
using Journo.Values;

namespace Journo.Analysis.Search;

/// <summary>
/// Indexes of datasets in a folder of the user's, where nothing precious stands: each is built when it is first needed, again when its
/// dataset has changed or the file is damaged,
/// and can be deleted at any time. A dataset is taken to be the same while its data package has the same bytes and its claims the same
/// length and time of change.
/// </summary>
internal sealed class IndexCache(string folder)
{
    private const string ClaimsFile = "claims.csv", PackageFile = "datapackage.json", StagedSuffix = ".new";

    /// <summary>The user's cache folder: what the system or <c>JOURNO_CACHE</c> names.</summary>
    public static string DefaultFolder
    {
        get
        {
            if (Environment.GetEnvironmentVariable("JOURNO_CACHE") is { Length: > 0 } chosen) return Path.GetFullPath(chosen);
            string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            string caches = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
                : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } xdg && Path.IsPathRooted(xdg) ? xdg
                : Path.Combine(home, ".cache");
            return Path.Combine(caches, "journo");
        }
    }

    /// <summary>The file of a dataset's index, whether or not it is there.</summary>
    public string FileOf(string dataset) =>
        Path.Combine(folder, "claims-" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(dataset))), 0, 12)
            .ToLowerInvariant() + ".index");

    /// <summary>Searches a dataset with its index; if the index turns out to be damaged, builds it anew and searches again.</summary>
    public T Search<T>(string dataset, Func<IEnumerable<Claim>> claims, Func<ClaimIndex, T> search, CancellationToken cancellation)
    {
        if (TryOpen(dataset) is { } known)
        {
            using (known)
            {
                try
                {
                    return search(known);
                }
                catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
                {
                    // Only the cache is lost.
                }
            }
        }
        using ClaimIndex built = Build(dataset, claims, cancellation);
        return search(built);
    }

    /// <summary>The index of the dataset as it is now; null where there is none that can be used.</summary>
    public ClaimIndex? TryOpen(string dataset)
    {
        try
        {
            var index = ClaimIndex.Open(File.OpenHandle(FileOf(dataset), share: FileShare.ReadWrite | FileShare.Delete));
            if (index.Stamp.SequenceEqual(StampOf(dataset))) return index;
            index.Dispose();
        }
        catch (Exception missing) when (missing is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // It will be built.
        }
        return null;
    }

    /// <summary>Builds the index and puts it in its place as a whole. Where nothing can be written there, it lives in memory until it is
    /// closed.</summary>
    public ClaimIndex Build(string dataset, Func<IEnumerable<Claim>> claims, CancellationToken cancellation)
    {
        byte[] stamp = StampOf(dataset);
        try
        {
            return BuildFile(FileOf(dataset), stream => ClaimIndexWriter.Write(stream, claims(), stamp, cancellation));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A cache that is full or that nobody may write to is no reason not to search.
            var memory = new MemoryStream();
            ClaimIndexWriter.Write(memory, claims(), stamp, cancellation);
            return ClaimIndex.Open(memory.GetBuffer().AsMemory(0, (int)memory.Length));
        }
    }

    /// <summary>Writes a file that nobody but its user may read: it has the claims' words.</summary>
    private ClaimIndex BuildFile(string file, Action<Stream> write)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 1 << 20,
        };
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else
        {
            const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Directory.CreateDirectory(folder, Own | UnixFileMode.UserExecute);
            options.UnixCreateMode = Own;
        }
        DeleteAbandoned();
        string staged = Path.Combine(folder, $".{Guid.NewGuid():N}{StagedSuffix}");
        try
        {
            using (var stream = new FileStream(staged, options)) write(stream);
            File.Move(staged, file, overwrite: true);
        }
        catch
        {
            File.Delete(staged);
            throw;
        }
        return ClaimIndex.Open(File.OpenHandle(file, share: FileShare.ReadWrite | FileShare.Delete));
    }

    /// <summary>Deletes what builders left that were killed: a living one holds its file.</summary>
    private void DeleteAbandoned()
    {
        foreach (string staged in Directory.EnumerateFiles(folder, ".*" + StagedSuffix))
        {
            try
            {
                if (!Guid.TryParseExact(Path.GetFileName(staged)[1..^StagedSuffix.Length], "N", out _)) continue;
                using (new FileStream(staged, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) File.Delete(staged);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // Its builder lives, or it is another user's.
            }
        }
    }

    private static byte[] StampOf(string dataset)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string package = Path.Combine(dataset, PackageFile);
        if (File.Exists(package)) hash.AppendData(PlainFile.ReadAllBytes(package));
        var claims = new FileInfo(Path.Combine(dataset, ClaimsFile));
        hash.AppendData(BitConverter.GetBytes(claims.Exists ? claims.Length : -1));
        hash.AppendData(BitConverter.GetBytes(claims.Exists ? claims.LastWriteTimeUtc.Ticks : 0));
        // The rows in an index are those columns.
        foreach (Column column in Tables.Claims.Columns) hash.AppendData(Encoding.UTF8.GetBytes(column.Name + "\n"));
        return hash.GetHashAndReset();
    }
}
