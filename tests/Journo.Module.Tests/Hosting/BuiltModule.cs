namespace Journo.Module.Tests.Hosting;

/// <summary>Where the module that is tested stands.</summary>
public static class BuiltModule
{
    public static string Repository { get; } = FindRepository();

    public static string Folder { get; } = Path.Combine(Repository, "output", "Journo");

    public static string Manifest { get; } = Path.Combine(Folder, "Journo.psd1");

    public static string Docs { get; } = Path.Combine(Repository, "module", "docs");

    /// <summary>Debug or Release, as these tests were built: .../bin/Debug/net10.0.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Journo.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
