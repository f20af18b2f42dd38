using System.Globalization;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Schema;

/// <summary>The table evidence.csv: documents, pages and captures that support or refute claims. A log: rows are only added.</summary>
internal sealed class EvidenceTable() : LogTable<Evidence>("evidence", "What speaks for and against claims: a log that only grows.",
    Column.Id,
    ClaimColumn,
    Column.Category<EvidenceRelation>("relation", "What it does to the claim."),
    Column.Text("title", "The title of the work."),
    Column.List("author", "Who wrote it, in order."),
    Column.Text("publisher", "Who published it."),
    Column.Date("published", "When it was published."),
    Column.Text("url", "Where it stands."),
    Column.Text("archiveurl", "Where an archive keeps a copy."),
    Column.Date("accessed", "When it was looked at."),
    Column.Text("quotation", "The words in it that matter."),
    Column.Text("note", "What else a reader should know."),
    Column.Text("reviewer", "Who added it."),
    AtColumn)
{
    public override char IdLetter => 'e';

    public override Evidence Read(RowReader row) => new()
    {
        Id = row.Text(),
        Claim = row.Repeated(),
        Relation = row.Category<EvidenceRelation>(),
        Title = row.TextOrNull(),
        Author = row.List(),
        Publisher = row.RepeatedOrNull(),
        Published = row.Date(),
        Url = row.TextOrNull(),
        ArchiveUrl = row.TextOrNull(),
        Accessed = row.Date(),
        Quotation = row.TextOrNull(),
        Note = row.TextOrNull(),
        Reviewer = row.RepeatedOrNull(),
        At = row.Time(),
        PreviousHash = row.Text(),
        Hash = row.Text(),
    };

    public override string?[] CellsOf(Evidence value) =>
    [
        value.Id, value.Claim, value.Relation.ToString().ToLowerInvariant(), value.Title, value.Author.ToString(), value.Publisher,
            value.Published?.ToString(), value.Url, value.ArchiveUrl,
        value.Accessed?.ToString(), value.Quotation, value.Note, value.Reviewer,
            value.At.UtcDateTime.ToString(LogHash.TimeFormat, CultureInfo.InvariantCulture),
    ];

    public override Evidence Chained(Evidence value, string id, string previousHash, string hash) =>
        value with { Id = id, PreviousHash = previousHash, Hash = hash };

    public override void AddTests(RowFilter<Evidence> filter, FieldTests tests)
    {
        var evidence = (EvidenceFilter)filter;
        tests.Matches("id", filter.Id);
        tests.Matches("claim", evidence.Claim);
        tests.IsOneOf("relation", evidence.Relation);
        tests.Matches("publisher", evidence.Publisher);
        tests.Matches("reviewer", evidence.Reviewer);
    }
}
