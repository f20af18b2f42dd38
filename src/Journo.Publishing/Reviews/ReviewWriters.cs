namespace Journo.Publishing.Reviews;

/// <summary>The forms in which reviews are published.</summary>
public static class ReviewWriters
{
    /// <summary>The writer of a form.</summary>
    /// <param name="format">The form.</param>
    /// <param name="publisher">Who publishes the reviews.</param>
    /// <param name="onProblem">Told what breaks a rule of the form.</param>
    public static ReviewWriter Of(ReviewFormat format, Publisher publisher, Action<PublishingProblem> onProblem) => format switch
    {
        ReviewFormat.ClaimReview => new ClaimReviewWriter(publisher, onProblem),
        ReviewFormat.WebAnnotation => new WebAnnotationWriter(publisher, onProblem),
        ReviewFormat.Prov => new ProvWriter(publisher, onProblem),
        ReviewFormat.FollowTheMoney => new FollowTheMoneyWriter(publisher, onProblem),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form."),
    };
}
