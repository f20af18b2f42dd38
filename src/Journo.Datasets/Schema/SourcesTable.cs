namespace Journo.Datasets.Schema;

/// <summary>Who and what claims are attributed to.</summary>
internal sealed class SourcesTable() : Table<Source>("sources", "Who and what claims are attributed to. One row for each name and kind.",
    static () => new() { Id = "", Name = "" },
    Id(s => s.Id),
    Text(s => s.Name, "The name, or how an unnamed source is described.", required: true),
    Category(s => s.Kind, "What kind of source."),
    Text(s => s.Role, "Role or title, where an article gives one.", repeats: true),
    List(s => s.Aliases, "Other names for it."),
    Category(s => s.Number, "One or several; what is named counts as one."),
    Text(s => s.Description, "How an article describes an unnamed source beyond the noun."),
    Text(s => s.Reason, "Why it is unnamed, in the article's words."));
