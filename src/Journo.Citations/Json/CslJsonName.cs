using System.Text.Json;
using System.Text.Json.Nodes;

namespace Journo.Citations.Json;

/// <summary>A name in CSL-JSON.</summary>
internal static class CslJsonName
{
    /// <summary>The names of a list, or the one that stands without a list.</summary>
    public static IReadOnlyList<CitationName> ReadAll(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Read).OfType<CitationName>()] : Read(value) is { } one
            ? [one] : [];

    private static CitationName? Read(JsonElement value)
    {
        if (CslJsonValue.Scalar(value) is { } text) return text.Trim().Length == 0 ? null : new() { Literal = text.Trim() };
        if (value.ValueKind != JsonValueKind.Object) return null;
        var name = new CitationName
        {
            Literal = Part("literal"),
            Family = Part("family"),
            Given = Part("given"),
            DroppingParticle = Part("dropping-particle"),
            NonDroppingParticle = Part("non-dropping-particle"),
            Suffix = Part("suffix"),
            CommaSuffix = CslJsonValue.IsTrue(value, "comma-suffix") == true,
            StaticOrdering = CslJsonValue.IsTrue(value, "static-ordering") == true,
            ParseNames = CslJsonValue.IsTrue(value, "parse-names"),
        };
        return name.Literal is null && name.Family is null && name.Given is null ? null : name;

        string? Part(string part) => value.TryGetProperty(part, out JsonElement element)
            && CslJsonValue.Scalar(element) is { Length: > 0 } text ? text : null;
    }

    public static JsonObject Write(CitationName name)
    {
        var json = new JsonObject();
        Add("family", name.Family);
        Add("given", name.Given);
        Add("dropping-particle", name.DroppingParticle);
        Add("non-dropping-particle", name.NonDroppingParticle);
        Add("suffix", name.Suffix);
        if (name.CommaSuffix) json["comma-suffix"] = true;
        if (name.StaticOrdering) json["static-ordering"] = true;
        if (name.ParseNames is { } parse) json["parse-names"] = parse;
        Add("literal", name.Literal);
        return json;

        void Add(string part, string? text)
        {
            if (text is not null) json[part] = text;
        }
    }
}
