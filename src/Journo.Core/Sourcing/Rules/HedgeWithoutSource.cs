using Journo.Explanations;

namespace Journo.Sourcing;

/// <summary>"Supposedly", "reportedly" and the like, where nobody is named who supposes or reports.</summary>
public sealed class HedgeWithoutSource() : SourcingRule(IssueSeverity.Warning, "\"Reportedly\", \"supposedly\" and the like without a source.")
{
    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        foreach (Claim claim in article.Claims)
        {
            if (claim.Attribution != AttributionKind.None || claim.Kind == ClaimKind.Question || article.IsAttributed(claim.Sentence) || article.IsHeadline(claim) || article.FollowsSource(claim) || article.LeadsToSource(claim)) continue;
            if (HearsayIn(claim) is not { } hedge || article.SpokenBefore(claim, farthest: 1)?.Kind is SourceKind.Publication or SourceKind.Document || IsDistance(article, claim, hedge)) continue;
            yield return About(article, claim, $"{Phrases.Quoted(hedge)} says that somebody says so, and the sentence does not say who.", "Name who says so; if nobody can be named, leave it out or say that it is not confirmed.");
        }
    }

    // "The supposedly safe crane" is the author's doubt, not somebody's word, and what was once thought is thought no more.
    private static bool IsDistance(SourcingCase article, Claim claim, string hedge)
    {
        if (article.TextOf(new TextSpan(claim.Start, claim.End)) is not { } words) return false;
        int at = words.IndexOf(hedge, StringComparison.OrdinalIgnoreCase);
        if (at < 1) return false;
        string before = words[..at].TrimEnd(), last = before[(before.LastIndexOf(' ') + 1)..];
        return last.Equals("once", StringComparison.OrdinalIgnoreCase) || (SourcingWords.Distance.Has(hedge) && SourcingWords.Determiner.Has(last));
    }

    /// <summary>The first hedge of a claim that points to somebody else's word; null where it has none.</summary>
    internal static string? HearsayIn(Claim claim) => claim.Hedges.FirstOrDefault(SourcingWords.Hearsay.Has);
}
