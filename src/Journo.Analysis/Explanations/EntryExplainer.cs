using Journo.Extraction;
using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains why mentions count as one event, and how it has come to its place in a timeline.</summary>
internal static class EntryExplainer
{
    public static Explanation Explain(TimelineEvent entry, Func<object, ExtractionTraces?>? tracesOf)
    {
        EventMention first = entry.Accounts.Select(account => account.Event).FirstOrDefault(row => row.Id == entry.Id) ?? entry;
        Explanation main = EventExplainer.Explain(first, tracesOf?.Invoke(first)?.OfOrder(first.Id) ?? TextList.Empty);
        IReadOnlyList<string> others = [.. entry.Accounts.Select(account => account.Event.Id).Where(id => id != entry.Id)];
        return main with
        {
            Of = nameof(TimelineEvent),
            Rule = entry.Placement == EventPlacement.Ordered ? "placed by the text" : main.Rule,
            Text = Sentences(
                main.Text,
                others.Count == 0 ? null
                    : $"It is one event with {Enumerate(others)}: the same deed, with the same who do it and take part, in much the same "
                    + $"words, and with dates that {(entry.Conflicts.Count == 0 ? "can all be right" : "are of what can be only once")}.",
                entry.Sources.Count > 1 ? $"It is told by {Enumerate([.. entry.Sources])}." : null,
                entry.Conflicts.Count == 0 ? null : $"There is disagreement: {string.Join("; ", entry.Conflicts)}.",
                entry.Placement switch
                {
                    EventPlacement.Ordered when entry.Follows.Count > 0 => $"The text places it after {Enumerate([.. entry.Follows])}.",
                    EventPlacement.Ordered => $"The text places it before {Enumerate([.. entry.Precedes])}.",
                    EventPlacement.Unplaced => "Nothing places it among the others, so it comes last.",
                    _ => null,
                }),
        };
    }
}
