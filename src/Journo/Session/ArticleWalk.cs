using Journo.Datasets;

namespace Journo.Session;

/// <summary>
/// Goes through the tables of a dataset side by side, article by article, so that each is read once and only one article's rows are in
/// memory.
/// A table whose rows are not in the order of the articles is held whole.
/// </summary>
internal sealed class ArticleWalk : IDisposable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly SessionDataset _dataset;
    private readonly ArticleRows<Claim> _claims;
    private readonly ArticleRows<Quote> _quotes;
    private readonly ArticleRows<EventMention> _events;
    private readonly ArticleRows<Figure> _figures;
    private readonly ArticleRows<Mention> _mentions;
    private readonly ArticleRows<Attribution> _attributions;
    private readonly ArticleRows<DateMention> _dates;
    private int _last = -1;

    public ArticleWalk(SessionDataset dataset)
    {
        _dataset = dataset;
        foreach (Article article in dataset.Read<Article>()) _places.TryAdd(article.Id, _places.Count);
        _claims = Walk<Claim>(c => c.Article);
        _quotes = Walk<Quote>(q => q.Article);
        _events = Walk<EventMention>(e => e.Article);
        _figures = Walk<Figure>(f => f.Article);
        _mentions = Walk<Mention>(m => m.Article);
        _attributions = Walk<Attribution>(a => a.Article);
        _dates = Walk<DateMention>(d => d.Article);
    }

    /// <summary>Whether the article comes after all that were asked for: there is no way back.</summary>
    public bool IsAhead(Article article) => _places.TryGetValue(article.Id, out int place) && place > _last;

    /// <summary>The rows of an article that is ahead.</summary>
    public ArticleExtraction Of(Article article)
    {
        _last = _places[article.Id];
        return new()
        {
            Article = article,
            Claims = _claims.Of(article.Id),
            Quotes = _quotes.Of(article.Id),
            Events = _events.Of(article.Id),
            Figures = _figures.Of(article.Id),
            Mentions = _mentions.Of(article.Id),
            Attributions = _attributions.Of(article.Id),
            Dates = _dates.Of(article.Id),
        };
    }

    public void Dispose()
    {
        _claims.Dispose();
        _quotes.Dispose();
        _events.Dispose();
        _figures.Dispose();
        _mentions.Dispose();
        _attributions.Dispose();
        _dates.Dispose();
    }

    private ArticleRows<T> Walk<T>(Func<T, string> articleOf) where T : class => new(_dataset.Read<T>, articleOf, _places);

    /// <summary>The rows of one table.</summary>
    private sealed class ArticleRows<T> : IDisposable where T : class
    {
        private readonly Func<T, string> _articleOf;
        private readonly Dictionary<string, int> _places;
        private readonly IEnumerator<T>? _rows;
        private readonly ILookup<string, T>? _held;
        private bool _more;

        public ArticleRows(Func<RowFilter<T>?, IEnumerable<T>> read, Func<T, string> articleOf, Dictionary<string, int> places)
        {
            (_articleOf, _places) = (articleOf, places);
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
            for (; _more && _places.GetValueOrDefault(_articleOf(_rows!.Current)) < _places[article]; _more = _rows.MoveNext()) { }
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
