using Journo.Extraction.Times;
using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains what a time expression means, and why no more exactly.</summary>
internal static class DateExplainer
{
    /// <summary>From what a date was worked out.</summary>
    public static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.Publication => ", counted from the day of publication",
        DateBasis.Mention => ", counted from the date that the text spoke of before",
        DateBasis.Event => ", counted from the date of the event that it refers to",
        _ => "",
    };

    public static Explanation Explain(DateMention row, DateBasis basis) => new()
    {
        Id = row.Id,
        Of = nameof(DateMention),
        Rule = Rule(row, basis),
        Words = Words(row.Text),
        Text = Sentences(Kind(row), row.Date is { } date ? $"It means {date}{Basis(basis)}." : null, row.Unresolved is { } why
            ? Sentence($"it has no date: {why}") : null),
    };

    private static string Rule(DateMention row, DateBasis basis) => row.Kind switch
    {
        DateMentionKind.Duration => "length of time",
        DateMentionKind.Set => "repeated time",
        _ when row.Date is null => "no date",
        _ => basis switch { DateBasis.Publication => "from publication", DateBasis.Mention => "from the date before", DateBasis.Event =>
            "from an event", _ => "date" },
    };

    private static string Kind(DateMention row)
    {
        string value = row.Value is null ? "" : $" ({row.Value} in TIMEX3)";
        string what = row.Kind switch { DateMentionKind.Duration => "a length of time", DateMentionKind.Set =>
            "a repeated time", DateMentionKind.Time => "a time of day", _ => "a date" };
        return $"{Quoted(row.Text)} is {what}{value}.";
    }
}
