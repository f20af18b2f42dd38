using Journo.Testing;
using System.Globalization;
using System.Text.Json;
using Journo.Analysis.Contradictions;
using Journo.Documents;
using Journo.Extraction;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Lists the contradictions within each article, or across all of them, to be judged by hand; there is no gold for them.</summary>
internal sealed class ContradictionEvaluation(string name, bool across) : IEvaluation
{
    public string Name => name;

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        List<ArticleExtraction> readings =
            [.. rows.Select(row => InEnglish.Reader.Read(ArticleFactory.FromText(JsonLines.Text(row, "text"), new Article
        {
            Id = JsonLines.Id(row),
            Published = row.TryGetProperty("date", out JsonElement date)
                && EdtfDate.TryParse(date.GetString(), out EdtfDate? published) ? published : null,
        })))];
        IEnumerable<Contradiction> all = across ? ContradictionFinder.Find(readings, InEnglish.Language)
            : readings.SelectMany(reading => ContradictionFinder.Find([reading], InEnglish.Language));
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Contradiction clash in all)
        {
            found[clash.Rule] = found.GetValueOrDefault(clash.Rule) + 1;
            JsonLines.Write(predictions, new
            {
                clash.Rule, clash.Confidence, clash.About, FirstArticle = clash.First.Article, First = clash.First.Text, clash.FirstWords,
                    SecondArticle = clash.Second.Article, Second = clash.Second.Text, clash.SecondWords,
            });
        }
        score.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{found.Values.Sum()} contradictions in {readings.Count} articles: "
            + $"{string.Join(", ", found.Select(rule => $"{rule.Key} {rule.Value}"))}"));
    }
}
