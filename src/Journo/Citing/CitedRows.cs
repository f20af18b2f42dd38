using System.Collections;
using System.Globalization;
using System.Management.Automation;
using Journo.Citations;
using Journo.Session;

namespace Journo.Citing;

/// <summary>
/// Finds what an object of a pipeline cites: a work is its own, evidence the work that it quotes; a row leads back to the article that it
/// was read from and to the claim that it stands in; an object that only has
/// an article's id (a line of Import-Csv, a selection of properties) is looked up among the articles read in this session, then in a
/// dataset.
/// </summary>
internal sealed class CitedRows(
    ArticleMemory memory, string defaultDataset, Func<string, SessionDataset> open, CancellationToken cancellation)
{
    private readonly Dictionary<string, Dictionary<string, Article>> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<object, Dictionary<string, Claim>> _claims = [];

    /// <summary>What the object cites; null where it is nothing that can be cited.</summary>
    /// <param name="citing">The object.</param>
    /// <param name="withClaim">Whether the claim of a row is asked for, which may have to be read.</param>
    public Cited? Of(PSObject citing, bool withClaim) => citing.BaseObject switch
    {
        Citation work => new(work),
        Evidence evidence => new(EvidenceCitation.Of(evidence)),
        Article article => Cited.Of(article),
        IArticleRow row and ITraceable { Origin: var origin } => OfRow(row, origin, withClaim),
        _ when citing.Properties["Article"]?.Value?.ToString() is { Length: > 0 } id
            && Find(id, null) is { } article => Cited.Of(article, ClaimIn(citing, id)),
        _ => null,
    };

    private Cited? OfRow(IArticleRow row, RowOrigin origin, bool withClaim)
    {
        if ((origin.Article ?? Find(row.Article, origin.DatasetFolder)) is not { } article) return null;
        return Cited.Of(article, row, row as Claim ?? (withClaim && ClaimId(row) is { } id ? FindClaim(id, origin) : null));
    }

    private static string? ClaimId(IArticleRow row) => row switch
    {
        Quote quote => quote.Claim,
        EventMention happening => happening.Claim,
        Figure figure => figure.Claim,
        _ => null,
    };

    private Claim? FindClaim(string id, RowOrigin origin)
    {
        object from = origin.Article ?? (object)(origin.DatasetFolder ?? defaultDataset);
        if (!_claims.TryGetValue(from, out Dictionary<string, Claim>? claims))
        {
            IEnumerable<Claim> all = from is Article article ? article.Text is null ? [] : ExtractionCache.Of(article, cancellation).Claims
                : open((string)from).Read<Claim>();
            _claims[from] = claims = new(StringComparer.Ordinal);
            foreach (Claim claim in all) claims.TryAdd(claim.Id, claim);
        }
        return claims.GetValueOrDefault(id);
    }

    private Article? Find(string id, string? dataset) => dataset is null
        ? memory.Find(id) ?? Find(id, defaultDataset)
        : ArticlesOf(dataset).GetValueOrDefault(id);

    private Dictionary<string, Article> ArticlesOf(string dataset)
    {
        if (_articles.TryGetValue(dataset, out Dictionary<string, Article>? articles)) return articles;
        articles = new(StringComparer.Ordinal);
        foreach (Article article in open(dataset).Read<Article>()) articles.TryAdd(article.Id, article);
        return _articles[dataset] = articles;
    }

    /// <summary>As much of a claim as an object has that was one: an id, and a paragraph, a speaker or a chain. Null where it has no
    /// id.</summary>
    private static Claim? ClaimIn(PSObject citing, string article)
    {
        if (Text("Id") is not { } id) return null;
        return new()
        {
            Id = id,
            Article = article,
            Paragraph = int.TryParse(Text("Paragraph"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int paragraph) ? paragraph
                : 0,
            Speaker = Text("Speaker"),
            Chain = citing.Properties["Chain"]?.Value switch
            {
                IEnumerable links and not string => TextList.From(links.Cast<object>().Select(link => link.ToString()!)),
                var links => TextList.Parse(links?.ToString()),
            },
            Text = Text("Text") ?? "",
            Summary = Text("Summary"),
        };

        string? Text(string name) => citing.Properties[name]?.Value is { } value
            && Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
    }
}
