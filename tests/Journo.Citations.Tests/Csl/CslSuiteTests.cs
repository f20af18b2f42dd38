using System.Runtime.CompilerServices;
using Journo.Citations.Csl.Locales;
using Journo.Evaluation.Csl;
using Xunit.Abstractions;

namespace Journo.Citations.Tests.Csl;

/// <summary>
/// The public CSL test suite, where it is at hand: in <c>../shared/csl</c> beside the repository, or where JOURNO_CSL_TESTS says (a folder
/// with <c>tests</c> and <c>locales</c>).
/// What has passed once must go on passing.
/// </summary>
public class CslSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_test_of_the_suite_on_the_pass_list_passes()
    {
        string root = Environment.GetEnvironmentVariable("JOURNO_CSL_TESTS") ?? Path.Combine(Repository(), "..", "shared", "csl");
        string tests = Path.Combine(root, "tests");
        if (!Directory.Exists(tests))
        {
            output.WriteLine($"not run: there is no folder {tests}");
            return;
        }
        var locales = CslLocales.In(Path.Combine(root, "locales"));
        string[] listed = File.ReadAllLines(Path.Combine(Repository(), "tests", "Journo.Citations.Tests", "Csl", "passing.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').ToArray();
        Assert.NotEmpty(listed);
        var present = listed.Where(name => File.Exists(Path.Combine(tests, name + ".txt"))).ToArray();
        output.WriteLine($"{present.Length} of {listed.Length} listed tests are at hand");
        Assert.NotEmpty(present);

        var broken = present.Select(name => CslEvaluation.Try(CslTestFile.Load(Path.Combine(tests, name + ".txt")), locales))
            .Where(result => !result.Pass);

        Assert.Empty(broken.Select(result => $"{result.Name}: {result.Error ?? result.Actual}"));
    }

    private static string Repository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
