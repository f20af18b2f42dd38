using Journo.Testing;
using System.Text.Json;
using Journo.Extraction.Attributions;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Fits the weights that tell attributions from other sentences. Writes the list for src/Journo.Language.English/Data.</summary>
internal sealed class AttributionFit : IEvaluation
{
    public string Name => "fit-attribution";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var fit = new LogisticFit(InEnglish.Language.Get<AttributionScorer>().Space);
        Span<int> buffer = stackalloc int[AttributionScorer.MaximumFeatures];
        foreach (JsonElement row in rows)
        {
            TaggedText text = TaggedText.Of(TextDocument.Of(JsonLines.Text(row, "text"), InEnglish.Language));
            GoldAttribution[] gold = GoldAttribution.AllOf(row);
            foreach (AttributionCandidate candidate in AttributionFinder.Candidates(text))
            {
                Token head = text.Document.Tokens[candidate.Head];
                GoldAttribution? match = Array.Find(gold, g => g.Cue.Any(s => s.Contains(head.Start)));
                // What stands inside the content of another attribution is not labelled.
                if (match is null && gold.Any(g => g.Content.Any(s => s.Contains(head.Start)))) continue;
                bool right = match is not null && match.Content.Any(s => candidate.Content.Any(c => text.Document.Span(c).Overlaps(s)));
                var features = new FeatureList(buffer);
                InEnglish.Language.Get<AttributionScorer>().Collect(text, candidate, ref features);
                fit.Add(features.Features, right);
            }
        }
        predictions.WriteLine(
            "# Weights of named features, fitted on the training articles of PolNeAR with: Journo.Evaluation fit-attribution FILE. No "
            + "feature is a word of those articles.");
        fit.Write(predictions, fit.Fit());
        score.WriteLine($"{fit.Count} cases");
    }
}
