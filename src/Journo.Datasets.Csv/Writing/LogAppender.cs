using System.Globalization;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;
using Journo.Datasets.Csv.Testing;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Writing;

/// <summary>Adds rows to a log, under the dataset's lock.</summary>
internal sealed class LogAppender(DatasetFolder folder, CancellationToken cancellation)
{
    public IReadOnlyList<T> Append<T>(LogTable<T> table, IReadOnlyList<T> rows) where T : class, ILogRow
    {
        DataPackage package = folder.OpenPackage();
        if (package.IsExcelSafe) throw Refused(
            "AppendExcelSafe", "A dataset that is escaped for spreadsheets can't be added to.",
            "Add to the dataset itself, and export it for spreadsheets again.");
        IReadOnlyList<RatingScale> scales = OwnScales.Of(package);
        if (rows is IReadOnlyList<ClaimReview> reviews) TestVerdicts(reviews, scales);
        rows = Bind(table, rows, scales);
        (LogHead head, HashSet<string> ids) = FollowChain(table, package);
        List<T> chained = Chain(table, rows, ref head, ids);

        StagedCommit.Begin(folder);
        try
        {
            using (var staged = new StagedTable(folder, table, append: true, excelSafe: false))
            {
                foreach (T row in chained) staged.Add(row);
                staged.Finish(new(), cancellation);
            }
            var logs = new Dictionary<Table, LogHead>(package.Logs) { [table] = head };
            var next = new NewPackage(package.Name ?? NewPackage.NameFor(folder.Path), package.Title, package.HasText,
                IsExcelSafe: false)
            {
                Logs = logs, Link = ChainLink.After(package.Head, chained[^1].At, logs),
            };
            next.Stage(folder, package, keepResources: true, cancellation, trustStamps: true);
            cancellation.ThrowIfCancellationRequested();
            StagedCommit.Commit(folder);
        }
        finally
        {
            StagedCommit.Discard(folder);
        }
        return chained;
    }

    /// <summary>Follows the log to its end. To one that is broken nothing is added: that would give what was done to it the look of having
    /// been checked.</summary>
    private (LogHead Head, HashSet<string> Ids) FollowChain(Table table, DataPackage package)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        package.Logs.TryGetValue(table, out LogHead? said);
        if (folder.TryOpen(table.File) is not { } stream) return said is null ? (new(0, ""), ids)
            : throw new DatasetException(CsvDatasetReader.TableMissing(folder, table));
        using var file = new TableFile(table, folder.PathOf(table.File), stream, escaped: false, static problem =>
            throw new DatasetException(problem));
        foreach (DatasetProblem problem in file.CheckHeader()) throw new DatasetException(problem);
        using var tester = new LogTester(file);
        var problems = new List<DatasetProblem>();
        while (file.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            tester.Test(problems);
            if (problems.Find(problem => problem.Severity == ProblemSeverity.Error) is { } broken) throw new DatasetException(broken);
            problems.Clear();
            ids.Add(Utf8Text.Decode(file.Cell(0)));
        }
        return tester.TestEnd(said) is { } end ? throw new DatasetException(end) : (new(tester.Rows, tester.Head), ids);
    }

    private static List<T> Chain<T>(LogTable<T> table, IReadOnlyList<T> rows, ref LogHead head, HashSet<string> ids) where T
        : class, ILogRow
    {
        var chained = new List<T>();
        using var hash = new LogHash();
        var buffer = new CellBuffer();
        foreach (T row in rows)
        {
            long number = head.Rows + 1;
            string id;
            while (!ids.Add(id = string.Create(CultureInfo.InvariantCulture, $"{table.IdLetter}{number}"))) number++;
            T next = table.Chained(row, id, head.Hash, "");
            hash.Begin(table.Name);
            foreach (Column<T> column in table.Columns.SkipLast(1)) hash.Add(column.Cell(next, buffer));
            head = new(head.Rows + 1, hash.Finish());
            chained.Add(table.Chained(next, id, next.PreviousHash, head.Hash));
        }
        return chained;
    }

    /// <summary>The rows with the hashes of the claims that they are about, of those claims' articles, and of their scales.</summary>
    private List<T> Bind<T>(LogTable<T> table, IReadOnlyList<T> rows, IReadOnlyList<RatingScale> scales) where T : class, ILogRow
    {
        var reader = new CsvDatasetReader(folder);
        var filter = new ClaimFilter { Ids = rows.Select(row => row.Claim).ToHashSet(StringComparer.Ordinal) };
        var claims = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (Claim claim in reader.Read(Tables.Claims, filter, null, cancellation)) claims[claim.Id] = claim;
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (Article article in reader.Read(Tables.Articles, null, null, cancellation)) articles[article.Id] = article;
        using var binding = new ClaimBinding();
        var bound = new List<T>();
        foreach (T row in rows)
        {
            if (!claims.TryGetValue(row.Claim, out Claim? claim)) throw Refused("ClaimUnknown", $"There is no claim '{row.Claim}'.",
                "Get-Claim lists the dataset's claims; Tab completes their ids.");
            if (!articles.TryGetValue(claim.Article, out Article? article)) throw Refused("DanglingKey",
                $"There is no article '{claim.Article}', of which the claim '{claim.Id}' is.", "Test-Dataset tells what is wrong.");
            string scale = row is ClaimReview review && RatingScales.Find(review.Scale, scales) is { } found ? binding.Of(found) : "";
            bound.Add(table.Bound(row, new(binding.Of(article), binding.Of(claim), binding.OfWords(claim), scale)));
        }
        return bound;
    }

    private void TestVerdicts(IReadOnlyList<ClaimReview> reviews, IReadOnlyList<RatingScale> own)
    {
        foreach (ClaimReview review in reviews)
        {
            if (RatingScales.Find(review.Scale, own)?.Find(review.Verdict) is null) throw Refused(
                "VerdictUnknown", $"'{review.Verdict}' is not a verdict of the scale '{review.Scale}'.", "Give one of its own verdicts.");
        }
    }

    private DatasetException Refused(string id, string message, string remedy) =>
        new(new(id, ProblemSeverity.Error, folder.Path, 0, 0, message, remedy));
}
