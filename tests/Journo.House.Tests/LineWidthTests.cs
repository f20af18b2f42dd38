namespace Journo.House.Tests;

public sealed class LineWidthTests
{
    private const int MaximumColumns = 140;

    [Theory, InlineData("src"), InlineData("tests"), InlineData("tools")]
    public void No_line_is_wider_than_140_columns(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Rooms.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
        Assert.NotEmpty(files);
        string[] wider = [.. files.SelectMany(file => TooWide(file, isTest: folder == "tests"))];
        Assert.True(wider.Length == 0, string.Join('\n', wider));
    }

    // In tests, what stands between the quotes of a raw string literal of several lines may be wider: a script, a style or an article is
    // data there, and has the lines that it has. Columns are UTF-16 code units.
    private static IEnumerable<string> TooWide(string file, bool isTest)
    {
        bool isInside = false;
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (line.Length > MaximumColumns && !(isTest && isInside))
            {
                yield return $"{Path.GetRelativePath(Rooms.Root, file)}({number}): {line.Length} columns";
            }
            if (line.Split("\"\"\"").Length % 2 == 0) isInside = !isInside;
        }
        if (isInside) yield return $"{Path.GetRelativePath(Rooms.Root, file)}: a raw string literal has no end that this test can see";
    }
}
