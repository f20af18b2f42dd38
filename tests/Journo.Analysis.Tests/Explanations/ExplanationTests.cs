using Journo.Extraction;
using Journo.Testing;
using Journo.Analysis.Explanations;
using Journo.Extraction.Attributions;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;

namespace Journo.Analysis.Tests.Explanations;

public class ExplanationTests
{
    private const string EveryRule =
        """
        Officials: The bridge is not safe

        Ann Brill said that the mill was closed. Joe Odum went on to say that the workers were paid. According to Joe Odum, the river froze.

        Mr. Odum left the meeting early, saying that the mill was lost. The mill is said to be empty. Ann Brill's claim that the mill was sold went round. Joe Odum made the claim that Acme lied.

        Ann Brill is confident that the mill will open. Ann Brill said that the roof fell in. However, she then left the town.

        """;

    private const string Interview =
        """
        Ann Brill spoke with the paper about the mill.

        Q: When did the mill close?

        A: It closed in May, when the last rope was sold.

        Q: Who paid for it?

        A: Nobody ever paid for the rope.
        """;

    [Fact]
    public void Every_rule_has_an_explanation() =>
        Assert.Equal(Enum.GetValues<AttributionRule>().Order(), AttributionExplainer.Rules.Keys.Order());

    [Fact]
    public void Every_rule_has_a_name_of_its_own() =>
        Assert.All(Enum.GetValues<AttributionRule>(), rule => Assert.Equal(rule, AttributionRules.Find(AttributionRules.NameOf(rule))));

    [Fact]
    public void Extraction_uses_every_rule() => Assert.Equal(
        Enum.GetValues<AttributionRule>().Select(AttributionRules.NameOf).Order(StringComparer.Ordinal),
        new[] { EveryRule, Interview }.SelectMany(text => Reading.Of(text).Attributions).Select(attribution => attribution.Rule!)
            .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void An_answer_of_an_interview_says_whose_turn_it_is()
    {
        (ArticleExtraction reading, ExtractionTraces traces) = Reading.Traced(Interview);
        Attribution turn = reading.Attributions.First(attribution => attribution is { Rule: "turn", Source: "Ann Brill" });
        Assert.Contains("the turn that it opens", Explainer.Explain(turn, InEnglish.Language, _ => traces).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_of_content_and_every_way_to_read_a_source_has_words_of_its_own()
    {
        string[] contents = [.. Enum.GetValues<Complement>().Where(c => c != Complement.None).Select(AttributionExplainer.Content)];
        Assert.DoesNotContain("", contents);
        Assert.Distinct(contents);
        Assert.Distinct(Enum.GetValues<SourceResolution>().Select(AttributionExplainer.Reading));
        Assert.Distinct(Enum.GetValues<HedgeClass>().Select(ClaimExplainer.Class));
        Assert.Distinct(Enum.GetValues<ClaimKind>().Select(ClaimExplainer.Kind));
    }

    [Fact]
    public void A_pronoun_says_whom_it_was_read_as_and_why()
    {
        (ArticleExtraction reading, ExtractionTraces traces) = Reading
            .Traced("Ann Brill said that the mill was closed. She claimed that the workers were paid.");
        Explanation explanation = Explainer.Explain(reading.Attributions[1], InEnglish.Language, _ => traces);
        Assert.Equal("Attribution", explanation.Of);
        Assert.Equal("verb", explanation.Rule);
        Assert.Equal(["She", "claimed"], explanation.Words);
        Assert.Equal(
            "'She' is the source because it goes with the verb 'claimed', which tells what somebody says, thinks or wants; what follows "
            + "'that' is what is attributed. 'She' was read as Ann Brill, the person who spoke last before.", explanation.Text);
    }

    [Fact]
    public void An_inherited_attribution_names_the_word_that_ties_it_and_where_it_comes_from()
    {
        (ArticleExtraction reading, ExtractionTraces traces) = Reading
            .Traced("Ann Brill said that the mill was closed. However, the owner then sold the river.");
        Attribution inherited = Assert.Single(reading.Attributions, attribution => attribution.Kind == AttributionKind.Inherited);
        Explanation explanation = Explainer.Explain(inherited, InEnglish.Language, _ => traces);
        Assert.Equal(["However"], explanation.Words);
        Assert.Contains(reading.Attributions[0].Id, explanation.Text, StringComparison.Ordinal);
        Assert.Contains("Ann Brill", explanation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_names_the_class_and_strength_of_each_hedge()
    {
        Explanation explanation = Explainer.Explain(Reading.Of("The mill reportedly may close.").Claim("close"), InEnglish.Language);
        Assert.Equal(["reportedly", "may"], explanation.Words);
        Assert.Contains("'reportedly' (evidential: somebody else says so; strength 0.8); 'may' (modal: possibly so; strength 0.6)",
            explanation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hedge_that_is_in_no_list_is_said_to_be_so() => Assert.Contains("'mill' (not in Journo's list)",
        Explainer.Explain(new Claim { Id = "c", Article = "a", Hedges = ["mill"] }, InEnglish.Language).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("The mill closed last year.", "from publication", "counted from the day of publication")]
    [InlineData("The mill closed in May 2019.", "date", "It means 2019-05.")]
    public void A_date_says_from_what_it_was_worked_out(string text, string rule, string words)
    {
        (ArticleExtraction reading, ExtractionTraces traces) = Reading.Traced(text, "2023-03-24");
        Explanation explanation = Explainer.Explain(Assert.Single(reading.Dates), InEnglish.Language, _ => traces);
        Assert.Equal(rule, explanation.Rule);
        Assert.Contains(words, explanation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_needs_the_publication_date_says_so() =>
        Assert.Contains("needs the publication date", Explainer
            .Explain(Assert.Single(Reading.Of("The mill closed last year.").Dates), InEnglish.Language).Text, StringComparison.Ordinal);

    [Fact]
    public void A_figure_says_by_which_word_it_is_a_bound() =>
        Assert.Contains("'over' makes it a lower bound", Explainer
            .Explain(Assert.Single(Reading.Of("Acme paid over $2 million.").Figures), InEnglish.Language).Text, StringComparison.Ordinal);

    [Fact]
    public void Every_row_of_a_reading_has_an_explanation_with_its_id()
    {
        (ArticleExtraction reading, ExtractionTraces traces) = Reading.Traced(EveryRule);
        object[] rows = [.. reading.Attributions, .. reading.Claims, .. reading.Quotes, .. reading.Dates, .. reading.Figures,
            .. reading.Events, .. reading.Entities, .. reading.Sources];
        Assert.All(rows, row =>
        {
            Explanation explanation = Explainer.Explain(row, InEnglish.Language, _ => traces);
            Assert.Equal(row.GetType().GetProperty("Id")!.GetValue(row), explanation.Id);
            Assert.Equal(row.GetType().Name, explanation.Of);
            Assert.NotEmpty(explanation.Rule);
            Assert.EndsWith(".", explanation.Text, StringComparison.Ordinal);
            Assert.DoesNotContain('{', explanation.Text);
        });
    }

    [Fact]
    public void An_attribution_under_a_rule_that_is_not_Journos_says_so()
    {
        var row = new Attribution { Id = "a1", Article = "a", SourceSpans = [], CueSpans = [], ContentSpans = [], Source = "Ann Brill",
            Cue = "said", Rule = "By hand" };
        Assert.Contains("none of Journo's", Explainer.Explain(row, InEnglish.Language).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_row_has_no_explanation() =>
        Assert.Throws<ArgumentException>(() => Explainer.Explain("a text", InEnglish.Language));

    [Fact]
    public void An_event_says_which_word_gives_its_order()
    {
        (ArticleExtraction read, ExtractionTraces traces) = Reading.Traced("Acme closed the mill after Ann Brill resigned.");
        IReadOnlyList<EventMention> events = read.Events;
        Assert.Contains($"'after' puts it after {events[1].Id}.", Explainer.Explain(events[0], InEnglish.Language, _ => traces).Text,
            StringComparison.Ordinal);
        Assert.Contains($"'after' puts it before {events[0].Id}.", Explainer.Explain(events[1], InEnglish.Language, _ => traces).Text,
            StringComparison.Ordinal);
        Assert.Contains($"By the article's words it comes after {events[1].Id}.", Explainer.Explain(events[0], InEnglish.Language).Text,
            StringComparison.Ordinal);
    }
}
