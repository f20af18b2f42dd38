using Journo.Datasets.Schema;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Package;

/// <summary>What the data package of a write says.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Title">Title, if any.</param>
/// <param name="HasText">Whether claims carry the articles' words.</param>
/// <param name="IsExcelSafe">Whether cells are escaped for spreadsheets.</param>
internal sealed record NewPackage(string Name, string? Title, bool HasText, bool IsExcelSafe)
{
    /// <summary>Where the logs end.</summary>
    public IReadOnlyDictionary<Table, LogHead> Logs { get; init; } = new Dictionary<Table, LogHead>();

    /// <summary>What the write adds to the chain; null for nothing.</summary>
    public ChainLink? Link { get; init; }

    /// <summary>A name for the dataset in a folder: the folder's, in the letters that a data package allows.</summary>
    public static string NameFor(string folder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).ToLowerInvariant();
        name = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-')).Trim('-');
        return name.Length > 0 ? name : "dataset";
    }

    /// <summary>Prepares <c>datapackage.json</c> beside the tables that were prepared, with length and hash of those and of the tables that
    /// stay as they are.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="previous">The data package that is there, or null.</param>
    /// <param name="keepResources">Whether its resources that are not Journo's tables are kept.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="trustStamps">Whether what the previous package says of files that stay is taken over, not made anew: a file that was
    /// edited by hand goes on being told.</param>
    public void Stage(DatasetFolder folder, DataPackage? previous, bool keepResources, CancellationToken cancellation,
        bool trustStamps = false)
    {
        var files = new Dictionary<Table, FileStamp>();
        var kept = new HashSet<Table>();
        foreach (Table table in Tables.All)
        {
            string staged = Path.Combine(folder.Staging, table.File);
            bool isStaged = File.Exists(staged);
            if (!isStaged && table.IsLog && !Logs.ContainsKey(table)) continue;
            if (!isStaged) kept.Add(table);
            if (!isStaged && trustStamps && previous?.StampOf(table) is { } stamp)
            {
                files[table] = stamp;
                continue;
            }
            using FileStream stream = File.OpenRead(isStaged ? staged : folder.PathOf(table.File));
            files[table] = FileStamp.Of(stream, cancellation);
        }
        using FileStream package = StagedCommit.Create(folder, DatasetFolder.PackageFile);
        package.Write(PackageBuilder.Build(previous, keepResources, this, files, kept));
    }
}
