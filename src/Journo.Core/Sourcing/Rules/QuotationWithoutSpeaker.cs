namespace Journo.Sourcing;

/// <summary>A quotation of which the article does not say whose words it holds.</summary>
public sealed class QuotationWithoutSpeaker() : SourcingRule(IssueSeverity.Serious, "Nobody is named as the speaker of a quotation.")
{
    private const int FewestWords = 5; // fewer are a title, a nickname or a word held at arm's length

    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        foreach (Quote quote in article.Reading.Quotes)
        {
            if (quote.Speaker is not null || !IsLong(article, quote)) continue;
            yield return About(article, article.ClaimOf(quote.Claim) ?? article.ClaimAt(quote.Start), new TextSpan(quote.Start, quote.End),
                "Nothing near this quotation says who spoke or wrote it.", "Name the speaker in the sentence, or at the latest after its first sentence.", quote.Id);
        }
    }

    // Without its words, a quotation is as long as it is: about six characters a word.
    private static bool IsLong(SourcingCase article, Quote quote) => (quote.Text.Length > 0 ? quote.Text : article.TextOf(new TextSpan(quote.Start, quote.End))) is { } words
        ? words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
        : quote.End - quote.Start >= 6 * FewestWords;
}
