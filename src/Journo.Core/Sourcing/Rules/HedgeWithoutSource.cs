using Journo.Explanations;

namespace Journo.Sourcing;

/// <summary>"Supposedly", "reportedly" and the like, where nobody is named who supposes or reports.</summary>
public sealed class HedgeWithoutSource() : SourcingRule(IssueSeverity.Warning, "\"Reportedly\", \"supposedly\" and the like without a source.")
{
    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        foreach (Claim claim in article.Claims)
        {
            if (claim.Attribution != AttributionKind.None || claim.Kind == ClaimKind.Question || article.IsAttributed(claim.Sentence) || article.FollowsSource(claim) || HearsayIn(claim) is not { } hedge) continue;
            yield return About(article, claim, $"{Phrases.Quoted(hedge)} says that somebody says so, and the sentence does not say who.", "Name who says so; if nobody can be named, leave it out or say that it is not confirmed.");
        }
    }

    /// <summary>The first hedge of a claim that points to somebody else's word; null where it has none.</summary>
    internal static string? HearsayIn(Claim claim) => claim.Hedges.FirstOrDefault(SourcingWords.Hearsay.Has);
}
