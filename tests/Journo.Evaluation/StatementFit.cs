using Journo.Testing;
using System.Text.Json;
using Journo.Extraction.Statements;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// Fits the weights of the named features of statements. Writes the list for src/Journo.Language.English/Data. The penalty and the point
/// where a statement counts as positive are chosen by five-fold cross-validation on the same rows; the bias is moved so that this point is
/// 0.5.
/// </summary>
internal sealed class StatementFit(string name, string what, bool macro, bool pairs) : IEvaluation
{
    private const int Folds = 5;
    private const double SmallestWeight = 0.1;
    private static readonly double[] Penalties = [3, 10, 30, 100];
    private const double Noise = 0.005; // F1; of penalties this close the strongest wins

    public string Name => name;

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        rows = [.. rows];
        (int[] Features, bool Positive)[] cases = [.. rows.Select(row => Case(row, pairs))];
        int[] folds = Folded(rows);
        int count = InEnglish.Language.Get<ClaimFeatureSet>().Names.Length;
        (double best, double penalty, double threshold) = (0, 0, 0);
        foreach (double candidate in Penalties)
        {
            var chances = new double[cases.Length];
            for (int fold = 0; fold < Folds; fold++)
            {
                var model = new RidgeLogistic(count, candidate);
                double[] fitted = model.Fit([.. cases.Where((_, i) => folds[i] != fold)]);
                for (int i = 0; i < cases.Length; i++)
                {
                    if (folds[i] == fold) chances[i] = model.Probability(fitted, cases[i].Features);
                }
            }
            (double f1, double at) = Enumerable.Range(10, 70)
                .Select(t => (StatementEvaluation.F1(chances.Select((p, i) => (p >= t / 100.0, cases[i].Positive)), macro), t / 100.0))
                .Max();
            score.WriteLine(FormattableString.Invariant($"penalty {candidate}: F1 {100 * f1:F1} at {at:F2}"));
            if (f1 > best - Noise) (best, penalty, threshold) = (Math.Max(best, f1), candidate, at);
        }
        double[] weights = new RidgeLogistic(count, penalty).Fit(cases);
        predictions.Write(
            $"# Weights of the features of ClaimFeatures for {what}. Fitted on training files with: Journo.Evaluation {name}, see "
            + $"RESULTS.md there. No feature is taken from those files.\n");
        predictions.Write(FormattableString.Invariant($"bias: {weights[count] - Math.Log(threshold / (1 - threshold)):0.00}\n"));
        for (int f = 0; f < count; f++)
        {
            if (Math.Abs(weights[f]) >= SmallestWeight) predictions
                .Write(FormattableString.Invariant($"{InEnglish.Language.Get<ClaimFeatureSet>().Names[f]}: {weights[f]:0.00}\n"));
        }
    }

    // Rows with the same text fall into the same fold: what was fitted is not what is measured.
    private static int[] Folded(IEnumerable<JsonElement> rows)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. rows.Select(GoldRows.Key)
            .Select(key => (numbers.TryGetValue(key, out int known) ? known : numbers[key] = numbers.Count) % Folds)];
    }

    private static (int[], bool) Case(JsonElement row, bool pairs)
    {
        TaggedText tagged = TaggedText.Of(TextDocument.Of(JsonLines.Text(row, "text"), InEnglish.Language));
        return ([.. new ClaimFeatures(InEnglish.Language.Get<ClaimFeatureSet>()).Of(tagged, 0, tagged.Document.Tokens.Length)
            .Where(f => pairs || f < InEnglish.Language.Get<ClaimFeatureSet>().Singles)], row.GetProperty("label").GetInt32() == 1);
    }
}
