namespace Journo.Testing;

/// <summary>
/// A test that needs Node with packages: reported as skipped, with the reason, where they are not there. They are looked for in the folder
/// that <c>JOURNO_NODE_MODULES</c> names
/// (a <c>node_modules</c>), then in those of <c>NODE_PATH</c>; nothing is fetched.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    /// <param name="file">An environment variable that has to name a file or folder, or null.</param>
    /// <param name="packages">Packages that the script requires.</param>
    public NodeFactAttribute(string? file, params string[] packages)
    {
        (File, Packages) = (file, packages);
        if (ToolFactAttribute.Find("node") is null) Skip = "not run: no node on PATH";
        else if (Array.Find(packages, package => Folder(package) is null) is { } missing) Skip =
            $"not run: no package {missing} in JOURNO_NODE_MODULES or NODE_PATH";
        else if (file is not null && !Path.Exists(Environment.GetEnvironmentVariable(file))) Skip =
            $"not run: {file} names no file or folder";
    }

    public string? File { get; }

    public string[] Packages { get; }

    private static string[] Folders => [.. new[] { Environment.GetEnvironmentVariable("JOURNO_NODE_MODULES") ?? "" }
        .Concat((Environment.GetEnvironmentVariable("NODE_PATH") ?? "").Split(Path.PathSeparator)).Where(folder => folder.Length > 0)];

    private static string? Folder(string package) => Array.Find(Folders, folder => Directory.Exists(Path.Combine(folder, package)));

    /// <summary>What a script writes that reads a text from standard input.</summary>
    public static string Run(string script, string input) =>
        Tool.Run("node", input, ("NODE_PATH", string.Join(Path.PathSeparator, Folders)), "-e",
            "const input = require('fs').readFileSync(0, 'utf8');" + script).Output;
}
