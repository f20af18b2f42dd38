using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Journo.Datasets.Reviews;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Package;

/// <summary>
/// A link of the data package's own chain: where every log ended after something was added to one. So a log that is removed, or whose end
/// is cut, is missed, and who noted the hash of a link can tell later that what is there goes on from it.
/// </summary>
/// <param name="At">When, as the last row added says it.</param>
/// <param name="Logs">Where the logs ended.</param>
/// <param name="Hash">SHA-256 over the word "chain", the hash of the link before, the time, and for each log its name, its rows and its
/// last hash, each as a netstring.</param>
internal sealed record ChainLink(string At, IReadOnlyDictionary<Table, LogHead> Logs, string Hash)
{
    /// <summary>The link that follows on another.</summary>
    public static ChainLink After(string? previous, DateTimeOffset at, IReadOnlyDictionary<Table, LogHead> logs)
    {
        string time = at.ToUniversalTime().ToString(LogHash.TimeFormat, CultureInfo.InvariantCulture);
        return new(time, logs, HashOf(previous, time, logs));
    }

    /// <summary>Whether it has the hash that it should have after another.</summary>
    public bool Follows(string? previous) => Hash == HashOf(previous, At, Logs);

    /// <summary>Reads a link; null where it is none.</summary>
    public static ChainLink? Read(JsonNode? node)
    {
        if (node is not JsonObject json || DataPackage.Text(json, "at") is not { } at || DataPackage.Text(json, "hash") is not { } hash)
        {
            return null;
        }
        return new(at, DataPackage.Heads(json), hash);
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["at"] = At };
        foreach ((string name, JsonNode? head) in PackageBuilder.Heads(Logs)) json[name] = head?.DeepClone();
        json["hash"] = Hash;
        return json;
    }

    private static string HashOf(string? previous, string at, IReadOnlyDictionary<Table, LogHead> logs)
    {
        using var hash = new LogHash();
        hash.Begin("chain");
        foreach (string text in (string[])[previous ?? "", at]) hash.Add(Encoding.UTF8.GetBytes(text));
        foreach (Table table in Tables.All.Where(logs.ContainsKey))
        {
            hash.Add(Encoding.UTF8.GetBytes(table.Name));
            hash.Add(Encoding.UTF8.GetBytes(logs[table].Rows.ToString(CultureInfo.InvariantCulture)));
            hash.Add(Encoding.UTF8.GetBytes(logs[table].Hash));
        }
        return hash.Finish();
    }
}
