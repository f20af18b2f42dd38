namespace Journo.Analysis.Tests.Search;

/// <summary>A dataset without the articles' words, as the licence of most articles asks, is searched by its summaries.</summary>
public sealed class SummarySearchTests : IDisposable
{
    private readonly SearchSamples _samples =
        new([.. SearchSamples.Claims.Select(claim => claim with { Text = "", Summary = claim.Text.Length > 0 ? claim.Text
        : claim.Summary })]);

    public void Dispose() => _samples.Dispose();

    [Theory]
    [InlineData("libraries closing", "c6")]
    [InlineData("\"harbour board\"", "c1")]
    [InlineData("\"board approved the\"", "c1 c3")]
    [InlineData("speaker:brandt ferry", "c1 c5")]
    [InlineData("kind:figure passenger", "c2")]
    [InlineData("article:second \"second ferry\"", "c4")]
    public void Words_phrases_and_fields_find_summaries(string query, string ids) =>
        Assert.Equal(ids.Split(' '), _samples.Ids(query).Split(' ').Order(StringComparer.Ordinal));

    [Fact]
    public void What_matches_is_told_in_the_words_of_the_summary() =>
        Assert.Equal(["Fares", "ferry"], _samples.Find("ferry fares")[0].Matched);

    [Fact]
    public void What_has_been_claimed_before_is_found() =>
        Assert.Equal("c1", _samples.Similar("Ferry fares have been approved by the harbour board.")[0].Id);

    [Fact]
    public void A_claim_with_words_and_summary_is_looked_for_by_both()
    {
        var claim = new Claim { Id = "x", Article = "other", Text = "Everything by the waterside gets dearer, one hears.",
            Summary = "Ferry passengers pay $1,000 a year." };
        Assert.Equal("c2", Assert.Single(_samples.SimilarTo(claim)).Id);
        Assert.Empty(_samples.Similar(claim.Text));
    }
}
