using System.Text.Json;

namespace Journo.Evaluation;

/// <summary>An attribution as people labelled it.</summary>
internal sealed record GoldAttribution(TextSpan[] Content, TextSpan[] Source, TextSpan[] Cue)
{
    public static GoldAttribution[] AllOf(JsonElement row) =>
        [.. row.GetProperty("attributions").EnumerateArray()
        .Select(a => new GoldAttribution(Read(a, "content"), Read(a, "source"), Read(a, "cue")))];

    public TextSpan[] Role(string role) => role switch { "content" => Content, "source" => Source, _ => Cue };

    private static TextSpan[] Read(JsonElement a, string role) =>
        [.. a.GetProperty(role).EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))];
}
