namespace Journo.Publishing.Reviews;

/// <summary>In which form reviews of claims are published.</summary>
public enum ReviewFormat
{
    /// <summary>schema.org's ClaimReview as JSON-LD, by Google's rules; MediaReview for a verdict on a picture, a recording or a
    /// film.</summary>
    ClaimReview,
    /// <summary>W3C Web Annotation as JSON-LD: the passage of the article, by its words and its place, with the verdict on it.</summary>
    WebAnnotation,
    /// <summary>W3C PROV-O as JSON-LD: how each claim came to its verdict, with every review and all evidence.</summary>
    Prov,
    /// <summary>Entities of FollowTheMoney, for Aleph; an entity a line unless asked otherwise.</summary>
    FollowTheMoney,
}
