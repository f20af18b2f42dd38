using System.Text.Json.Nodes;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Package;

/// <summary>A <c>datapackage.json</c> that was read.</summary>
internal sealed class DataPackage
{
    /// <summary>A data package grows by a few hundred bytes with each write to a log; a file longer than this is something else.</summary>
    private const int LongestFile = 64 * 1024 * 1024;

    private readonly byte[] _bytes;

    private DataPackage(string path, byte[] bytes, JsonObject json) => (Path, _bytes, Json) = (path, bytes, json);

    /// <summary>The file as problems name it.</summary>
    public string Path { get; }

    /// <summary>Everything in it.</summary>
    public JsonObject Json { get; }

    /// <summary>Why it can't be read; null where it can.</summary>
    public DatasetProblem? Fault { get; private init; }

    public string? Name => Text(Json, "name");

    public string? Title => Text(Json, "title");

    /// <summary>Whether claims carry the articles' words.</summary>
    public bool HasText => Flag("text") ?? true;

    /// <summary>Whether cells were escaped for spreadsheets.</summary>
    public bool IsExcelSafe => Flag("excelSafe") ?? false;

    /// <summary>The resources, by name.</summary>
    public IEnumerable<(int Index, JsonObject Resource)> Resources =>
        Json["resources"] is JsonArray array ? array.OfType<JsonObject>().Select((resource, index) => (index, resource)) : [];

    /// <summary>The resource with a name, and its place in the list.</summary>
    public (int Index, JsonObject? Resource) Resource(string name) =>
        Resources.FirstOrDefault(r => Text(r.Resource, "name") == name, (-1, null!));

    /// <summary>Where the logs end, for those that it speaks of.</summary>
    public IReadOnlyDictionary<Table, LogHead> Logs =>
        Json["journo"] is JsonObject own && own["logs"] is JsonObject all ? Heads(all) : new Dictionary<Table, LogHead>();

    /// <summary>Where the logs ended after each write to one; null for a link that can't be read.</summary>
    public IReadOnlyList<ChainLink?> Chain => field ??=
        Json["journo"] is JsonObject own && own["chain"] is JsonArray all ? [.. all.Select(ChainLink.Read)] : [];

    /// <summary>The hash of the chain's last link; null where there is none.</summary>
    public string? Head => Chain.Count == 0 ? null : Chain[^1]?.Hash;

    /// <summary>Whether the dataset has no such table and need not have: a log to which nothing was ever added.</summary>
    public bool DoesWithout(Table table) => table.IsLog && !Logs.ContainsKey(table) && Resource(table.Name).Resource is null
        && !Chain.Any(link => link?.Logs.ContainsKey(table) == true);

    /// <summary>Rows and last hash of the logs, under their names.</summary>
    public static IReadOnlyDictionary<Table, LogHead> Heads(JsonObject all)
    {
        var logs = new Dictionary<Table, LogHead>();
        foreach (Table table in Tables.All.Where(table => table.IsLog))
        {
            if (all[table.Name] is JsonObject log && Number(log, "rows") is { } rows && Text(log, "head") is { } head)
            {
                logs[table] = new(rows, head);
            }
        }
        return logs;
    }

    /// <summary>Length and hash of a file as they are said here; null where they are not.</summary>
    public FileStamp? StampOf(Table table) =>
        Resource(table.Name).Resource is { } resource && Number(resource, "bytes") is { } bytes
            && Text(resource, "hash") is { } hash ? new(bytes, hash) : null;

    public static string? Text(JsonObject json, string property) => json[property] is JsonValue value
        && value.TryGetValue(out string? text) ? text : null;

    public static long? Number(JsonObject json, string property) => json[property] is JsonValue value
        && value.TryGetValue(out long number) ? number : null;

    public bool IsSameAs(DataPackage other) => _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <summary>Line and column of a value, by the keys and indexes that lead to it; 0 and 0 where it is not there.</summary>
    public (long Line, int Column) PlaceOf(params object[] keys) => JsonPlaces.Find(_bytes, keys);

    /// <summary>Reads a data package; one that can't be read is empty and has a <see cref="Fault"/>.</summary>
    public static DataPackage Parse(string path, Stream stream)
    {
        if (stream.Length > LongestFile) return new(path, [], [])
        {
            Fault = Broken(path, 0, 0, $"It is longer than {LongestFile / (1024 * 1024)} MB."),
        };
        byte[] bytes = new byte[stream.Length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> json = bytes.AsSpan(0, read);
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        if (JsonPlaces.FindFault(json) is { } fault)
        {
            (long line, int column) = JsonPlaces.Of(json, fault.Offset);
            return new(path, bytes, []) { Fault = Broken(path, line, column, fault.Message) };
        }
        return JsonNode.Parse(json, documentOptions: new() { MaxDepth = JsonPlaces.MaxDepth }) is JsonObject parsed
            ? new(path, json.ToArray(), parsed)
            : new(path, bytes, []) { Fault = Broken(path, 1, 1, "It holds no JSON object.") };
    }

    private bool? Flag(string name) => Json["journo"] is JsonObject own && own[name] is JsonValue value
        && value.TryGetValue(out bool flag) ? flag : null;

    private static DatasetProblem Broken(string path, long line, int column, string message) =>
        new("PackageInvalid", ProblemSeverity.Error, path, line, column, message, "Restore it from a copy, or write the dataset again.");
}
