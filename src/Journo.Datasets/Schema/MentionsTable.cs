namespace Journo.Datasets.Schema;

/// <summary>Where the articles name the entities.</summary>
internal sealed class MentionsTable() : Table<Mention>("mentions", "Where the articles name the entities.",
    static () => new() { Id = "", Entity = "", Article = "" },
    Id(m => m.Id),
    Text(m => m.Entity, "The id of the entity.", required: true, repeats: true, references: "entities"),
    Article(m => m.Article),
    Start(m => m.Start),
    End(m => m.End),
    Text(m => m.Text, "The name as it stands there.", repeats: true));
