using System.Text.Json;

namespace Journo.Citations.Json;

/// <summary>Values in CSL-JSON as programs are seen to write them: numbers as text, text as numbers, one where several may stand.</summary>
internal static class CslJsonValue
{
    /// <summary>A text or number; several as a list with commas; null for anything else.</summary>
    public static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(inner => inner.ValueKind is JsonValueKind.String or JsonValueKind.Number) =>
            string.Join(", ", value.EnumerateArray().Select(Scalar)),
        _ => null,
    };

    /// <summary>true, 1 and "1" alike; null where nothing is said.</summary>
    public static bool? IsTrue(JsonElement value, string property)
    {
        if (!value.TryGetProperty(property, out JsonElement element)) return null;
        return Scalar(element) is { } text ? text is not ("" or "0" or "false" or "False") : null;
    }
}
