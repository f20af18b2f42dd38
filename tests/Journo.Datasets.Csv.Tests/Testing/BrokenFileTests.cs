using System.Text;

namespace Journo.Datasets.Csv.Tests.Testing;

/// <summary>One file, or one piece of it, is broken: it is told with its place, and all the rest is tested too.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();
    private readonly string _path;

    public BrokenFileTests()
    {
        _path = _folder["d"];
        _store.Write(_path, [Samples.Reading(1)], new());
        // What the rest of the test has to find.
        string last = Path.Combine(_path, "dates.csv");
        File.WriteAllText(last, File.ReadAllText(last).Replace("2019-03", "2019-99", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private List<DatasetProblem> Problems()
    {
        List<DatasetProblem> problems = [.. _store.Test(_path)];
        Assert.Contains(problems, problem => problem.Id == "DateInvalid");
        return problems;
    }

    private string Package
    {
        get => File.ReadAllText(Path.Combine(_path, "datapackage.json"));
        set => File.WriteAllText(Path.Combine(_path, "datapackage.json"), value);
    }

    [Theory]
    [InlineData("\"path\": \"claims.csv\",", "\"path\": \"claims.csv\", \"path\": 1,", "'path' is there twice")]
    [InlineData("\"required\": true", "\"required\": true, \"required\": true", "'required' is there twice")]
    [InlineData("\"name\": \"d\"", "\"name\": \"d\\ud800\"", "half a character")]
    [InlineData("\"name\": \"d\"", "\"na\\udc00me\": \"d\"", "half a character")]
    [InlineData("\"excelSafe\": false", "\"excelSafe\": fal", "not valid JSON")]
    public void A_data_package_that_is_broken_somewhere(string part, string broken, string said)
    {
        string[] lines = Package[..Package.IndexOf(part, StringComparison.Ordinal)].Split('\n');
        Package = Package.Replace(part, broken, StringComparison.Ordinal);
        DatasetProblem problem = Problems().Single(p => p.Id == "PackageInvalid");
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.Equal(lines.Length, problem.Line);
        Assert.True(problem.Column >= lines[^1].Length, $"column {problem.Column}");
        Assert.Equal("PackageInvalid", Assert.Throws<DatasetException>(() => _store.Describe(_path)).Problem.Id);
        Assert.Equal("PackageInvalid", Assert.Throws<DatasetException>(() => _store.Scales(_path)).Problem.Id);
    }

    [Fact]
    public void A_data_package_that_is_no_text()
    {
        string[] lines = Package[..Package.IndexOf("\"text\"", StringComparison.Ordinal)].Split('\n');
        byte[] bytes = Encoding.UTF8.GetBytes(Package);
        bytes[Package.IndexOf("\"text\"", StringComparison.Ordinal) + 1] = 0xFF;
        File.WriteAllBytes(Path.Combine(_path, "datapackage.json"), bytes);
        DatasetProblem problem = Problems().Single(p => p.Id == "PackageInvalid");
        Assert.Equal((lines.Length, lines[^1].Length + 2), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("claims.csv")]
    [InlineData("events.csv")]
    [InlineData("attributions.csv")]
    public void A_table_in_UTF_16(string file)
    {
        string path = Path.Combine(_path, file);
        File.WriteAllText(path, File.ReadAllText(path), Encoding.Unicode);
        DatasetProblem problem = Problems().Single(p => p.Id == "NotUtf8");
        Assert.Equal((path, 1, 1), (problem.File, problem.Line, problem.Column));
    }
}
