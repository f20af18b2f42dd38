using System.Globalization;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Reading;

/// <summary>Reads the tables of a dataset, row by row.</summary>
internal sealed class CsvDatasetReader(DatasetFolder folder)
{
    /// <summary>The rows that pass the filter. See <see cref="IDatasetStore.Read"/>.</summary>
    public IEnumerable<T> Read<T>(Table<T> table, RowFilter<T>? filter, Action<DatasetProblem>? onProblem, CancellationToken cancellation)
        where T : class
    {
        Action<DatasetProblem> report = onProblem ?? (static problem => throw new DatasetException(problem));
        using TableFile? opened = Open(table, report);
        if (opened is not { } file) yield break;
        foreach (DatasetProblem problem in file.CheckHeader())
        {
            if (problem.Severity == ProblemSeverity.Error) throw new DatasetException(problem);
        }
        Condition[] conditions = [.. filter?.Conditions ?? []];
        var cache = new CellCache();
        var origin = new RowOrigin(folder.Path);
        while (file.Next(conditions, cancellation))
        {
            T row = table.NewRow();
            if (Fill(row, table.Columns, file, cache) is { } problem)
            {
                report(problem);
                continue;
            }
            if (row is ITraceable traceable) traceable.Origin = origin;
            yield return row;
        }
    }

    /// <summary>Reads the current record into a row, up to the first cell with a problem: a bad row costs no exception.</summary>
    public static DatasetProblem? Fill<T>(T row, Column<T>[] columns, TableFile file, CellCache cache) where T : class
    {
        for (int i = 0; i < columns.Length; i++)
        {
            if (file.Has(i) && columns[i].Read(row, file.Cell(i), cache) is { } problem) return file.Problem(i, problem);
        }
        return null;
    }

    /// <summary>What is in the dataset.</summary>
    public Dataset Describe(CancellationToken cancellation)
    {
        (DataPackage package, FileStream?[] streams) = folder.OpenTogether([.. Tables.All.Select(table => table.File)]);
        var tables = new List<DatasetTable>();
        try
        {
            for (int i = 0; i < streams.Length; i++)
            {
                if (streams[i] is not { } stream) continue;
                long bytes = stream.Length;
                using var file = new TableFile(Tables.All[i], folder.PathOf(Tables.All[i].File), stream, package.IsExcelSafe, static _ =>
                    { });
                long rows = 0;
                while (file.Next([], cancellation)) rows++;
                tables.Add(new(Tables.All[i].Name, Tables.All[i].File, rows, bytes));
            }
        }
        finally
        {
            foreach (FileStream? stream in streams) stream?.Dispose();
        }
        return new() { Path = folder.Path, Name = package.Name ?? "", Title = package.Title, HasText = package.HasText, Head = package.Head,
            Tables = tables };
    }

    /// <summary>The table's file; null for a log that the dataset does without.</summary>
    private TableFile? Open(Table table, Action<DatasetProblem> report)
    {
        (DataPackage package, FileStream?[] streams) = folder.OpenTogether([table.File]);
        if (streams[0] is null && package.DoesWithout(table)) return null;
        return new(table, folder.PathOf(table.File), streams[0] ?? throw new DatasetException(TableMissing(folder, table)),
            package.IsExcelSafe, report);
    }

    public static DatasetProblem TableMissing(DatasetFolder folder, Table table) =>
        new("TableMissing", ProblemSeverity.Error, folder.PathOf(table.File), 0, 0,
        string.Create(CultureInfo.InvariantCulture, $"The dataset has no {table.File}."),
            "Restore it from a copy; a table without rows is still a file with its header.");
}
