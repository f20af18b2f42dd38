using Journo.Extraction;

namespace Journo.Session;

/// <summary>
/// What was read out of the articles used last, so that one article can go through several commands and is read once. Bounded by the length
/// of the articles: a long pipeline holds few.
/// </summary>
internal static class ExtractionCache
{
    private const int MostArticles = 32;
    private const long MostCharacters = 2 * 1024 * 1024;

    private static readonly object Access = new();
    private static readonly LinkedList<Extracted> ByUse = new(); // the last used last

    /// <summary>Reads an article that has its text.</summary>
    /// <exception cref="OperationCanceledException">The extraction was ended.</exception>
    /// <exception cref="ArticleNotReadException">A fault of the program ended it.</exception>
    public static ArticleExtraction Of(Article article, CancellationToken cancellation)
    {
        if (Find(article) is { } known) return known.Rows;
        var traces = new ExtractionTraces();
        ArticleExtraction rows = Read(article, traces, cancellation);
        var origin = new RowOrigin(article);
        IEnumerable<ITraceable> all =
            [.. rows.Claims, .. rows.Quotes, .. rows.Events, .. rows.Figures, .. rows.Attributions, .. rows.Dates];
        foreach (ITraceable row in all) row.Origin = origin;
        Keep(new Extracted(article, rows, traces));
        return rows;
    }

    private static ArticleExtraction Read(Article article, ExtractionTraces traces, CancellationToken cancellation)
    {
        Func<Article, ExtractionTraces?, CancellationToken, ArticleExtraction> read = JournoSession.Current.Read;
        try
        {
            return read(article, traces, cancellation);
        }
        catch (Exception exception) when (ProgramFault.Is(exception))
        {
            throw new ArticleNotReadException(article, exception, part => read(part, null, cancellation));
        }
    }

    /// <summary>What led to a row, if it was read out of an article that is in use.</summary>
    public static ExtractionTraces? TracesOf(object row) =>
        row is ITraceable { Origin.Article: { } article } ? Find(article)?.Traces : null;

    private static Extracted? Find(Article article)
    {
        lock (Access)
        {
            for (LinkedListNode<Extracted>? node = ByUse.Last; node is not null; node = node.Previous)
            {
                if (!ReferenceEquals(node.Value.Article, article)) continue;
                ByUse.Remove(node);
                ByUse.AddLast(node);
                return node.Value;
            }
            return null;
        }
    }

    private static void Keep(Extracted extracted)
    {
        lock (Access)
        {
            ByUse.AddLast(extracted);
            while (ByUse.Count > 1 && (ByUse.Count > MostArticles || ByUse.Sum(kept => (long)kept.Article.Characters) > MostCharacters))
            {
                ByUse.RemoveFirst();
            }
        }
    }

    private sealed record Extracted(Article Article, ArticleExtraction Rows, ExtractionTraces Traces);
}
