using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains why something counts as an event, and where its date comes from.</summary>
internal static class EventExplainer
{
    /// <param name="row">The mention.</param>
    /// <param name="signals">By which words it comes after or before others; empty where that is not known.</param>
    public static Explanation Explain(EventMention row, TextList signals)
    {
        string told = row.Claim is null ? "The article" : $"The claim {row.Claim}";
        return new Explanation
        {
            Id = row.Id,
            Of = nameof(EventMention),
            Rule = row.Date is not null ? "dated" : row.Expression is not null ? "date left open" : "change without a date",
            Words = Words(row.Expression),
            Text = Sentences(
                row.Expression is { } expression ? $"{told} gives it a time: {Quoted(expression)}." : row.Date is null
                    ? $"{told} tells of something that happened or changed, and gives no time." : null,
                row.Date is { } date ? $"That means {date}{Range(row)}." : null,
                Order(row, signals),
                row.Unresolved is { } why ? Sentence($"it has no date: {why}") : null,
                row.Participants.Count == 0 ? null : $"It names {Enumerate([.. row.Participants])}."),
        };
    }

    // By which words, while that is known; a dataset keeps only the order.
    private static string? Order(EventMention row, TextList signals)
    {
        if (signals.Count > 0) return Sentence(Enumerate([.. signals]));
        string[] places = [.. new[] { Place("after", row.Follows), Place("before", row.Precedes) }.OfType<string>()];
        return places.Length == 0 ? null : $"By the article's words it comes {string.Join(" and ", places)}.";

        static string? Place(string word, TextList others) => others.Count == 0 ? null : $"{word} {Enumerate([.. others])}";
    }

    private static string Range(EventMention row) => row.Earliest is { } first && row.Latest is { } last
        && first != last ? $", some day from {first} to {last}" : "";
}
