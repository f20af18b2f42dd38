using Journo.Datasets.Schema;

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

    private protected override IEnumerable<Condition?> Own() =>
        [Like(Claim, "claim"), OneOf(Relation, "relation"), Like(Publisher, "publisher"), Like(Reviewer, "reviewer")];
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

    private protected override IEnumerable<Condition?> Own() =>
        [Like(Claim, "claim"), Like(Verdict, "verdict"), Like(Scale, "scale"), Like(Reviewer, "reviewer")];
}
