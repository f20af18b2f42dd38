namespace Journo.Citations.Styles;

/// <summary>
/// Zotero's data folder: the one that its settings name, else <c>Zotero</c> in the user's home, which is where it is on every system unless
/// somebody moved it.
/// </summary>
internal static class ZoteroFolder
{
    /// <summary>Settings of the size that Zotero writes; what is longer is not read.</summary>
    private const int MostSettings = 4 * 1024 * 1024;

    /// <summary>The data folders that exist, those of the settings first.</summary>
    /// <param name="home">The user's home.</param>
    /// <param name="roaming">Windows' application data; elsewhere it is not looked at.</param>
    public static IEnumerable<string> Find(string home, string? roaming)
    {
        if (home.Length == 0) return [];
        string[] profiles =
        [
            Path.Combine(home, ".zotero", "zotero"),
            Path.Combine(home, "Library", "Application Support", "Zotero", "Profiles"),
            .. roaming is { Length: > 0 } ? new[] { Path.Combine(roaming, "Zotero", "Zotero", "Profiles") } : [],
        ];
        return profiles.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "prefs.js",
                new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true }))
            .Order(StringComparer.Ordinal)
            .Select(Moved)
            .OfType<string>()
            .Append(Path.Combine(home, "Zotero"))
            .Where(Directory.Exists);
    }

    /// <summary>Where the settings say that the data has been moved to; null where they do not.</summary>
    private static string? Moved(string settings)
    {
        try
        {
            if (new FileInfo(settings).Length > MostSettings) return null;
            string? folder = null;
            bool used = false;
            foreach (string line in File.ReadLines(settings))
            {
                if (Value(line, "extensions.zotero.useDataDir") is { } use) used = use == "true";
                else if (Value(line, "extensions.zotero.dataDir") is ['"', .., '"'] quoted) folder = quoted[1..^1]
                    .Replace(@"\\", @"\", StringComparison.Ordinal);
            }
            return used ? folder : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The value in <c>user_pref("name", value);</c>.</summary>
    private static string? Value(string line, string name)
    {
        string start = $"user_pref(\"{name}\",";
        return line.StartsWith(start, StringComparison.Ordinal)
            && line.TrimEnd() is [.., ')', ';'] trimmed ? trimmed[start.Length..^2].Trim() : null;
    }
}
