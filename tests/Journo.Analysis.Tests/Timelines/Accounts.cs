namespace Journo.Analysis.Tests.Timelines;

/// <summary>Tellings written in a line.</summary>
internal static class Accounts
{
    /// <summary>A telling with an id, an article ("a" of "a1"), a date, a headline, and who takes part.</summary>
    public static SourcedMention By(
        string id, string? date, string headline, string participants, string? speaker = null, string follows = "", string precedes = "",
        string? claim = null, string? expression = null)
    {
        string article = id.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var parsed = date is null ? null : EdtfDate.Parse(date);
        claim ??= "c-" + id;
        return new SourcedMention(
            new EventMention
            {
                Id = id, Article = article, Claim = claim, Date = parsed, Earliest = parsed?.FirstDay(), Latest = parsed?.LastDay(),
                    Headline = headline, Expression = expression ?? date,
                Participants = TextList.Parse(participants), Follows = TextList.Parse(follows), Precedes = TextList.Parse(precedes),
            },
            new Claim { Id = claim, Article = article, Text = headline, Speaker = speaker },
            new Article { Id = article, Title = "Article " + article });
    }

    /// <summary>The tellings of each entry: "a1+b1 a2".</summary>
    public static string Ids(IEnumerable<TimelineEvent> entries) =>
        string.Join(' ', entries.Select(entry => string.Join('+', entry.Accounts.Select(account => account.Event.Id))));
}
