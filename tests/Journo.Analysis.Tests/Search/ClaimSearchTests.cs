using Journo.Analysis.Search;

namespace Journo.Analysis.Tests.Search;

public sealed class ClaimSearchTests : IDisposable
{
    private readonly SearchSamples _samples = new();

    public void Dispose() => _samples.Dispose();

    [Theory]
    [InlineData("library", "c6")]
    [InlineData("LIBRARIES closing", "c6")]
    [InlineData("ferry fare", "c5 c1 c2 c4")]
    [InlineData("\"harbour board\"", "c1")]
    [InlineData("“board approved the”", "c3 c1")]
    [InlineData("\"approved the ferry fares", "c1")]
    [InlineData("\"ferry approved\"", "")]
    [InlineData("\"fridays board\"", "")]
    [InlineData("speaker:brandt", "c1 c5")]
    [InlineData("speaker:\"ida brandt\" harbour", "c1")]
    [InlineData("source:courier", "c1")]
    [InlineData("kind:Figure", "c2")]
    [InlineData("attribution:none board", "c3 c6 c4")]
    [InlineData("article:SECOND ferry", "c5 c4")]
    [InlineData("speaker:brandt kind:figure", "")]
    [InlineData("speaker:nobody ferry", "")]
    [InlineData("1000", "c2")]
    [InlineData("\"1,000\"", "c2")]
    [InlineData("zeppelin", "")]
    [InlineData("zeppelin library", "c6")]
    [InlineData("  ", "")]
    [InlineData("\"\" ?!", "")]
    [InlineData("note:library", "c6")]
    public void Queries_find_claims_best_first(string query, string ids) => Assert.Equal(
        ids.Split(' ').Order(StringComparer.Ordinal), _samples.Ids(query).Split(' ').Order(StringComparer.Ordinal));

    [Fact]
    public void The_claim_with_the_most_of_the_words_is_first()
    {
        IReadOnlyList<ClaimMatch> found = _samples.Find("ferry fares");
        Assert.Equal(["c5", "c1"], found.Take(2).Select(match => match.Id));
        Assert.Equal(found.OrderByDescending(match => match.Score).Select(match => match.Id), found.Select(match => match.Id));
        Assert.All(found, match => Assert.True(match.Score > 0));
        Assert.Equal(["Fares", "ferry"], found[0].Matched);
    }

    [Fact]
    public void Only_as_many_as_wanted_are_given_and_they_are_the_best() => Assert.Equal("c5 c1", _samples.Ids("ferry fares", 2));

    [Fact]
    public void A_claim_comes_back_as_it_went_in() => Assert.All(SearchSamples.Claims, claim =>
        Assert.Equal(claim, _samples.Find($"article:{claim.Article}").Single(match => match.Id == claim.Id).Claim));

    [Fact]
    public void A_kind_that_does_not_exist_is_said_with_those_that_do() =>
        Assert.Contains("Figure", Assert.Throws<FormatException>(() => ClaimQuery.Parse("kind:figur")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_has_been_claimed_before_is_found_in_other_words_order_and_forms()
    {
        ClaimMatch match = _samples.Similar("Ferry fares have been approved by the harbour board.")[0];
        Assert.Equal("c1", match.Id);
        Assert.InRange(match.Similarity!.Value, 0.8, 1);
        Assert.Equal(1, _samples.Similar("Ferry passengers will pay $1,000 a year.")[0].Similarity!.Value, 6);
    }

    [Fact]
    public void What_has_not_been_claimed_is_not_found()
    {
        Assert.Empty(_samples.Similar("A comet was seen above the board."));
        Assert.Empty(_samples.Similar("of the and"));
        Assert.Empty(_samples.Similar(""));
        Assert.Empty(_samples.Similar("The library closes early on Fridays.", isWanted: claim => claim.Article != "third"));
    }
}
