using Journo.Analysis.Search;

namespace Journo.Publishing.Reviews;

/// <summary>What breaks a rule of the form that a review is published in.</summary>
/// <param name="IsError">Whether what was made of the review is of no use, so that it is left out; else it is a recommendation that is not
/// met.</param>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Field">The field of the published form: "url", "reviewRating.ratingValue".</param>
/// <param name="Message">What is wrong, and the remedy.</param>
public sealed record PublishingProblem(bool IsError, string Claim, string Field, string Message)
{
    /// <summary>Claim, field and message.</summary>
    public override string ToString() => $"{Claim}: {Field}: {Message}";
}
