using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;
using Journo.Datasets.Reviews;
using Journo.Values;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests a dataset from its files' hashes to the words that its spans cover. Memory grows with the ids, not with the
/// rows.</summary>
internal sealed class DatasetTester(
    DatasetFolder folder, IReadOnlyCollection<Article> documents, IReadOnlyCollection<string> heads, CancellationToken cancellation,
    Action? onRow = null)
{
    private const int RecordsBetweenLooks = 1024;

    private readonly List<DatasetProblem> _unopened = [];

    public IEnumerable<DatasetProblem> Run()
    {
        (DataPackage Package, FileStream?[] Files)? opened = null;
        try
        {
            opened = folder.OpenTogether([.. Tables.All.Select(table => table.File)], _unopened.Add);
        }
        catch (DatasetException e)
        {
            _unopened.Add(e.Problem);
        }
        foreach (DatasetProblem problem in _unopened) yield return problem;
        if (opened is not { } dataset) yield break;
        try
        {
            foreach (DatasetProblem problem in Leftovers()) yield return problem;
            foreach (DatasetProblem problem in TestFiles(dataset.Package, dataset.Files)) yield return problem;
            foreach (DatasetProblem problem in TestRows(dataset.Package, dataset.Files)) yield return problem;
        }
        finally
        {
            foreach (FileStream? file in dataset.Files) file?.Dispose();
        }
    }

    private IEnumerable<DatasetProblem> Leftovers()
    {
        foreach (DatasetProblem link in folder.Links()) yield return link;
        if (folder.HasCommitted)
        {
            yield return new("WritePending", ProblemSeverity.Warning, folder.Committed, 0, 0,
                "A write was cut off after it counted; its files are read from here.", "The next write puts them in their places.");
        }
        if (Directory.Exists(folder.Staging) && !PlainFile.IsLink(folder.Staging))
        {
            yield return new("StagedFilesLeft", ProblemSeverity.Warning, folder.Staging, 0, 0,
                "A write is under way or was cut off before it counted.",
                "If nothing is writing, the next write removes the folder; so may you.");
        }
    }

    private IEnumerable<DatasetProblem> TestFiles(DataPackage package, FileStream?[] files)
    {
        var tester = new PackageTester(package);
        for (int i = 0; i < files.Length; i++)
        {
            Table table = Tables.All[i];
            if (files[i] is not { } file)
            {
                if (package.DoesWithout(table) || _unopened.Exists(problem => problem.File == folder.PathOf(table.File))) continue;
                yield return CsvDatasetReader.TableMissing(folder, table);
                continue;
            }
            FileStamp stamp = FileStamp.Of(file, cancellation);
            file.Position = 0;
            if (package.Fault is not null) continue;
            foreach (DatasetProblem problem in tester.Test(table, stamp)) yield return problem;
        }
    }

    private IEnumerable<DatasetProblem> TestRows(DataPackage package, FileStream?[] files)
    {
        var known = new KnownRows();
        using var binding = new BindingTester();
        var chain = new ChainTester(package);
        foreach (DatasetProblem problem in chain.Test()) yield return problem;
        foreach (Table log in Tables.All.Where(table => table.IsLog)) Look(log, package, binding.Want);
        for (int i = 0; i < files.Length; i++)
        {
            Table table = Tables.All[i];
            if (files[i] is not { } stream)
            {
                known.AddUnreadable(table.Name);
                continue;
            }
            if (table.RefersToItself) Look(table, package, file =>
            {
                KeyTable ids = known.Keys(table.Name, "id");
                while (file.Next()) ids.Add(file.Cell(0), out _);
            });
            foreach (DatasetProblem problem in TestTable(table, stream, package, (known, binding, chain))) yield return problem;
            if (!Tables.All.Any(other => other.Columns.Any(column => column.References == table.Name))) known.Forget(table.Name, "id");
        }
        foreach (DatasetProblem problem in binding.Finish()) yield return problem;
        foreach (string head in heads.Where(head => !chain.Hashes.Contains(head.Trim().ToLowerInvariant())))
        {
            yield return new("HeadUnknown", ProblemSeverity.Error, package.Path, 0, 0,
                $"No log of the dataset, and no link of its chain, has the hash {head}: it is not what it was noted of, or was made anew.",
                "Look for the copy that has it.");
        }
    }

    private IEnumerable<DatasetProblem> TestTable(Table table, FileStream stream, DataPackage package,
        (KnownRows Rows, BindingTester Binding, ChainTester Chain) known)
    {
        var problems = new List<DatasetProblem>();
        TableFile? opened = null;
        try
        {
            opened = new(table, folder.PathOf(table.File), stream, package.IsExcelSafe, problems.Add);
            problems.AddRange(opened.CheckHeader());
        }
        catch (DatasetException e)
        {
            problems.Add(e.Problem);
        }
        foreach (DatasetProblem problem in problems) yield return problem;
        if (opened is null || problems.Exists(problem => problem.Severity == ProblemSeverity.Error))
        {
            opened?.Dispose();
            known.Rows.AddUnreadable(table.Name);
            yield break;
        }
        using TableFile file = opened;
        problems.Clear();
        IReadOnlyList<RatingScale> scales = table == Tables.Reviews ? ScalesOf(package, problems) : [];
        known.Binding.Note(RatingScales.Shipped.Concat(scales));
        var tester = new RowTester(file, known.Rows, documents);
        var controls = new ControlTester(file);
        BoundsTester? bounds = table == Tables.Events ? new(file) : null;
        WordsTester? words = package.HasText || table.IsLog ? null : new(file, known.Rows);
        using LogTester? log = table.IsLog ? new(file, known.Chain.RowsOf(table)) : null;
        VerdictTester? verdicts = table == Tables.Reviews ? new(file, scales) : null;
        for (long record = 1; ; record++)
        {
            if (record % RecordsBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            bool more = file.Next();
            if (more)
            {
                onRow?.Invoke();
                tester.Test(problems);
                controls.Test(problems);
                bounds?.Test(problems);
                words?.Test(problems);
                if (log is null && known.Binding.IsNeeded) known.Binding.Note(file);
                if (log is not null)
                {
                    log.Test(problems);
                    known.Binding.Test(file);
                    known.Chain.Note(log.Head);
                }
                verdicts?.Test(problems);
            }
            else if (package.Fault is null && log is not null)
            {
                if (log.TestEnd(package.Logs.GetValueOrDefault(table)) is { } end) problems.Add(end);
                problems.AddRange(known.Chain.Test(table, log));
            }
            foreach (DatasetProblem problem in problems) yield return problem;
            problems.Clear();
            if (!more) break;
        }
    }

    private static IReadOnlyList<RatingScale> ScalesOf(DataPackage package, List<DatasetProblem> problems)
    {
        try
        {
            return OwnScales.Of(package);
        }
        catch (DatasetException e)
        {
            problems.Add(e.Problem);
            return [];
        }
    }

    /// <summary>Reads a table before it is tested: a row may refer to a later one, and a log to what stands in tables before it.</summary>
    private void Look(Table table, DataPackage package, Action<TableFile> read)
    {
        try
        {
            using FileStream? stream = folder.TryOpen(table.File);
            if (stream is null) return;
            using var file = new TableFile(table, folder.PathOf(table.File), stream, package.IsExcelSafe, static _ => { });
            if (file.CheckHeader().All(problem => problem.Severity != ProblemSeverity.Error)) read(file);
        }
        catch (Exception e) when (e is DatasetException or IOException or UnauthorizedAccessException)
        {
            // The test of the table tells of it.
        }
    }
}
