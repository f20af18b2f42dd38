using System.Text;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;
using Journo.Values;

namespace Journo.Datasets.Csv.Writing;

/// <summary>One write of extractions into a dataset, under its lock.</summary>
internal sealed class DatasetWriter : IDisposable
{
    /// <summary>The ids of problems with one article, of which nothing was added then.</summary>
    public const string ArticleExists = nameof(ArticleExists), ArticleWithoutHash = nameof(ArticleWithoutHash);

    private readonly DatasetFolder _folder;
    private readonly DatasetWriteOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly DataPackage? _previous;
    private readonly bool _omitText;
    private readonly Dictionary<Table, StagedTable> _tables;
    private readonly Dictionary<string, string> _idBySha256 = new(StringComparer.Ordinal);
    private readonly HashSet<string> _articleIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly KeyTable _replaced = new();
    private ILookup<string, Claim> _reviewed = Enumerable.Empty<Claim>().ToLookup(claim => claim.Article);
    private readonly SourceRegister _sources = new();
    private readonly EntityRegister _entities = new();

    /// <param name="folder">The dataset; its lock is held and nothing of an earlier write is left.</param>
    /// <param name="previous">Its data package where it is added to, else null.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    public DatasetWriter(DatasetFolder folder, DataPackage? previous, DatasetWriteOptions options, CancellationToken cancellation)
    {
        (_folder, _previous, _options, _cancellation) = (folder, previous, options, cancellation);
        _omitText = options.OmitText || previous?.HasText == false;
        StagedCommit.Begin(folder);
        _tables = Tables.All.Where(table => !table.IsLog)
            .ToDictionary(table => table, table => new StagedTable(folder, table, append: previous is not null, options.ExcelSafe));
        if (previous is not null) Load();
    }

    /// <summary>Adds what was read out of an article; false, and nothing added, where one with the same text was added before.</summary>
    public bool Add(ArticleExtraction reading)
    {
        Article article = WithHash(reading.Article);
        if (_written.Contains(article.Sha256)) return false;
        article = Admit(article);
        _written.Add(article.Sha256);
        if (_omitText) reading = WithoutWords(reading, _reviewed[article.Id]);
        foreach (Source source in reading.Sources) _sources.Merge(source);
        ReadingCheck.Verify(_folder.Path, reading, _sources);

        // Rows made for an article whose id is taken have the old id before theirs.
        string Own(string id) => RowIds.Within(article.Id, RowIds.Without(reading.Article.Id, id));
        string? OwnOrNull(string? id) => id is null ? null : Own(id);

        if (_reviewed.Contains(article.Id))
        {
            ReviewedClaims.Keep(_folder.Path, _reviewed[article.Id],
                reading.Claims.ToDictionary(claim => Own(claim.Id), StringComparer.Ordinal));
        }
        Put(Tables.Articles, article);
        foreach (Claim row in reading.Claims)
        {
            Put(Tables.Claims, row with { Id = Own(row.Id), Article = article.Id });
        }
        foreach (Quote row in reading.Quotes)
        {
            Put(Tables.Quotes, row with { Id = Own(row.Id), Article = article.Id, Claim = OwnOrNull(row.Claim) });
        }
        foreach (EventMention row in reading.Events)
        {
            EventMention happening = row with
            {
                Id = Own(row.Id),
                Article = article.Id,
                Claim = OwnOrNull(row.Claim),
                Follows = TextList.From(row.Follows.Select(Own)),
                Precedes = TextList.From(row.Precedes.Select(Own)),
            };
            Put(Tables.Events, EventBounds.Fitting(happening));
        }
        foreach (Figure row in reading.Figures) Put(
            Tables.Figures, row with { Id = Own(row.Id), Article = article.Id, Claim = OwnOrNull(row.Claim) });
        Dictionary<string, string> entities = reading.Entities.ToDictionary(entity => entity.Id, _entities.Merge, StringComparer.Ordinal);
        foreach (Mention row in reading.Mentions) Put(
            Tables.Mentions, row with { Id = Own(row.Id), Article = article.Id, Entity = entities[row.Entity] });
        foreach (Attribution row in reading.Attributions) Put(
            Tables.Attributions, row with { Id = Own(row.Id), Article = article.Id, Parent = OwnOrNull(row.Parent) });
        foreach (DateMention row in reading.Dates) Put(Tables.Dates, row with { Id = Own(row.Id), Article = article.Id });
        return true;
    }

    /// <summary>Makes what was added the dataset's.</summary>
    public void Commit()
    {
        if (_previous is null || _sources.HasChanged) _tables[Tables.Sources].Replace(_sources.Rows);
        if (_previous is null || _entities.HasChanged) _tables[Tables.Entities].Replace(_entities.Rows);
        foreach (StagedTable table in _tables.Values)
        {
            if (table.Table != Tables.Sources && table.Table != Tables.Entities) table.Finish(_replaced, _cancellation);
        }
        var package = new NewPackage(_previous?.Name ?? NewPackage.NameFor(_folder.Path), _options.Title ?? _previous?.Title,
            HasText: _previous?.HasText ?? !_options.OmitText, _options.ExcelSafe) { Logs = _previous?.Logs ?? new Dictionary<Table,
                LogHead>() };
        package.Stage(_folder, _previous, keepResources: true, _cancellation);
        _cancellation.ThrowIfCancellationRequested();
        StagedCommit.Commit(_folder);
    }

    public void Dispose()
    {
        foreach (StagedTable table in _tables.Values) table.Dispose();
        StagedCommit.Discard(_folder);
    }

    private static ArticleExtraction WithoutWords(ArticleExtraction reading, IEnumerable<Claim> reviewed)
    {
        var borrowed = new BorrowedWords();
        if (reading.Article.Text is { } text) borrowed.Add(text);
        else foreach (string words in reading.Claims.Select(claim => claim.Text)) borrowed.Add(words);
        return new ArticleWords(borrowed, reviewed).Omit(reading);
    }

    private void Put<T>(Table<T> table, T row) where T : class
    {
        _cancellation.ThrowIfCancellationRequested();
        _tables[table].Add(row);
    }

    /// <summary>Takes in what the dataset says that new rows have to agree with.</summary>
    private void Load()
    {
        var reader = new CsvDatasetReader(_folder);
        foreach (Article article in reader.Read(Tables.Articles, null, null, _cancellation))
        {
            _idBySha256[article.Sha256] = article.Id;
            _articleIds.Add(article.Id);
        }
        foreach (Source source in reader.Read(Tables.Sources, null, null, _cancellation)) _sources.Load(source);
        if (_options.Force) _reviewed = ReviewedClaims.ByArticle(_folder, _cancellation);
        foreach (Entity entity in reader.Read(Tables.Entities, null, null, _cancellation)) _entities.Load(entity);
    }

    private Article WithHash(Article article) => article.Sha256.Length > 0 ? article
        : article.Text is { } text ? article with { Sha256 = TextHash.Of(text), Characters = text.Length }
        : throw new DatasetException(new(ArticleWithoutHash, ProblemSeverity.Error, _folder.Path, 0, 0,
            $"The article '{article.Id}' has neither a text nor the hash of one.", "Import it from its document."));

    /// <summary>The article with the id that it has in the dataset.</summary>
    private Article Admit(Article article)
    {
        if (_idBySha256.TryGetValue(article.Sha256, out string? id))
        {
            if (!_options.Force)
            {
                throw new DatasetException(new(ArticleExists, ProblemSeverity.Error, _folder.Path, 0, 0,
                    $"The article '{article.Title}' is in the dataset already, as '{id}' (same SHA-256).",
                        "Use -Force to replace its rows."));
            }
            if (_articleIds.Contains(id)) _replaced.Add(Encoding.UTF8.GetBytes(id), out _);
            return article with { Id = id };
        }
        id = article.Id.Length > 0 ? article.Id : article.Sha256[..10];
        if (!_articleIds.Add(id)) _articleIds.Add(id = $"{id}-{article.Sha256[..8]}");
        _idBySha256[article.Sha256] = id;
        return article with { Id = id };
    }
}
