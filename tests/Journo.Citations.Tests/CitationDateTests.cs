namespace Journo.Citations.Tests;

public class CitationDateTests
{
    [Theory]
    [InlineData("2019", "2019", "2019")]
    [InlineData("2019-03", "2019-3", "March 2019")]
    [InlineData("2019-03-05", "2019-3-5", "5 March 2019")]
    [InlineData("2019-03-05T10:20:30Z", "2019-3-5", "5 March 2019")]
    [InlineData("2019-21", "2019", "spring 2019")]
    [InlineData("2019-24", "2019", "winter 2019")]
    [InlineData("2019-31", "2019", "autumn 2019")]
    [InlineData("2019-34", "2019", "the second quarter of 2019")]
    [InlineData("2019-41", "2019", "the second half of 2019")]
    [InlineData("2019~", "2019", "c. 2019")]
    [InlineData("2019?", "2019", "2019 [?]")]
    [InlineData("2019-03%", "2019-3", "c. March 2019 [?]")]
    [InlineData("~2019-?03", "2019-3", "c. March 2019 [?]")]
    [InlineData("2019-XX", "2019", "2019")]
    [InlineData("2019-03-XX", "2019-3", "March 2019")]
    [InlineData("201X", "2010", "2010s")]
    [InlineData("19XX", "1900", "the 20th century")]
    [InlineData("2015/2018", "2015", "2015–2018")]
    [InlineData("2015-03/2018-04-05", "2015-3", "March 2015 – 5 April 2018")]
    [InlineData("2015/..", "2015", "2015–")]
    [InlineData("2018/", "2018", "2018–")]
    [InlineData("2015-21/2015-22", "2015", "spring 2015 – summer 2015")]

    [InlineData("2015~/2018", "2015", "c. 2015–2018")]
    [InlineData("../2018-04", "2018-4", "until April 2018")]
    [InlineData("-0099", "-99", "100 BC")]
    [InlineData("Y170000002", "", "170,000,002")]
    [InlineData("[2017,2019]", "", "2017 or 2019")]
    public void Says_what_the_EDTF_date_says_and_no_more(string edtf, string parts, string words)
    {
        CitationDate date = CitationDate.FromEdtf(EdtfDate.Parse(edtf))!;
        Assert.Equal(parts, string.Join('-', date.Start));
        Assert.Equal(words, date.ToString());
    }

    [Theory]
    [InlineData("XXXX")]
    [InlineData("../..")]
    public void A_date_that_says_nothing_is_no_date(string edtf) => Assert.Null(CitationDate.FromEdtf(EdtfDate.Parse(edtf)));

    [Theory]
    [InlineData("2015/..")]
    [InlineData("2015/")]
    [InlineData("2015-03/..")]
    [InlineData("../2015")]
    [InlineData("198X")]
    [InlineData("2015-21/2015-22")]
    [InlineData("1790~/1800?")]
    [InlineData("2019-21~")]
    public void EDTF_comes_back_from_BibLaTeX_as_it_was(string edtf)
    {
        string text = $"@book{{a, title={{T}}, date={{{edtf}}}}}";
        Citation work = Assert.Single(Reading.Of(CitationFormat.BibLaTeX, text));
        string written = Reading.Write(CitationFormat.BibLaTeX, [work], (_, variable, _) => Assert.Fail(variable));
        Assert.Contains($"date = {{{edtf}}}", written, StringComparison.Ordinal);
        Assert.Equal(work, Assert.Single(Reading.Of(CitationFormat.BibLaTeX, written)));
        Assert.Equal(edtf, work.Issued!.ToEdtf());
    }

    [Fact]
    public void EDTF_that_biblatex_does_not_take_is_written_as_far_as_it_does_and_told_of()
    {
        var lost = new List<string>();
        Citation work = Assert.Single(Reading.Of(CitationFormat.BibLaTeX, "@book{a, title={T}, date={2019-31}}"));
        string written = Reading.Write(CitationFormat.BibLaTeX, [work], (_, variable, _) => lost.Add(variable));
        Assert.Contains("date = {2019-23}", written, StringComparison.Ordinal);
        Assert.Equal(["issued/exact"], lost);
    }

    [Fact]
    public void Dates_sort_by_time_and_words_come_last()
    {
        string[] order = ["-0099", "1999", "2001", "2004-04-05", "2004-22", "2004-08", "2015", "2015/2016", "2015/..", "2020-05-12"];
        CitationDate[] dates = [new() { Literal = "forthcoming" }, .. order.Reverse().Select(CitationDate.Parse)];
        Assert.Equal([.. order, "forthcoming"], dates.Order().Select(date => date.ToEdtf() ?? date.Literal));
    }

    [Fact]
    public void A_date_compares_with_a_date_a_text_and_a_year()
    {
        var date = CitationDate.Parse("2020");
        Assert.True(date > CitationDate.Parse("2015") && date.CompareTo("2015") > 0 && date.CompareTo(EdtfDate.Parse("2021")) < 0);
        Assert.Equal(date, (CitationDate)2020);
        Assert.Throws<EdtfFormatException>(() => date.CompareTo("soon"));
    }

    [Fact]
    public void No_date_stays_no_date() => Assert.Null(CitationDate.FromEdtf(null));
}
