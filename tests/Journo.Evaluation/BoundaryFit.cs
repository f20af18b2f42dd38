using Journo.Testing;
using System.Text.Json;
using Journo.Extraction.Attributions;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// Fits the weights that tell where the content of an attribution ends. Writes the list for src/Journo.Language.English/Data.
/// </summary>
internal sealed class BoundaryFit : IEvaluation
{
    public string Name => "fit-boundaries";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var fit = new LogisticFit(BoundaryScorer.Space);
        int reached = 0, missed = 0;
        foreach (JsonElement row in rows)
        {
            TaggedText text = TaggedText.Of(TextDocument.Of(JsonLines.Text(row, "text"), InEnglish.Language));
            var clauses = new Clauses(text);
            GoldAttribution[] gold = GoldAttribution.AllOf(row);
            foreach (AttributionCandidate candidate in AttributionFinder.Candidates(text))
            {
                TextDocument document = text.Document;
                int start = candidate.Content[^1].First;
                if (start <= candidate.Head) continue;
                Token head = document.Tokens[candidate.Head];
                TextSpan content = gold.Where(g => g.Cue.Any(s => s.Contains(head.Start))).SelectMany(g => g.Content)
                    .FirstOrDefault(s => s.Start == document.Tokens[start].Start);
                if (content.Length == 0) continue;
                int last = clauses.LastOf(start, document.Sentences[candidate.Sentence].EndToken);
                if (content.End > document.Tokens[last - 1].End) continue;
                int at = clauses.NextBoundary(start, start, last);
                for (; at < last && document.Tokens[at - 1].End < content.End; at = clauses.NextBoundary(start, at, last)) Add(
                    fit, text, clauses, candidate, start, at, last, right: false);
                bool ends = at < last && document.Tokens[at - 1].End == content.End;
                if (ends) Add(fit, text, clauses, candidate, start, at, last, right: true);
                if (ends || document.Tokens[last - 1].End == content.End) reached++;
                else missed++;
            }
        }
        predictions.WriteLine(
            "# Weights of named features, fitted on the training articles of PolNeAR with: Journo.Evaluation fit-boundaries FILE.");
        fit.Write(predictions, fit.Fit());
        score.WriteLine($"{fit.Count} cases; {reached} ends of content stand at a boundary, {missed} do not");
    }

    private static void Add(LogisticFit fit, TaggedText text, Clauses clauses, AttributionCandidate candidate, int start, int at, int last,
        bool right)
    {
        var features = new FeatureList(stackalloc int[BoundaryScorer.MaximumFeatures]);
        BoundaryScorer.Collect(text, clauses, candidate, start, at, last, ref features);
        fit.Add(features.Features, right);
    }
}
