using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journo.Citations.Reading;

namespace Journo.Citations.Json;

/// <summary>A date in CSL-JSON. In its parts, 13 to 24 in the month's place are seasons (21 to 24 by the standard, the others as programs
/// write them);
/// years before Christ are counted from -1, while a <see cref="CitationDate"/> counts them from 0.</summary>
internal static class CslJsonDate
{
    private static readonly string[] PartNames = ["year", "month", "day"];

    /// <summary>The date; null where it says nothing.</summary>
    public static CitationDate? Read(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number) return DateText.ReadOrKeep(CslJsonValue.Scalar(value));
        if (value.ValueKind != JsonValueKind.Object) return null;
        bool circa = CslJsonValue.IsTrue(value, "circa") == true;
        CitationDate? date = value.TryGetProperty("date-parts", out JsonElement parts)
            && parts.ValueKind == JsonValueKind.Array ? FromParts(parts)
            : value.TryGetProperty("year", out _) ? FromParts(value)
            : null;
        if (date is null && Text("literal") is { } literal) date = new() { Literal = literal };
        date ??= DateText.ReadOrKeep(Text("raw"));
        if (date is null) return null;
        if (Text("season") is { } season && date.Season is null && date.Literal is null) date = date with { Season = SeasonOf(season) };
        return circa ? date with { Approximate = true } : date;

        string? Text(string property) => value.TryGetProperty(property, out JsonElement element)
            && CslJsonValue.Scalar(element) is { Length: > 0 } text ? text : null;
    }

    private static CitationDate? FromParts(JsonElement parts)
    {
        var ends = new List<(int[] Parts, int? Season)>();
        bool open = false;
        IEnumerable<JsonElement> points = parts.ValueKind == JsonValueKind.Object ? [parts] : parts.EnumerateArray().Take(2);
        foreach (JsonElement point in points)
        {
            string?[] numbers = point.ValueKind switch
            {
                JsonValueKind.Array => [.. point.EnumerateArray().Take(3).Select(CslJsonValue.Scalar)],
                JsonValueKind.Object => [.. PartNames.Select(part => point.TryGetProperty(part, out JsonElement number)
                    ? CslJsonValue.Scalar(number) : null)],
                // Some programs leave out the outer list.
                JsonValueKind.String or JsonValueKind.Number when ends.Count == 0 =>
                    [.. parts.EnumerateArray().Take(3).Select(CslJsonValue.Scalar)],
                _ => [],
            };
            if (Known(numbers) is { } known) ends.Add(known);
            else open = ends.Count == 1 && numbers is ["0"];
            if (point.ValueKind is JsonValueKind.String or JsonValueKind.Number) break;
        }
        if (ends.Count == 0) return null;
        var (start, season) = ends[0];
        return ends.Count == 1 ? new() { Start = start, Season = season, IsOpenEnded = open }
            : new() { Start = start, Season = season, End = ends[1].Parts, EndSeason = ends[1].Season };
    }

    /// <summary>Year, month and day up to the first that is none.</summary>
    private static (int[] Parts, int? Season)? Known(string?[] numbers)
    {
        var known = new List<int>();
        foreach (string? text in numbers)
        {
            if (!int.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
                && !(known.Count == 1 && DateText.MonthOf(text ?? "") is { } month && (number = month) > 0)) break;
            if (known.Count == 1 && number is >= 13 and <= 24) return ([known[0]], ((number - 13) % 4) + 1);
            if (known.Count > 0 && (number < 1 || number > (known.Count == 1 ? 12 : 31))) break;
            known.Add(known.Count == 0 && number < 0 ? number + 1 : number);
        }
        return known.Count == 0 || (known.Count == 1 && numbers[0]?.Trim() == "0") ? null : ([.. known], null);
    }

    private static int? SeasonOf(string text) =>
        DateText.SeasonOf(text) ?? (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            ? n switch { >= 1 and <= 4 => n, >= 13 and <= 16 => n - 12, >= 21 and <= 24 => n - 20, _ => null } : null);

    public static JsonObject Write(CitationDate date)
    {
        var json = new JsonObject();
        // A processor prefers parts to words: where the words say more, only they are written.
        if (date.Literal is not null || date.Start.Count == 0) json["literal"] = date.ToString();
        else if (date.IsOpenEnded) json["date-parts"] = new JsonArray(Parts(date.Start, date.Season), new JsonArray(0));
        else if (date.End.Count == 0) json["date-parts"] = new JsonArray(Parts(date.Start));
        else json["date-parts"] = new JsonArray(Parts(date.Start, date.Season), Parts(date.End, date.EndSeason));
        if (date.Season is { } season && date.Literal is null && date.End.Count == 0) json["season"] = season;
        if (date.Approximate || date.Uncertain) json["circa"] = true;
        return json;
    }

    private static JsonArray Parts(IReadOnlyList<int> parts, int? season = null) =>
        new([.. parts.Select((part, i) => (JsonNode)(i == 0 && part <= 0 ? part - 1 : part)), .. season is { } s
            && parts.Count == 1 ? [(JsonNode)(20 + s)] : Array.Empty<JsonNode>()]);
}
