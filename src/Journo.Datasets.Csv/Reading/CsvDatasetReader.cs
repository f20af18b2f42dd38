using System.Globalization;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Schema;

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
        var tests = new FieldTests(table);
        if (filter is not null) table.AddTests(filter, tests);
        var reader = new RowReader(file);
        var origin = new RowOrigin(folder.Path);
        while (file.Next(tests, cancellation))
        {
            reader.Begin();
            T row = table.Read(reader);
            if (reader.Problem is { } problem)
            {
                report(problem);
                continue;
            }
            if (filter?.Matches(row) == false) continue;
            if (row is ITraceable traceable) traceable.Origin = origin;
            yield return row;
        }
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
                var all = new FieldTests(Tables.All[i]);
                while (file.Next(all, cancellation)) rows++;
                tables.Add(new(Tables.All[i].Name, Tables.All[i].File, rows, bytes));
            }
        }
        finally
        {
            foreach (FileStream? stream in streams) stream?.Dispose();
        }
        return new() { Path = folder.Path, Name = package.Name ?? "", Title = package.Title, HasText = package.HasText, Tables = tables };
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
