using Journo.Articles;
using Journo.Extraction;
using Journo.Sourcing;

namespace Journo.Core.Tests.Sourcing;

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
    public void A_figure_needs_a_source_unless_one_is_at_hand(string text, bool needed) => Assert.Equal(needed, Has("FigureWithoutSource", text));

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
    [InlineData("Harbour officials said that the sale had failed.", true)]
    [InlineData("Harbour officials, including Mara Lind, said that the sale had failed.", false)]
    public void Who_is_named_is_not_unnamed(string text, bool unnamed) => Assert.Equal(unnamed, Has("PluralUnnamedSources", text));

    [Theory]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", null, true)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", "lindholm-courier", false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", "The Lind Cour", false)]
    [InlineData("\u201CWe were never asked about it,\u201D Mara Lind told the Lindholm Courier.", "LC", false)]
    public void What_was_said_to_the_article_itself_is_not_secondhand(string text, string? publisher, bool secondhand) => Assert.Equal(secondhand, Has("SecondhandQuotation", text, publisher));

    [Fact]
    public void A_rule_that_is_too_often_right_as_it_stands_is_asked_by_name_only()
    {
        ArticleReading reading = Read("Unemployment along the coast has doubled under the government.", null);
        Assert.DoesNotContain(SourcingRules.Find(reading), issue => issue.Rule == "NoAttribution");
        Assert.Equal(["NoAttribution", "OpinionFromUnnamedSource", "QuotationWithoutSpeaker"], SourcingRules.All.Where(rule => !rule.ByDefault).Select(rule => rule.Name));
    }

    private static ArticleReading Read(string text, string? publisher) => ArticleReader.Read(ArticleFactory.FromText(Title + text, new Article { Id = "a", Publisher = publisher }));

    private static bool Has(string rule, string text, string? publisher = null) => SourcingRules.Find(Read(text, publisher), SourcingRules.All).Any(issue => issue.Rule == rule);
}
