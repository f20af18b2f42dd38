namespace Journo.Datasets.Schema;

/// <summary>Time expressions and what they mean.</summary>
internal sealed class DatesTable() : Table<DateMention>("dates", "Time expressions and what they mean.",
    static () => new() { Id = "", Article = "" },
    Id(d => d.Id),
    Article(d => d.Article),
    Start(d => d.Start),
    End(d => d.End),
    Text(d => d.Text, "As it stands in the article.", repeats: true),
    Category(d => d.Kind, "Date, time, duration or set."),
    Date(d => d.Date, "The value of a date; empty for the other kinds and where it can't be resolved."),
    Text(d => d.Value, "The TIMEX3 value.", repeats: true),
    Text(d => d.Unresolved, "Why there is no date.", repeats: true));
