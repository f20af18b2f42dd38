using System.Globalization;
using System.Text.Json.Nodes;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests that the data package tells the truth about the files.</summary>
internal sealed class PackageTester(DataPackage package)
{
    public IEnumerable<DatasetProblem> Test(Table table, FileStamp file)
    {
        (int index, JsonObject? resource) = package.Resource(table.Name);
        if (resource is null)
        {
            yield return Problem("ResourceMissing", $"It has no resource '{table.Name}'.", "Write the dataset again, or add the resource.",
                "resources");
            yield break;
        }
        if (DataPackage.Text(resource, "path") != table.File)
        {
            yield return Problem("PathWrong", $"The resource '{table.Name}' is not at {table.File}.",
                "Journo keeps each table in the file of its name.", "resources", index, "path");
        }
        if (package.StampOf(table) is null)
        {
            yield return Problem("HashMissing",
                $"The resource '{table.Name}' lacks its length or hash, "
                    + $"so that nobody can tell whether {table.File} is as it was written.",
                Edited(table), "resources", index);
        }
        if (DataPackage.Number(resource, "bytes") is { } bytes && bytes != file.Bytes)
        {
            yield return Problem("LengthWrong", string.Create(
                CultureInfo.InvariantCulture, $"{table.File} has {file.Bytes} bytes, not {bytes}."), Edited(table), "resources", index,
                "bytes");
        }
        if (DataPackage.Text(resource, "hash") is { } hash && !string.Equals(hash, file.Hash, StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem("HashWrong", $"{table.File} has the hash {file.Hash}.", Edited(table), "resources", index, "hash");
        }
        string[] fields = resource["schema"] is JsonObject schema && schema["fields"] is JsonArray array
            ? [.. array.OfType<JsonObject>().Select(field => DataPackage.Text(field, "name") ?? "")]
            : [];
        foreach (Column column in table.Columns)
        {
            if (!column.Optional && !fields.Contains(column.Name))
            {
                yield return Problem("FieldMissing", $"The schema of '{table.Name}' has no field '{column.Name}'.",
                    "Write the dataset again, or add the field.", "resources", index, "schema");
            }
        }
    }

    private static string Edited(Table table) =>
        $"Where {table.File} was edited on purpose, export the dataset onto itself with -Force to bring the data package up to date; "
            + $"otherwise restore it from a copy.";

    private DatasetProblem Problem(string id, string message, string remedy, params object[] place)
    {
        (long line, int column) = package.PlaceOf(place);
        return new(id, ProblemSeverity.Error, package.Path, line, column, message, remedy);
    }
}
