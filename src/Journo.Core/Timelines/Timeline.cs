namespace Journo.Timelines;

/// <summary>Makes a timeline of the events that articles tell.</summary>
public static class Timeline
{
    /// <summary>The events in their order: by date, and those that the text places between their neighbours; what can't be placed comes last, in the order of the texts.</summary>
    /// <param name="accounts">The tellings, in the order of the articles and of their texts.</param>
    /// <param name="cancellation">Ends it.</param>
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<EventAccount> accounts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var entries = new List<TimelineEntry>();
        foreach (EventAccount account in accounts)
        {
            cancellation.ThrowIfCancellationRequested();
            entries.Add(Entry([account]));
        }
        return [.. entries.OrderBy(e => e.Date is null).ThenBy(e => e.Date)];
    }

    private static TimelineEntry Entry(IReadOnlyList<EventAccount> accounts)
    {
        TimelineEvent main = accounts[0].Event;
        return new TimelineEntry
        {
            Id = main.Id,
            Claim = main.Claim,
            Article = main.Article,
            Start = main.Start,
            End = main.End,
            Date = main.Date,
            Earliest = main.Earliest,
            Latest = main.Latest,
            Expression = main.Expression,
            Headline = main.Headline,
            Participants = main.Participants,
            Unresolved = main.Unresolved,
            Follows = main.Follows,
            Precedes = main.Precedes,
            Accounts = [.. accounts],
            Sources = TextList.From(accounts.Select(a => a.Teller).Distinct(StringComparer.Ordinal)),
            Placement = main.Date is null ? EventPlacement.Unplaced : EventPlacement.Dated,
        };
    }
}
