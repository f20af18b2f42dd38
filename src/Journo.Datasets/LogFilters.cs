namespace Journo.Datasets;

/// <summary>Which pieces of evidence.</summary>
public sealed record EvidenceFilter : RowFilter<Evidence>
{
    /// <summary>Patterns for the claim's id.</summary>
    public IReadOnlyList<TextPattern> Claim { get; init; } = [];
    /// <summary>What they do to the claim.</summary>
    public IReadOnlyList<EvidenceRelation> Relation { get; init; } = [];
    /// <summary>Patterns for who published it.</summary>
    public IReadOnlyList<TextPattern> Publisher { get; init; } = [];
    /// <summary>Patterns for who added it.</summary>
    public IReadOnlyList<TextPattern> Reviewer { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(Evidence row) =>
        Any(Id, row.Id) && Any(Claim, row.Claim) && Any(Relation, row.Relation) && Any(Publisher, row.Publisher)
            && Any(Reviewer, row.Reviewer);
}

/// <summary>Which reviews. It looks at each by itself: whether a later one supersedes it is not asked here.</summary>
public sealed record ReviewFilter : RowFilter<ClaimReview>
{
    /// <summary>Patterns for the claim's id.</summary>
    public IReadOnlyList<TextPattern> Claim { get; init; } = [];
    /// <summary>Patterns for the verdict.</summary>
    public IReadOnlyList<TextPattern> Verdict { get; init; } = [];
    /// <summary>Patterns for the scale's name.</summary>
    public IReadOnlyList<TextPattern> Scale { get; init; } = [];
    /// <summary>Patterns for who gave the verdict.</summary>
    public IReadOnlyList<TextPattern> Reviewer { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(ClaimReview row) =>
        Any(Id, row.Id) && Any(Claim, row.Claim) && Any(Verdict, row.Verdict) && Any(Scale, row.Scale) && Any(Reviewer, row.Reviewer);
}
