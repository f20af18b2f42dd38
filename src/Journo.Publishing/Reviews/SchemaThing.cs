using System.Text.Json.Nodes;
using Journo.Citations;

namespace Journo.Publishing.Reviews;

/// <summary>Things in schema.org's terms. What is not known is left out.</summary>
internal static class SchemaThing
{
    /// <summary>A thing with those of its properties that have a value.</summary>
    public static JsonObject Of(string type, params (string Name, JsonNode? Value)[] properties) =>
        With(new JsonObject { ["@type"] = type }, properties);

    /// <summary>A thing that stands by itself, and so says whose terms it uses.</summary>
    public static JsonObject Document(string type, params (string Name, JsonNode? Value)[] properties) =>
        With(new JsonObject { ["@context"] = "https://schema.org", ["@type"] = type }, properties);

    private static JsonObject With(JsonObject thing, (string Name, JsonNode? Value)[] properties)
    {
        foreach ((string name, JsonNode? value) in properties)
        {
            if (value is not null) thing[name] = value;
        }
        return thing;
    }

    /// <summary>An organisation by name and page; null where neither is known.</summary>
    public static JsonObject? Organization(string? name, string? url = null) =>
        Words(name) is null && url is null ? null : Of("Organization", ("name", Words(name)), ("url", url));

    /// <summary>Who wrote a work, as a byline names them; null where nobody is named.</summary>
    public static JsonNode? Authors(IEnumerable<string> bylines) =>
        OneOrMany([.. bylines.SelectMany(byline => BylineParser.Parse(byline))
            .Select(name => Of(name.Literal is null ? "Person" : "Organization", ("name", name.InReadingOrder)))]);

    /// <summary>A list; the thing itself where there is one, null where there is none.</summary>
    public static JsonNode? OneOrMany(IReadOnlyList<JsonNode> things) => things.Count switch
    {
        0 => null,
        1 => things[0],
        _ => new JsonArray([.. things]),
    };

    /// <summary>The text on one line; null where it says nothing.</summary>
    public static string? Words(string? text)
    {
        string line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>The address of a page on the web; null for anything else.</summary>
    public static Uri? Page(string? url) => Uri.TryCreate(url?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0 ? uri : null;
}
