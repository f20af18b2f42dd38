using System.Xml;
using Journo.Values;

namespace Journo.Citations.Styles;

/// <summary>A style that was found: ours, or a file.</summary>
/// <param name="Name">The file's name without <c>.csl</c>.</param>
/// <param name="Path">The file; null for one that comes with Journo.</param>
internal sealed record FoundStyle(string Name, string? Path)
{
    /// <summary>What messages call it.</summary>
    public string Place => Path ?? Name;

    /// <summary>The folder that it stands in; null for one that comes with Journo.</summary>
    public string? Folder => System.IO.Path.GetDirectoryName(Path);

    /// <summary>Opens the file.</summary>
    public Stream Open() => Path is null ? OwnStyles.Open(Name)
        : PlainFile.Open(Path);

    /// <summary>What it says of itself; null where that can't be read.</summary>
    public StyleHeader? TryReadHeader()
    {
        try
        {
            using Stream stream = Open();
            return StyleHeader.Read(stream);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
