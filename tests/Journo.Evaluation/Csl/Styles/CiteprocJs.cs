using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Journo.Testing;

namespace Journo.Evaluation.Csl.Styles;

/// <summary>citeproc-js in a process of its own, asked for one style after another.</summary>
internal sealed class CiteprocJs : IDisposable
{
    private static readonly string[] Folders = ["JOURNO_NODE_MODULES", "NODE_PATH"];

    private readonly Process _process;

    private CiteprocJs(Process process) => _process = process;

    /// <summary>A process; null where Node or the package is not at hand.</summary>
    public static CiteprocJs? Start(string items, string locales)
    {
        string modules = string.Join(Path.PathSeparator,
            Folders.Select(Environment.GetEnvironmentVariable).Where(folder => !string.IsNullOrEmpty(folder)));
        if (ToolFactAttribute.Find("node") is not { } node || !modules.Split(Path.PathSeparator)
            .Any(folder => Directory.Exists(Path.Combine(folder, "citeproc")))) return null;
        string script = Path.Combine(AppContext.BaseDirectory, "Csl", "Styles", "citeproc.js");
        var start = new ProcessStartInfo(node, [script, items, locales])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["NODE_PATH"] = modules;
        return new(Process.Start(start)!);
    }

    /// <summary>Begins the next style.</summary>
    public void Ask(string file)
    {
        _process.StandardInput.WriteLine(Path.GetFullPath(file));
        _process.StandardInput.Flush();
    }

    /// <summary>What came of the style asked last.</summary>
    public StyleAnswer Answer()
    {
        if (_process.StandardOutput.ReadLine() is not { } line) return new([], [], "citeproc-js has ended");
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return root.TryGetProperty("error", out JsonElement error) ? new([], [], error.GetString())
            : new(Pairs(root.GetProperty("bibliography")), Pairs(root.GetProperty("citations")), null);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill();
        _process.Dispose();
    }

    private static Dictionary<string, string> Pairs(JsonElement list) =>
        list.EnumerateArray().ToDictionary(pair => pair[0].GetString()!, pair => pair[1].GetString() ?? "");
}
