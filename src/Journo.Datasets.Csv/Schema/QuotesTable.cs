using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>Words in quotation marks.</summary>
internal sealed class QuotesTable() : Table<Quote>("quotes", "Words in quotation marks.",
    Column.Id,
    Column.Claim,
    Column.Article,
    Column.Start,
    Column.End,
    Column.Text("text", "The quoted words, without the marks; empty where long and the dataset is shared without the articles' words."),
    Column.Text("speaker", "The name of the source whose words they are.") with { References = "sources", ReferencedColumn = "name" },
    Column.Text("cue", "The words that attribute them."),
    Column.Category<QuoteKind>("kind", "A sentence or clause of its own, or a few words inside the reporter's sentence."))
{
    public override Quote Read(RowReader row) => new()
    {
        Id = row.Text(),
        Claim = row.TextOrNull(),
        Article = row.Repeated(),
        Start = row.Integer(),
        End = row.Integer(),
        Text = row.Text(),
        Speaker = row.RepeatedOrNull(),
        Cue = row.RepeatedOrNull(),
        Kind = row.Category<QuoteKind>(),
    };

    public override void Write(RowWriter row, Quote value)
    {
        row.Text(value.Id);
        row.Text(value.Claim);
        row.Text(value.Article);
        row.Integer(value.Start);
        row.Integer(value.End);
        row.Text(value.Text);
        row.Text(value.Speaker);
        row.Text(value.Cue);
        row.Category(value.Kind);
    }

    public override void AddTests(RowFilter<Quote> filter, FieldTests tests)
    {
        var quotes = (QuoteFilter)filter;
        tests.Matches("speaker", quotes.Speaker);
        tests.IsOneOf("kind", quotes.Kind);
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
        tests.Matches("text", quotes.Text);
    }
}
