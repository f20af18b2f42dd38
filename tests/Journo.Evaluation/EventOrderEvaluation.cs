using Journo.Testing;
using System.Globalization;
using System.Text.Json;
using Journo.Documents;
using Journo.Extraction;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>Lists which event comes after which by the words of each article, with the claims that tell them, to be judged by hand; there
/// is no gold for them.</summary>
internal sealed class EventOrderEvaluation : IEvaluation
{
    public string Name => "event-order";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        int articles = 0, events = 0, links = 0;
        foreach (JsonElement row in rows)
        {
            ArticleExtraction reading = InEnglish.Reader
                .Read(ArticleFactory.FromText(JsonLines.Text(row, "text"), new Article { Id = JsonLines.Id(row) }));
            Dictionary<string, EventMention> told = reading.Events.ToDictionary(one => one.Id, StringComparer.Ordinal);
            Dictionary<string, string> words = reading.Claims.ToDictionary(claim => claim.Id, claim => claim.Text, StringComparer.Ordinal);
            (articles, events) = (articles + 1, events + told.Count);
            foreach (EventMention later in reading.Events)
            {
                foreach (EventMention earlier in later.Follows.Select(id => told[id]))
                {
                    links++;
                    JsonLines.Write(predictions, new
                    {
                        Later = later.Id, later.Headline, Date = later.Date?.ToString(), Text = later.Claim is null ? ""
                            : words[later.Claim],
                        Earlier = earlier.Id, EarlierHeadline = earlier.Headline, EarlierDate = earlier.Date?.ToString(),
                            EarlierText = earlier.Claim is null ? "" : words[earlier.Claim],
                    });
                }
            }
        }
        score.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{links} links between {events} events in {articles} articles"));
    }
}
