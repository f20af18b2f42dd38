namespace Journo.Hosting;

/// <summary>Where the module is.</summary>
internal static class ModuleFolder
{
    /// <summary>
    /// The folder of the module: module/Journo beside this program where it is published or installed as a tool,
    /// else output/Journo of the checkout that it was built in; null if in neither.
    /// </summary>
    public static string? Find()
    {
        string beside = Path.Combine(AppContext.BaseDirectory, "module", "Journo");
        if (HasModule(beside)) return beside;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string built = Path.Combine(folder.FullName, "output", "Journo");
            if (HasModule(built)) return built;
        }
        return null;
    }

    private static bool HasModule(string folder) => File.Exists(Path.Combine(folder, "Journo.psd1"));
}
