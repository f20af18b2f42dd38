using System.Runtime.InteropServices;

namespace Journo.Datasets.Csv.Writing;

/// <summary>Brings the names in a folder to the disk, so that a renaming outlives a power cut. Unix wants to be asked; Windows journals
/// names by itself.</summary>
internal static partial class FolderSync
{
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        int descriptor = Open(folder, 0);
        // A file system that does not let folders be flushed has nothing to offer here.
        if (descriptor < 0) return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
