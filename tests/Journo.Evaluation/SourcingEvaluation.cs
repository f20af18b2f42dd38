using Journo.Testing;
using System.Globalization;
using System.Text.Json;
using Journo.Analysis.Sourcing;
using Journo.Documents;
using Journo.Extraction;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Lists what the rules about sourcing find, to be judged by hand; there is no gold for them.</summary>
internal sealed class SourcingEvaluation : IEvaluation
{
    public string Name => "sourcing";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int articles = 0;
        foreach (JsonElement row in rows)
        {
            articles++;
            Article article = ArticleFactory.FromText(JsonLines.Text(row, "text"), new Article
            {
                Id = JsonLines.Id(row),
                Publisher = row.TryGetProperty("publisher", out JsonElement publisher) ? publisher.GetString() : null,
                Published = row.TryGetProperty("date", out JsonElement date)
                    && EdtfDate.TryParse(date.GetString(), out EdtfDate? published) ? published : null,
            });
            foreach (SourcingIssue issue in SourcingRules.Find(InEnglish.Reader.Read(article), InEnglish.Language, SourcingRules.All))
            {
                found[issue.Rule] = found.GetValueOrDefault(issue.Rule) + 1;
                JsonLines.Write(predictions, new { issue.Article, issue.Rule, Severity = issue.Severity.ToString(), issue.Claim,
                    issue.Start, issue.End, issue.Text, issue.Explanation });
            }
        }
        string rules = string.Join(", ", found.Select(rule => $"{rule.Key} {rule.Value}"));
        score.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Values.Sum()} findings in {articles} articles: {rules}"));
    }
}
