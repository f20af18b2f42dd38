using System.Globalization;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Schema;

/// <summary>The verdicts on claims.</summary>
internal sealed class ReviewsTable()
    : LogTable<ClaimReview>("reviews", "The verdicts on claims: a log that only grows, in which the last review of a claim counts.",
    Column.Id,
    ClaimColumn,
    Column.Needed("verdict", "One of the scale's verdicts."),
    Column.Needed("scale", "The name of the scale."),
    Column.Text("rationale", "Why."),
    Column.Text("reviewer", "Who gave the verdict."),
    AtColumn)
{
    public override char IdLetter => 'r';

    public override ClaimReview Read(RowReader row) => new()
    {
        Id = row.Text(),
        Claim = row.Repeated(),
        Verdict = row.Repeated(),
        Scale = row.Repeated(),
        Rationale = row.TextOrNull(),
        Reviewer = row.RepeatedOrNull(),
        At = row.Time(),
        PreviousHash = row.Text(),
        Hash = row.Text(),
    };

    public override string?[] CellsOf(ClaimReview value) =>
    [
        value.Id, value.Claim, value.Verdict, value.Scale, value.Rationale, value.Reviewer,
            value.At.UtcDateTime.ToString(LogHash.TimeFormat, CultureInfo.InvariantCulture),
    ];

    public override ClaimReview Chained(ClaimReview value, string id, string previousHash, string hash) =>
        value with { Id = id, PreviousHash = previousHash, Hash = hash };

    public override void AddTests(RowFilter<ClaimReview> filter, FieldTests tests)
    {
        var reviews = (ReviewFilter)filter;
        tests.Matches("id", filter.Id);
        tests.Matches("claim", reviews.Claim);
        tests.Matches("verdict", reviews.Verdict);
        tests.Matches("scale", reviews.Scale);
        tests.Matches("reviewer", reviews.Reviewer);
    }
}
