using System.Management.Automation;

namespace Journo.Session;

/// <summary>
/// Finds the article of anything that comes down a pipeline: an article is its own; a row leads back to where it was read from; an object that only has an article's id
/// (a line of Import-Csv) is looked up among the articles read in this session, then in a dataset.
/// </summary>
internal sealed class CitedArticles(ArticleMemory memory, string defaultDataset, Func<string, DatasetReader> open)
{
    private readonly Dictionary<string, Dictionary<string, Article>> _byDataset = new(StringComparer.Ordinal);

    public Article? Of(PSObject citing) => citing.BaseObject switch
    {
        Article article => article,
        IArticleRow row and ITraceable { Origin: var origin } => origin.Article ?? Find(row.Article, origin.DatasetFolder),
        _ when citing.Properties["Article"]?.Value is { } id => Find(id.ToString()!, null),
        _ => null,
    };

    private Article? Find(string id, string? dataset) => dataset is null
        ? memory.Find(id) ?? Find(id, defaultDataset)
        : ArticlesOf(dataset).GetValueOrDefault(id);

    private Dictionary<string, Article> ArticlesOf(string dataset)
    {
        if (_byDataset.TryGetValue(dataset, out Dictionary<string, Article>? articles)) return articles;
        articles = new(StringComparer.Ordinal);
        foreach (Article article in open(dataset).Read<Article>()) articles.TryAdd(article.Id, article);
        return _byDataset[dataset] = articles;
    }
}
