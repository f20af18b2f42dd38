namespace Journo;

/// <summary>A claim that a search found.</summary>
public sealed record ClaimMatch
{
    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;
    /// <summary>The claim's article.</summary>
    public string Article => Claim.Article;
    /// <summary>Who says it.</summary>
    public string? Speaker => Claim.Speaker;
    /// <summary>How the speaker stands to it.</summary>
    public Stance Stance => Claim.Stance;
    /// <summary>The claim's words, or its summary.</summary>
    public string Text => Claim.ToString();
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }
    /// <summary>How well it matches (BM25): 0 for a query of fields alone, without an upper bound. Comparable within one search
    /// only.</summary>
    public double Score { get; init; }
    /// <summary>How much of the two claims is the same, from 0 to 1; null for a query.</summary>
    public double? Similarity { get; init; }
    /// <summary>The words that match, as the claim has them.</summary>
    public TextList Matched { get; init; } = TextList.Empty;
    /// <summary>What was searched for.</summary>
    public string Query { get; init; } = "";

    /// <summary>The claim's words, or its summary.</summary>
    public override string ToString() => Text;
}
