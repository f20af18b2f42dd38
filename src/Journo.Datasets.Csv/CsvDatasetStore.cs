using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;
using Journo.Datasets.Csv.Testing;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv;

/// <summary>Datasets as folders of CSV files with a Frictionless v2 data package. It keeps nothing between calls and can be used from
/// several threads at once.</summary>
public sealed class CsvDatasetStore : IDatasetStore
{
    /// <inheritdoc/>
    public Dataset Describe(string folder, CancellationToken cancellation = default) =>
        new CsvDatasetReader(new(folder)).Describe(cancellation);

    /// <inheritdoc/>
    public IEnumerable<T> Read<T>(
        string folder, RowFilter<T>? filter = null, Action<DatasetProblem>? onProblem = null, CancellationToken cancellation = default)
        where T : class => new CsvDatasetReader(new(folder)).Read(Tables.Of<T>(), filter, onProblem, cancellation);

    /// <inheritdoc/>
    public IEnumerable<DatasetProblem> Test(string folder, IReadOnlyCollection<Article>? documents = null, Action? onRow = null,
        IReadOnlyCollection<string>? heads = null, CancellationToken cancellation = default) =>
        new DatasetTester(new(folder), documents ?? [], heads ?? [], cancellation, onRow).Run();

    /// <inheritdoc/>
    public Dataset Write(string folder, IEnumerable<ArticleExtraction> readings, DatasetWriteOptions options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        using IDatasetWriting writing = BeginWrite(folder, options, cancellation);
        foreach (ArticleExtraction reading in readings) writing.Add(reading);
        return writing.Commit();
    }

    /// <inheritdoc/>
    public IDatasetWriting BeginWrite(string folder, DatasetWriteOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        DatasetFolder target = new(folder);
        return new DatasetWriting(target, () => Previous(target, options), options, cancellation);
    }

    /// <inheritdoc/>
    public Dataset Copy(string folder, string destination, DatasetWriteOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        DatasetFolder source = new(folder), target = new(destination);
        _ = source.OpenPackage();
        if (options.Append) throw Refused(
            target, "AppendDataset", "A dataset can't be appended to another.",
            "Append the articles that it was made of, or copy it to a folder of its own.");
        return target.Access(() =>
        {
            Directory.CreateDirectory(destination);
            using DatasetLock held = DatasetLock.Take(target, options.LockTimeout, cancellation);
            StagedCommit.Recover(target);
            Previous(target, options);
            if (Path.GetFullPath(folder) != Path.GetFullPath(destination)) ReviewedClaims.KeepLogs(target, source);
            new DatasetCopier(source, target, options, cancellation).Copy();
            return Describe(destination, cancellation: default);
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<T> Append<T>(
        string folder, IReadOnlyList<T> rows, TimeSpan? lockTimeout = null, CancellationToken cancellation = default)
        where T : class, ILogRow
    {
        ArgumentNullException.ThrowIfNull(rows);
        DatasetFolder target = new(folder);
        _ = target.OpenPackage();
        if (rows.Count == 0) return rows;
        return target.Access(() =>
        {
            using DatasetLock held = DatasetLock.Take(target, lockTimeout ?? TimeSpan.FromMinutes(1), cancellation);
            StagedCommit.Recover(target);
            return new LogAppender(target, cancellation).Append(Tables.LogOf<T>(), rows);
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<RatingScale> Scales(string folder) => OwnScales.Of(new DatasetFolder(folder).OpenPackage());

    /// <summary>The data package to add to, or null to write a new dataset.</summary>
    private static DataPackage? Previous(DatasetFolder folder, DatasetWriteOptions options)
    {
        bool exists = File.Exists(folder.PathOf(DatasetFolder.PackageFile));
        if (!exists)
        {
            // Files of these names that no data package speaks of are somebody else's.
            string? other = Tables.All.Select(table => folder.PathOf(table.File)).FirstOrDefault(File.Exists);
            return other is null || options.Force ? null : throw Refused(
                folder, "FileExists", $"There is a file {other} that is not part of a dataset.",
                "Choose another folder, or use -Force to overwrite it.");
        }
        if (!options.Append)
        {
            return options.Force ? null : throw Refused(folder, "DatasetExists", "There is a dataset already.",
                "Use -Append to add to it, or -Force to replace it.");
        }
        DataPackage package = folder.OpenPackage();
        return package.IsExcelSafe || options.ExcelSafe
            ? throw Refused(folder, "AppendExcelSafe", "A dataset that is escaped for spreadsheets can't be added to.",
                "Append to the dataset itself, and export it for spreadsheets again.")
            : package;
    }

    private static DatasetException Refused(DatasetFolder folder, string id, string message, string remedy) =>
        new(new(id, ProblemSeverity.Error, folder.Path, 0, 0, message, remedy));
}
