namespace Journo.Analysis.Contradictions.Rules;

/// <summary>A speaker affirms and denies the same, or gives two figures of it.</summary>
internal sealed class SpeakerAgainstHimself : AffirmedAndDenied
{
    private readonly DifferentFigures _figures = new();

    public override string Name => "SpeakerAgainstHimself";

    // The same mouth: less needs to be the same in words.
    protected override double LeastOverlap => 0.5;

    public override bool Concerns(ComparableClaim statement) => statement.Claim.Speaker is not null;

    public override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        if (first.Claim.Speaker is not { } speaker || speaker != second.Claim.Speaker) return null;
        if (base.Find(first, second) is { } denied) return denied;
        return _figures.Find(first, second) is { } figures
            ? figures with { Rule = Name, About = speaker,
                Reason = $"{speaker} gives two figures of what reads as the same thing: \u201C{figures.FirstWords}\u201D and "
                + $"\u201C{figures.SecondWords}\u201D. Ask which." }
            : null;
    }

    protected override string Reason(ComparableClaim first, ComparableClaim second) =>
        $"{first.Claim.Speaker} says it in one place and denies it in the other. Ask which, and when each was said.";
}
