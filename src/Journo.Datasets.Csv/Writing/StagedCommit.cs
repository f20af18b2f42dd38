using System.Runtime.Versioning;
using Journo.Datasets.Csv.Package;
using Microsoft.Win32.SafeHandles;

namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// The files of one write, from the first byte to their places. Until <see cref="Commit"/> the dataset is the old one; from the renaming of
/// the folder in it, the new one.
/// Each step can be cut off: what is left is completed (if committed) or thrown away (if not) by <see cref="Recover"/>. Only the holder of
/// the lock may use it.
/// </summary>
internal static class StagedCommit
{
    /// <summary>Completes or throws away what a writer left that was cut off.</summary>
    public static void Recover(DatasetFolder folder)
    {
        if (folder.HasCommitted) PutInPlace(folder);
        Discard(folder);
    }

    /// <summary>Begins to prepare files.</summary>
    public static void Begin(DatasetFolder folder) => Directory.CreateDirectory(folder.Staging);

    /// <summary>Creates a file to be prepared, which nobody may read who may not read the one that it replaces.</summary>
    public static FileStream Create(DatasetFolder folder, string file)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows() && ModeOf(folder, file) is { } mode)
        {
            options.UnixCreateMode = mode | UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return new(Path.Combine(folder.Staging, file), options);
    }

    /// <summary>Makes the prepared files the dataset's.</summary>
    public static void Commit(DatasetFolder folder)
    {
        // All at once, since a disk takes hardly longer for ten files than for one.
        Parallel.ForEach(Directory.GetFiles(folder.Staging), file =>
        {
            FlushToDisk(file);
            if (!OperatingSystem.IsWindows() && ModeOf(folder, Path.GetFileName(file)) is { } mode) File.SetUnixFileMode(file, mode);
        });
        FolderSync.Flush(folder.Staging);
        Directory.Move(folder.Staging, folder.Committed);
        FolderSync.Flush(folder.Path);
        try
        {
            PutInPlace(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Some program holds one of the old files. The write counts all the same: readers take the committed files, and the next writer
            // moves them.
        }
    }

    /// <summary>Throws away what was prepared and not committed.</summary>
    public static void Discard(DatasetFolder folder)
    {
        if (Directory.Exists(folder.Staging)) Directory.Delete(folder.Staging, recursive: true);
    }

    /// <summary>Who may do what with the file that is replaced or, where there is none, with the dataset's data package.</summary>
    [UnsupportedOSPlatform("windows")]
    private static UnixFileMode? ModeOf(DatasetFolder folder, string file)
    {
        const UnixFileMode Rights = (UnixFileMode)0x1FF;
        string old = folder.PathOf(file);
        if (!File.Exists(old)) old = folder.PathOf(DatasetFolder.PackageFile);
        return File.Exists(old) ? File.GetUnixFileMode(old) & Rights : null;
    }

    private static void FlushToDisk(string file)
    {
        using SafeFileHandle handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    private static void PutInPlace(DatasetFolder folder)
    {
        foreach (string file in folder.CommittedFiles()) File.Move(file, folder.PathOf(Path.GetFileName(file)), overwrite: true);
        FolderSync.Flush(folder.Path);
        Directory.Delete(folder.Committed);
    }
}
