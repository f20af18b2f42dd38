namespace Journo.Citations.Claims;

/// <summary>What of a work is cited: where it stands, whose words it is and through whom they came, and the words themselves where they are
/// quoted.</summary>
internal sealed record CitedPassage
{
    /// <summary>The paragraph, from 1; null where it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>Who says it, then through whom it became known, up to but without the work itself.</summary>
    public IReadOnlyList<string> ClaimAttributions { get; init; } = [];

    /// <summary>The words in quotation marks, on one line; null where none are quoted.</summary>
    public string? Quoted { get; init; }

    /// <summary>The passage that a row of an article stands for.</summary>
    /// <param name="row">A claim, or something that stands in one.</param>
    /// <param name="claim">The claim that the row stands in, where it is known.</param>
    /// <param name="article">The article, which gives the paragraph where no claim does.</param>
    /// <param name="work">The article as a work: who wrote and who published it need no mention again.</param>
    public static CitedPassage Of(IArticleRow row, Claim? claim, Article article, Citation work)
    {
        claim ??= row as Claim;
        return new()
        {
            Paragraph = claim?.Paragraph is > 0 and int known ? known : ParagraphAt(article, StartOf(row)),
            ClaimAttributions = [.. Chain(claim, (row as Quote)?.Speaker).Where(voice => !IsOf(work, voice))],
            Quoted = row is Quote { Text.Length: > 0 } quote ? OneLine(quote.Text) : null,
        };
    }

    private static IEnumerable<string> Chain(Claim? claim, string? quoted)
    {
        string? speaker = quoted ?? claim?.Speaker;
        TextList chain = claim?.Chain ?? TextList.Empty;
        return speaker is null || chain.Contains(speaker) ? chain.Reverse() : chain.Reverse().Prepend(speaker);
    }

    private static bool IsOf(Citation work, string voice) =>
        work.Author.Select(name => name.InReadingOrder).Append(work.ContainerTitle).Append(work.Publisher)
            .Contains(voice, StringComparer.OrdinalIgnoreCase);

    private static int StartOf(IArticleRow row) => row switch
    {
        Quote quote => quote.Start,
        EventMention happening => happening.Start,
        Figure figure => figure.Start,
        DateMention date => date.Start,
        Attribution { ContentSpans: [var content, ..] } => content.Start,
        _ => -1,
    };

    private static int? ParagraphAt(Article article, int start) =>
        article.Paragraphs.FirstOrDefault(paragraph => paragraph.Start <= start && start < paragraph.End)?.Number;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
