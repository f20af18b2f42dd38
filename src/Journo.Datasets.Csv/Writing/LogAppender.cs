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
        TestClaims(rows);
        if (rows is IReadOnlyList<ClaimReview> reviews) TestVerdicts(reviews, OwnScales.Of(package));
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
                IsExcelSafe: false) { Logs = logs };
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
            if (problems.Count > 0) throw new DatasetException(problems[0]);
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

    private void TestClaims<T>(IReadOnlyList<T> rows) where T : class, ILogRow
    {
        HashSet<string> wanted = rows.Select(row => row.Claim).ToHashSet(StringComparer.Ordinal);
        var filter = new ClaimFilter { Ids = wanted };
        foreach (Claim claim in new CsvDatasetReader(folder).Read(Tables.Claims, filter, null, cancellation).ToList()) wanted
            .Remove(claim.Id);
        if (wanted.Count > 0) throw Refused(
            "ClaimUnknown", $"There is no claim '{wanted.Order(StringComparer.Ordinal).First()}'.",
            "Get-Claim lists the dataset's claims; Tab completes their ids.");
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
