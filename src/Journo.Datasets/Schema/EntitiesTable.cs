namespace Journo.Datasets.Schema;

/// <summary>People, organisations, publications, products and places.</summary>
internal sealed class EntitiesTable() : Table<Entity>("entities",
    "People, organisations, publications, products and places. One row for each name and kind.",
    static () => new() { Id = "", Name = "" },
    Id(e => e.Id),
    Text(e => e.Name, "The fullest name.", required: true),
    Category(e => e.Kind, "What it is."),
    List(e => e.Aliases, "Other names for it, as articles write them."),
    List(e => e.Misspellings, "Forms that are probably misspellings of its name."));
