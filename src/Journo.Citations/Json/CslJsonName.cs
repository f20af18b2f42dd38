using System.Text.Json;
using System.Text.Json.Nodes;

namespace Journo.Citations.Json;

/// <summary>A name in CSL-JSON.</summary>
internal static class CslJsonName
{
    /// <summary>The names of a list, or the one that stands without a list.</summary>
    /// <param name="value">The variable's value.</param>
    /// <param name="unread">Told of a name that has no part that is known.</param>
    public static IReadOnlyList<CitationName> ReadAll(JsonElement value, Action unread) =>
        [.. (value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value }).Select(one => Read(one, unread))
            .OfType<CitationName>()];

    private static CitationName? Read(JsonElement value, Action unread)
    {
        if (CslJsonValue.Scalar(value) is { } text) return text.Trim().Length == 0 ? null : new() { Literal = text.Trim() };
        if (value.ValueKind != JsonValueKind.Object)
        {
            if (value.ValueKind != JsonValueKind.Null) unread();
            return null;
        }
        var name = new CitationName
        {
            // "name", "lastName" and "firstName" are Zotero's own.
            Literal = Part("literal") ?? Part("name"),
            Family = Part("family") ?? Part("lastName"),
            Given = Part("given") ?? Part("firstName"),
            DroppingParticle = Part("dropping-particle"),
            NonDroppingParticle = Part("non-dropping-particle"),
            Suffix = Part("suffix"),
            CommaSuffix = CslJsonValue.IsTrue(value, "comma-suffix") == true,
            StaticOrdering = CslJsonValue.IsTrue(value, "static-ordering") == true,
            ParseNames = CslJsonValue.IsTrue(value, "parse-names"),
        };
        if (name.Literal is not null || name.Family is not null || name.Given is not null) return name;
        if (value.EnumerateObject().Any()) unread();
        return null;

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
