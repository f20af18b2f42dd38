using Journo.Analysis.Contradictions.Rules;
using Journo.Language;

namespace Journo.Analysis.Contradictions;

/// <summary>A claim as the rules compare it.</summary>
internal sealed class ComparableClaim
{
    public required Claim Claim { get; init; }
    /// <summary>Its place among all claims compared.</summary>
    public required int Number { get; init; }
    /// <summary>The article's words, or the summary.</summary>
    public required string Words { get; init; }
    /// <summary>
    /// Its terms in their order: what is written, and the stem. Empty where no rule has use for them (see <see cref="UsesTerms"/>),
    /// which is most of them: they would take most of the memory.
    /// </summary>
    public required IReadOnlyList<StatedWord> Terms { get; init; }
    /// <summary>Stems that say what it is about: no names, numbers or words that any sentence has.</summary>
    public required WordSet Topic { get; init; }
    /// <summary>Everybody and everything named.</summary>
    public required WordSet Names { get; init; }
    /// <summary>Who does the first thing told.</summary>
    public string? Subject { get; init; }
    /// <summary>The word that turns it into its opposite; null where it affirms.</summary>
    public string? Negation { get; init; }
    /// <summary>Whether it stands for itself: "when she sold it" and "whether it is so" affirm and deny nothing.</summary>
    public bool IsAsserted { get; init; }
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<EventMention> Events { get; init; } = [];
    /// <summary>Its terms of which at most one of a group can be true, in their order.</summary>
    public IReadOnlyList<StatedTerm> ExclusiveTerms { get; init; } = [];

    /// <summary>A bit for each rule that it concerns.</summary>
    public int Rules { get; set; }

    /// <summary>Whether rules ask for the terms in their order.</summary>
    public static bool UsesTerms(StatedWord word) => OrderOfEvents.IsOrder(word.Stem);

    /// <summary>Whether the two can be compared: nobody contradicts himself within a sentence, and a question states nothing.</summary>
    public bool IsComparable(ComparableClaim other) =>
        States(Claim) && States(other.Claim)
        && (Claim.Article != other.Claim.Article || Claim.Sentence != other.Claim.Sentence);

    // A denial states the opposite; what is doubted, asked or wanted states nothing.
    private static bool States(Claim claim) =>
        claim.Kind != ClaimKind.Question && claim.Stance is Stance.Asserted or Stance.Predicted or Stance.Denied;

    /// <summary>Whether both assert something of one somebody who is named.</summary>
    public bool IsOfOneSubject(ComparableClaim other) => Subject is not null && Subject == other.Subject && IsAsserted && other.IsAsserted;

    /// <summary>How much of what is told is the same, from 0 to 1.</summary>
    public double Overlap(ComparableClaim other)
    {
        int shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Topic.Count + other.Topic.Count - shared);
    }

    /// <summary>How many stems both have.</summary>
    public int Shared(ComparableClaim other) => Topic.Shared(other.Topic);
}

/// <summary>A word of a statement.</summary>
internal readonly record struct StatedWord(string Written, string Stem);
