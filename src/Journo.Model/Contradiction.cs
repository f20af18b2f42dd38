namespace Journo;

/// <summary>Two claims that can't both be true as they stand, or that tell of one thing in ways that exclude each other. It is for a person
/// to say which, if either, is wrong.</summary>
public sealed record Contradiction
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
    /// <summary>Whom or what both claims are about.</summary>
    public string? About { get; init; }
    /// <summary>The claim that comes first.</summary>
    public required Claim First { get; init; }
    /// <summary>The claim that contradicts it.</summary>
    public required Claim Second { get; init; }
    /// <summary>The words of the first claim that clash.</summary>
    public required string FirstWords { get; init; }
    /// <summary>The words of the second claim that clash.</summary>
    public required string SecondWords { get; init; }
    /// <summary>The id of the row behind the first: a figure's or an event's, else the claim's.</summary>
    public required string FirstRow { get; init; }
    /// <summary>The id of the row behind the second.</summary>
    public required string SecondRow { get; init; }
    /// <summary>Why they clash, in a sentence.</summary>
    public required string Reason { get; init; }
    /// <summary>How sure the rule is that both tell of the same thing, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
