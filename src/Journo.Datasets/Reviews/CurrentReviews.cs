namespace Journo.Datasets.Reviews;

/// <summary>Which reviews count: of each claim the last in the log, whoever wrote it and on whatever scale.</summary>
public static class CurrentReviews
{
    /// <summary>The current review of each claim, by the claim's id.</summary>
    /// <param name="log">All reviews in the order of the log.</param>
    public static IReadOnlyDictionary<string, ClaimReview> Of(IEnumerable<ClaimReview> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var current = new Dictionary<string, ClaimReview>(StringComparer.Ordinal);
        foreach (ClaimReview review in log) current[review.Claim] = review;
        return current;
    }
}
