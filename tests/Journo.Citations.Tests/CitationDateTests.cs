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
    [InlineData("201X", "2010", "the 2010s")]
    [InlineData("19XX", "1900", "the 20th century")]
    [InlineData("2015/2018", "2015", "2015–2018")]
    [InlineData("2015-03/2018-04-05", "2015-3", "March 2015 – 5 April 2018")]
    [InlineData("2015/..", "2015", "since 2015")]
    [InlineData("2018/", "2018", "between 2018 and an unknown date")]

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

    [Fact]
    public void No_date_stays_no_date() => Assert.Null(CitationDate.FromEdtf(null));
}
