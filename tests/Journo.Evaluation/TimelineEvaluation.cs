using Journo.Testing;
using System.Globalization;
using System.Text.Json;
using Journo.Analysis.Timelines;
using Journo.Documents;
using Journo.Extraction;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Lists the events that several places tell, with each telling, to be judged by hand; there is no gold for them.</summary>
internal sealed class TimelineEvaluation : IEvaluation
{
    public string Name => "timeline";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var accounts = new List<SourcedMention>();
        int articles = 0;
        foreach (JsonElement row in rows)
        {
            articles++;
            Article article = ArticleFactory.FromText(JsonLines.Text(row, "text"), new Article
            {
                Id = JsonLines.Id(row),
                Published = row.TryGetProperty("date", out JsonElement date)
                    && EdtfDate.TryParse(date.GetString(), out EdtfDate? published) ? published : null,
                Publisher = row.TryGetProperty("publisher", out JsonElement publisher) ? publisher.GetString() : null,
            });
            ArticleExtraction reading = InEnglish.Reader.Read(article);
            Dictionary<string, Claim> claims = reading.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
            accounts.AddRange(reading.Events.Select(told => new SourcedMention(
                told, told.Claim is null ? null : claims.GetValueOrDefault(told.Claim), article)));
        }
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(accounts, InEnglish.Language);
        int across = 0, merged = 0;
        foreach (TimelineEvent entry in entries.Where(entry => entry.Accounts.Count > 1))
        {
            merged += entry.Accounts.Count - 1;
            if (entry.Accounts.Select(account => account.Event.Article).Distinct(StringComparer.Ordinal).Skip(1).Any()) across++;
            JsonLines.Write(predictions, new
            {
                Date = entry.Date?.ToString(), entry.Conflicts,
                    Accounts = entry.Accounts.Select(account => new { account.Event.Id, Date = account.Event.Date?.ToString(),
                    account.Event.Headline, account.Event.Participants, account.Claim?.Text }),
            });
        }
        score.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{accounts.Count} tellings in {articles} articles, {entries.Count} events; "
                + $"{entries.Count(entry => entry.Accounts.Count > 1)} told more than once ({across} across articles), {merged} tellings "
                + $"merged; {entries.Count(entry => entry.Placement == EventPlacement.Ordered)} placed by the text, "
                + $"{entries.Count(entry => entry.Placement == EventPlacement.Unplaced)} not placed, "
                + $"{entries.Count(entry => entry.Conflicts.Count > 0)} with conflicts"));
    }
}
