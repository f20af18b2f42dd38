namespace Journo.Datasets.Schema;

/// <summary>The documents that everything else was read out of.</summary>
internal sealed class ArticlesTable() : Table<Article>("articles", "The documents that everything else was read out of.",
    static () => new() { Id = "", Language = "" },
    Id(a => a.Id),
    Text(a => a.Title, "The headline."),
    Text(a => a.Byline, "Who wrote it."),
    Text(a => a.Publisher, "Who published it.", repeats: true),
    Text(a => a.Url, "Where it stands."),
    Date(a => a.Published, "When it was published."),
    Date(a => a.Retrieved, "When it was retrieved."),
    Text(a => a.Language, "BCP 47 language tag.", repeats: true),
    Text(a => a.Sha256, "SHA-256 of the normalised text in UTF-8.", required: true, pattern: Sha256Pattern),
    Integer(a => a.Characters, "Length of the normalised text in UTF-16 code units."));
