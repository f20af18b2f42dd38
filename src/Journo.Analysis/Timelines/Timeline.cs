using Journo.Language;

namespace Journo.Analysis.Timelines;

/// <summary>Makes a timeline of the events that articles tell.</summary>
public static class Timeline
{
    /// <summary>
    /// The events in their order, each once however many tell it: by date, those that the text places between their neighbours, and at the
    /// end, in the order of the texts, what can't be placed.
    /// A mention given twice counts once. The same mentions in the same order give the same timeline.
    /// </summary>
    /// <param name="accounts">The mentions, in the order of the articles and of their texts.</param>
    /// <param name="language">The language that they are written in.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    internal static IReadOnlyList<TimelineEvent> Of(
        IEnumerable<SourcedMention> accounts, ILanguage language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        List<SourcedMention> told = [.. accounts.DistinctBy(account => account.Event)];
        var text = new TextOrder(told);
        var forms = new ParticipantNames(told.SelectMany(account => account.Event.Participants));
        var stems = new WordNumbers();
        IReadOnlyList<IReadOnlyList<int>> groups = EventGroups
            .Of(told.Select((account, number) => ComparableMention.Read(number, account, forms, stems, language)), text,
            cancellation).Members;
        List<TimelineEvent> entries = [.. groups.Select(group => Entry([.. group.Select(number => told[number])], forms))];
        cancellation.ThrowIfCancellationRequested();
        var graph = new OrderGraph(entries, Links(groups, told.Count, text));
        (IReadOnlyList<int> order, IReadOnlyList<EventPlacement> placements) = EntryOrder.Of(entries, graph);
        return [.. order.Select(place => Place(entries, graph, place, placements[place]))];
    }

    private static IEnumerable<(int First, int Second)> Links(IReadOnlyList<IReadOnlyList<int>> groups, int accounts, TextOrder text)
    {
        var groupOf = new int[accounts];
        for (int i = 0; i < groups.Count; i++)
        {
            foreach (int number in groups[i]) groupOf[number] = i;
        }
        for (int number = 0; number < accounts; number++)
        {
            foreach (int first in text.Before(number)) yield return (groupOf[first], groupOf[number]);
        }
    }

    private static TimelineEvent Entry(IReadOnlyList<SourcedMention> accounts, ParticipantNames forms)
    {
        EdtfDate? date = MergedDate.Of(accounts, out int number, out TextList conflicts);
        EventMention main = accounts[number].Event;
        var entry = new TimelineEvent
        {
            Id = main.Id,
            Claim = main.Claim,
            Article = main.Article,
            Start = main.Start,
            End = main.End,
            Date = date,
            Earliest = date == main.Date ? main.Earliest : date?.FirstDay(),
            Latest = date == main.Date ? main.Latest : date?.LastDay(),
            Expression = main.Expression,
            Headline = main.Headline,
            Participants = accounts.Count == 1 ? main.Participants
                : TextList.From(main.Participants.Concat(accounts.SelectMany(account => account.Event.Participants)).DistinctBy(forms.Of)),
            Unresolved = main.Unresolved,
            Accounts = [.. accounts],
            Sources = TextList.From(accounts.Select(account => account.Teller).Distinct(StringComparer.Ordinal)),
            Conflicts = conflicts,
        };
        ((ITraceable)entry).Origin = ((ITraceable)main).Origin;
        return entry;
    }

    private static TimelineEvent Place(List<TimelineEvent> entries, OrderGraph graph, int place, EventPlacement placement) =>
        entries[place] with
    {
        Placement = placement,
        Follows = TextList.From(graph.Before(place).Select(first => entries[first].Id)),
        Precedes = TextList.From(graph.After(place).Select(second => entries[second].Id)),
        Conflicts = graph.Conflicts[place].Count == 0 ? entries[place].Conflicts
            : TextList.From(entries[place].Conflicts.Concat(graph.Conflicts[place])),
    };
}
