namespace Journo.Datasets.Schema;

/// <summary>Amounts, counts, percentages, lengths of time, ordinals.</summary>
internal sealed class FiguresTable() : Table<Figure>("figures", "Amounts, counts, percentages, lengths of time, ordinals.",
    static () => new() { Id = "", Article = "" },
    Id(f => f.Id),
    Claim(f => f.Claim),
    Article(f => f.Article),
    Start(f => f.Start),
    End(f => f.End),
    Text(f => f.Text, "As it stands in the article."),
    Category(f => f.Kind, "What it measures."),
    Decimal(f => f.Value, "The number meant, with its magnitude."),
    Text(f => f.Currency, "ISO 4217 code, for money.", repeats: true),
    Text(f => f.Unit, "What is counted, or the unit.", repeats: true),
    Text(f => f.Approximation, "The word that makes it approximate.", repeats: true),
    Category(f => f.Bound, "On which side of the value the truth may lie."));
