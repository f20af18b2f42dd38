namespace Journo.Datasets.Csv.Writing;

/// <summary>Takes an article's words out of its rows, or puts them back.</summary>
internal static class ArticleWords
{
    /// <summary>A quotation of up to so many words may be shared without the article's text.</summary>
    private const int LongestQuotation = 25;

    /// <summary>A headline of so many words that stands so in the article is a piece of it, not a summary.</summary>
    private const int LongestBorrowedHeadline = 8;

    public static Claim Omit(Claim claim) => claim.Text.Length == 0 ? claim : claim with { Text = "" };

    public static Quote Omit(Quote quote) => CountWords(quote.Text) <= LongestQuotation ? quote : quote with { Text = "" };

    /// <param name="row">The event.</param>
    /// <param name="text">The article's text, where it is at hand.</param>
    public static EventMention Omit(EventMention row, string? text)
    {
        int words = CountWords(row.Headline);
        bool borrowed = words > LongestQuotation
            || (words > LongestBorrowedHeadline && text?.Contains(row.Headline, StringComparison.Ordinal) != false);
        return borrowed ? row with { Headline = "" } : row;
    }

    /// <summary>The claim with its words, where the document has them.</summary>
    public static Claim Fill(Claim claim, Article? document) =>
        claim.Text.Length == 0 && Cut(document, claim.Start, claim.End) is { } text ? claim with { Text = text } : claim;

    /// <summary>The quotation with its words, where the document has them.</summary>
    public static Quote Fill(Quote quote, Article? document) =>
        quote.Text.Length == 0 && Cut(document, quote.Start, quote.End) is { } text ? quote with { Text = text } : quote;

    private static string? Cut(Article? document, int start, int end) =>
        document?.Text is { } text && start <= end && end <= text.Length ? text[start..end] : null;

    private static int CountWords(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool space = char.IsWhiteSpace(c);
            if (inside && space) words++;
            inside = !space;
        }
        return inside ? words + 1 : words;
    }
}
