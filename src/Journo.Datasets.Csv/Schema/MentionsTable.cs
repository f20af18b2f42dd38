using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>Where the articles name the entities.</summary>
internal sealed class MentionsTable() : Table<Mention>("mentions", "Where the articles name the entities.",
    Column.Id,
    Column.Needed("entity", "The id of the entity.") with { References = "entities" },
    Column.Article,
    Column.Start,
    Column.End,
    Column.Text("text", "The name as it stands there."))
{
    public override Mention Read(RowReader row) => new()
    {
        Id = row.Text(),
        Entity = row.Repeated(),
        Article = row.Repeated(),
        Start = row.Integer(),
        End = row.Integer(),
        Text = row.Repeated(),
    };

    public override void Write(RowWriter row, Mention value)
    {
        row.Text(value.Id);
        row.Text(value.Entity);
        row.Text(value.Article);
        row.Integer(value.Start);
        row.Integer(value.End);
        row.Text(value.Text);
    }

    public override void AddTests(RowFilter<Mention> filter, FieldTests tests)
    {
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
    }
}
