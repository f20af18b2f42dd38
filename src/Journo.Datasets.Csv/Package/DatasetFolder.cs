namespace Journo.Datasets.Csv.Package;

/// <summary>
/// The files of a dataset as they count now. A write prepares its files in <see cref="Staging"/> and commits them by renaming that folder
/// to <see cref="Committed"/>: from
/// that moment the files in it are the dataset's, wherever it takes a while to move them to their places. So a reader looks there first; it
/// needs no lock and no right to write.
/// </summary>
internal sealed class DatasetFolder
{
    public const string PackageFile = "datapackage.json";
    public const string LockFile = ".journo.lock";
    private const string StagingName = ".journo.staging";
    private const string CommittedName = ".journo.committed";

    /// <summary>How often a reader that meets a write in the act looks again before it gives up.</summary>
    private const int Attempts = 200;

    public DatasetFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = path;
        Staging = System.IO.Path.Combine(path, StagingName);
        Committed = System.IO.Path.Combine(path, CommittedName);
    }

    /// <summary>As the user gave it.</summary>
    public string Path { get; }

    /// <summary>Where a write prepares its files.</summary>
    public string Staging { get; }

    /// <summary>The files of a write that counts but has not been put in place yet.</summary>
    public string Committed { get; }

    /// <summary>The path of a file in its place.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Opens a file as it counts now; null where there is none.</summary>
    public FileStream? TryOpen(string file)
    {
        for (int attempt = 0; ; attempt++)
        {
            // A file that is not committed any more when we get to open it has been moved to its place, and the other way round.
            FileStream? stream = TryOpenPath(System.IO.Path.Combine(Committed, file)) ?? TryOpenPath(PathOf(file));
            if (stream is not null || !Directory.Exists(Committed) || attempt == Attempts) return stream;
            Thread.Sleep(5);
        }
    }

    /// <summary>The data package as it counts now.</summary>
    /// <exception cref="DatasetException">The folder is no dataset, or its data package can't be read.</exception>
    public DataPackage OpenPackage()
    {
        if (!Directory.Exists(Path))
        {
            throw new DatasetException(new("FolderNotFound", ProblemSeverity.Error, Path, 0, 0, "There is no such folder.",
                "Give the folder that holds datapackage.json."));
        }
        using FileStream stream = Access(() => TryOpen(PackageFile))
            ?? throw new DatasetException(new("NotADataset", ProblemSeverity.Error, Path, 0, 0,
            $"The folder is not a dataset: it has no {PackageFile}.", "Give the folder that Export-Dataset wrote."));
        return DataPackage.Parse(PathOf(PackageFile), stream);
    }

    /// <summary>Opens the data package and files that belong together: all of before a write or all of after it.</summary>
    /// <param name="files">Their names; a file that is not there gives null.</param>
    public (DataPackage Package, FileStream?[] Files) OpenTogether(IReadOnlyList<string> files)
    {
        DataPackage package = OpenPackage();
        for (int attempt = 0; ; attempt++)
        {
            FileStream?[] streams = [.. files.Select(file => Access(() => TryOpen(file)))];
            // Every write changes the data package, since it holds the hash of every file.
            DataPackage after = OpenPackage();
            if (after.IsSameAs(package) || attempt == Attempts) return (package, streams);
            foreach (FileStream? stream in streams) stream?.Dispose();
            package = after;
        }
    }

    /// <summary>Turns what the system says of a file into what a user can do about it.</summary>
    public T Access<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new DatasetException(new("FileAccess", ProblemSeverity.Error, Path, 0, 0, e.Message,
                "See that the folder can be read and written, and that no other program holds its files."), e);
        }
    }

    private static FileStream? TryOpenPath(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0,
                FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
