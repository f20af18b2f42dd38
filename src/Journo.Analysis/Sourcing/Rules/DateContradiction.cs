using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>Two dates for what can only have happened once: a founding, a birth, a death, a departure of the same person.</summary>
public sealed class DateContradiction() : SourcingRule(IssueSeverity.Serious, "The same event has two dates that cannot both be right.")
{
    private const int MostEvents = 64; // of one kind in an article, so that a hostile text costs no square

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        var known = new Dictionary<string, List<EventMention>>(StringComparer.Ordinal);
        foreach (EventMention row in article.Reading.Events)
        {
            if (row.Date is null || row.Earliest is null || row.Latest is null || OnlyOnce.In(row.Headline) is not { } happening || row.Participants.Count == 0) continue;
            string key = $"{happening}|{string.Join('|', row.Participants.Order(StringComparer.Ordinal))}";
            if (!known.TryGetValue(key, out List<EventMention>? others)) known.Add(key, others = []);
            if (others.Find(other => !IsTold(row, other) && !IsTold(other, row) && (other.Latest!.CompareTo(row.Earliest) < 0 || row.Latest.CompareTo(other.Earliest) < 0)) is { } earlier)
            {
                yield return About(article, article.ClaimOf(row.Claim) ?? article.ClaimAt(row.Start), new TextSpan(row.Start, row.End),
                    $"The article gives two dates for what happens once: {Phrases.Quoted(earlier.ToString())} and {Phrases.Quoted(row.ToString())}.",
                    "Look up the date; correct the wrong one, or say that accounts differ.", row.Id, earlier.Id);
            }
            if (others.Count < MostEvents) others.Add(row);
        }
    }

    // "Founded in 1998, it moved in 2003" dates the founding itself; 2003 is the date of something else.
    private static bool IsTold(EventMention row, EventMention other) => other.Expression is { Length: > 0 } words && row.Headline.Contains(words, StringComparison.OrdinalIgnoreCase);
}
