using Journo.Testing;
using System.Text.Json;

namespace Journo.Citations.Tests;

/// <summary>Programs that people really import citations with read ours, and read what was meant.</summary>
public class ReadersTests
{
    private static (Article, Claim?, Quote?)[] HostileArticles =>
        [.. Example.Hostile.Select((text, i) => (Example.Article(
            $"h{i}", title: text, publisher: text, byline: $"Anna {{{text}}}; {{Desk {i}}}"), (Claim?)Example.Claim($"c{i}"),
            (Quote?)null))];

    [ToolFact("pandoc")]
    public void Pandoc_reads_the_BibTeX_and_finds_what_was_meant()
    {
        JsonElement[] items = Csl("bibtex", Example.Export(
            CitationFormat.BibTeX, (Example.Article(), Example.Claim(), null), (Example.Article("x", published: "2019-21~"), null, null)));
        Assert.Equal(2, items.Length);
        Assert.Equal("article-newspaper", Text(items[0], "type"));
        Assert.Equal("Who Runs the Harbour?", Plain(Text(items[0], "title")));
        Assert.Equal("The Harbour Times", Text(items[0], "container-title"));
        Assert.Equal("https://harbour.example/who?id=1&x=50%25_y#top", Text(items[0], "URL"));
        Assert.Equal("2019-3-5", Date(items[0], "issued"));
        Assert.Equal("2020-4-1", Date(items[0], "accessed"));
        Assert.Equal("Dijk", Text(items[0].GetProperty("author")[0], "family"));
        Assert.Equal("Jr.", Text(items[0].GetProperty("author")[1], "suffix"));
        Assert.Contains("The mayor sold 50% of the quay & kept it quiet.", Text(items[0], "note"), StringComparison.Ordinal);
        Assert.Equal("2019", Date(items[1], "issued"));
    }

    [ToolFact("pandoc")]
    public void Pandoc_gets_every_character_back_from_the_BibTeX()
    {
        JsonElement[] items = Csl("bibtex", Example.Export(CitationFormat.BibTeX, HostileArticles));
        // pandoc knows no name for a lone brace, and drops it; and it sets quotation marks as it thinks best. It gives back every other
        // character.
        Assert.Equal(Example.Hostile.Select(WithoutLoneBrace).Select(WithoutQuotationMarks),
            items.Select(item => WithoutQuotationMarks(Plain(Text(item, "title")))));
    }

    [ToolFact("pandoc", "ris")]
    public void Pandoc_reads_the_RIS_and_finds_what_was_meant()
    {
        JsonElement[] items = Csl("ris", Example.Export(CitationFormat.Ris, [(Example.Article(), null, null), .. HostileArticles]));
        Assert.Equal(Example.Hostile.Count + 1, items.Length);
        Assert.Equal("article-newspaper", Text(items[0], "type"));
        Assert.Equal("The Harbour Times", Text(items[0], "container-title"));
        Assert.Equal(2019, items[0].GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32());
        Assert.Equal(Example.Hostile.Select(OneLine), items.Skip(1).Select(item => Plain(Text(item, "title"))));
    }

    [ToolFact("pandoc")]
    public void Pandoc_makes_a_bibliography_of_the_CSL_JSON()
    {
        string json = Example.Export(CitationFormat.CslJson, [(Example.Article(), null, null), .. HostileArticles]);
        Assert.Equal(Example.Hostile.Count + 1, Csl("csljson", json).Length);
        Assert.Contains("Dijk, Anna van, and Brian Ross Jr. 2019. “Who Runs the Harbour?” The Harbour Times, March",
            Tool.Run("pandoc", json, "-f", "csljson", "-t", "plain", "--citeproc", "--wrap=none").Output, StringComparison.Ordinal);
    }

    [ToolFact("biber")]
    public void Biber_reads_the_BibTeX_without_a_warning()
    {
        string folder = Directory.CreateTempSubdirectory("journo-biber").FullName;
        try
        {
            string file = Path.Combine(folder, "claims.bib"), output = Path.Combine(folder, "read.bib");
            File.WriteAllText(file, Example.Export(CitationFormat.BibTeX,
                [(Example.Article(), null, null), (Example.Article("n", publisher: null, byline: null, published: null), null, null),
                .. HostileArticles]));
            (string log, string errors) = Tool
                .Run("biber", "", "--tool", "--output-file", output, "--logfile", Path.Combine(folder, "log"), file);
            Assert.DoesNotContain("WARN", log + errors, StringComparison.Ordinal);
            Assert.DoesNotContain("ERROR", log + errors, StringComparison.Ordinal);
            Assert.Equal(Example.Hostile.Count + 2, File.ReadLines(output).Count(line => line.StartsWith('@')));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [ToolFact("ris2xml")]
    public void Bibutils_read_the_RIS()
    {
        string xml = Tool.Run("ris2xml", Example.Export(CitationFormat.Ris, [(Example.Article(), null, null), .. HostileArticles])).Output;
        Assert.Equal(Example.Hostile.Count + 1, xml.Split("<mods ID=").Length - 1);
        Assert.Contains("<title>Who Runs the Harbour?</title>", xml, StringComparison.Ordinal);
    }

    [ToolFact("bib2xml")]
    public void Bibutils_read_the_BibTeX()
    {
        string xml = Tool.Run("bib2xml", Example.Export(CitationFormat.BibTeX,
            [(Example.Article(), null, null), .. HostileArticles])).Output;
        Assert.Equal(Example.Hostile.Count + 1, xml.Split("<mods ID=").Length - 1);
    }

    private static JsonElement[] Csl(string format, string text) =>
        [.. JsonDocument.Parse(Tool.Run("pandoc", text, "-f", format, "-t", "csljson").Output).RootElement.EnumerateArray()];

    private static string Date(JsonElement item, string property) =>
        string.Join('-', item.GetProperty(property).GetProperty("date-parts")[0].EnumerateArray());

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    /// <summary>Without the markup that pandoc writes for braces, and with its entities read.</summary>
    private static string Plain(string text) =>
        System.Net.WebUtility.HtmlDecode(text.Replace("<span class=\"nocase\">", "", StringComparison.Ordinal)
        .Replace("</span>", "", StringComparison.Ordinal));

    private static string WithoutLoneBrace(string text) => text.Count(c => c == '{') == text.Count(c => c == '}')
        ? OneLine(text)
        : OneLine(text).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static string WithoutQuotationMarks(string text) =>
        string.Concat(text.Where(c => !"'`\"‘’“”".Contains(c, StringComparison.Ordinal)));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
