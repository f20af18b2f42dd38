using System.Text;
using System.Text.Json;
using Journo.Citations.Reading;

namespace Journo.Citations.Json;

/// <summary>
/// Reads CSL-JSON: an array of items, an object with an array of <c>items</c>, or one item after another. Takes both spellings that
/// programs write: names as objects or as text,
/// dates as parts, as EDTF or as words, numbers as numbers or as text.
/// </summary>
internal sealed class CslJsonReader(TextReader input, ProblemSink problems)
{
    private static readonly JsonDocumentOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    public IEnumerable<Citation> Read()
    {
        foreach (var (text, place) in new CslJsonScanner(input, problems).Items())
        {
            List<Citation> citations = [];
            try
            {
                using var document = JsonDocument.Parse(text, Options);
                JsonElement item = document.RootElement;
                if (!item.TryGetProperty("type", out _) && item.TryGetProperty("items", out JsonElement items)
                    && items.ValueKind == JsonValueKind.Array)
                {
                    citations.AddRange(items.EnumerateArray().Select(inner => Try(inner, place)).OfType<Citation>());
                }
                else if (Try(item, place) is { } citation) citations.Add(citation);
            }
            catch (JsonException e)
            {
                problems.Lost(PlaceOf(e, text, place), null, "The item is not valid JSON.",
                    "Mend what stands here: a comma, a quotation mark or an escape; or items nested too deep.");
            }
            catch (Exception e) when (problems.IsFault(e))
            {
                problems.Faulty(place, null);
            }
            foreach (Citation citation in citations) yield return citation;
        }
    }

    /// <summary>One item. .NET reads half a character only when it is asked for.</summary>
    private Citation? Try(JsonElement item, TextPlace place) =>
        problems.Try(place, Id(item), () => Item(item, place), "The item has half a character in it.",
            @"Write both halves of the escape (\ud83d\udea2), or the character itself.");

    private static string Id(JsonElement item) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out JsonElement key)
        ? key.GetRawText().Trim('"') : "";

    private Citation? Item(JsonElement item, TextPlace place)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            problems.Lost(place, null, "An item is no object.", "Write it in braces.");
            return null;
        }
        string id = item.TryGetProperty("id", out JsonElement key) ? CslJsonValue.Scalar(key) ?? "" : "";
        string? given = item.TryGetProperty("type", out JsonElement kind) ? CslJsonValue.Scalar(kind) : null;
        string? type = CslVariables.Type(given);
        if (type is null) problems.Warn(place, id, given is null ? "The item has no type."
            : $"CSL has no type '{Shown(given)}'.", "It is read as a document; give one of CSL's types, such as article-newspaper.");
        var fields = new Dictionary<string, string>();
        var names = new Dictionary<string, IReadOnlyList<CitationName>>();
        var dates = new Dictionary<string, CitationDate>();
        foreach (JsonProperty property in item.EnumerateObject())
        {
            if (property.Name is "id" or "type") continue;
            if (property.Name == "custom")
            {
                if (property.Value.ValueKind == JsonValueKind.Object
                    && property.Value.TryGetProperty(CslVariables.ArchiveDate, out JsonElement archived)
                    && CslJsonDate.Read(archived) is { } made) dates[CslVariables.ArchiveDate] = made;
                continue;
            }
            string variable = CslVariables.Canonical(property.Name) ?? property.Name;
            if (CslVariables.NameSet.Contains(variable))
            {
                if (CslJsonName.ReadAll(property.Value, NoName) is { Count: > 0 } list) names[variable] = list;

                void NoName() => problems.Warn(place, id, $"A name of '{variable}' has no part that is known, and is left out.",
                    "Write family and given, or literal.");
            }
            else if (CslVariables.DateSet.Contains(variable))
            {
                if (CslJsonDate.Read(property.Value) is { } date) dates[variable] = date;
                else if (property.Value.ValueKind != JsonValueKind.Null) problems
                    .Warn(place, id, $"The date '{variable}' says nothing.", "Write date-parts, an EDTF date or a literal.");
            }
            else if (CslJsonValue.Scalar(property.Value) is not { } text)
            {
                if (property.Value.ValueKind != JsonValueKind.Null) problems
                    .Warn(place, id, $"'{Shown(property.Name)}' holds neither text nor a number and is left out.",
                    "Write a value, not an object.");
            }
            else if (text.Length > 0 && (variable == property.Name || !item.TryGetProperty(variable, out _))) fields[variable] = text;
        }
        return new() { Id = id, Type = type ?? "document", Fields = fields, Names = names, Dates = dates };
    }

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;

    private static TextPlace PlaceOf(JsonException e, string text, TextPlace start)
    {
        int line = (int)(e.LineNumber ?? 0);
        int at = 0;
        for (int i = 0; i < line; i++) at = text.IndexOf('\n', at) + 1;
        // The exception counts bytes of UTF-8.
        int bytes = (int)(e.BytePositionInLine ?? 0), column = 0;
        foreach (Rune rune in text.AsSpan(at).EnumerateRunes())
        {
            if ((bytes -= rune.Utf8SequenceLength) < 0) break;
            column += rune.Utf16SequenceLength;
        }
        return new(start.Line + line, line == 0 ? start.Column + column : column + 1);
    }
}
