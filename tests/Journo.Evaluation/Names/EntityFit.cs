using System.Text.Json;
using Journo.Extraction.Entities;
using Journo.Extraction.Entities.Model;
using Journo.Testing;

namespace Journo.Evaluation.Names;

/// <summary>
/// Fits the weights of the model of names. Writes the list for src/Journo.Language.English/Data, and the scores of texts read by weights
/// that were
/// not fitted to them: in each of five rounds every fifth text is left out.
/// </summary>
internal sealed class EntityFit : IEvaluation
{
    private const int Folds = 5, InnerFolds = 3;

    private const string Head = """
        # Weights of the model of names: a feature, then hundredths for each label (outside; first and later token of a person,
        # organisation, place, other). Fitted on worldwide_train.jsonl, 715 articles, with: Journo.Evaluation fit-entities FILE.
        # Features are named by NameFeatures. A word stands in one only if a general list has it (closed classes, titles, offices,
        # heads of names, words of speech): no name and no other word of those articles is here. Endings and beginnings have two or
        # three letters and many words each.

        """;

    private readonly FeatureNames _names = new();

    public string Name => "fit-entities";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        NameFeatures.Note(_names);
        var texts = new List<(EntityLabel[] Gold, NameDocument Whole, NameDocument Forgetful)>();
        foreach (JsonElement row in rows)
        {
            if (!EntityLabel.TryRead(row, out EntityLabel[] gold)) continue;
            (NameDocument whole, NameDocument forgetful) = NameDocument.Of(JsonLines.Text(row, "text"), gold, _names);
            texts.Add((gold, whole, forgetful));
        }
        var scores = new EntityScores();
        for (int fold = 0; fold < Folds; fold++)
        {
            NameModel model = Fit([.. texts.Where((_, i) => i % Folds != fold).Select(t => (t.Whole, t.Forgetful))]).Fit();
            foreach ((EntityLabel[] gold, NameDocument whole, _) in texts.Where((_, i) => i % Folds == fold))
            {
                NameWords words = whole.Lines.Words;
                NameIndex names = EntityFinder.Find(words.Text, words.Tokens, InEnglish.Language, model, default);
                EntityLabel[] found = [.. names.Mentions.Select(m => new EntityLabel(
                    words.Tokens[m.FirstToken].Start, words.Tokens[m.EndToken - 1].End,
                        EntityLabel.TypeOf(names.Entities[m.Entity].Kind)))];
                scores.Add(gold, found);
            }
        }
        score.WriteLine($"{texts.Count} texts, each read by weights that were fitted to other texts (five folds)");
        scores.Write(score);
        Write(predictions, Fit([.. texts.Select(t => (t.Whole, t.Forgetful))]).Rows());
    }

    // The votes of a text come from a model that was not fitted to it, as they will when the product reads.
    private FieldFit Fit(IReadOnlyList<(NameDocument Whole, NameDocument Forgetful)> texts)
    {
        for (int fold = 0; fold < InnerFolds; fold++)
        {
            NameModel model = new FieldFit(_names, [.. texts.Where((_, i) => i % InnerFolds != fold).SelectMany(t => new[] { t.Whole,
                t.Forgetful })], false).Fit();
            foreach ((NameDocument whole, NameDocument forgetful) in texts.Where((_, i) => i % InnerFolds == fold))
            {
                whole.Vote(model);
                forgetful.Vote(model);
            }
        }
        return new FieldFit(_names, [.. texts.SelectMany(t => new[] { t.Whole, t.Forgetful })], true);
    }

    private static void Write(TextWriter writer, List<(string Name, float[] Weights)> rows)
    {
        writer.Write(Head);
        foreach ((string name, float[] weights) in rows)
        {
            writer.Write(name);
            foreach (float weight in weights) writer.Write(FormattableString.Invariant($" {Math.Round(weight * 100)}"));
            writer.Write('\n');
        }
    }
}
