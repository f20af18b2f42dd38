namespace Journo.Analysis.Contradictions.Rules;

/// <summary>What one claim affirms, another denies.</summary>
internal class AffirmedAndDenied : ContradictionRule
{
    public override string Name => "AffirmedAndDenied";

    /// <summary>How much of what is told must be the same.</summary>
    protected virtual double LeastOverlap => 0.6;

    public override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        if (first.Negation is null == second.Negation is null) return null;
        double overlap = first.Overlap(second);
        if (overlap < LeastOverlap || first.Shared(second) < 2 || !first.Names.SetEquals(second.Names)) return null;
        if (!first.IsOfOneSubject(second)) return null;
        if (first.Claim.Kind == ClaimKind.Prediction || second.Claim.Kind == ClaimKind.Prediction
            || DifferentDates.Apart(first, second) is not null) return null;
        return Found(first, second, (first.Negation ?? first.Words, second.Negation ?? second.Words), first.Subject, Reason(first, second),
            0.3 + (0.6 * overlap));
    }

    /// <summary>Why it matters, in a sentence.</summary>
    protected virtual string Reason(ComparableClaim first, ComparableClaim second) => first.Negation is null
        ? "What the first claim affirms, the second denies. Say whose word each is, and which is known."
        : "What the first claim denies, the second affirms. Say whose word each is, and which is known.";
}
