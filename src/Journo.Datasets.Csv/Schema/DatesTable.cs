using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>Time expressions and what they mean.</summary>
internal sealed class DatesTable() : Table<DateMention>("dates", "Time expressions and what they mean.",
    Column.Id,
    Column.Article,
    Column.Start,
    Column.End,
    Column.Text("text", "As it stands in the article."),
    Column.Category<DateMentionKind>("kind", "Date, time, duration or set."),
    Column.Date("date", "The value of a date; empty for the other kinds and where it can't be resolved."),
    Column.Text("value", "The TIMEX3 value."),
    Column.Text("unresolved", "Why there is no date."))
{
    public override DateMention Read(RowReader row) => new()
    {
        Id = row.Text(),
        Article = row.Repeated(),
        Start = row.Integer(),
        End = row.Integer(),
        Text = row.Repeated(),
        Kind = row.Category<DateMentionKind>(),
        Date = row.Date(),
        Value = row.RepeatedOrNull(),
        Unresolved = row.RepeatedOrNull(),
    };

    public override void Write(RowWriter row, DateMention value)
    {
        row.Text(value.Id);
        row.Text(value.Article);
        row.Integer(value.Start);
        row.Integer(value.End);
        row.Text(value.Text);
        row.Category(value.Kind);
        row.Date(value.Date);
        row.Text(value.Value);
        row.Text(value.Unresolved);
    }

    public override void AddTests(RowFilter<DateMention> filter, FieldTests tests)
    {
        var dates = (DateMentionFilter)filter;
        tests.IsOneOf("kind", dates.Kind);
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
        tests.Matches("text", dates.Text);
    }
}
