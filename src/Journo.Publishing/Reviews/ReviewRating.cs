using System.Text.Json.Nodes;

namespace Journo.Publishing.Reviews;

/// <summary>
/// A verdict as a Rating: the word, and a number that is the nearer to bestRating the truer the claim. Both ends of the scale are always
/// written, for without them readers take 1 to 5. A verdict that is no point
/// between true and false ("Unproven") is the word alone.
/// </summary>
internal static class ReviewRating
{
    /// <summary>The least that Google takes for worstRating.</summary>
    private const int Least = 1;

    private const string Numbers = "reviewRating.ratingValue";

    /// <summary>The rating; null where there is no verdict, which has been told.</summary>
    public static JsonObject? Of(ReviewedClaim reviewed, FieldProblems problems)
    {
        ClaimReview review = reviewed.Current;
        if (string.IsNullOrWhiteSpace(review.Verdict))
        {
            problems.Fail("reviewRating.alternateName", "The verdict is required. Add-ClaimReview gives one.");
            return null;
        }
        (string, JsonNode?) word = ("alternateName", review.Verdict);
        if (reviewed.Scale is not { } scale || scale.Find(review.Verdict) is not { } verdict)
        {
            problems.Warn(
                Numbers, $"The number is left out, since no scale '{review.Scale}' with the verdict '{review.Verdict}' is known. A "
                + $"desk's own scale stands in datapackage.json under \"scales\".");
            return SchemaThing.Of("Rating", word);
        }
        if (scale.RatingOf(verdict) is not { } value || !IsSound(scale, problems)) return SchemaThing.Of("Rating", word);
        return SchemaThing.Of("Rating", ("ratingValue", value), ("bestRating", scale.BestRating), ("worstRating", scale.WorstRating), word);
    }

    /// <summary>Whether the numbers can be published: a reader who trusts them must not take the worst verdict for the best.</summary>
    private static bool IsSound(RatingScale scale, FieldProblems problems)
    {
        string? wrong = scale.BestRating <= scale.WorstRating ? "it has fewer than two points"
            : scale.WorstRating < Least ? $"its worst point is {scale.WorstRating}, and Google takes none under {Least}"
            : !FallFromTheTruest(scale)
                ? "its points do not fall from the truest verdict, which stands first, to the last; where more points are worse, "
                + "\"inverted\" must be true"
            : null;
        if (wrong is not null) problems
            .Warn(Numbers,
            $"The number is left out: the scale {scale.Name} can't be published, for {wrong}. Mend it in datapackage.json under "
            + $"\"scales\".");
        return wrong is null;
    }

    private static bool FallFromTheTruest(RatingScale scale)
    {
        int?[] ratings = [.. scale.Verdicts.Select(scale.RatingOf).Where(rating => rating is not null)];
        return ratings.Zip(ratings.Skip(1)).All(pair => pair.First >= pair.Second);
    }
}
