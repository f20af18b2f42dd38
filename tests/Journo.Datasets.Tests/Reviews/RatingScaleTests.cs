using Journo.Citations;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Tests.Reviews;

public sealed class RatingScaleTests
{
    [Theory]
    [InlineData("Google", "True", 5)]
    [InlineData("google", "mostly false", 2)]
    [InlineData("PolitiFact", "Pants on Fire", 1)]
    [InlineData("TrueFalse", "Unproven", null)]
    // In 2017 the numbers ran the wrong way, and four Pinocchios read as "mostly true".
    [InlineData("WashingtonPost", "Geppetto Checkmark", 5)]
    [InlineData("WashingtonPost", "Four Pinocchios", 1)]
    public void A_truer_verdict_has_a_greater_rating(string name, string verdict, int? rating)
    {
        RatingScale scale = RatingScales.Find(name)!;
        Assert.Equal(rating, scale.RatingOf(scale.Find(verdict)!));
    }

    [Fact]
    public void Every_scale_lists_its_verdicts_truest_first_and_begins_at_one()
    {
        Assert.Equal(5, RatingScales.Shipped.Count);
        // Categories of what became of a picture are in no order.
        Assert.Equal("MediaManipulation", Assert.Single(RatingScales.Shipped, scale => scale.BestRating is null).Name);
        Assert.All(RatingScales.Shipped.Where(scale => scale.BestRating is not null), scale =>
        {
            int[] ratings = [.. scale.Verdicts.Select(scale.RatingOf).OfType<int>()];
            Assert.Equal(ratings.OrderDescending(), ratings);
            Assert.Equal((1, ratings.Length), (scale.WorstRating, scale.BestRating));
        });
    }

    [Fact]
    public void The_last_review_of_a_claim_counts()
    {
        ClaimReview Review(string claim, string verdict) => new() { Claim = claim, Verdict = verdict, Scale = "TrueFalse" };
        Assert.Equal("False", CurrentReviews.Of([Review("a", "True"), Review("b", "True"), Review("a", "False")])["a"].Verdict);
    }

    [Theory]
    [InlineData("2015-12", "2015-12")]
    [InlineData("2019-02-03~", "2019-02-03~")]
    [InlineData("2019-21", "2019-21")]
    [InlineData("2015/2018", "2015/2018")]
    [InlineData("XXXX", null)]
    public void A_date_goes_through_a_citation_and_back(string published, string? back)
    {
        Citation citation = EvidenceCitation.Of(new Evidence { Claim = "c", Title = "T", Published = EdtfDate.Parse(published) });
        Assert.Equal(back, EvidenceCitation.Into(new Evidence { Claim = "c" }, citation).Published?.ToString());
    }
}
