using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Journo.Citations.Json;

/// <summary>Writes CSL-JSON: an array with one item a line, so that it streams and diffs. Valid by CSL's schema.</summary>
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
        foreach (var (variable, text) in CslVariables.InOrder(item.Fields, CslVariables.Standard))
        {
            if (CslVariables.Canonical(variable) != variable || NotInSchema.Contains(variable)) Lose(item, variable);
            else json[NameInSchema(variable)] = text;
            // Most styles and older programs know it by this name alone.
            if (variable == "event-title") json["event"] = text;
        }
        foreach (var (variable, names) in CslVariables.InOrder(item.Names, CslVariables.Names))
        {
            if (!CslVariables.NameSet.Contains(variable) || NotInSchema.Contains(variable)) Lose(item, variable);
            else json[variable] = new JsonArray([.. names.Select(CslJsonName.Write)]);
        }
        foreach (var (variable, date) in CslVariables.InOrder(item.Dates, CslVariables.Dates))
        {
            if (variable == CslVariables.ArchiveDate) json["custom"] = new JsonObject { [variable] = CslJsonDate.Write(date) };
            else if (!CslVariables.DateSet.Contains(variable)) Lose(item, variable);
            else json[variable] = CslJsonDate.Write(date);
            if (date.Edtf is not null) Lose(item, variable + "/exact");
            if (date.Uncertain && !date.Approximate) Lose(item, variable + "/uncertain");
        }
        output.Write(json.ToJsonString(Options));
    }

    /// <inheritdoc/>
    public override void End(TextWriter output) => output.Write(_begun ? "\n]\n" : "[]\n");

    /// <summary>What the specification has and the schema forbids.</summary>
    private static readonly string[] NotInSchema = ["editor-translator"];

    /// <summary>The schema has other names for three variables of the specification.</summary>
    private static string NameInSchema(string variable) => variable switch
    {
        "part-number" => "part",
        "supplement-number" => "supplement",
        "printing-number" => "printing",
        _ => variable,
    };
}
