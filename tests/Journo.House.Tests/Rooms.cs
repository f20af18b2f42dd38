namespace Journo.House.Tests;

/// <summary>The rooms in the order of the path of the data, and which others each may know.</summary>
internal static class Rooms
{
    private static readonly string[] Reading = ["Journo.Model", "Journo.Documents", "Journo.Language"];
    private static readonly string[] All =
        [.. Reading, "Journo.Extraction", "Journo.Datasets", "Journo.Citations", "Journo.Analysis", "Journo.Publishing"];

    /// <summary>For each assembly the assemblies of the project that it may refer to; the module refers to English only to bring it
    /// in.</summary>
    public static IReadOnlyDictionary<string, string[]> MayKnow { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Journo.Model"] = [],
        ["Journo.Documents"] = ["Journo.Model"],
        ["Journo.Language"] = ["Journo.Model"],
        ["Journo.Language.English"] = ["Journo.Model", "Journo.Language"],
        ["Journo.Extraction"] = Reading,
        ["Journo.Datasets"] = ["Journo.Model"],
        ["Journo.Datasets.Csv"] = ["Journo.Model", "Journo.Datasets"],
        ["Journo.Citations"] = ["Journo.Model"],
        ["Journo.Analysis"] = [.. Reading, "Journo.Extraction", "Journo.Datasets"],
        ["Journo.Publishing"] = [.. All[..^1]],
        ["Journo"] = [.. All, "Journo.Language.English"],
    };

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The assembled module.</summary>
    public static string Module => Path.Combine(Root, "output", "Journo");

    /// <summary>The file of an assembly in the assembled module.</summary>
    public static string FileOf(string assembly) =>
        new[] { Path.Combine(Module, assembly + ".dll"), Path.Combine(Module, "bin", "deps", assembly + ".dll") }.First(File.Exists);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Journo.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Journo.sln is not above the tests.");
    }
}
