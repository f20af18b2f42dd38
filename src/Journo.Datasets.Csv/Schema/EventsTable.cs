using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>What happened, and when.</summary>
internal sealed class EventsTable()
    : Table<EventMention>("events", "What happened, with the date as exactly as the article gives it and no more.",
    Column.Id,
    Column.Claim,
    Column.Article,
    Column.Start,
    Column.End,
    Column.Date("date", "The date; empty where it can't be resolved."),
    Column.Date("earliest", "The first day that the date may mean."),
    Column.Date("latest", "The last day that the date may mean."),
    Column.Text("expression", "The date in the article's words."),
    Column.Text("headline", "What happened, in a line."),
    Column.List("participants", "Who and what took part."),
    Column.Text("unresolved", "Why there is no date."),
    Column.List("follows", "The ids of the article's events that this one comes after, by the article's words.") with { References =
        "events", Optional = true },
    Column.List("precedes", "The ids of the article's events that this one comes before, by the article's words.") with { References =
        "events", Optional = true })
{
    public override EventMention Read(RowReader row) => new()
    {
        Id = row.Text(),
        Claim = row.TextOrNull(),
        Article = row.Repeated(),
        Start = row.Integer(),
        End = row.Integer(),
        Date = row.Date(),
        Earliest = row.Date(),
        Latest = row.Date(),
        Expression = row.RepeatedOrNull(),
        Headline = row.Text(),
        Participants = row.List(),
        Unresolved = row.RepeatedOrNull(),
        Follows = row.List(),
        Precedes = row.List(),
    };

    public override void Write(RowWriter row, EventMention value)
    {
        row.Text(value.Id);
        row.Text(value.Claim);
        row.Text(value.Article);
        row.Integer(value.Start);
        row.Integer(value.End);
        row.Date(value.Date);
        row.Date(value.Earliest);
        row.Date(value.Latest);
        row.Text(value.Expression);
        row.Text(value.Headline);
        row.List(value.Participants);
        row.Text(value.Unresolved);
        row.List(value.Follows);
        row.List(value.Precedes);
    }

    public override void AddTests(RowFilter<EventMention> filter, FieldTests tests)
    {
        var events = (EventFilter)filter;
        if (events.Dated is { } dated) tests.IsEmpty("date", !dated);
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
        tests.AnyItemMatches("participants", events.Participant);
        tests.Matches("headline", events.Text);
    }
}
