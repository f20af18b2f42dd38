namespace Journo;

/// <summary>In which form reviews of claims are published.</summary>
public enum ReviewFormat
{
    /// <summary>schema.org's ClaimReview as JSON-LD, by Google's rules; MediaReview for a verdict on a picture, a recording or a film.</summary>
    ClaimReview,
}
