using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>"Supposedly", "reportedly" and the like, where nobody is named who supposes or reports.</summary>
public sealed class HedgeWithoutSource()
    : SourcingRule(IssueSeverity.Warning, "\"Reportedly\", \"supposedly\" and the like without a source.", precision: 0.80)
{
    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (Claim claim in article.Claims)
        {
            if (claim.Attribution != AttributionKind.None || claim.Kind == ClaimKind.Question || article.IsAttributed(claim.Sentence)
                || article.IsHeadline(claim) || article.FollowsSource(claim) || article.LeadsToSource(claim)) continue;
            if (HearsayIn(article, claim) is not { } hedge
                || article.SpokenBefore(claim, farthest: 1)?.Kind is SourceKind.Publication or SourceKind.Document
                || IsDistance(article, claim, hedge)) continue;
            yield return About(article, claim, $"{Phrases.Quoted(hedge)} says that somebody says so, and the sentence does not say who.",
                "Name who says so; if nobody can be named, leave it out or say that it is not confirmed.");
        }
    }

    // "The supposedly safe crane", "yards that were supposedly safe" are the author's doubt, not somebody's word; "yards thought to be
    // safe" describes; and what was once thought is thought no more.
    private static bool IsDistance(SourcingContext article, Claim claim, string hedge)
    {
        if (article.TextOf(new TextSpan(claim.Start, claim.End)) is not { } words) return false;
        int at = words.IndexOf(hedge, StringComparison.OrdinalIgnoreCase);
        if (at < 1) return false;
        string[] before = words[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string last = before.Length > 0 ? before[^1] : "";
        if (last.Equals("once", StringComparison.OrdinalIgnoreCase)) return true;
        if (article.Words.Belief.Has(hedge)) return !article.Words.Being.Has(last) && !last.EndsWith("'s", StringComparison.Ordinal)
            && !last.EndsWith("\u2019s", StringComparison.Ordinal);
        if (!article.Words.Distance.Has(hedge)) return false;
        return article.Words.Determiner.Has(last) || before.TakeLast(3).Any(article.Words.Relative.Has)
            || words[(at + hedge.Length)..].TrimStart(',').StartsWith(" to ", StringComparison.Ordinal);
    }

    /// <summary>The first hedge of a claim that points to somebody else's word; null where it has none.</summary>
    internal static string? HearsayIn(SourcingContext article, Claim claim) => claim.Hedges.FirstOrDefault(article.Words.Hearsay.Has);
}
