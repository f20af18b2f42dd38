using Journo.Testing;
using Journo.Extraction.Attributions;

namespace Journo.Extraction.Tests.Sources;

public class SourceTests
{
    [Fact]
    public void A_report_of_an_outlet_is_the_outlet()
    {
        ArticleExtraction reading = Reading.Of("According to the Meridia report, the mill was sold in 2019.");
        Claim claim = reading.Claim("the mill was sold");
        Assert.Equal("Meridia", claim.Speaker);
        Assert.Equal(AttributionKind.Explicit, claim.Attribution);
        Assert.Equal(SourceKind.Publication, Assert.Single(reading.Sources, source => source.Name == "Meridia").Kind);
    }

    [Theory]
    [InlineData("Ann Brill, who owns the mill, left on Monday. Many critic's said that the mill was sold.")]
    [InlineData(
        "Ann Brill, who owns the mill, left on Monday. The Meridia Courier characterized many critic\u2019s perception of the mill as a "
        + "\u201Cjourney from denial to grudging acceptance.\u201D")]
    public void A_possessive_with_nothing_behind_it_is_its_own_head(string text)
    {
        Source critics = Assert.Single(Reading.Of(text).Sources, source => source.Kind == SourceKind.Anonymous);
        Assert.Contains("critic", critics.Name, StringComparison.Ordinal);
        Assert.DoesNotContain("Brill", critics.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_is_whoever_the_article_calls_so()
    {
        ArticleExtraction reading = Reading
            .Of("Ann Brill, the director of Acme, came by train. Joe Odum came too. The director of Acme said that the mill was closed.");
        Assert.Equal("Ann Brill", reading.Claim("the mill was closed").Speaker);
        Assert.Equal("director of Acme", Assert.Single(reading.Sources, source => source.Name == "Ann Brill").Role);
    }

    [Fact]
    public void A_pronoun_is_the_person_who_spoke_before()
    {
        ArticleExtraction reading = Reading.Of("Ann Brill said that the mill was closed. She said that the workers were paid.");
        Assert.Equal("Ann Brill", reading.Claim("the workers were paid").Speaker);
    }

    [Fact]
    public void A_pronoun_without_anybody_named_has_no_speaker()
    {
        Claim claim = Reading.Of("She said that the workers were paid.").Claim("the workers were paid");
        Assert.Null(claim.Speaker);
        Assert.Empty(claim.Chain);
    }

    [Fact]
    public void What_somebody_is_said_to_know_has_both_in_its_chain_and_the_one_who_speaks_as_its_speaker()
    {
        IReadOnlyList<Claim> claims = Reading.Of("Ann Brill stated that Joe Odum knew that the mill was closed.").Claims;
        Assert.Equal(["Joe Odum knew that the mill was closed", "the mill was closed"], claims.Select(claim => claim.Text.TrimEnd('.')));
        Assert.Equal(["Ann Brill"], claims[0].Chain);
        Assert.Equal(["Ann Brill", "Joe Odum"], claims[1].Chain);
        Assert.All(claims, claim => Assert.Equal("Ann Brill", claim.Speaker));
    }

    [Fact]
    public void An_outlet_that_was_told_comes_first_in_the_chain()
    {
        Claim claim = Reading.Of("Ann Brill told the Larkmoor Gazette that the mill was closed.").Claim("the mill was closed");
        Assert.Equal(["Larkmoor Gazette", "Ann Brill"], claim.Chain);
        Assert.Equal("Ann Brill", claim.Speaker);
    }

    [Fact]
    public void An_outlet_that_was_informed_by_its_sources_comes_before_them()
    {
        ArticleExtraction reading = Reading
            .Of("A Meridia report came first. The magazine was told by people with knowledge of the sale that Acme wanted the mill.");
        Claim claim = reading.Claim("Acme wanted the mill");
        Assert.Equal(["Meridia", "people with knowledge of the sale"], claim.Chain);
        Assert.Equal("people with knowledge of the sale", claim.Speaker);
        Assert.Equal(AttributionKind.None, reading.Claim("The magazine was told").Attribution);
    }

    [Fact]
    public void Unnamed_sources_are_anonymous()
    {
        ArticleExtraction reading = Reading.Of("Two officials said that the mill was closed.");
        Assert.Equal(SourceKind.Anonymous, Assert.Single(reading.Sources).Kind);
        Assert.Equal("Two officials", reading.Claim("the mill was closed").Speaker, ignoreCase: true);
    }

    [Fact]
    public void Every_speaker_and_every_link_of_a_chain_is_among_the_sources()
    {
        ArticleExtraction reading = Reading
            .Of("Ann Brill told the Larkmoor Gazette that Joe Odum believed that the mill was closed. “We are sad,” she said. Two "
            + "officials said that it was open.");
        string[] names = [.. reading.Sources.Select(source => source.Name)];
        Assert.NotEmpty(names);
        Assert.All(reading.Claims, claim => Assert.Subset(names.ToHashSet(), claim.Chain.Append(claim.Speaker ?? names[0]).ToHashSet()));
    }

    [Theory]
    [InlineData("Two people familiar with the sale said that the mill was closed.", "two people familiar with the sale")]
    [InlineData("Two people briefed on the sale said that the mill was closed.", "two people briefed on the sale")]
    [InlineData("Two people close to the owners, who asked not to be named because they still work there, said that the mill was closed.",
        "two people close to the owners")]
    [InlineData("Three officials who asked not to be named said that the mill was closed.", "three officials who asked not to be named")]
    public void People_who_are_only_described_are_a_source(string text, string description)
    {
        ArticleExtraction reading = Reading.Of(text);
        Assert.Equal(description, reading.Claim("the mill was closed").Speaker);
        Assert.Equal(SourceKind.Anonymous, Assert.Single(reading.Sources).Kind);
    }

    [Fact]
    public void One_of_them_is_of_those_just_spoken_of()
    {
        ArticleExtraction reading = Reading.Of("Two engineers said that the mill was closed. One of them said that the workers were paid.");
        Assert.Equal("two engineers", reading.Claim("the workers were paid").Speaker);
    }

    [Fact]
    public void The_report_is_the_one_spoken_of_and_not_the_nearest_paper()
    {
        ArticleExtraction reading = Reading
            .Of("The mill was sold, according to a report by the county. The Lindmouth Courier has a copy. The report said that the "
            + "workers were paid.");
        Assert.Equal("report by the county", reading.Claim("the workers were paid").Speaker);
    }

    [Fact]
    public void The_company_is_the_firm_of_partners_just_named()
    {
        ArticleExtraction reading = Reading.Of("Nobody at Odum & Brill, the builder, came. The company said that the mill was closed.");
        Assert.Equal("Odum & Brill", reading.Claim("the mill was closed").Speaker);
    }

    [Fact]
    public void What_a_firm_says_in_a_statement_is_the_firms()
    {
        ArticleExtraction reading = Reading.Of("Acme Corp said in a statement that it \u201Ctakes its duties seriously\u201D.");
        Assert.Equal("Acme Corp", Assert.Single(reading.Quotes).Speaker);
    }

    [Theory]
    [InlineData("Q", "A")]
    [InlineData("GAZETTE", "BRILL")]
    [InlineData("Tom Reed", "Ann Brill")]
    public void In_an_interview_the_answers_are_the_interviewees(string asks, string answers)
    {
        ArticleExtraction reading = Reading
            .Of($"The Gazette spoke with Ann Brill, the director of Larkmoor Mill.\n\n{asks}: When did you leave?\n\n{answers}: I left "
            + $"it in 2018. We had lost the workers.\n\n{asks}: Why did you leave?\n\n{answers}: The owner wanted it.");
        Assert.Equal("Ann Brill", reading.Claim("I left it").Speaker);
        Assert.Equal("I left it in 2018.", reading.Claim("I left it").Text);
        Assert.Equal("Ann Brill", reading.Claim("We had lost").Speaker);
        Assert.Null(reading.Claim("The Gazette spoke").Speaker);
    }

    [Fact]
    public void An_interview_in_single_lines_has_its_speaker_from_the_heading()
    {
        ArticleExtraction reading = Reading
            .Of("Talking to Brill\n\nQ: Why did you leave?\nA: I left because the mill was sold in 2018.\nQ: For how much?\nA: It went "
            + "for about £3m.\nQ: And the boats?\nA: About £1m.");
        Assert.Equal("I left because the mill was sold in 2018.", reading.Claim("I left").Text);
        Assert.Equal("Brill", reading.Claim("I left").Speaker);
        Assert.Equal("It went for about £3m.", reading.Claim("It went").Text);
        Assert.Equal("Brill", reading.Claim("It went").Speaker);
        Assert.Equal("Brill", reading.Claim("About £1m.").Speaker);
    }

    [Fact]
    public void An_answer_is_told_without_its_label_where_nobody_is_introduced()
    {
        Claim claim = Reading.Of("Q: Did the mill close?\nA: It closed in 2018.\nQ: Who bought it?\nA: The council bought it.")
            .Claim("It closed");
        Assert.Equal("It closed in 2018.", claim.Text);
        Assert.Null(claim.Speaker);
    }

    [Theory]
    [InlineData("Ann Brill: mill was sold", "Ann Brill")]
    [InlineData("Mill was sold – Ann Brill", "Ann Brill")]
    [InlineData("Mill was sold in secret – Brill", "Brill")]
    public void A_mark_in_a_headline_parts_a_speaker_from_what_is_said(string headline, string speaker) =>
        Assert.Contains(Reading.Of(headline + "\n\nThe council met on Monday.").Attributions, attribution =>
            attribution.Rule == AttributionRules.NameOf(AttributionRule.Headline) && attribution.Source == speaker);

    [Theory]
    [InlineData("Mill was sold in secret – Monday")]
    [InlineData("Mill was sold in secret – BBC")]
    [InlineData("Lindmouth: mill was sold")]
    public void A_place_a_day_or_an_outlet_beside_the_mark_says_nothing(string headline) =>
        Assert.DoesNotContain(Reading.Of(headline + "\n\nThe council met.").Attributions, attribution =>
            attribution.Rule == AttributionRules.NameOf(AttributionRule.Headline));

    [Fact]
    public void A_label_alone_is_nobodys_turn() =>
        Assert.Empty(Reading.Of("""
            The mill closed.

            NOTE: The council met on Monday.

            NOTE: The mill stayed shut.

            NOTE: Nobody came.
            """).Attributions);
}
