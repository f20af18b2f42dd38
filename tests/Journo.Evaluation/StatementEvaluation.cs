using Journo.Testing;
using System.Text.Json;
using Journo.Extraction.Statements;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Sentences labelled 1 (check-worthy, subjective) or 0: F1 of label 1, or the mean of both labels' F1.</summary>
internal sealed class StatementEvaluation(string name, Func<ClaimModel> model, bool macro) : IEvaluation
{
    public string Name => name;

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var pairs = new List<(bool Found, bool Gold)>();
        var features = new ClaimFeatures(InEnglish.Language.Get<ClaimFeatureSet>());
        foreach (JsonElement row in rows)
        {
            TaggedText tagged = TaggedText.Of(TextDocument.Of(JsonLines.Text(row, "text"), InEnglish.Language));
            double value = model().Value(features.Of(tagged, 0, tagged.Document.Tokens.Length));
            JsonLines.Write(predictions, new { Id = JsonLines.Id(row), Label = value >= 0.5 ? 1 : 0, Value = Math.Round(value, 3) });
            if (row.TryGetProperty("label", out JsonElement label)) pairs.Add((value >= 0.5, label.GetInt32() == 1));
        }
        if (pairs.Count > 0) score.WriteLine(FormattableString.Invariant(
            $"{(macro ? "macro-F1" : "F1")} {100 * F1(pairs, macro):F1} ({Of(pairs, true)}) on {pairs.Count} rows"));
    }

    public static double F1(IEnumerable<(bool Found, bool Gold)> pairs, bool macro)
    {
        (bool Found, bool Gold)[] all = [.. pairs];
        return macro ? (Of(all, true).F1 + Of(all, false).F1) / 2 : Of(all, true).F1;
    }

    private static FScore Of(IEnumerable<(bool Found, bool Gold)> pairs, bool label)
    {
        var score = new FScore();
        foreach ((bool found, bool gold) in pairs) score
            .Add(found == label && gold == label ? 1 : 0, found == label && gold != label ? 1 : 0, found != label && gold == label ? 1 : 0);
        return score;
    }
}
