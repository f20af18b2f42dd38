namespace Journo.Datasets.Schema;

/// <summary>The verdicts on claims.</summary>
internal sealed class ReviewsTable() : LogTable<ClaimReview>("reviews",
    "The verdicts on claims: a log that only grows, in which the last review of a claim counts.", 'r',
    static () => new() { Claim = "", Verdict = "", Scale = "" },
    static (row, id, previous, hash) => row with { Id = id, PreviousHash = previous, Hash = hash },
    Id(r => r.Id),
    About(r => r.Claim),
    Text(r => r.Verdict, "One of the scale's verdicts.", required: true, repeats: true),
    Text(r => r.Scale, "The name of the scale.", required: true, repeats: true),
    Text(r => r.Rationale, "Why."),
    Text(r => r.Reviewer, "Who gave the verdict.", repeats: true),
    Time(r => r.At, "When it was added, in UTC."),
    Previous(r => r.PreviousHash),
    Own(r => r.Hash));
