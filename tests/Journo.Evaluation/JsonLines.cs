using System.Text.Encodings.Web;
using System.Text.Json;

namespace Journo.Evaluation;

/// <summary>One JSON value a line.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static IEnumerable<JsonElement> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    public static void Write<T>(TextWriter writer, T row) => writer.Write(JsonSerializer.Serialize(row, Options) + "\n");

    public static string Text(JsonElement row, string property) => row.GetProperty(property).GetString() ?? "";

    /// <summary>The id as a string, whether the file writes a string or a number.</summary>
    public static string Id(JsonElement row) => row.GetProperty("id").ToString();
}
