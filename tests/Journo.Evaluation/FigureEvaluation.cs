using Journo.Testing;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Journo.Extraction.Figures;
using Journo.Extraction.Times;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// Figures: exact spans and values. The labels' type tells which candidates count (amounts of money, percentages, or every bare number
/// anywhere), told from the attribute, never from the spans.
/// A value is right when it is the same number.
/// </summary>
internal sealed class FigureEvaluation : IEvaluation
{
    private sealed record Labelled(int Start, int End, string Type, string? Value);

    public string Name => "figures";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        JsonElement[] all = [.. rows];
        string? type = all.SelectMany(Entities).Select(e => e.GetProperty("type").GetString()).FirstOrDefault();
        FScore spans = new(), values = new();
        long characters = 0, ticks = 0;
        foreach (JsonElement row in all)
        {
            string text = JsonLines.Text(row, "text");
            var document = TextDocument.Of(text, InEnglish.Language);
            long began = Stopwatch.GetTimestamp();
            IReadOnlyList<FoundFigure> found = FigureFinder.Find(document, DateFinder.Find(document));
            ticks += Stopwatch.GetTimestamp() - began;
            characters += text.Length;
            Labelled[] mine = [.. found.Select(figure => Select(figure, type, document)).OfType<Labelled>()];
            JsonLines.Write(predictions, new { Id = JsonLines.Id(row), Entities = mine });
            if (type is null) continue;
            Labelled[] gold = [.. Entities(row).Select(e => new Labelled(
                e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32(), type, e.GetProperty("value").GetString()))];
            spans.Add(gold.Select(e => (e.Start, e.End)).ToHashSet(), mine.Select(e => (e.Start, e.End)).ToHashSet());
            int right = gold.Count(e => mine.Any(m => m.Start == e.Start && m.End == e.End && Same(m.Value, e.Value)));
            values.Add(right, mine.Length - right, gold.Length - right);
        }
        if (type is not null)
        {
            score.WriteLine($"span  {spans}\nvalue {values}");
        }
        score.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"{Stopwatch.GetElapsedTime(0, ticks).TotalNanoseconds / Math.Max(1, characters):F1} ns a character for dates and "
            + $"figures, tokens not counted"));
    }

    private static IEnumerable<JsonElement> Entities(JsonElement row) => row.TryGetProperty("entities", out JsonElement entities)
        ? entities.EnumerateArray() : [];

    private static Labelled? Select(FoundFigure figure, string? type, TextDocument document) => type switch
    {
        "currency" => figure.Form == FigureForm.Money ? Label(document.Span(figure.Words), "currency", figure.Value * figure.Parts) : null,
        "percentage" => figure.Form == FigureForm.Percent ? Label(document.Span(figure.Words), "percentage", figure.Value) : null,
        "number" => figure.Form != FigureForm.Ordinal && figure.Value is not null
            && !IsPartOfWord(document.Span(figure.Number), document.Text)
            ? Label(document.Span(figure.Number), "number", figure.Value * figure.Parts) : null,
        _ => figure.IsMeaningful ? Label(document.Span(figure.Words), figure.Form.ToString().ToLowerInvariant(), figure.Value) : null,
    };

    /// <summary>"180ml", and "one" as a pronoun, are no numbers by themselves.</summary>
    private static bool IsPartOfWord(TextSpan number, string text)
    {
        if (number.End < text.Length && char.IsLetter(text[number.End])) return true;
        if (!number.In(text).Equals("one", StringComparison.OrdinalIgnoreCase)) return false;
        string before = text[..number.Start].TrimEnd();
        return before.EndsWith("the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("this", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("that", StringComparison.OrdinalIgnoreCase) || before.EndsWith("which", StringComparison.OrdinalIgnoreCase);
    }

    private static Labelled Label(TextSpan span, string type, decimal? value) =>
        new(span.Start, span.End, type, value?.ToString("0.##################", CultureInfo.InvariantCulture));

    private static bool Same(string? mine, string? gold)
    {
        if (mine is null || gold is null or "null") return mine is null && gold is null or "null";
        return double.TryParse(mine, NumberStyles.Float, CultureInfo.InvariantCulture, out double a)
            && double.TryParse(gold.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double b)
            && Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b));
    }
}
