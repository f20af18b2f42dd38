using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Journo.Publishing.Reviews;

/// <summary>An entity of FollowTheMoney: properties of a schema, each a list of texts.</summary>
internal sealed class FollowTheMoneyEntity(string schema, string id)
{
    private readonly List<(string Name, List<string> Values)> _properties = [];

    public string Id => id;

    /// <summary>An id as FollowTheMoney makes them: SHA-1 of what tells the thing from others.</summary>
    public static string IdOf(params string?[] parts)
    {
#pragma warning disable CA5350 // The custom of the format; nothing rests on it being hard to forge.
        return Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes("journo:" + string.Join('\n', parts)))).ToLowerInvariant();
#pragma warning restore CA5350
    }

    /// <summary>Adds a value to a property, unless it is empty or there already.</summary>
    public FollowTheMoneyEntity Add(string property, string? value)
    {
        if (Clean(value) is not { Length: > 0 } text) return this;
        List<string>? values = _properties.Find(p => p.Name == property).Values;
        if (values is null) _properties.Add((property, values = []));
        if (!values.Contains(text)) values.Add(text);
        return this;
    }

    /// <summary>Adds values to a property.</summary>
    public FollowTheMoneyEntity Add(string property, IEnumerable<string> values)
    {
        foreach (string value in values) Add(property, value);
        return this;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.WriteStartObject("properties");
        foreach ((string name, List<string> values) in _properties)
        {
            json.WriteStartArray(name);
            foreach (string value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Without control characters, which Aleph's database can't hold, but for line ends and tabs.</summary>
    private static string? Clean(string? value) =>
        value is null || !value.Any(IsUnsafe) ? value?.Trim() : string.Concat(value.Where(c => !IsUnsafe(c))).Trim();

    private static bool IsUnsafe(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
