using Journo.Testing;
using System.Text.Json;
using Journo.Datasets.Csv;
using Journo.Documents;
using Journo.Extraction;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// Compares what is read out of articles with a dataset that was read by hand. A row is covered by the one that shares most characters
/// with it, at least half of the shorter one's; the rest is agreement between the two. An event takes the place of the claim that tells it.
/// Differences are told by id and by the columns' words, never by the article's.
/// </summary>
internal static class CuratedComparison
{
    /// <summary>Compares every article of a dataset; 1 where its document is missing or not the one that was read by hand.</summary>
    /// <param name="dataset">The folder of the dataset.</param>
    /// <param name="document">The article, or JSON lines with <c>id</c> and <c>text</c> among which the articles are.</param>
    /// <param name="output">Takes the agreement and the differences.</param>
    /// <param name="errors">Takes what is wrong with the document.</param>
    public static int Run(string dataset, string document, TextWriter output, TextWriter errors)
    {
        var store = new CsvDatasetStore();
        Claim[] claims = [.. store.Read<Claim>(dataset)];
        Quote[] quotes = [.. store.Read<Quote>(dataset)];
        EventMention[] events = [.. store.Read<EventMention>(dataset)];
        foreach (Article known in store.Read<Article>(dataset))
        {
            Article? article = Load(document, known);
            if (article?.Sha256 != known.Sha256)
            {
                string wrong = article is null ? "no row has this id" : "its text is another than was read by hand";
                errors.WriteLine($"{document}: {known.Id}: {wrong}. Give the document that {dataset} was read out of.");
                return 1;
            }
            ArticleExtraction byHand = new()
            {
                Article = article,
                Claims = Of(known, claims),
                Quotes = Of(known, quotes),
                Events = Of(known, events),
            };
            Compare(byHand, InEnglish.Reader.Read(article), output);
        }
        return 0;
    }

    private static Article? Load(string document, Article known)
    {
        if (!document.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return ArticleFactory.FromBytes(File.ReadAllBytes(document), metadata: known);
        }
        JsonElement row = JsonLines.Read(document).FirstOrDefault(row => JsonLines.Id(row) == known.Id);
        return row.ValueKind == JsonValueKind.Undefined ? null : ArticleFactory.FromText(JsonLines.Text(row, "text"), known);
    }

    private static T[] Of<T>(Article article, T[] rows) where T : IArticleRow => [.. rows.Where(row => row.Article == article.Id)];

    private static void Compare(ArticleExtraction byHand, ArticleExtraction read, TextWriter output)
    {
        Agreement claims = new("claims"), quotes = new("quotations"), events = new("events");
        claims.Add(Placed(byHand.Claims, SpanOf), Placed(read.Claims, SpanOf), (claim, match) =>
        {
            claims.Same(claim.Id, "chain", claim.Chain.ToString(), match.Chain.ToString());
            claims.Same(claim.Id, "hedges", claim.Hedges.ToString(), match.Hedges.ToString());
            claims.Same(claim.Id, "attribution", $"{claim.Attribution}", $"{match.Attribution}");
            claims.Same(claim.Id, "kind", $"{claim.Kind}", $"{match.Kind}", match.KindReason);
        }, claim => claim.Id);
        quotes.Add(Placed(byHand.Quotes, SpanOf), Placed(read.Quotes, SpanOf), (quote, match) =>
        {
            quotes.Same(quote.Id, "speaker", quote.Speaker, match.Speaker);
            quotes.Same(quote.Id, "kind", $"{quote.Kind}", $"{match.Kind}");
        }, quote => quote.Id);
        events.Add(Placed(byHand), Placed(read),
            (row, match) => events.Same(row.Id, "date", $"{row.Date}", $"{match.Date}"), row => row.Id);

        Agreement[] all = [claims, quotes, events];
        output.WriteLine(byHand.Article.Id);
        foreach (Agreement agreement in all) output.WriteLine(agreement);
        foreach (string difference in all.SelectMany(agreement => agreement.Differences)) output.WriteLine(difference);
    }

    private static (T Row, TextSpan Span)[] Placed<T>(IEnumerable<T> rows, Func<T, TextSpan> span) =>
        [.. rows.Select(row => (row, span(row)))];

    private static (EventMention Row, TextSpan Span)[] Placed(ArticleExtraction reading)
    {
        Dictionary<string, TextSpan> claims = reading.Claims.ToDictionary(claim => claim.Id, SpanOf);
        return Placed(reading.Events, row => row.Claim is null ? new(row.Start, row.End) : claims[row.Claim]);
    }

    private static TextSpan SpanOf(Claim claim) => new(claim.Start, claim.End);

    private static TextSpan SpanOf(Quote quote) => new(quote.Start, quote.End);
}
