using Journo.Testing;
namespace Journo.Citations.Tests;

/// <summary>What stands in a file is not added to it again.</summary>
public class AppendTests
{
    private static string Added(CitationFormat format, string there, IEnumerable<Citation> works)
    {
        using var output = new StringWriter();
        using (var exporter = new CitationExporter(output, format, there: Reading.Of(format, there)))
        {
            foreach (Citation work in works) exporter.Add(work);
        }
        return output.ToString();
    }

    [Theory]
    [InlineData(CitationFormat.BibTeX)]
    [InlineData(CitationFormat.BibLaTeX)]
    [InlineData(CitationFormat.Ris)]
    public void Works_in_the_file_are_not_added_again(CitationFormat format) =>
        Assert.Equal("", Added(format, Reading.Write(format, Works.All), Works.All));

    [Theory]
    [InlineData(CitationFormat.BibTeX)]
    [InlineData(CitationFormat.Ris)]
    public void An_article_in_the_file_is_not_added_again(CitationFormat format)
    {
        using var output = new StringWriter();
        using (var exporter = new CitationExporter(output, format,
            there: Reading.Of(format, Example.Export(format, (Example.Article(), null, null), (Example.Article(), Example.Claim(), null)))))
        {
            Assert.False(exporter.Add(Example.Article()));
            Assert.False(exporter.Add(Example.Article(), Example.Claim()));
            Assert.True(exporter.Add(Example.Article(), Example.Claim("c2")));
        }
        Assert.Single(Reading.Of(format, output.ToString()));
    }

    [Theory]
    [InlineData(CitationFormat.BibTeX)]
    [InlineData(CitationFormat.Ris)]
    public void Another_work_with_the_same_key_gets_another(CitationFormat format) =>
        Assert.Equal("yearb", Assert.Single(Reading.Of(format,
            Added(format, Reading.Write(format, [Works.YearOnly]), [Works.YearOnly, Works.Circa with { Id = "year" }]))).Id);

    [Fact]
    public void A_key_that_the_format_cannot_have_is_the_same_key_each_time()
    {
        Citation work = Works.YearOnly with { Id = "the year, 2019" };
        Assert.Equal("", Added(CitationFormat.BibTeX, Reading.Write(CitationFormat.BibTeX, [work]), [work]));
        Assert.Equal(["the-year--2019", "the-year--2019b"],
            Reading.Of(CitationFormat.BibTeX, Reading.Write(CitationFormat.BibTeX, [work, Works.Circa with { Id = "the-year--2019" }]))
            .Select(read => read.Id));
    }
}
