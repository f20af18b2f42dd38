namespace Journo.Testing;

/// <summary>A test that needs a program of somebody else's: reported as skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    /// <param name="tool">The program's name.</param>
    /// <param name="format">A format that it must list among those that it reads, for pandoc.</param>
    public ToolFactAttribute(string tool, string? format = null)
    {
        Tool = tool;
        Format = format;
        if (Find(tool) is null) Skip = $"not run: no {tool} on PATH";
        else if (format is not null && !Testing.Tool.Run(tool, "", "--list-input-formats").Output.Split('\n').Contains(format)) Skip =
            $"not run: this {tool} does not read {format}";
    }

    public string Tool { get; }

    public string? Format { get; }

    public static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => folder.Length > 0)
        .SelectMany(folder => new[] { Path.Combine(folder, tool), Path.Combine(folder, tool + ".exe") })
        .FirstOrDefault(File.Exists);
}
