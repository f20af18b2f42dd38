using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>What may be an attribution, in tokens.</summary>
internal sealed class AttributionCandidate
{
    /// <summary>The token that carries the meaning of the cue: "said" in "has also said".</summary>
    public required int Head { get; init; }
    /// <summary>The sentence of the head.</summary>
    public required int Sentence { get; init; }
    public required TokenRange Cue { get; set; }
    public TokenRange Source { get; set; }
    public List<TokenRange> Content { get; } = [];
    public Complement Complement { get; set; }
    /// <summary>The cue's classes.</summary>
    public PredicateClass Class { get; init; }
    /// <summary>Which rule found it.</summary>
    public required AttributionRule Rule { get; init; }
    /// <summary>How sure the model is that it attributes something; above zero means yes.</summary>
    public double Score { get; set; }
    /// <summary>The candidate in whose content this one stands.</summary>
    public AttributionCandidate? Parent { get; set; }

    /// <summary>How many candidates are above it in its chain.</summary>
    public int Depth { get; set; }

    /// <summary>Whether the cue can have a quotation or a clause of its own as content.</summary>
    public bool Speaks => (Class & (PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Think
        | PredicateClass.Show)) != 0;

    public bool HasSource => !Source.IsEmpty;
    public int ContentTokens => Content.Sum(c => c.Count);
    public bool ContentHolds(int token) => Content.Exists(c => c.Contains(token));
}
