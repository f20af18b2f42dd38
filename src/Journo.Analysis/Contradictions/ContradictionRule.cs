namespace Journo.Analysis.Contradictions;

/// <summary>One way in which two claims may clash.</summary>
internal abstract class ContradictionRule
{
    /// <summary>Its name.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a claim could clash by it with any other: a quick no for most.</summary>
    public virtual bool Concerns(ComparableClaim statement) => true;

    /// <summary>The clash of two claims that have something in common; null where there is none. The first comes first.</summary>
    public abstract Contradiction? Find(ComparableClaim first, ComparableClaim second);

    /// <summary>What is found, by this rule.</summary>
    protected Contradiction Found(
        ComparableClaim first, ComparableClaim second, (string First, string Second) words, string? about, string reason, double confidence,
        (string First, string Second)? rows = null) => new()
    {
        Rule = Name,
        About = about,
        First = first.Claim,
        Second = second.Claim,
        FirstWords = words.First,
        SecondWords = words.Second,
        FirstRow = rows?.First ?? first.Claim.Id,
        SecondRow = rows?.Second ?? second.Claim.Id,
        Reason = reason,
        Confidence = Math.Round(Math.Clamp(confidence, 0, 1), 2),
    };
}
