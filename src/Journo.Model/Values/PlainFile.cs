using System.Runtime.InteropServices;

namespace Journo.Values;

/// <summary>
/// Opens files that somebody else named or wrote. A name can stand for a pipe, which is waited on for ever, or for a device, which never
/// ends: only what is a file, or links to one, is opened.
/// </summary>
public static partial class PlainFile
{
    // What POSIX says of a file's type in the bits of its mode.
    private const int TypeBits = 0xF000, File = 0x8000, Folder = 0x4000;

    /// <summary>Whether a path is a link, whether or not what it links to is there.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Whether there is something at the path, or at the end of a link, that is neither file nor folder.</summary>
    public static bool IsStrange(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        int[] status = new int[64];
        return Stat(path, status) == 0 && (status[1] & TypeBits) is not (File or Folder);
    }

    /// <summary>Opens a file for reading, from which others may read and to which they may write.</summary>
    /// <exception cref="IOException">It is a pipe, a device or a socket, or can't be opened.</exception>
    public static FileStream Open(string path, int bufferSize = 4096)
    {
        if (IsStrange(path)) throw new IOException($"'{path}' is no file but a pipe, a device or a socket. Copy what it gives to a file.");
        return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize, FileOptions.SequentialScan);
    }

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="IOException">As for <see cref="Open"/>; or it is longer than an array can be.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        using FileStream stream = Open(path, bufferSize: 0);
        if (stream.Length > Array.MaxLength) throw new IOException($"'{path}' is longer than {Array.MaxLength} bytes.");
        byte[] bytes = new byte[stream.Length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    // The runtime's own, since the order of what a system's stat gives differs from system to system. The second number is the mode.
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, [Out] int[] status);
}
