using Journo.Testing;
using System.Text.Json;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Sentence boundaries: a text is right when all its sentences are.</summary>
internal sealed class SentenceEvaluation : IEvaluation
{
    public string Name => "sentences";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        int right = 0, all = 0;
        foreach (JsonElement row in rows)
        {
            string text = JsonLines.Text(row, "text");
            string[] found = [.. TextDocument.Of(text, InEnglish.Language).Sentences.Select(s => text[s.Sentence.Start..s.Sentence.End])];
            JsonLines.Write(predictions, new { Id = JsonLines.Id(row), Sentences = found });
            if (!row.TryGetProperty("sentences", out JsonElement gold)
                || gold.EnumerateArray().Any(s => s.ValueKind != JsonValueKind.String)) continue;
            all++;
            if (gold.EnumerateArray().Select(s => s.GetString()).SequenceEqual(found)) right++;
            else score.WriteLine($"{JsonLines.Id(row)}: {string.Join(" | ", found)}");
        }
        if (all > 0) score.WriteLine(FormattableString.Invariant($"right {right} of {all} ({100.0 * right / all:F1} %)"));
    }
}
