using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>What may be an attribution. All ranges and indexes are tokens, from 0.</summary>
internal sealed class AttributionCandidate
{
    /// <summary>The index of the token that carries the meaning of the cue: "said" in "has also said".</summary>
    public required int Head { get; init; }
    /// <summary>The index, from 0, of the sentence of the head.</summary>
    public required int Sentence { get; init; }
    /// <summary>The tokens that attribute, auxiliaries and adverbs between them included.</summary>
    public required TokenRange Cue { get; set; }
    /// <summary>The tokens that name the source; empty where there is none.</summary>
    public TokenRange Source { get; set; }
    /// <summary>The tokens of what is attributed: one range or more, in the order in which they were found.</summary>
    public List<TokenRange> Content { get; } = [];
    /// <summary>In which form the cue has its content.</summary>
    public Complement Complement { get; set; }
    /// <summary>The cue's classes.</summary>
    public PredicateClass Class { get; init; }
    /// <summary>Which rule found it.</summary>
    public required AttributionRule Rule { get; init; }
    /// <summary>
    /// The sum of the weights of <see cref="AttributionScorer"/>; above zero where the model says that it attributes something.
    /// </summary>
    public double Score { get; set; }
    /// <summary>The candidate in whose content this one stands.</summary>
    public AttributionCandidate? Parent { get; set; }

    /// <summary>How many candidates are above it in its chain.</summary>
    public int Depth { get; set; }

    /// <summary>Whether the cue can have a quotation or a clause of its own as content.</summary>
    public bool Speaks => (Class & (PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Think
        | PredicateClass.Show)) != 0;

    public bool HasSource => !Source.IsEmpty;
    /// <summary>How many tokens the content has.</summary>
    public int ContentTokens => Content.Sum(c => c.Count);
    /// <summary>Whether the token at an index is content.</summary>
    public bool ContentHolds(int token) => Content.Exists(c => c.Contains(token));
}
