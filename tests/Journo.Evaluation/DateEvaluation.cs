using System.Globalization;
using Journo.Testing;
using System.Diagnostics;
using System.Text.Json;
using Journo.Extraction.Times;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// Dates: extent and value after TempEval-3's task A. Label sets differ in what they call a time expression and how they write its value:
/// see <see cref="DateGuideline"/>.
/// The guideline is told from which attributes the labels have, never from what they say.
/// </summary>
internal sealed class DateEvaluation : IEvaluation
{
    private sealed record Timex(int Start, int End, string? Type, string? Value);

    public string Name => "dates";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        JsonElement[] all = [.. rows];
        DateGuideline guideline = GuidelineOf(all);
        FScore strict = new(), relaxed = new(), value = new(), type = new();
        bool labelled = false;
        long characters = 0, ticks = 0;
        foreach (JsonElement row in all)
        {
            string text = JsonLines.Text(row, "text");
            EdtfDate? published = row.TryGetProperty("dct", out JsonElement dct) && dct.GetString() is { Length: >= 4 } day
                && EdtfDate.TryParse(day.Length > 10 ? day[..10] : day, out EdtfDate? date) ? date : null;
            var document = TextDocument.Of(text, InEnglish.Language);
            long began = Stopwatch.GetTimestamp();
            IReadOnlyList<FoundDate> found = DateFinder.Find(document, published);
            ticks += Stopwatch.GetTimestamp() - began;
            characters += text.Length;
            Timex[] mine = [.. found.Select(f => guideline.Apply(f, document)).OfType<(TextSpan Span, string Type, string? Value)>()
                .Select(f => new Timex(f.Span.Start, f.Span.End, f.Type, f.Value))];
            JsonLines.Write(predictions, new { Id = JsonLines.Id(row), Timexes = mine });
            if (!row.TryGetProperty("timexes", out JsonElement gold)) continue;
            labelled = true;
            Timex[] right = [.. gold.EnumerateArray().Select(t =>
                new Timex(t.GetProperty("start").GetInt32(), t.GetProperty("end").GetInt32(), Text(t, "type"), Text(t, "value")))
                .OrderBy(t => t.Start)];
            Add(right, mine, strict, relaxed, value, type);
        }
        if (labelled)
        {
            score.WriteLine($"guideline {guideline.Name}");
            score.WriteLine($"strict  {strict}\nrelaxed {relaxed}\nvalue   {value}\ntype    {type}");
        }
        score.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{Stopwatch.GetElapsedTime(0, ticks).TotalNanoseconds / Math.Max(1, characters):F1} ns a character, tokens not "
            + $"counted"));
    }

    private static string? Text(JsonElement timex, string name) => timex.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Exact pairs first, then overlapping ones, the longest overlap first; each label is used once.</summary>
    private static void Add(Timex[] gold, Timex[] found, FScore strict, FScore relaxed, FScore value, FScore type)
    {
        strict.Add(gold.Select(t => (t.Start, t.End)).ToHashSet(), found.Select(t => (t.Start, t.End)).ToHashSet());
        var pairs = new List<(bool Differs, int Overlap, int Gold, int Found)>();
        for (int i = 0; i < gold.Length; i++)
        {
            for (int j = 0; j < found.Length; j++)
            {
                int overlap = Math.Min(gold[i].End, found[j].End) - Math.Max(gold[i].Start, found[j].Start);
                if (overlap > 0) pairs.Add((gold[i].Start != found[j].Start || gold[i].End != found[j].End, -overlap, i, j));
            }
        }
        pairs.Sort();
        HashSet<int> usedGold = [], usedFound = [];
        int matched = 0, values = 0, types = 0;
        foreach ((_, _, int i, int j) in pairs)
        {
            if (usedGold.Contains(i) || usedFound.Contains(j)) continue;
            usedGold.Add(i);
            usedFound.Add(j);
            matched++;
            if (gold[i].Value == found[j].Value) values++;
            if (gold[i].Type == found[j].Type) types++;
        }
        relaxed.Add(matched, found.Length - matched, gold.Length - matched);
        value.Add(values, found.Length - values, gold.Length - values);
        type.Add(types, found.Length - types, gold.Length - types);
    }

    private static DateGuideline GuidelineOf(JsonElement[] rows)
    {
        var types = new HashSet<string?>();
        foreach (JsonElement row in rows)
        {
            if (!row.TryGetProperty("timexes", out JsonElement timexes)) continue;
            foreach (JsonElement timex in timexes.EnumerateArray()) types.Add(Text(timex, "type"));
        }
        if (types.Count == 0) return DateGuideline.Timex3;
        if (types.SetEquals([null])) return DateGuideline.Timex2;
        if (types.Contains("daterange")) return DateGuideline.Ranges;
        return types.IsSubsetOf(["DATE", "TIME"]) ? DateGuideline.Calendar : DateGuideline.Timex3;
    }
}
