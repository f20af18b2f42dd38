using Journo.Testing;
using Journo.Analysis.Sourcing;
using Journo.Documents;
using Journo.Extraction;

namespace Journo.Analysis.Tests.Sourcing;

/// <summary>What rules leave alone, and next to it what they do not, in articles read from their text.</summary>
public sealed class SourcingExemptionTests
{
    private const string Title = "The yard at Lindholm\n\n";

    [Theory]
    [InlineData("The yard made a loss of $3 million.", true)]
    [InlineData("The yard made a loss of $3 million after Mara Lind stopped paying the money that she had promised.", true)]
    [InlineData("Mara Lind said that sales had stopped. Two cranes were sold. The yard made a loss of $3 million.", false)]
    [InlineData("A survey of the coast's ports came out in May.\n\nThe yard made a loss of $3 million.", false)]
    [InlineData("The loss was $2 million in May, according to Mara Lind.\n\nThe yard made a loss of $3 million in June.", false)]
    [InlineData("The yard would make a loss of $3 million if the cranes stopped.", false)]
    [InlineData("I made a loss of $3 million on my shares.", false)]
    [InlineData("The yard now belongs to the 1 percent.", false)]
    [InlineData("The yard made a loss of $3 million. Mara Lind said that it was small.", false)]
    [InlineData("Work has begun on a $3 million crane.", false)]
    [InlineData("The yard has sent a $3 million donation to the school.", true)]
    [InlineData("Copper rose to $4,000 an ounce on Monday.", false)]
    [InlineData("Lindholm has a population of 30,000 people.", false)]
    [InlineData(
        "Returning to the cranes, the yard made a loss of $3 million after the owner stopped paying the money that she had promised.",
        true)]
    public void A_figure_needs_a_source_unless_one_is_at_hand(string text, bool needed) =>
        Assert.Equal(needed, Has("FigureWithoutSource", text));

    [Theory]
    [InlineData("Unemployment along the coast has doubled under the government.", true)]
    [InlineData("The court ruled that unemployment has doubled under the government.", false)]
    public void What_nobody_can_have_witnessed_needs_a_source(string text, bool needed) => Assert.Equal(needed, Has("NoAttribution", text));

    [Theory]
    [InlineData("Mara Lind recently bought the yard.", true)]
    [InlineData("Mara Lind owned the yard until recently.", false)]
    [InlineData("Recent surveys favour the yard.", false)]
    [InlineData("The yard hired recently freed prisoners.", false)]
    public void A_time_that_is_no_event_needs_no_date(string text, bool needed) => Assert.Equal(needed, Has("UnresolvedDate", text));

    [Theory]
    [InlineData("The sale will fail, officials said.", true)]
    [InlineData("Harbour officials met on Monday. The harbour officials said that it was late. The sale will fail, officials said.", false)]
    public void Who_was_described_is_described(string text, bool bare) => Assert.Equal(bare, Has("BareSources", text));

    [Theory]
    [InlineData("Harbour aides said that the sale had failed.", true)]
    [InlineData("Harbour aides, including Mara Lind, said that the sale had failed.", false)]
    [InlineData("Mara Lind and her aides said that the sale had failed.", false)]
    public void Who_is_named_is_not_unnamed(string text, bool unnamed) => Assert.Equal(unnamed, Has("PluralUnnamedSources", text));

    [Theory]
    [InlineData("Harbour officials said that the sale had failed.", false)]
    [InlineData("Harbour officials familiar with the talks said that the sale had failed.", true)]
    [InlineData("Harbour officials said privately that the sale had failed.", true)]
    [InlineData("A harbour official said that it was late. Harbour officials said that the sale had failed.", true)]
    [InlineData("A bank official said that it was late. Harbour officials said that the sale had failed.", false)]
    [InlineData("An official said that it was late. Harbour officials said that the sale had failed.", false)]
    public void Officials_who_speak_for_their_office_are_no_sources_from_within(string text, bool flagged) =>
        Assert.Equal(flagged, Has("PluralUnnamedSources", text));

    [Theory]
    [InlineData("Harbour aides said that the sale had failed.", true)]
    [InlineData("Harbour aides declined to say whether the sale had failed.", false)]
    [InlineData("The Lindholm Courier was informed by harbour aides that the sale had failed.", true)]
    [InlineData("Mara Lind said that harbour aides had told her that the sale had failed.", false)]
    [InlineData("Harbour aides had told Mara Lind that the sale had failed.", false)]
    [InlineData("Harbour aides have told him that the sale failed.", false)]
    [InlineData("Harbour strategists said that the sale would be wise.", false)]
    [InlineData("Witnesses said that the crane had fallen.", false)]
    public void Only_people_who_tell_what_they_know_are_counted(string text, bool flagged) =>
        Assert.Equal(flagged, Has("PluralUnnamedSources", text));

    [Theory]
    [InlineData("The yard reportedly made a loss.", true)]
    [InlineData("The yard reportedly made a loss. Mara Lind said that it was small.", false)]
    [InlineData("The yard reportedly made a loss.\n\nMara Lind told the Lindholm Courier that it was small.", false)]
    [InlineData("The cranes are old.\n\nThe yard reportedly made a loss.\n\nMara Lind told the Lindholm Courier that it was small.", true)]
    [InlineData("The Lindholm Courier reported that the cranes had stopped.\n\nThe yard reportedly made a loss.", false)]
    [InlineData("The Lindholm Courier reported that the cranes had stopped. They are old.\n\nThe yard reportedly made a loss.", true)]
    [InlineData("The supposedly safe crane fell.", false)]
    [InlineData("The crane supposedly fell.", true)]
    [InlineData("The cranes that were supposedly safe have fallen.", false)]
    [InlineData("The yard sold cranes thought to be safe.", false)]
    [InlineData("The crane is thought to be safe.", true)]
    public void A_hedge_needs_a_source_unless_one_is_beside_it(string text, bool needed) =>
        Assert.Equal(needed, Has("HedgeWithoutSource", text));

    [Theory]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", null, true)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", "lindholm-courier", false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", "The Lind Cour", false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", "LC", false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told Lindholm Courier News.", "lindholm-courier", false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind wrote in the Lindholm Courier.", null, false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind said in an interview with the Lindholm Courier.", null, true)]
    public void What_was_said_to_the_article_itself_is_not_secondhand(string text, string? publisher, bool secondhand) =>
        Assert.Equal(secondhand, Has("SecondhandQuotation", text, publisher));

    [Theory]
    [InlineData("According to the Lindholm Courier, Mara Lind was \u201Clivid\u201D about the sale.", true)]
    [InlineData("The Lindholm Courier wrote that Mara Lind was \u201Clivid\u201D about the sale.", false)]
    [InlineData("According to the Lindholm Courier, Mara Lind was \u201Clivid about the sale of the yard\u201D.", false)]
    public void A_few_words_that_an_outlet_reports_read_as_the_persons(string text, bool flagged) =>
        Assert.Equal(flagged, Has("OutletWordsInQuotation", text));

    [Theory]
    [InlineData("Mara Lind then sold the yard.", true)]
    [InlineData("But Mara Lind then sold the yard.", false)]
    [InlineData("The cranes have also stopped.", false)]
    public void What_goes_on_with_the_same_tale_rests_on_its_source(string next, bool rests) =>
        Assert.Equal(rests, Has("AttributionNotInSentence",
            "Mara Lind left Acme in May, people with knowledge of the talks said. " + next));

    [Fact]
    public void An_experimental_rule_is_asked_by_name_only()
    {
        ArticleExtraction reading = Read("Unemployment along the coast has doubled under the government.", null);
        Assert.DoesNotContain(SourcingRules.Find(reading, InEnglish.Language), issue => issue.Rule == "NoAttribution");
        Assert.Contains(SourcingRules.Find(reading, InEnglish.Language, SourcingRules.All), issue => issue.Rule == "NoAttribution");
    }

    [Theory]
    [InlineData(46, true)] // "the owner ...", behind "after"
    [InlineData(30, false)] // not beside the figure
    public void A_promise_in_a_clause_beside_the_figure_is_not_its_source(int clause, bool needed)
    {
        const string Sentence = "The yard then made a loss of $3 million after the owner stopped paying what she had promised.";
        Article article = ArticleFactory.FromText(Title + Sentence, new Article { Id = "a" });
        int start = Title.Length;
        Claim Cut(string id, int from, int to) =>
            new() { Id = id, Article = "a", Paragraph = 2, Sentence = 2, Start = start + from, End = start + to, Kind = ClaimKind.Figure };
        ArticleExtraction reading = new()
        {
            Article = article,
            Claims = [Cut("c1", 0, 39), Cut("c2", 0, Sentence.Length - 1), Cut("c3", clause, Sentence.Length - 1)],
            Figures = [new Figure { Id = "f1", Claim = "c1", Article = "a", Start = start + 29, End = start + 39, Text = "$3 million",
                Kind = FigureKind.Money, Value = 3_000_000, Currency = "USD" }],
        };
        Assert.Equal(needed, SourcingRules.Find(reading, InEnglish.Language, SourcingRules.All)
            .Any(issue => issue.Rule == "FigureWithoutSource"));
    }

    [Fact]
    public void What_somebody_told_one_outlet_is_one_finding()
    {
        const string Text =
            "\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier. \u201CNobody called us at all,\u201D Mara "
            + "Lind told the Lindholm Courier.";
        SourcingIssue issue = Assert.Single(SourcingRules.Find(Read(Text, null), InEnglish.Language, SourcingRules.All), i =>
            i.Rule == "SecondhandQuotation");
        Assert.Equal(2, issue.Rows.Count(row => row.Contains("-q", StringComparison.Ordinal)));
    }

    private static ArticleExtraction Read(string text, string? publisher) =>
        InEnglish.Reader.Read(ArticleFactory.FromText(Title + text, new Article { Id = "a", Publisher = publisher }));

    private static bool Has(string rule, string text, string? publisher = null) =>
        SourcingRules.Find(Read(text, publisher), InEnglish.Language, SourcingRules.All).Any(issue => issue.Rule == rule);
}
