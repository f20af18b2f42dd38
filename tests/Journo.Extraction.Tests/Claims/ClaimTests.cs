using Journo.Testing;
namespace Journo.Extraction.Tests.Claims;

public class ClaimTests
{
    [Theory]
    [InlineData("Acme bought the mill and sold the boats.", "Acme bought the mill|sold the boats.")]
    [InlineData("Acme bought the mill in 2010, which it sold in 2015.", "Acme bought the mill in 2010|which it sold in 2015.")]
    [InlineData("When the mill closed, the workers left the town.", "When the mill closed|the workers left the town.")]
    [InlineData("Acme bought bread and milk for the workers.", "Acme bought bread and milk for the workers.")]
    [InlineData("Opened in June 2010, the mill made paper.", "Opened in June 2010|the mill made paper.")]
    [InlineData("The mill wanted to sell paper and to buy wood.", "The mill wanted to sell paper and to buy wood.")]
    [InlineData("Acme closed the mill because the money was gone in 2018.", "Acme closed the mill because the money was gone in 2018.")]
    [InlineData("The strike was over, Ann Brill said.", "The strike was over")]
    public void A_sentence_gives_one_claim_for_each_clause_that_can_be_checked(string text, string claims) =>
        Assert.Equal(claims, string.Join('|', Reading.Of(text).Claims.Select(claim => claim.Text)));

    [Fact]
    public void What_is_said_is_the_claim_and_not_the_saying()
    {
        Claim claim = Assert.Single(Reading.Of("Ann Brill said on Monday that the mill was closed.").Claims);
        Assert.Equal("the mill was closed", claim.Text.TrimEnd('.'));
        Assert.Equal("said", claim.Cue);
    }

    [Fact]
    public void A_heading_claims_nothing_and_a_question_is_one()
    {
        ArticleExtraction reading = Reading
            .Of("The End of the Mill\n\nAcme closed the mill in 2019. Why did the town not protest against it then?\n\nWhat came "
            + "after\n\nThe town built a school.");
        Assert.Equal([ClaimKind.Fact, ClaimKind.Question, ClaimKind.Fact], reading.Claims.Select(claim => claim.Kind));
    }

    [Theory]
    [InlineData("The mill made 300 boats.", ClaimKind.Figure)]
    [InlineData("The mill will close.", ClaimKind.Prediction)]
    [InlineData("The mill closed in winter.", ClaimKind.Fact)]
    [InlineData("Ann Brill said that the mill was “a ruin”.", ClaimKind.Quote)]
    [InlineData("The future of the mill is uncertain.", ClaimKind.Fact)]
    [InlineData("The long-term future of the mill is uncertain.", ClaimKind.Fact)]
    [InlineData("It is clear that the mill will stay.", ClaimKind.Prediction)]
    [InlineData("It remains to be seen who pays.", ClaimKind.Prediction)]
    [InlineData("The mill is expected to close.", ClaimKind.Prediction)]
    [InlineData("The mill was expected to close.", ClaimKind.Fact)]
    [InlineData("It is obvious that the owners want to go on.", ClaimKind.Opinion)]
    [InlineData("It's not unusual for mills to close.", ClaimKind.Opinion)]
    [InlineData("This is a foolish and shameful plan.", ClaimKind.Opinion)]
    [InlineData("They are a separate company.", ClaimKind.Fact)]
    [InlineData("Acme is not even listed in their register.", ClaimKind.Fact)]
    public void The_kind_says_what_there_is_to_check(string text, ClaimKind kind) =>
        Assert.Equal(kind, Assert.Single(Reading.Of(text).Claims).Kind);

    [Theory]
    [InlineData("The mill made 300 boats.", "300 boats")]
    [InlineData("The mill will close.", "will")]
    [InlineData("It is obvious that the owners want to go on.", "it is obvious")]
    [InlineData("The mill closed in winter.", "no sign of another kind")]
    public void The_kind_has_a_reason(string text, string reason) =>
        Assert.Equal(reason, Assert.Single(Reading.Of(text).Claims).KindReason);

    [Theory]
    [InlineData("Ann Brill believes that the harbour is a disaster.", ClaimKind.Opinion)]
    [InlineData("Ann Brill believes that the harbour opened in Oslo.", ClaimKind.Fact)]
    public void What_somebody_believes_is_an_opinion_where_a_word_in_it_judges(string text, ClaimKind kind) =>
        Assert.Equal(kind, Reading.Of(text).Claims[^1].Kind);

    [Fact]
    public void The_reason_of_a_believed_opinion_begins_with_the_belief() =>
        Assert.StartsWith(
            "believes, ", Reading.Of("Ann Brill believes that the bridge of the harbour in Oslo fell to greed in the end.").Claims[
            ^1].KindReason, StringComparison.Ordinal);

    [Fact]
    public void The_reason_of_an_opinion_is_what_judges_in_it() =>
        Assert.Matches(@"^\D+ \+0\.\d", Assert.Single(Reading.Of("This is a foolish and shameful plan.").Claims).KindReason);

    [Fact]
    public void A_sentence_that_goes_on_from_an_attributed_one_inherits_its_source()
    {
        ArticleExtraction reading = Reading
            .Of("According to the Meridia report, Acme wanted the mill.\n\nHowever, the town refused this. Acme then left the valley. "
            + "The valley is green in spring.");
        foreach (string words in new[] { "the town refused", "Acme then left" })
        {
            Claim claim = reading.Claim(words);
            Assert.Equal(AttributionKind.Inherited, claim.Attribution);
            Assert.Equal("Meridia", claim.Speaker);
        }
        Assert.Equal(AttributionKind.None, reading.Claim("The valley is green").Attribution);
    }

    [Fact]
    public void A_sentence_that_goes_on_is_an_inherited_attribution()
    {
        Attribution inherited = Assert
            .Single(Reading.Of("According to the Meridia report, Acme wanted the mill. However, the town refused this.").Attributions,
            row => row.Kind == AttributionKind.Inherited);
        Assert.Equal("Meridia", inherited.Source);
        Assert.Empty(inherited.SourceSpans);
    }

    [Fact]
    public void A_heading_ends_what_is_inherited()
    {
        ArticleExtraction reading = Reading
            .Of("According to the Meridia report, Acme wanted the mill.\n\nA new start\n\nHowever, the town refused this.");
        Assert.Equal(AttributionKind.None, reading.Claim("the town refused").Attribution);
    }

    [Fact]
    public void Words_that_say_that_something_is_clear_are_nobodys_attribution()
    {
        Claim claim = Assert.Single(Reading.Of("It is clear that the mill was old.").Claims);
        Assert.Equal(AttributionKind.None, claim.Attribution);
        Assert.Equal(["It is clear that"], claim.Hedges);
    }

    [Fact]
    public void A_figure_makes_a_statement_worth_checking_and_the_reasons_say_so()
    {
        Claim figure = Assert.Single(Reading.Of("Unemployment in the county rose to 9 percent last year.").Claims);
        Claim feeling = Assert.Single(Reading.Of("I hope that you like it here.").Claims);
        Assert.True(figure.Checkworthiness > 0.5 && feeling.Checkworthiness < 0.2);
        Assert.Contains(figure.CheckworthinessReasons, reason => reason.StartsWith("a percentage +", StringComparison.Ordinal)
            || reason.StartsWith("jobs +", StringComparison.Ordinal));
    }

    [Fact]
    public void Claims_are_numbered_in_the_order_of_the_text_and_cut_out_by_their_offsets()
    {
        const string Text =
            "Acme bought the mill. “It was cheap,” said Ann Brill, who led Acme. The town, which was poor, said that it hoped for work.";
        IReadOnlyList<Claim> claims = Reading.Of(Text).Claims;
        Assert.True(claims.Count >= 3);
        Assert.Equal(claims.Select((_, i) => $"a-c{i + 1}"), claims.Select(claim => claim.Id));
        Assert.Equal(claims.OrderBy(claim => claim.Start), claims);
        Assert.All(claims, claim => Assert.Equal(claim.Text, Text[claim.Start..claim.End]));
        Assert.All(claims, claim => Assert.InRange(claim.Checkworthiness, 0, 1));
    }

    [Fact]
    public void Quotations_side_by_side_are_two_claims() =>
        Assert.Equal(["“They never came,”", "“I was there.”"],
            Reading.Of("“They never came,” “I was there.”\n\n“The mill will open in May 2020.”").Claims.Take(2)
            .Select(claim => claim.Text));

    [Fact]
    public void A_quotation_left_open_ends_before_the_next_paragraph() =>
        Assert.Equal(
            "Ellis", Reading
            .Of("Brill said: “They never came to us and nobody wrote. The council was silent.\n\nEllis said the plan failed.")
            .Claim("the plan failed").Speaker);

    [Fact]
    public void A_text_in_capitals_is_read_like_any_other()
    {
        ArticleExtraction reading = Reading
            .Of("ENGINEER LEAVES AFTER STORM\n\nTHE ENGINEER OF LARKMOOR, ANN BRILL, LEFT ON FRIDAY. SHE SAID THAT THE MILL HAD BEEN "
            + "FLOODED. ABOUT 30 WORKERS WATCHED.\n\nACCORDING TO THE SURVEYOR, THE MILL LOST £2 MILLION IN 2018.");
        Assert.Equal("Ann Brill", reading.Claim("THE MILL HAD BEEN FLOODED").Speaker);
        Assert.Equal(AttributionKind.None, reading.Claim("ABOUT 30 WORKERS WATCHED.").Attribution);
        Assert.Equal(AttributionKind.Explicit, reading.Claim("THE MILL LOST £2 MILLION").Attribution);
        Assert.Equal(EntityKind.Person, reading.Entity("Ann Brill").Kind);
    }
}
