using System.Diagnostics;
using System.Text;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Host;

/// <summary>What a run of <c>journo</c> gave. Lines end in LF whatever the system.</summary>
public sealed record JournoResult(int ExitCode, string Output, string Errors);

/// <summary>Runs the built console host as a process of its own.</summary>
public static class JournoProcess
{
    /// <summary>Built in the same configuration as these tests: .../bin/Debug/net10.0.</summary>
    private static readonly string Program = Path.Combine(BuiltModule.Repository, "src", "Journo.Host", "bin",
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!, "net10.0", "Journo.Host.dll");

    /// <summary>Runs it on the embedded engine, with nothing to read.</summary>
    public static JournoResult Embedded(params string[] arguments) => Run(["-Embedded", .. arguments]);

    public static JournoResult Run(string[] arguments, string input = "", IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>()) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"journo {string.Join(' ', arguments)} did not end in two minutes");
        }
        return new(process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
