using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Package;

/// <summary>Writes the Frictionless v2 data package of a dataset, its keys always in the same order.</summary>
internal static class PackageBuilder
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private static readonly JsonSerializerOptions Layout =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The keys that are Journo's to write; all others in an existing package stay as they are.</summary>
    private static readonly string[] OwnKeys = ["$schema", "name", "title", "journo", "resources"];

    /// <param name="previous">The data package that was there, whose other keys (licences, contributors ...) are kept; null for
    /// none.</param>
    /// <param name="keepResources">Whether its resources that are not Journo's tables are kept too.</param>
    /// <param name="next">What the new one says.</param>
    /// <param name="files">Length and hash of every table's file that there is.</param>
    /// <param name="kept">The tables whose files stay as they are, and so do their schemas: an old file may lack a column that there is
    /// today.</param>
    public static byte[] Build(DataPackage? previous, bool keepResources, NewPackage next,
        IReadOnlyDictionary<Table, FileStamp> files, IReadOnlySet<Table> kept)
    {
        var package = new JsonObject { ["$schema"] = Profiles + "datapackage.json", ["name"] = next.Name };
        if (!string.IsNullOrEmpty(next.Title)) package["title"] = next.Title;
        if (previous is not null)
        {
            foreach ((string key, JsonNode? value) in previous.Json)
            {
                if (!OwnKeys.Contains(key)) package[key] = value?.DeepClone();
            }
        }
        var own = new JsonObject { ["version"] = 1, ["text"] = next.HasText, ["excelSafe"] = next.IsExcelSafe };
        if (next.Logs.Count > 0) own["logs"] = Heads(next.Logs);
        if (Chain(previous, next.Link) is { Count: > 0 } chain) own["chain"] = chain;
        package["journo"] = own;
        var resources = new JsonArray();
        foreach (Table table in Tables.All.Where(files.ContainsKey)) resources
            .Add(Resource(table, files[table], kept.Contains(table) ? previous?.Resource(table.Name).Resource?["schema"] : null));
        foreach ((_, JsonObject other) in keepResources ? previous?.Resources ?? [] : [])
        {
            if (!Tables.All.Any(table => table.Name == DataPackage.Text(other, "name"))) resources.Add(other.DeepClone());
        }
        package["resources"] = resources;
        // The serializer ends lines as the system does.
        return Encoding.UTF8.GetBytes(package.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n");
    }

    /// <summary>The chain as it was, and the link that follows on it.</summary>
    private static JsonArray Chain(DataPackage? previous, ChainLink? link)
    {
        var chain = previous?.Json["journo"] is JsonObject own && own["chain"] is JsonArray before ? (JsonArray)before.DeepClone() : [];
        if (link is not null) chain.Add(link.ToJson());
        return chain;
    }

    public static JsonObject Heads(IReadOnlyDictionary<Table, LogHead> logs)
    {
        var heads = new JsonObject();
        foreach (Table table in Tables.All.Where(logs.ContainsKey)) heads[table.Name] =
            new JsonObject { ["rows"] = logs[table].Rows, ["head"] = logs[table].Hash };
        return heads;
    }

    private static JsonObject Resource(Table table, FileStamp file, JsonNode? schema) => new()
    {
        ["name"] = table.Name,
        ["type"] = "table",
        ["description"] = table.Description,
        ["path"] = table.File,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = file.Bytes,
        ["hash"] = file.Hash,
        ["dialect"] = new JsonObject
        {
            ["$schema"] = Profiles + "tabledialect.json",
            ["header"] = true,
            ["delimiter"] = ",",
            ["lineTerminator"] = "\n",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["skipInitialSpace"] = false,
        },
        ["schema"] = schema?.DeepClone() ?? Schema(table),
    };

    private static JsonObject Schema(Table table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray("id"),
        };
        // The standard knows no key whose cell is a list.
        JsonNode[] keys = [.. table.Columns.Where(column => column.References is not null && column.Type != ColumnType.List)
            .Select(column => ForeignKey(table, column))];
        if (keys.Length > 0) schema["foreignKeys"] = new JsonArray(keys);
        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column), ["description"] = column.Description };
        if (column.Type == ColumnType.List)
        {
            // The standard's text has a type for this, its published JSON Schema and the validators built on that do not: said beside the
            // type, it harms nobody.
            field["delimiter"] = "|";
            field["itemType"] = "string";
        }
        if (column.Type == ColumnType.Date) field["rdfType"] = "http://id.loc.gov/datatypes/edtf";
        if (column.Type == ColumnType.Category)
        {
            field["categories"] = new JsonArray([.. column.Categories.Select(word => JsonValue.Create(word))]);
        }
        JsonObject constraints = Constraints(column);
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    private static JsonObject Constraints(Column column)
    {
        var constraints = new JsonObject();
        if (column.Required) constraints["required"] = true;
        if (column.Name == "id") constraints["unique"] = true;
        if (column.Type == ColumnType.Integer || column.Maximum is not null) constraints["minimum"] = 0;
        if (column.Maximum is { } maximum) constraints["maximum"] = maximum;
        if (column.Pattern is { } pattern) constraints["pattern"] = pattern;
        if (column.Type == ColumnType.Category) constraints["enum"] =
            new JsonArray([.. column.Categories.Select(word => JsonValue.Create(word))]);
        return constraints;
    }

    private static JsonObject ForeignKey(Table table, Column column)
    {
        var reference = new JsonObject();
        // A table that refers to itself is not named, says the standard.
        if (column.References != table.Name) reference["resource"] = column.References;
        reference["fields"] = new JsonArray(column.ReferencedColumn);
        return new() { ["fields"] = new JsonArray(column.Name), ["reference"] = reference };
    }

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        _ => "string",
    };
}
