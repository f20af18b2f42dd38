namespace Journo;

/// <summary>What became of a claim from one version of an article to the next.</summary>
public enum ChangeKind : long
{
    /// <summary>Only the newer version has it.</summary>
    Added,
    /// <summary>Only the older version has it.</summary>
    Dropped,
    /// <summary>Both have it, not in the same way.</summary>
    Changed,
}

/// <summary>A claim that two versions of an article do not have alike.</summary>
public sealed record ArticleChange
{
    /// <summary>Added, dropped or changed.</summary>
    public required ChangeKind Kind { get; init; }
    /// <summary>What changed: Figure, Speaker, AttributionAdded, AttributionRemoved, HedgeAdded, HedgeRemoved, else Wording; for what is
    /// added or dropped, Claim.</summary>
    public required TextList What { get; init; }
    /// <summary>The change in the words of a correction note.</summary>
    public required string Note { get; init; }
    /// <summary>The older version's words; null where the claim is added.</summary>
    public string? Was => Reference?.ToString();
    /// <summary>The newer version's words; null where the claim is dropped.</summary>
    public string? Is => Difference?.ToString();
    /// <summary>The claim in the older version; null where it is added.</summary>
    public Claim? Reference { get; init; }
    /// <summary>The claim in the newer version; null where it is dropped.</summary>
    public Claim? Difference { get; init; }
    /// <summary>Where it stands in the older version's normalised text, in UTF-16 code units.</summary>
    public TextSpan? ReferenceSpan => Reference is null ? null : new(Reference.Start, Reference.End);
    /// <summary>Where it stands in the newer version's normalised text, in UTF-16 code units.</summary>
    public TextSpan? DifferenceSpan => Difference is null ? null : new(Difference.Start, Difference.End);

    /// <summary>The note.</summary>
    public override string ToString() => Note;
}
