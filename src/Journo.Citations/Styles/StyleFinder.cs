using System.Xml;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Styles;

/// <summary>
/// Finds styles by name: in the folders that the user named, among ours, in Zotero's data folder, in the system's shared folder. A style
/// that only stands for another
/// (a journal's name for its publisher's style) leads to that one.
/// </summary>
internal sealed class StyleFinder(StyleFolders folders)
{
    private const string Extension = ".csl";
    private const int MostSteps = 8;

    /// <summary>All styles, each name once: the first that would be found under it.</summary>
    public IEnumerable<FoundStyle> All()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return In(folders.StylesBefore).Concat(OwnStyles.Names.Select(name => new FoundStyle(name, null))).Concat(In(folders.StylesAfter))
            .Where(style => seen.Add(style.Name));
    }

    /// <summary>A style by its name, with or without <c>.csl</c>.</summary>
    /// <exception cref="CslStyleException">There is none.</exception>
    public FoundStyle Find(string name)
    {
        string bare = name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
        return TryFind(bare, null) ?? throw Missing(bare);
    }

    /// <summary>The style with the rules: itself or, for a dependent one, the one that it stands for.</summary>
    /// <param name="style">The style that was asked for.</param>
    /// <param name="header">What the style with the rules says of itself.</param>
    /// <param name="language">The language that the style asked for, or the one that it stands for, is made for.</param>
    /// <exception cref="CslStyleException">The one that it stands for is not found, or they stand for each other.</exception>
    public FoundStyle Independent(FoundStyle style, out StyleHeader header, out string? language)
    {
        language = null;
        FoundStyle at = style;
        for (int step = 0; step < MostSteps; step++)
        {
            header = HeaderOf(at);
            language ??= header.Language;
            if (header.Parent is not { } parent) return at;
            string name = parent.TrimEnd('/')[(parent.TrimEnd('/').LastIndexOf('/') + 1)..];
            at = TryFind(name, at.Folder) ?? throw new CslStyleException(
                style.Place, 0, 0, $"This style only stands for '{name}' ({parent}), which is not found",
                $"Put {name}{Extension} beside it, or in a folder that -StylePath names.");
        }
        throw new CslStyleException(style.Place, 0, 0, "This style stands for another that stands for another in turn, without end",
            "Name a style that has rules of its own.");
    }

    private static StyleHeader HeaderOf(FoundStyle style)
    {
        try
        {
            using Stream stream = style.Open();
            return StyleHeader.Read(stream);
        }
        catch (XmlException exception)
        {
            // What is wrong with it is said by who reads the whole of it.
            using Stream stream = style.Open();
            CslStyle.Load(stream, style.Place);
            throw new CslStyleException(style.Place, exception.LineNumber, exception.LinePosition, exception.Message.TrimEnd('.'),
                "Check that it is a citation style (CSL).", exception);
        }
    }

    private FoundStyle? TryFind(string name, string? beside)
    {
        if (name.Length == 0 || name.AsSpan().IndexOfAny('/', '\\') >= 0) return null;
        IEnumerable<string> near = beside is null ? [] : [beside, Path.Combine(beside, ".."), Path.Combine(beside, "hidden")];
        return At(near.Where(Directory.Exists).Concat(folders.StylesBefore), name)
            ?? OwnStyles.Names.Where(own => own.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(own => new FoundStyle(own, null))
                .FirstOrDefault()
            ?? At(folders.StylesAfter, name);
    }

    /// <summary>Small letters are the custom in file names; another case finds them too.</summary>
    private static FoundStyle? At(IEnumerable<string> places, string name) => places
        .SelectMany(folder => new[] { name, name.ToLowerInvariant() }
            .Select(file => Path.GetFullPath(Path.Combine(folder, file + Extension))))
        .Where(File.Exists)
        .Select(file => new FoundStyle(Path.GetFileNameWithoutExtension(file), file))
        .FirstOrDefault();

    private static IEnumerable<FoundStyle> In(IEnumerable<string> places) => places.SelectMany(folder =>
        Directory.EnumerateFiles(folder, "*" + Extension, new EnumerationOptions { IgnoreInaccessible = true })
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(file => new FoundStyle(Path.GetFileNameWithoutExtension(file), file)));

    private CslStyleException Missing(string name)
    {
        IReadOnlyList<string> close = CloseNames.To(name, All().Select(style => style.Name));
        string[] searched = [.. folders.StylesBefore, "Journo's own", .. folders.StylesAfter];
        string remedy = close.Count > 0 ? $"Names that are close: {string.Join(", ", close)}."
            : $"Journo's own are {string.Join(", ", OwnStyles.Names)}.";
        return new(name, 0, 0, $"No style of this name is found in {string.Join(", ", searched)}",
            remedy + " -StylePath names a folder to look in, and -Style takes a file's path too.");
    }
}
