using System.Text.Json;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Pester;

/// <summary>Reports each test of tests/Pester, run once in a real PowerShell, as a case of its own.</summary>
public class PesterTests
{
    private static readonly Lazy<Dictionary<(string File, string Name), PesterResult>> Results = new(RunSuites);

    /// <summary>File and name of each Pester test; found by running them, so not before the tests run.</summary>
    public static TheoryData<string, string> Tests()
    {
        var tests = new TheoryData<string, string>();
        foreach ((string file, string name) in Results.Value.Keys) tests.Add(file, name);
        return tests;
    }

    [Theory]
    [MemberData(nameof(Tests), DisableDiscoveryEnumeration = true)]
    public void Passes(string file, string name)
    {
        PesterResult result = Results.Value[(file, name)];
        Assert.True(result.Result == "Passed", $"{result.Result}\n{result.Message}");
    }

    [Fact]
    public void Every_suite_has_tests_that_ran()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Folder, "*.Tests.ps1").Select(path => Path.GetFileName(path));
        string[] suites = [.. files.Order(StringComparer.Ordinal)];
        Assert.NotEmpty(suites);
        Assert.Equal(suites, Results.Value.Keys.Select(test => test.File).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Folder => Path.Combine(BuiltModule.Repository, "tests", "Pester");

    private static Dictionary<(string File, string Name), PesterResult> RunSuites()
    {
        using var folder = new TemporaryFolder();
        string file = folder["results.json"];
        string script = Path.Combine(Folder, "Run.ps1");
        ProcessResult run = RealPowerShell.Run("-File", script, "-Pester", RealPowerShell.Pester, "-ResultPath", file);
        if (!File.Exists(file))
            throw new InvalidOperationException($"No results ('dotnet tool restore' brings PowerShell): {run.Output}{run.Errors}");
        var results = new Dictionary<(string, string), PesterResult>();
        foreach (PesterResult result in JsonSerializer.Deserialize<PesterResult[]>(File.ReadAllText(file))!)
        {
            string name = result.Name;
            for (int n = 2; !results.TryAdd((result.File, name), result); n++) name = $"{result.Name} ({n})";
        }
        return results;
    }

    private sealed record PesterResult(string File, string Name, string Result, string Message);
}
