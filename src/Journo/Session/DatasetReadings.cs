using Journo.Datasets;

namespace Journo.Session;

/// <summary>
/// The readings of a dataset, one article after the other. The tables are walked side by side, so that only one article is in memory (and the names of sources and
/// entities, which belong to the dataset). A table whose rows are not in the order of the articles is held whole.
/// </summary>
internal sealed class DatasetReadings(DatasetReader dataset)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The readings of all articles.</summary>
    public IEnumerable<ArticleReading> All()
    {
        foreach (Article article in dataset.Read<Article>()) _places.TryAdd(article.Id, _places.Count);
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (Source source in dataset.Read<Source>()) sources.TryAdd(source.Name, source);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (Entity entity in dataset.Read<Entity>()) entities.TryAdd(entity.Id, entity);

        using var claims = Walk<Claim>(c => c.Article);
        using var quotes = Walk<Quote>(q => q.Article);
        using var events = Walk<TimelineEvent>(e => e.Article);
        using var figures = Walk<Figure>(f => f.Article);
        using var mentions = Walk<Mention>(m => m.Article);
        using var attributions = Walk<Attribution>(a => a.Article);
        using var dates = Walk<DateMention>(d => d.Article);
        foreach (Article article in dataset.Read<Article>())
        {
            yield return Join(new ArticleReading
            {
                Article = article,
                Claims = claims.Of(article.Id),
                Quotes = quotes.Of(article.Id),
                Events = events.Of(article.Id),
                Figures = figures.Of(article.Id),
                Mentions = mentions.Of(article.Id),
                Attributions = attributions.Of(article.Id),
                Dates = dates.Of(article.Id),
            }, sources, entities);
        }
    }

    /// <summary>The reading of one article.</summary>
    public ArticleReading Of(Article article)
    {
        TextPattern[] exactly = [DatasetReader.Exactly(article.Id)];
        var reading = new ArticleReading
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
        return Join(reading,
            dataset.Read<Source>().DistinctBy(s => s.Name).ToDictionary(s => s.Name, StringComparer.Ordinal),
            dataset.Read<Entity>().DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal));
    }

    // Sources and entities are the dataset's; these are the article's.
    private static ArticleReading Join(ArticleReading reading, Dictionary<string, Source> sources, Dictionary<string, Entity> entities) => reading with
    {
        Sources = [.. reading.Claims.SelectMany(c => c.Chain.Append(c.Speaker!)).Concat(reading.Quotes.Select(q => q.Speaker!)).Concat(reading.Attributions.Select(a => a.Source!))
            .Where(name => name is not null).Distinct(StringComparer.Ordinal).Select(sources.GetValueOrDefault).OfType<Source>()],
        Entities = [.. reading.Mentions.Select(m => m.Entity).Distinct(StringComparer.Ordinal).Select(entities.GetValueOrDefault).OfType<Entity>()],
    };

    private ArticleRows<T> Walk<T>(Func<T, string> articleOf) where T : class => new(dataset.Read<T>, articleOf, _places);

    /// <summary>The rows of one table, article by article.</summary>
    private sealed class ArticleRows<T> : IDisposable where T : class
    {
        private readonly Func<T, string> _articleOf;
        private readonly IEnumerator<T>? _rows;
        private readonly ILookup<string, T>? _held;
        private bool _more;

        public ArticleRows(Func<RowFilter<T>?, IEnumerable<T>> read, Func<T, string> articleOf, Dictionary<string, int> places)
        {
            _articleOf = articleOf;
            if (!IsInOrder(read(null).Select(articleOf), places))
            {
                _held = read(null).ToLookup(articleOf, StringComparer.Ordinal);
                return;
            }
            _rows = read(null).GetEnumerator();
            _more = _rows.MoveNext();
        }

        public List<T> Of(string article)
        {
            if (_held is not null) return [.. _held[article]];
            var rows = new List<T>();
            for (; _more && _articleOf(_rows!.Current) == article; _more = _rows.MoveNext()) rows.Add(_rows.Current);
            return rows;
        }

        private static bool IsInOrder(IEnumerable<string> articles, Dictionary<string, int> places)
        {
            int last = 0;
            foreach (string article in articles)
            {
                if (!places.TryGetValue(article, out int place) || place < last) return false;
                last = place;
            }
            return true;
        }

        public void Dispose() => _rows?.Dispose();
    }
}
