namespace Journo.Datasets.Schema;

/// <summary>The verdicts on claims.</summary>
internal sealed class ReviewsTable() : LogTable<ClaimReview>("reviews",
    "The verdicts on claims: a log that only grows, in which the last review of a claim counts.", 'r',
    static () => new() { Claim = "", Verdict = "", Scale = "" },
    static (row, id, previous, hash) => row with { Id = id, PreviousHash = previous, Hash = hash },
    static (row, hashes) => row with
    {
        ArticleHash = hashes.Article, ClaimHash = hashes.Claim, WordsHash = hashes.Words, ScaleHash = hashes.Scale
    },
    Id(r => r.Id),
    About(r => r.Claim),
    Text(r => r.Verdict, "One of the scale's verdicts.", required: true, repeats: true),
    Text(r => r.Scale, "The name of the scale.", required: true, repeats: true),
    Text(r => r.Rationale, "Why."),
    Text(r => r.Reviewer, "Who gave the verdict.", repeats: true),
    Time(r => r.At, "When it was added, in UTC."),
    Binding(r => r.ArticleHash, "SHA-256 of the article when the row was added: text hash, title, byline, publisher, address, date."),
    Binding(r => r.ClaimHash, "SHA-256 of the claim when the row was added: place, summary, speaker, chain, attribution."),
    Binding(r => r.WordsHash, "SHA-256 of the claim's own words; empty where the dataset had not got them."),
    Binding(r => r.ScaleHash, "SHA-256 of the scale: name, direction, verdicts with points and meanings."),
    Previous(r => r.PreviousHash),
    Own(r => r.Hash));
