using Journo.Datasets.Schema;
using Journo.Values;

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

    /// <summary>Whether a write counts that has not been put in place yet. A link is nobody's write: whoever made the folder could lead
    /// from it to anything.</summary>
    public bool HasCommitted => Directory.Exists(Committed) && !PlainFile.IsLink(Committed);

    /// <summary>What stands, under names that only Journo writes, and is a link: it is never followed.</summary>
    public IEnumerable<DatasetProblem> Links() => new[] { Staging, Committed, PathOf(LockFile) }.Where(PlainFile.IsLink)
        .Select(path => new DatasetProblem("LinkRefused", ProblemSeverity.Error, path, 0, 0,
            "It is a link. Journo writes what has this name itself, never as a link, and does not follow it.", "Delete the link."));

    /// <summary>The files of the write that counts, to be put in place.</summary>
    /// <exception cref="DatasetException">There is something among them that no write puts there.</exception>
    public IReadOnlyList<string> CommittedFiles()
    {
        foreach (FileSystemInfo entry in new DirectoryInfo(Committed).EnumerateFileSystemInfos())
        {
            if (IsOwn(entry.Name) && entry is FileInfo && entry.LinkTarget is null && !PlainFile.IsStrange(entry.FullName)) continue;
            throw new DatasetException(new("FileUnknown", ProblemSeverity.Error, System.IO.Path.Combine(Committed, entry.Name), 0, 0,
                "It is no file of a dataset, and stands among those of a write that was cut off.", "Move it to where it belongs."));
        }
        return Directory.GetFiles(Committed);
    }

    /// <summary>The path of a file in its place.</summary>
    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Opens a file as it counts now; null where there is none.</summary>
    public FileStream? TryOpen(string file)
    {
        for (int attempt = 0; ; attempt++)
        {
            // A file that is not committed any more when we get to open it has been moved to its place, and the other way round.
            FileStream? stream = (HasCommitted ? TryOpenPath(System.IO.Path.Combine(Committed, file)) : null)
                ?? TryOpenPath(PathOf(file));
            if (stream is not null || !HasCommitted || attempt == Attempts) return stream;
            Thread.Sleep(5);
        }
    }

    /// <summary>The data package as it counts now.</summary>
    /// <exception cref="DatasetException">The folder is no dataset, or its data package can't be read.</exception>
    public DataPackage OpenPackage()
    {
        DataPackage package = ReadPackage();
        return package.Fault is null ? package : throw new DatasetException(package.Fault);
    }

    /// <summary>The data package as it counts now, readable or not.</summary>
    private DataPackage ReadPackage()
    {
        if (!Directory.Exists(Path))
        {
            throw new DatasetException(new("FolderNotFound", ProblemSeverity.Error, Path, 0, 0, "There is no such folder.",
                "Give the folder that holds datapackage.json."));
        }
        using FileStream stream = Access(() => TryOpen(PackageFile))
            ?? throw new DatasetException(new("NotADataset", ProblemSeverity.Error, Path, 0, 0,
            $"The folder is not a dataset: it has no {PackageFile}.", "Give the folder that Export-Dataset wrote."));
        return Access(() => DataPackage.Parse(PathOf(PackageFile), stream));
    }

    /// <summary>Opens the data package and files that belong together: all of before a write or all of after it.</summary>
    /// <param name="files">Their names; a file that is not there gives null.</param>
    /// <exception cref="DatasetException">As for <see cref="OpenPackage"/>; or a file can't be opened.</exception>
    public (DataPackage Package, FileStream?[] Files) OpenTogether(IReadOnlyList<string> files)
    {
        DatasetProblem? first = null;
        (DataPackage package, FileStream?[] streams) = OpenTogether(files, problem => first ??= problem);
        if (first is null) return (package, streams);
        foreach (FileStream? stream in streams) stream?.Dispose();
        throw new DatasetException(first);
    }

    /// <summary>Opens what can be opened of the data package and files that belong together.</summary>
    /// <param name="files">Their names; a file that is not there, or can't be opened, gives null.</param>
    /// <param name="onProblem">Told of each that can't be opened, and of a data package that can't be read.</param>
    public (DataPackage Package, FileStream?[] Files) OpenTogether(IReadOnlyList<string> files, Action<DatasetProblem> onProblem)
    {
        DataPackage package = ReadPackage();
        var problems = new List<DatasetProblem>();
        for (int attempt = 0; ; attempt++)
        {
            FileStream?[] streams = [.. files.Select(Open)];
            // Every write changes the data package, since it holds the hash of every file.
            DataPackage after = ReadPackage();
            if (after.IsSameAs(package) || attempt == Attempts)
            {
                if (package.Fault is { } fault) problems.Insert(0, fault);
                problems.ForEach(onProblem);
                return (package, streams);
            }
            foreach (FileStream? stream in streams) stream?.Dispose();
            package = after;
            problems.Clear();
        }

        FileStream? Open(string file)
        {
            try
            {
                return Access(() => TryOpen(file), PathOf(file));
            }
            catch (DatasetException e)
            {
                problems.Add(e.Problem);
                return null;
            }
        }
    }

    /// <summary>Turns what the system says of a file into what a user can do about it.</summary>
    public T Access<T>(Func<T> action, string? file = null)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new DatasetException(new("FileAccess", ProblemSeverity.Error, file ?? Path, 0, 0, e.Message,
                "See that the folder can be read and written, and that no other program holds its files."), e);
        }
    }

    private static bool IsOwn(string file) => file == PackageFile || Tables.All.Any(table => table.File == file);

    private static FileStream? TryOpenPath(string path)
    {
        try
        {
            return PlainFile.Open(path, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
