using Journo.Testing;
using Journo.Testing.Work;
namespace Journo.Citations.Tests.Json;

public class CslJsonReaderTests
{
    [Fact]
    public void An_array_an_object_of_items_and_items_one_after_another_read_the_same()
    {
        const string Item = """{"id":"a","type":"book","title":"On Tides"}""";
        Citation expected = Assert.Single(Reading.Of(CitationFormat.CslJson, $"[{Item}]"));
        Assert.Equal("On Tides", expected.Title);
        Assert.Equal(expected, Assert.Single(Reading.Of(CitationFormat.CslJson, $$"""{"items":[{{Item}}]}""")));
        Assert.Equal([expected, expected], Reading.Of(CitationFormat.CslJson, Item + "\n" + Item));
    }

    [Theory]
    [InlineData("""{"date-parts":[[2019,3,5]]}""", "5 March 2019")]
    [InlineData("""{"date-parts":[["2019","03"]]}""", "March 2019")]
    [InlineData("""{"date-parts":[2019,3]}""", "March 2019")]
    [InlineData("""{"date-parts":[[2019],[2020,1]]}""", "2019 – January 2020")]
    [InlineData("""{"date-parts":[[2019]],"season":"2","circa":1}""", "c. summer 2019")]
    [InlineData("""{"date-parts":[[2019,21],[2020,24]]}""", "spring 2019 – winter 2020")]
    [InlineData("""{"date-parts":[[2019,13,99]]}""", "spring 2019")]
    [InlineData("""{"date-parts":[[2019,99]]}""", "2019")]
    [InlineData("""{"raw":"5 March 2019"}""", "5 March 2019")]
    [InlineData("""{"raw":"2019-03/2019-05"}""", "March 2019 – May 2019")]
    [InlineData("""{"literal":"in the year of the flood"}""", "in the year of the flood")]
    [InlineData("\"2019-03~\"", "c. March 2019")]
    [InlineData("2019", "2019")]
    [InlineData("""{"year":2019,"month":"Mar"}""", "March 2019")]
    public void Dates_come_in_many_shapes(string json, string words) =>
        Assert.Equal(words,
            Reading.Of(CitationFormat.CslJson, $$"""[{"id":1,"type":"book","issued":{{json}}}]""").Single().Issued!.ToString());

    [Theory]
    [InlineData("""[{"family":"Dijk","given":"Anna","non-dropping-particle":"van"}]""", "Anna van Dijk")]
    [InlineData("""[{"literal":"The Data Desk"},"Reuters"]""", "The Data Desk; Reuters")]
    [InlineData("""{"family":"Ross","given":"Brian","suffix":"Jr.","comma-suffix":"1"}""", "Brian Ross, Jr.")]
    [InlineData("""[{},null,{"given":"Madonna"}]""", "Madonna")]
    public void Names_come_in_many_shapes(string json, string names) =>
        Assert.Equal(names, string.Join("; ",
            Reading.Of(CitationFormat.CslJson, $$"""[{"id":1,"type":"book","author":{{json}}}]""").Single().Author));

    [Fact]
    public void Numbers_stay_as_they_are_written_and_older_names_of_variables_get_todays()
    {
        Citation citation = Reading.Of(CitationFormat.CslJson, """
            [{"id":7,"type":"Article-Journal","volume":12,"issue":"3-4","event":"Tides","shortTitle":"T","journalAbbreviation":"J. T."}]
            """).Single();
        Assert.Equal("7", citation.Id);
        Assert.Equal("article-journal", citation.Type);
        Assert.Equal(("12", "3-4", "Tides", "T", "J. T."),
            (citation.Field("volume"), citation.Field("issue"), citation.Field("event-title"), citation.Field("title-short"),
            citation.Field("container-title-short")));
    }

    [Fact]
    public void What_came_without_a_key_gets_one() =>
        Assert.Equal(["dijk2019tides", "dijk2019tidesb"], Reading.Of(CitationFormat.CslJson, """
            [{"id":"dijk2019tides","type":"book"},{"type":"book","title":"Tides","author":[{"family":"Dijk"}],"issued":"2019"}]
            """).Select(c => c.Id));

    [Fact]
    public void A_bad_item_says_where_it_is_and_loses_no_other()
    {
        var (citations, problems) = Reading.WithProblems(CitationFormat.CslJson, """
            [
              {"id":"a","type":"book"},
              {"id":"b","type":"book" "title":"x"},
              {"id":"c","type":"book","title":"\ud800"},
              {"id":"d","type":"tome"}
            ]
            """);
        Assert.Equal(["a", "d"], citations.Select(c => c.Id));
        Assert.Equal([(3, 27, true), (4, 3, true), (5, 3, false)], problems.Select(p => (p.Line, p.Column, p.IsLost)));
        Assert.StartsWith("test:3:27: ", problems[0].ToString(), StringComparison.Ordinal);
        Assert.All(problems, p => Assert.EndsWith(".", p.Remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void An_item_without_an_end_loses_only_itself()
    {
        var (citations, problems) = Reading
            .WithProblems(
            CitationFormat.CslJson, "[\n{\"id\":\"a\",\"type\":\"book\",\n{\"id\":\"b\",\"type\":\"book\"},\n{\"id\":\"c\",\"type\":\"bo");
        Assert.Equal(["b"], citations.Select(c => c.Id));
        Assert.Equal([2, 4], problems.Select(p => p.Line));
    }

    [Theory]
    [Trait("Ring", "Hostile")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("{\"a\":")]
    [InlineData("\"")]
    [InlineData("x")]
    public void One_mark_without_end_is_refused_with_work_in_proportion(string mark) => Effort.IsInProportion(
        static text => Assert.Empty(Reading.WithProblems(CitationFormat.CslJson, text).Citations),
        length => string.Concat(Enumerable.Repeat(mark, length / mark.Length)), 500_000);

    [Fact]
    public void Items_are_read_as_they_are_asked_for()
    {
        using var input = new Endless("{\"id\":\"a\",\"type\":\"book\"},\n");
        Assert.Equal(1000, CitationReader.Read(input, CitationFormat.CslJson, "test").Take(1000).Count());
    }

    [Theory]
    [InlineData("a.bib", CitationFormat.BibTeX)]
    [InlineData("a.RIS", CitationFormat.Ris)]
    [InlineData("a.json", CitationFormat.CslJson)]
    [InlineData("a.txt", null)]
    public void A_format_is_known_by_its_extension(string path, CitationFormat? format) =>
        Assert.Equal(format, CitationReader.FormatOfPath(path));

    [Theory]
    [InlineData("\uFEFF [", CitationFormat.CslJson)]
    [InlineData("\n@book{", CitationFormat.BibTeX)]
    [InlineData("Exported today\n@book{", CitationFormat.BibTeX)]
    [InlineData("\r\nTY  - JOUR", CitationFormat.Ris)]
    [InlineData("Dear reader", null)]
    [InlineData("", null)]
    public void A_format_is_known_by_its_beginning(string text, CitationFormat? format) =>
        Assert.Equal(format, CitationReader.FormatOfText(text));

    private sealed class Endless(string text) : TextReader
    {
        private int _at;

        public override int Read() => text[_at++ % text.Length];
    }
}
