using Journo.Csv.Schema;
using Journo.Csv.Writing;

namespace Journo.Csv.Package;

/// <summary>What the data package of a write says.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Title">Title, if any.</param>
/// <param name="HasText">Whether claims carry the articles' words.</param>
/// <param name="IsExcelSafe">Whether cells are escaped for spreadsheets.</param>
internal sealed record NewPackage(string Name, string? Title, bool HasText, bool IsExcelSafe)
{
    /// <summary>A name for the dataset in a folder: the folder's, in the letters that a data package allows.</summary>
    public static string NameFor(string folder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).ToLowerInvariant();
        name = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-')).Trim('-');
        return name.Length > 0 ? name : "dataset";
    }

    /// <summary>Prepares <c>datapackage.json</c> beside the tables that were prepared, with length and hash of those and of the tables that stay as they are.</summary>
    public void Stage(DatasetFolder folder, DataPackage? previous, bool keepResources, CancellationToken cancellation)
    {
        var files = new Dictionary<Table, FileStamp>();
        foreach (Table table in Tables.All)
        {
            string staged = Path.Combine(folder.Staging, table.File);
            using FileStream stream = File.OpenRead(File.Exists(staged) ? staged : folder.PathOf(table.File));
            files[table] = FileStamp.Of(stream, cancellation);
        }
        using FileStream package = Generation.Create(folder, DatasetFolder.PackageFile);
        package.Write(PackageBuilder.Build(previous, keepResources, Name, Title, HasText, IsExcelSafe, files));
    }
}
