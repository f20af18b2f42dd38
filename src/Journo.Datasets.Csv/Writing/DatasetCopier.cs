using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Writing;

/// <summary>Copies a dataset row by row, so that the copy has the one form that its content has.</summary>
internal sealed class DatasetCopier(
    DatasetFolder source, DatasetFolder destination, DatasetWriteOptions options, CancellationToken cancellation)
{
    private readonly Dictionary<string, Article> _documentById = new(StringComparer.Ordinal);
    private bool _filled;

    /// <summary>Makes the copy, under the destination's lock.</summary>
    public void Copy()
    {
        DataPackage package = source.OpenPackage();
        if (options.Documents is { } documents)
        {
            foreach (Article article in new CsvDatasetReader(source).Read(Tables.Articles, null, null, cancellation))
            {
                if (documents.TryGetValue(article.Sha256, out Article? document)) _documentById[article.Id] = document;
            }
        }
        StagedCommit.Begin(destination);
        try
        {
            CopyRows();
            foreach (Table table in Tables.All.Where(table => table.IsLog)) CopyLog(table, package);
            var copy = new NewPackage(package.Name ?? NewPackage.NameFor(destination.Path), options.Title ?? package.Title,
                HasText: !options.OmitText && (package.HasText || _filled), options.ExcelSafe) { Logs = package.Logs };
            copy.Stage(destination, package, keepResources: source.Path == destination.Path, cancellation);
            cancellation.ThrowIfCancellationRequested();
            StagedCommit.Commit(destination);
        }
        finally
        {
            StagedCommit.Discard(destination);
        }
    }

    private void CopyRows()
    {
        Copy(Tables.Articles);
        if (options.OmitText)
        {
            var words = new ArticleWords(Borrowed(), ReviewedClaims.ByArticle(source, cancellation).SelectMany(claims => claims));
            Copy(Tables.Sources, words.Omit);
            Copy(Tables.Claims, words.Omit);
            Copy(Tables.Quotes, words.Omit);
            Copy(Tables.Events, row => words.Omit(EventBounds.Fitting(row)));
            Copy(Tables.Figures, words.Omit);
            Copy(Tables.Entities, words.Omit);
            Copy(Tables.Mentions, words.Omit);
            Copy(Tables.Attributions, words.Omit);
            Copy(Tables.Dates, words.Omit);
            return;
        }
        Copy(Tables.Sources);
        Copy(Tables.Claims, claim => Note(claim, ArticleWords.Fill(claim, DocumentOf(claim.Article))));
        Copy(Tables.Quotes, quote => ArticleWords.Fill(quote, DocumentOf(quote.Article)));
        Copy(Tables.Events, EventBounds.Fitting);
        Copy(Tables.Figures);
        Copy(Tables.Entities);
        Copy(Tables.Mentions);
        Copy(Tables.Attributions);
        Copy(Tables.Dates);
    }

    /// <summary>The articles' words: of the documents, and where there is none, of the claims.</summary>
    private BorrowedWords Borrowed()
    {
        var borrowed = new BorrowedWords();
        foreach (Article document in _documentById.Values) borrowed.Add(document.Text ?? "");
        foreach (Claim claim in new CsvDatasetReader(source).Read(Tables.Claims, null, null, cancellation))
        {
            if (DocumentOf(claim.Article)?.Text is null) borrowed.Add(claim.Text);
        }
        return borrowed;
    }

    private void Copy<T>(Table<T> table, Func<T, T>? change = null) where T : class
    {
        using FileStream stream = source.TryOpen(table.File) ?? throw new DatasetException(CsvDatasetReader.TableMissing(source, table));
        using (var header = new TableFile(table, source.PathOf(table.File), stream, escaped: false, static _ => { }))
        {
            // What a table has beyond its columns would be lost.
            foreach (DatasetProblem problem in header.CheckHeader()) throw new DatasetException(
                problem with { Severity = ProblemSeverity.Error });
        }
        using var staged = new StagedTable(destination, table, append: false, options.ExcelSafe);
        IEnumerable<T> rows = new CsvDatasetReader(source).Read(table, null, null, cancellation);
        staged.Replace(change is null ? rows : rows.Select(change));
    }

    /// <summary>A log is copied as it is, its hashes and all, and where it ends is what was said before: a copy makes nothing
    /// good.</summary>
    private void CopyLog(Table table, DataPackage package)
    {
        if (source.TryOpen(table.File) is not { } stream)
        {
            if (package.DoesWithout(table)) return;
            throw new DatasetException(CsvDatasetReader.TableMissing(source, table));
        }
        using var file = new TableFile(table, source.PathOf(table.File), stream, package.IsExcelSafe, static problem =>
            throw new DatasetException(problem));
        foreach (DatasetProblem problem in file.CheckHeader()) throw new DatasetException(
            problem with { Severity = ProblemSeverity.Error });
        using var staged = new StagedTable(destination, table, append: false, options.ExcelSafe);
        staged.Replace(file);
    }

    private Article? DocumentOf(string article) => _documentById.GetValueOrDefault(article);

    private Claim Note(Claim before, Claim after)
    {
        _filled |= !ReferenceEquals(before, after);
        return after;
    }
}
