using System.Text.Json.Nodes;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Package;

/// <summary>
/// The rating scales that a desk defines in its data package: <c>"scales": [ { "name", "title", "inverted", "verdicts": [ { "name",
/// "points", "meaning" } ] } ]</c>, of which
/// only the names are needed.
/// </summary>
internal static class OwnScales
{
    /// <exception cref="DatasetException">A scale is not as it should be.</exception>
    public static IReadOnlyList<RatingScale> Of(DataPackage package)
    {
        if (package.Json["scales"] is not { } node) return [];
        if (node is not JsonArray array) throw Wrong(package, "'scales' is no list.", "scales");
        var scales = new List<RatingScale>();
        for (int i = 0; i < array.Count; i++) scales.Add(Scale(package, array[i], i));
        return scales;
    }

    private static RatingScale Scale(DataPackage package, JsonNode? node, int index)
    {
        if (node is not JsonObject json || DataPackage.Text(json, "name") is not { Length: > 0 } name) throw Wrong(
            package, "A scale has no name.", "scales", index);
        if (RatingScales.Find(name) is not null) throw Wrong(
            package, $"'{name}' is a scale that comes with Journo, and no other may have its name.", "scales", index, "name");
        var verdicts = new List<ScaleVerdict>();
        foreach (JsonNode? verdict in json["verdicts"] as JsonArray ?? [])
        {
            if (verdict is not JsonObject value || DataPackage.Text(value, "name") is not { Length: > 0 } word) throw Wrong(
                package, $"A verdict of the scale '{name}' has no name.", "scales", index, "verdicts");
            if (verdicts.Exists(v => v.Name.Equals(word, StringComparison.OrdinalIgnoreCase))) throw Wrong(
                package, $"The scale '{name}' has the verdict '{word}' twice.", "scales", index, "verdicts");
            long? points = DataPackage.Number(value, "points");
            if (points is < 0 or > 1000) throw Wrong(
                package, $"The points of '{word}' are not between 0 and 1000.", "scales", index, "verdicts");
            verdicts.Add(new(word, (int?)points, DataPackage.Text(value, "meaning")));
        }
        if (verdicts.Count == 0) throw Wrong(package, $"The scale '{name}' has no verdicts.", "scales", index);
        bool inverted = json["inverted"] is JsonValue flag && flag.TryGetValue(out bool yes) && yes;
        return new() { Name = name, Title = DataPackage.Text(json, "title"), IsInverted = inverted, Verdicts = verdicts };
    }

    private static DatasetException Wrong(DataPackage package, string message, params object[] place)
    {
        (long line, int column) = package.PlaceOf(place);
        return new(new("ScaleInvalid", ProblemSeverity.Error, package.Path, line, column, message,
            "Write \"scales\": [ { \"name\": \"House\", \"verdicts\": [ { \"name\": \"Right\", \"points\": 2 }, { \"name\": \"Wrong\", "
                + "\"points\": 1 } ] } ]."));
    }
}
