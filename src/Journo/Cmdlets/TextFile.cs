using System.Text;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>Writes a text file as a whole: who reads it finds the old text or the new, never half of one.</summary>
internal static class TextFile
{
    /// <summary>The text of a file and the encoding that it is in: the one its byte-order mark tells, else the one that is meant.</summary>
    public static (string Text, Encoding Encoding) Read(string file, Encoding encoding)
    {
        using var reader = new StreamReader(PlainFile.Open(file), encoding, detectEncodingFromByteOrderMarks: true);
        string text = reader.ReadToEnd();
        return (text, reader.CurrentEncoding);
    }

    /// <summary>Writes the text beside the file, brings it to the disk, and puts it in the file's place. What links to the file, and who
    /// may read it, stays.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="text">All of the text.</param>
    /// <param name="encoding">With its byte-order mark, if it has one.</param>
    /// <param name="force">Replaces even a read-only file, which stays read-only.</param>
    /// <exception cref="UnauthorizedAccessException">The file is read-only.</exception>
    public static void Write(string file, string text, Encoding encoding, bool force)
    {
        var target = new FileInfo(file);
        if (target.LinkTarget is not null && target.ResolveLinkTarget(returnFinalTarget: true) is FileInfo linked) target = linked;
        if (IsDevice(target.FullName))
        {
            File.WriteAllText(target.FullName, text, encoding);
            return;
        }
        bool readOnly = target is { Exists: true, IsReadOnly: true };
        if (readOnly && !force) throw new UnauthorizedAccessException($"'{file}' is read-only. -Force writes it nevertheless.");
        string beside = Path.Combine(target.DirectoryName!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                using (var writer = new StreamWriter(stream, encoding, leaveOpen: true)) writer.Write(text);
                stream.Flush(flushToDisk: true);
            }
            if (target.Exists && !OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(target.FullName));
            else if (readOnly) target.IsReadOnly = false;
            File.Move(beside, target.FullName, overwrite: true);
            if (readOnly && OperatingSystem.IsWindows()) File
                .SetAttributes(target.FullName, File.GetAttributes(target.FullName) | FileAttributes.ReadOnly);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Whether there is something to write to that is no file, and can't be replaced by one.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
