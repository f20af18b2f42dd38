namespace Journo.Analysis.Sourcing.Experimental;

/// <summary>A quotation of which the article does not say whose words it holds.</summary>
public sealed class QuotationWithoutSpeaker()
    : SourcingRule(IssueSeverity.Serious, "Nobody is named as the speaker of a quotation.", precision: 0.00)
{
    private const int FewestWords = 6; // fewer are a title, a nickname or a word held at arm's length

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (Quote quote in article.Reading.Quotes)
        {
            if (quote.Speaker is not null || !IsLong(article, quote) || IsInside(article, quote) || !StandsAlone(article, quote)) continue;
            yield return About(article, article.ClaimOf(quote.Claim) ?? article.ClaimAt(quote.Start), new TextSpan(quote.Start, quote.End),
                "Nothing near this quotation says who spoke or wrote it.",
                    "Name the speaker in the sentence, or at the latest after its first sentence.", quote.Id);
        }
    }

    // Without its words, a quotation is as long as it is: about six characters a word.
    private static bool IsLong(SourcingContext article, Quote quote) =>
        (quote.Text.Length > 0 ? quote.Text : article.TextOf(new TextSpan(quote.Start, quote.End))) is { } words
        ? words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
        : quote.End - quote.Start >= 6 * FewestWords;

    private static bool IsInside(SourcingContext article, Quote quote) => quote.Start > 0 && article.IsQuoted(quote.Start - 1);

    // A paragraph of its own, in which nobody speaks, after none that leads up to it, and with no name behind a dash.
    private static bool StandsAlone(SourcingContext article, Quote quote)
    {
        if (article.Reading.Article.Text is not { } text) return article.ClaimAt(quote.Start) is not { } claim
            || !article.IsAttributed(claim.Sentence);
        if (article.ParagraphAt(quote.Start) is not { } paragraph || quote.Start - paragraph.Start > 1) return false;
        ReadOnlySpan<char> before = text.AsSpan(0, paragraph.Start).TrimEnd(),
            after = text.AsSpan(Math.Min(quote.End, text.Length)).TrimStart(" \"\u201C\u201D\u2018\u2019'\n");
        if (before.Length > 0 && before[^1] is ':' or ',') return false;
        if (after.Length > 0 && after[0] is '-' or '\u2013' or '\u2014' or '\u2015') return false;
        // "HOST: ..." in a transcript, and the further paragraphs of a quotation that was opened before.
        int colon = text.AsSpan(quote.Start, quote.End - quote.Start).IndexOf(':');
        if (colon > 0 && !text.AsSpan(quote.Start, colon).ToString().Any(char.IsLower)) return false;
        if (paragraph.Number > 1 && article.Reading.Article.Paragraphs[paragraph.Number - 2] is var opened
            && text[opened.Start] is '"' or '\u201C') return false;
        // Several lines in one pair of marks are a display of their own, and a paragraph that ends with somebody speaking leads up to it.
        if (text.AsSpan(quote.Start, quote.End - quote.Start).Contains('\n')) return false;
        if (article.ClaimAt(Math.Max(0, before.Length - 2)) is { } last && article.Tells(last)) return false;
        return !article.Speech.In(text, new TextSpan(paragraph.Start, paragraph.End),
            article.QuotesIn(new TextSpan(paragraph.Start, paragraph.End)).Select(q => new TextSpan(q.Start, q.End)));
    }
}
