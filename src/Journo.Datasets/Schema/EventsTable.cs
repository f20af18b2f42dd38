namespace Journo.Datasets.Schema;

/// <summary>What happened, and when.</summary>
internal sealed class EventsTable() : Table<EventMention>("events",
    "What happened, with the date as exactly as the article gives it and no more.",
    static () => new() { Id = "", Article = "" },
    Id(e => e.Id),
    Claim(e => e.Claim),
    Article(e => e.Article),
    Start(e => e.Start),
    End(e => e.End),
    Date(e => e.Date, "The date; empty where it can't be resolved."),
    Date(e => e.Earliest, "The first day that the date may mean."),
    Date(e => e.Latest, "The last day that the date may mean."),
    Text(e => e.Expression, "The date in the article's words.", repeats: true),
    Text(e => e.Headline, "What happened, in a line."),
    List(e => e.Participants, "Who and what took part."),
    Text(e => e.Unresolved, "Why there is no date.", repeats: true),
    List(e => e.Follows, "The ids of the article's events that this one comes after, by the article's words.",
        references: "events", optional: true),
    List(e => e.Precedes, "The ids of the article's events that this one comes before, by the article's words.",
        references: "events", optional: true));
