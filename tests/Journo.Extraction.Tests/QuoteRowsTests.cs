using Journo.Testing;

namespace Journo.Extraction.Tests;

public class QuoteRowsTests
{
    [Fact]
    public void A_few_quoted_words_are_a_mixed_quote_of_whoever_the_sentence_names()
    {
        ArticleExtraction reading = Reading.Of("Ann Brill claimed that Joe Odum is a “rogue,” and left.");
        Quote quote = Assert.Single(reading.Quotes);
        Assert.Equal(("rogue", QuoteKind.Mixed, "Ann Brill"), (quote.Text, quote.Kind, quote.Speaker));
        Assert.Equal(quote.Claim, reading.Claim("rogue").Id);
    }

    [Fact]
    public void A_sentence_in_quotation_marks_is_a_direct_quote()
    {
        Quote quote = Assert.Single(Reading.Of("“We closed the mill,” Ann Brill said.").Quotes);
        Assert.Equal(("We closed the mill,", QuoteKind.Direct, "Ann Brill"), (quote.Text, quote.Kind, quote.Speaker));
    }
}
