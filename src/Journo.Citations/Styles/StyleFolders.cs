namespace Journo.Citations.Styles;

/// <summary>The folders that styles and locales are looked for in.</summary>
/// <param name="Given">Folders that the user named.</param>
/// <param name="Installed">Folders with <c>styles</c> and <c>locales</c> in them that other programs keep.</param>
internal sealed record StyleFolders(IReadOnlyList<string> Given, IReadOnlyList<string> Installed)
{
    /// <summary>What the system's packages share: Debian's <c>citation-style-language-styles</c> and <c>-locales</c> put their files
    /// there.</summary>
    private const string Package = "citation-style-language";

    /// <summary>The folders of this machine, behind those that the user named.</summary>
    public static StyleFolders OfThisMachine(IReadOnlyList<string> given) => new(given,
    [
        .. ZoteroFolder.Find(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData) : null),
        .. SharedFolders().Select(folder => Path.Combine(folder, Package)).Where(Directory.Exists),
    ]);

    /// <summary>Where styles may stand, before and after our own. Journals' aliases are kept apart in <c>dependent</c>, and Zotero keeps
    /// what only they need in <c>hidden</c>.</summary>
    public IEnumerable<string> StylesBefore => Given.SelectMany(WithParts);

    /// <inheritdoc cref="StylesBefore"/>
    public IEnumerable<string> StylesAfter => Installed.Select(folder => Path.Combine(folder, "styles")).SelectMany(WithParts);

    /// <summary>Where locales may stand: beside the style, in the user's folders, then with those that are installed.</summary>
    /// <param name="styleFolder">The folder of the style; null for one of ours.</param>
    public IEnumerable<string> LocalesFor(string? styleFolder)
    {
        IEnumerable<string> near = styleFolder is null ? Given : [styleFolder, Path.Combine(styleFolder, ".."), .. Given];
        return near.SelectMany(folder => new[] { folder, Path.Combine(folder, "locales") })
            .Concat(Installed.Select(folder => Path.Combine(folder, "locales")))
            .Select(Path.GetFullPath)
            .Distinct(StringComparer.Ordinal)
            .Where(Directory.Exists);
    }

    private static IEnumerable<string> WithParts(string folder) =>
        new[] { folder, Path.Combine(folder, "dependent"), Path.Combine(folder, "hidden") }.Where(Directory.Exists);

    private static string[] SharedFolders()
    {
        if (OperatingSystem.IsWindows()) return [];
        string? folders = Environment.GetEnvironmentVariable("XDG_DATA_DIRS");
        return (string.IsNullOrEmpty(folders) ? "/usr/local/share:/usr/share" : folders).Split(':', StringSplitOptions.RemoveEmptyEntries);
    }
}
