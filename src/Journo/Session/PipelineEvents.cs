using System.Management.Automation;
using Journo.Cmdlets;

namespace Journo.Session;

/// <summary>
/// Finds the mentions that objects of a pipeline stand for: a row knows the article or the dataset that it was read from, an entry of a
/// timeline has its mentions with it, an article stands for all of its events,
/// and an object that only has ids (a line of Import-Csv) is looked up among the articles read in this session, then in a dataset; a date
/// and a headline that it has count more than what is found. A dataset is read once, and of its claims only those that tell an event.
/// </summary>
internal sealed class PipelineEvents(
    ArticleMemory memory, string defaultDataset, Func<string, SessionDataset> open, CancellationToken cancellation)
{
    private readonly Dictionary<string, Told> _datasets = new(StringComparer.Ordinal);
    private readonly Dictionary<Article, Told> _articles = new(ReferenceEqualityComparer.Instance);

    /// <summary>The mentions that an object stands for, in the order of the text; null where it is nothing that can be looked up.</summary>
    /// <exception cref="FormatException">What stands where a date should is none.</exception>
    public IEnumerable<SourcedMention>? Of(PSObject input) => input.BaseObject switch
    {
        TimelineEvent { Accounts.Count: > 0 } entry => entry.Accounts,
        EventMention row => [OfRow(row)],
        Article article and ITraceable { Origin.DatasetFolder: { } folder } => In(folder).OfArticle(article.Id),
        Article { Text: not null } article => In(article).All,
        Article => null,
        _ => Listed(input),
    };

    /// <summary>All that the articles of the dataset tell, in the order of its table.</summary>
    public IReadOnlyList<SourcedMention> All => In(defaultDataset).All;

    /// <summary>What is said of an object that stands for no mention.</summary>
    public ErrorRecord NotAnEvent(PSObject input) => ErrorRecords.Of("NotAnEvent", ErrorCategory.ObjectNotFound, input.BaseObject,
        $"'{input}' is no event of a timeline: it is neither an event, an article with its text or its dataset, nor the id of an event "
            + $"of this session or of the dataset '{defaultDataset}'. -Dataset names another.");

    private SourcedMention OfRow(EventMention row)
    {
        RowOrigin origin = ((ITraceable)row).Origin;
        Told? told = origin.Article is { } article ? In(article) : origin.DatasetFolder is { } folder ? In(folder)
            : memory.Find(row.Article) is { } read ? In(read) : null;
        return told?.Find(row.Id) is { } account ? account with { Event = row } : new SourcedMention(row);
    }

    // An entry that has been through a table names its mentions in one column.
    private List<SourcedMention>? Listed(PSObject input)
    {
        if ((input.BaseObject as string ?? Text(input, "Id")) is not { } id) return null;
        Article? article = Text(input, "Article") is { } named ? memory.Find(named) : null;
        List<SourcedMention>? found = null;
        foreach (string one in Text(input, "Accounts") is { } accounts ? TextList.Parse(accounts) : [id])
        {
            if (((article is null ? null : In(article).Find(one)) ?? In(defaultDataset).Find(one)) is { } account) (found ??= [])
                .Add(account);
        }
        return found is null ? null : EditedEvent.Of(input, id, found);
    }

    private static string? Text(PSObject input, string name) => input.Properties[name]?.Value?.ToString() is { Length: > 0 } text ? text
        : null;

    private Told In(Article article)
    {
        if (_articles.TryGetValue(article, out Told? told)) return told;
        ArticleExtraction reading = ExtractionCache.Of(article, cancellation);
        return _articles[article] = new(reading.Events, reading.Claims, [article]);
    }

    private Told In(string folder)
    {
        if (_datasets.TryGetValue(folder, out Told? told)) return told;
        SessionDataset dataset = open(folder);
        List<EventMention> events = [.. dataset.Read<EventMention>()];
        var claims = new Datasets.ClaimFilter { Ids = events.Select(e => e.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal) };
        return _datasets[folder] = new(events, dataset.Read(claims), dataset.Read<Article>());
    }

    /// <summary>The mentions of one dataset or article.</summary>
    private sealed class Told
    {
        private readonly Dictionary<string, SourcedMention> _byId = new(StringComparer.Ordinal);
        private ILookup<string, SourcedMention>? _byArticle;

        public Told(IReadOnlyList<EventMention> events, IEnumerable<Claim> claims, IEnumerable<Article> articles)
        {
            var claimOf = new Dictionary<string, Claim>(StringComparer.Ordinal);
            var articleOf = new Dictionary<string, Article>(StringComparer.Ordinal);
            foreach (Claim claim in claims) claimOf.TryAdd(claim.Id, claim);
            foreach (Article article in articles) articleOf.TryAdd(article.Id, article);
            All = [.. events.Select(e => new SourcedMention(e, e.Claim is null ? null
                : claimOf.GetValueOrDefault(e.Claim), articleOf.GetValueOrDefault(e.Article)))];
            foreach (SourcedMention account in All) _byId.TryAdd(account.Event.Id, account);
        }

        public IReadOnlyList<SourcedMention> All { get; }

        public SourcedMention? Find(string id) => _byId.GetValueOrDefault(id);

        public IEnumerable<SourcedMention> OfArticle(string id) =>
            (_byArticle ??= All.ToLookup(account => account.Event.Article, StringComparer.Ordinal))[id];
    }
}
