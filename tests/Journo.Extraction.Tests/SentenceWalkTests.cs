using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Journo.Extraction.Tests;

/// <summary>Holds the page for whoever extends extraction to the code.</summary>
public sealed partial class SentenceWalkTests
{
    [Theory]
    [InlineData("article")]
    [InlineData("sentences")]
    [InlineData("tokens")]
    [InlineData("quotations")]
    [InlineData("names")]
    [InlineData("candidates")]
    [InlineData("attributions")]
    [InlineData("dates")]
    [InlineData("figures")]
    [InlineData("hedges")]
    [InlineData("sources")]
    [InlineData("claims")]
    [InlineData("inherited")]
    [InlineData("triggers")]
    [InlineData("rows")]
    public void The_page_shows_what_a_pass_gives(string name) => Assert.Equal(new SentenceWalk().Blocks[name], Shown()[name]);

    [Fact]
    public void The_page_shows_every_block_once() =>
        Assert.Equal(new SentenceWalk().Blocks.Keys.Order(), Shown().Keys.Order());

    // "```text tokens" and what stands below it, up to the closing fence.
    private static Dictionary<string, string> Shown()
    {
        string page = File.ReadAllText(Page()).ReplaceLineEndings("\n");
        return Fence().Matches(page).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex("^```text (\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    private static string Page([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "src", "Journo.Extraction", "README.md");
}
