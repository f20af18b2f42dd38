namespace Journo.Citations.Tests.Latex;

public class BibCommentTests
{
    [Theory]
    [InlineData("@book{a, title={One}, year={2001}, % checked\n publisher={Quay}}")]
    [InlineData("@book{a, title={One},\n% title={Old},\n year={2001}, publisher={Quay}}")]
    [InlineData("@book{a, % the key\n title={One} % no comma yet\n , year=2001, publisher={Quay} % the end\n}")]
    [InlineData("% @book{ghost, title={None}}\n@book{a, title={One}, year=2001, publisher={Quay}}")]
    [InlineData("  %@book{ghost, title={None}} @book{b, title={Nor this}}\n@book{a, title={One}, year=2001, publisher={Quay}} %")]
    public void A_comment_is_passed_over(string text)
    {
        Citation work = Assert.Single(Reading.Of(CitationFormat.BibTeX, text));
        Assert.Equal(("a", "One", "2001", "Quay"), (work.Id, work.Title, work.Issued!.ToString(), work.Publisher));
    }

    [Fact]
    public void A_percent_sign_within_a_value_is_no_comment() =>
        Assert.Equal("50% of it", Assert.Single(Reading.Of(CitationFormat.BibTeX, "@book{a, title={50\\% of it}}")).Title);
}
