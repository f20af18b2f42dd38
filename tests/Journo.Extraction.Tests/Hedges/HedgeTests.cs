using Journo.Testing;
namespace Journo.Extraction.Tests.Hedges;

public class HedgeTests
{
    [Theory]
    [InlineData("The firm reportedly sold about 300 boats.", "reportedly|about")]
    [InlineData("It’s clear that the firm may sell over USD 4 million in boats.", "It’s clear that|may|over")]
    [InlineData("The firm talked about boats over lunch in May.", "")]
    [InlineData("She said that the firm “clearly” sold boats.", "")]
    [InlineData("The plan is said to be dead, and nearly all boats are allegedly sold.", "said to be|nearly|allegedly")]
    public void A_claim_has_the_words_that_lower_or_raise_its_authors_commitment(string text, string hedges) =>
        Assert.Equal(hedges, string.Join('|', Reading.Of(text).Claims.SelectMany(claim => claim.Hedges)));
}
