using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Journo.Citations;

/// <summary>Writes CSL-JSON: an array with one item a line, so that it streams and diffs.</summary>
internal sealed class CslJsonWriter : CitationWriter
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private bool _begun;

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        output.Write(_begun ? ",\n" : "[\n");
        _begun = true;
        var json = new JsonObject { ["id"] = item.Id, ["type"] = item.Type };
        Add(json, "title", item.Title);
        if (item.Author.Count > 0) json["author"] = new JsonArray([.. item.Author.Select(Name)]);
        Add(json, "container-title", item.ContainerTitle);
        if (item.Issued is not null) json["issued"] = Date(item.Issued);
        if (item.Accessed is not null) json["accessed"] = Date(item.Accessed);
        Add(json, "URL", item.Url);
        Add(json, "language", item.Language);
        Add(json, "note", item.Note);
        output.Write(json.ToJsonString(Options));
    }

    /// <inheritdoc/>
    public override void End(TextWriter output) => output.Write(_begun ? "\n]\n" : "[]\n");

    private static JsonObject Name(CitationName name)
    {
        var json = new JsonObject();
        Add(json, "family", name.Family);
        Add(json, "given", name.Given);
        Add(json, "non-dropping-particle", name.NonDroppingParticle);
        Add(json, "suffix", name.Suffix);
        Add(json, "literal", name.Literal);
        return json;
    }

    private static JsonObject Date(CitationDate date)
    {
        var json = new JsonObject();
        // A processor prefers parts to words: where the words say more, only they are written.
        if (date.Literal is not null) json["literal"] = date.ToString();
        else json["date-parts"] = date.End.Count == 0 ? new JsonArray(Parts(date.Start)) : new JsonArray(Parts(date.Start), Parts(date.End));
        if (date.Season is { } season && date.Literal is null) json["season"] = season;
        if (date.Approximate || date.Uncertain) json["circa"] = true;
        return json;
    }

    private static JsonArray Parts(IReadOnlyList<int> parts) => new([.. parts.Select(part => (JsonNode)part)]);

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null) json[name] = value;
    }
}
