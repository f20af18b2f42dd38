using Journo.Testing;

namespace Journo.Extraction.Tests.Attributions;

public sealed class StanceTests
{
    private static Stance Of(string sentence) =>
        Reading.Of("A dull title.\n\n" + sentence).Attributions.First(a => a.CueSpans.Count > 0).Stance;

    [Theory]
    [InlineData("Ida Holt said that the ferry was late.", Stance.Asserted)]
    [InlineData("Ida Holt denied that the ferry was late.", Stance.Denied)]
    [InlineData("Ida Holt denies ever missing a ferry.", Stance.Denied)]
    [InlineData("The board rejected claims that the pier was unsafe.", Stance.Denied)]
    [InlineData("The board disputes that the pier was unsafe.", Stance.Denied)]
    [InlineData("Ida Holt did not agree that the pier should close.", Stance.Denied)]
    [InlineData("Ida Holt never claimed that the pier was safe.", Stance.Denied)]
    [InlineData("Nobody said that the pier was safe.", Stance.Denied)]
    [InlineData("Ida Holt doubts that one ferry will be enough.", Stance.Doubted)]
    [InlineData("The police do not believe that the two fires are linked.", Stance.Doubted)]
    [InlineData("The engineers questioned whether the survey was complete.", Stance.Doubted)]
    [InlineData("The islanders are sceptical that the work will begin in June.", Stance.Doubted)]
    [InlineData("Ida Holt does not doubt that the pier is sound.", Stance.Asserted)]
    [InlineData("Ida Holt asked whether the pier would reopen.", Stance.Asked)]
    [InlineData("“Will the pier last?” asked Ida Holt.", Stance.Asked)]
    [InlineData("The union demanded to know why the gate was locked.", Stance.Asked)]
    [InlineData("Ida Holt asked the board to repair the pier.", Stance.Wanted)]
    [InlineData("Ida Holt asked the board for money.", Stance.Wanted)]
    [InlineData("Ida Holt urged the board to mend the pier.", Stance.Wanted)]
    [InlineData("The islanders have called for an inquiry into the sale.", Stance.Wanted)]
    [InlineData("The auditors recommended that the pier be sold.", Stance.Wanted)]
    [InlineData("The bank predicted that fares would fall.", Stance.Predicted)]
    [InlineData("Ida Holt refused to say whether the pier was safe.", Stance.NoComment)]
    [InlineData("Ida Holt would not confirm that she had signed.", Stance.NoComment)]
    [InlineData("Ida Holt did not say why the pier had closed.", Stance.NoComment)]
    [InlineData("The firm did not deny that it had sold the boats.", Stance.NoComment)]
    public void How_a_source_stands_to_what_it_is_asked_or_says_is_told(string sentence, Stance stance) =>
        Assert.Equal(stance, Of(sentence));

    [Fact]
    public void A_denied_claim_carries_the_denial() =>
        Assert.Equal(Stance.Denied, Reading.Of("A dull title.\n\nIda Holt, the mayor, denied that she had sold the pier.")
            .Claim("sold the pier").Stance);

    [Fact]
    public void What_somebody_is_said_to_have_denied_is_denied() =>
        Assert.Equal(Stance.Denied, Reading.Of("A dull title.\n\nTom Pell said that Ida Holt denied that the pier was for sale.")
            .Claim("for sale").Stance);

    [Theory]
    [InlineData("Ida Holt denied that the pier was sold in May 2019.")]
    [InlineData("The board doubts that the pier was sold in May 2019.")]
    [InlineData("Tom Pell asked whether the pier was sold in May 2019.")]
    [InlineData("Ida Holt refused to say whether the pier was sold in May 2019.")]
    public void What_nobody_says_happened_is_no_event(string sentence) =>
        Assert.Empty(Reading.Of("A dull title.\n\n" + sentence).Events);

    [Fact]
    public void What_somebody_says_happened_is_an_event() =>
        Assert.Equal("2019-05", Assert.Single(Reading.Of("A dull title.\n\nIda Holt said that the pier was sold in May 2019.").Events)
            .Date?.ToString());

    [Fact]
    public void A_question_of_the_article_is_asked() =>
        Assert.Equal(Stance.Asked, Reading.Of("A dull title.\n\nWho will pay for the pier?").Claim("pay for the pier").Stance);

    [Fact]
    public void The_articles_own_statement_is_asserted() =>
        Assert.Equal(Stance.Asserted, Reading.Of("A dull title.\n\nThe pier was sold in May 2019.").Claim("was sold").Stance);
}
