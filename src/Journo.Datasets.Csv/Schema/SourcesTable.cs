using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>Who and what claims are attributed to.</summary>
internal sealed class SourcesTable() : Table<Source>("sources", "Who and what claims are attributed to. One row for each name and kind.",
    Column.Id,
    Column.Needed("name", "The name, or how an unnamed source is described."),
    Column.Category<SourceKind>("kind", "What kind of source."),
    Column.Text("role", "Role or title, where an article gives one."),
    Column.List("aliases", "Other names for it."),
    Column.Category<SourceNumber>("number", "One or several; what is named counts as one."),
    Column.Text("description", "How an article describes an unnamed source beyond the noun."),
    Column.Text("reason", "Why it is unnamed, in the article's words."))
{
    public override Source Read(RowReader row) => new()
    {
        Id = row.Text(),
        Name = row.Text(),
        Kind = row.Category<SourceKind>(),
        Role = row.RepeatedOrNull(),
        Aliases = row.List(),
        Number = row.Category<SourceNumber>(),
        Description = row.TextOrNull(),
        Reason = row.TextOrNull(),
    };

    public override void Write(RowWriter row, Source value)
    {
        row.Text(value.Id);
        row.Text(value.Name);
        row.Category(value.Kind);
        row.Text(value.Role);
        row.List(value.Aliases);
        row.Category(value.Number);
        row.Text(value.Description);
        row.Text(value.Reason);
    }

    public override void AddTests(RowFilter<Source> filter, FieldTests tests)
    {
        tests.Matches("id", filter.Id);
        tests.IsOneOf("kind", ((SourceFilter)filter).Kind);
    }
}
