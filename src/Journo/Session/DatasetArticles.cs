using Journo.Datasets;

namespace Journo.Session;

/// <summary>
/// The extractions of a dataset's articles, of which only one is in memory at a time, with the names of sources and entities, which belong
/// to the dataset.
/// </summary>
internal sealed class DatasetArticles(SessionDataset dataset) : IDisposable
{
    private Dictionary<string, Source>? _sources;
    private Dictionary<string, Entity>? _entities;
    private ArticleWalk? _walk;
    private bool _asked;

    /// <summary>The extractions of all articles.</summary>
    public IEnumerable<ArticleExtraction> All()
    {
        using var walk = new ArticleWalk(dataset);
        foreach (Article article in dataset.Read<Article>())
        {
            if (walk.IsAhead(article)) yield return Join(walk.Of(article));
        }
    }

    /// <summary>
    /// The extraction of one article. The first costs a look through the dataset; of those after it, which a pipeline mostly gives in the
    /// dataset's order, all together cost one more.
    /// </summary>
    public ArticleExtraction Of(Article article)
    {
        bool first = !_asked;
        _asked = true;
        if (first) return Join(LookFor(article));
        _walk ??= new ArticleWalk(dataset);
        return Join(_walk.IsAhead(article) ? _walk.Of(article) : LookFor(article));
    }

    public void Dispose() => _walk?.Dispose();

    private ArticleExtraction LookFor(Article article)
    {
        TextPattern[] exactly = [SessionDataset.Exactly(article.Id)];
        return new ArticleExtraction
        {
            Article = article,
            Claims = [.. dataset.Read(new ClaimFilter { Article = exactly })],
            Quotes = [.. dataset.Read(new QuoteFilter { Article = exactly })],
            Events = [.. dataset.Read(new EventFilter { Article = exactly })],
            Figures = [.. dataset.Read(new FigureFilter { Article = exactly })],
            Mentions = [.. dataset.Read<Mention>().Where(m => m.Article == article.Id)],
            Attributions = [.. dataset.Read(new AttributionFilter { Article = exactly })],
            Dates = [.. dataset.Read(new DateMentionFilter { Article = exactly })],
        };
    }

    // Sources and entities are the dataset's; these are the article's.
    private ArticleExtraction Join(ArticleExtraction reading)
    {
        _sources ??= dataset.Read<Source>().DistinctBy(s => s.Name).ToDictionary(s => s.Name, StringComparer.Ordinal);
        _entities ??= dataset.Read<Entity>().DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        return reading with
        {
            Sources = [.. reading.Claims.SelectMany(c => c.Chain.Append(c.Speaker!)).Concat(reading.Quotes.Select(q => q.Speaker!))
                .Concat(reading.Attributions.Select(a => a.Source!))
                .Where(name => name is not null).Distinct(StringComparer.Ordinal).Select(_sources.GetValueOrDefault).OfType<Source>()],
            Entities = [.. reading.Mentions.Select(m => m.Entity).Distinct(StringComparer.Ordinal).Select(_entities.GetValueOrDefault)
                .OfType<Entity>()],
        };
    }
}
