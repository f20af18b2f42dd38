namespace Journo.Hosting;

/// <summary>Where the module is.</summary>
internal static class ModuleFolder
{
    /// <summary>The manifest: in module/Journo beside this program when installed as a tool, else in output/Journo of the checkout that it was built in; null if in neither.</summary>
    public static string? Find()
    {
        string beside = Path.Combine(AppContext.BaseDirectory, "module", "Journo", "Journo.psd1");
        if (File.Exists(beside)) return beside;
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string built = Path.Combine(folder.FullName, "output", "Journo", "Journo.psd1");
            if (File.Exists(built)) return built;
        }
        return null;
    }
}
