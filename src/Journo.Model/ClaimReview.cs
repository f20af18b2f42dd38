namespace Journo;

/// <summary>A verdict on a claim. A row of a log that only grows: a later review of the same claim takes the place of an earlier one, which
/// stays on record.</summary>
public sealed record ClaimReview : ILogRow, ITraceable
{
    /// <inheritdoc/>
    public string Id { get; init; } = "";
    /// <inheritdoc/>
    public required string Claim { get; init; }
    /// <summary>One of the scale's verdicts, in its spelling.</summary>
    public required string Verdict { get; init; }
    /// <summary>The name of the scale.</summary>
    public required string Scale { get; init; }
    /// <summary>Why.</summary>
    public string? Rationale { get; init; }
    /// <inheritdoc/>
    public string? Reviewer { get; init; }
    /// <inheritdoc/>
    public DateTimeOffset At { get; init; }
    /// <inheritdoc/>
    public string ArticleHash { get; init; } = "";
    /// <inheritdoc/>
    public string ClaimHash { get; init; } = "";
    /// <inheritdoc/>
    public string WordsHash { get; init; } = "";
    /// <summary>SHA-256 of the scale as it was: its name, direction, verdicts, points and meanings.</summary>
    public string ScaleHash { get; init; } = "";
    /// <inheritdoc/>
    public string PreviousHash { get; init; } = "";
    /// <inheritdoc/>
    public string Hash { get; init; } = "";

    /// <summary>The verdict and the claim.</summary>
    public override string ToString() => $"{Verdict}: {Claim}";

    RowOrigin ITraceable.Origin { get; set; }
}
