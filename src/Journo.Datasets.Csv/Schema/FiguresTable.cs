using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>Amounts, counts, percentages, lengths of time, ordinals.</summary>
internal sealed class FiguresTable() : Table<Figure>("figures", "Amounts, counts, percentages, lengths of time, ordinals.",
    Column.Id,
    Column.Claim,
    Column.Article,
    Column.Start,
    Column.End,
    Column.Text("text", "As it stands in the article."),
    Column.Category<FigureKind>("kind", "What it measures."),
    Column.Number("value", "The number meant, with its magnitude."),
    Column.Text("currency", "ISO 4217 code, for money."),
    Column.Text("unit", "What is counted, or the unit."),
    Column.Text("approximation", "The word that makes it approximate."),
    Column.Category<FigureBound>("bound", "On which side of the value the truth may lie."))
{
    public override Figure Read(RowReader row) => new()
    {
        Id = row.Text(),
        Claim = row.TextOrNull(),
        Article = row.Repeated(),
        Start = row.Integer(),
        End = row.Integer(),
        Text = row.Text(),
        Kind = row.Category<FigureKind>(),
        Value = row.Decimal(),
        Currency = row.RepeatedOrNull(),
        Unit = row.RepeatedOrNull(),
        Approximation = row.RepeatedOrNull(),
        Bound = row.Category<FigureBound>(),
    };

    public override void Write(RowWriter row, Figure value)
    {
        row.Text(value.Id);
        row.Text(value.Claim);
        row.Text(value.Article);
        row.Integer(value.Start);
        row.Integer(value.End);
        row.Text(value.Text);
        row.Category(value.Kind);
        row.Decimal(value.Value);
        row.Text(value.Currency);
        row.Text(value.Unit);
        row.Text(value.Approximation);
        row.Category(value.Bound);
    }

    public override void AddTests(RowFilter<Figure> filter, FieldTests tests)
    {
        var figures = (FigureFilter)filter;
        tests.IsOneOf("kind", figures.Kind);
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
        tests.Matches("currency", figures.Currency);
        tests.Matches("unit", figures.Unit);
    }
}
