namespace Journo.Publishing.Reviews;

/// <summary>A claim with all that the desk has on it: what an export of verdicts is made of.</summary>
public sealed record ReviewedClaim
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }
    /// <summary>The article that it stands in; with its text where that is at hand. Null where the dataset has no such article.</summary>
    public Article? Article { get; init; }
    /// <summary>The source of the dataset that is the claim's speaker; null where the article says it itself.</summary>
    public Source? Speaker { get; init; }
    /// <summary>The speaker, where it stands behind the claim: who denies, doubts or asks something does not claim it.</summary>
    public Source? Claimant => Claim.Stance.IsCommitted() ? Speaker : null;
    /// <summary>All reviews of the claim, in the order of the log: the last one counts, the others were superseded.</summary>
    public required IReadOnlyList<ClaimReview> Reviews { get; init; }
    /// <summary>All evidence on the claim, in the order of the log.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
    /// <summary>The scale of the review that counts; null where the dataset does not know it.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>The review that counts.</summary>
    public ClaimReview Current => Reviews[^1];

    /// <summary>The claim in words: the article's if they are at hand, else the summary; null where there are neither.</summary>
    public string? Words => Claim.Text.Length > 0 ? Claim.Text : Claim.Summary;
}
