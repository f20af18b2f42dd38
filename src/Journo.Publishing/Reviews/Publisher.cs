namespace Journo.Publishing.Reviews;

/// <summary>Who publishes the reviews, and where.</summary>
public sealed record Publisher
{
    /// <summary>The desk: "The Example Fact Check".</summary>
    public string? Name { get; init; }
    /// <summary>Its home page.</summary>
    public string? Url { get; init; }
    /// <summary>The page of one check, in which {claim} and {review} stand for the ids: <c>https://example.org/checks/{claim}</c>. Null
    /// where the pages are not known.</summary>
    public string? PageTemplate { get; init; }

    /// <summary>The page of a check, with the ids escaped; null where the pages are not known.</summary>
    public string? PageOf(ReviewedClaim reviewed)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        return PageTemplate?
            .Replace("{claim}", Uri.EscapeDataString(reviewed.Claim.Id), StringComparison.Ordinal)
            .Replace("{review}", Uri.EscapeDataString(reviewed.Current.Id), StringComparison.Ordinal);
    }
}
