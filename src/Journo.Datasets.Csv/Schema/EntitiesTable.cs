using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>People, organisations, publications, products and places.</summary>
internal sealed class EntitiesTable()
    : Table<Entity>("entities", "People, organisations, publications, products and places. One row for each name and kind.",
    Column.Id,
    Column.Needed("name", "The fullest name."),
    Column.Category<EntityKind>("kind", "What it is."),
    Column.List("aliases", "Other names for it, as articles write them."),
    Column.List("misspellings", "Forms that are probably misspellings of its name."))
{
    public override Entity Read(RowReader row) => new()
    {
        Id = row.Text(),
        Name = row.Text(),
        Kind = row.Category<EntityKind>(),
        Aliases = row.List(),
        Misspellings = row.List(),
    };

    public override void Write(RowWriter row, Entity value)
    {
        row.Text(value.Id);
        row.Text(value.Name);
        row.Category(value.Kind);
        row.List(value.Aliases);
        row.List(value.Misspellings);
    }

    public override void AddTests(RowFilter<Entity> filter, FieldTests tests)
    {
        tests.Matches("id", filter.Id);
        tests.IsOneOf("kind", ((EntityFilter)filter).Kind);
    }
}
