using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>Who said what.</summary>
/// <param name="Source">The tokens of the noun phrase that names the source, with what belongs to it; empty where there is none.</param>
/// <param name="Cue">The tokens that attribute.</param>
/// <param name="Content">The tokens of what is attributed: one range or more, in the order of the text.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record FoundAttribution(TokenRange Source, TokenRange Cue, TokenRange[] Content, AttributionRule Rule)
{
    /// <summary>Whether words name the source.</summary>
    public bool HasSource => !Source.IsEmpty;
    /// <summary>The index, from 0, of the attribution in whose content this one stands; -1 for none.</summary>
    public int Parent { get; init; } = -1;
    /// <summary>How the source stands to the content.</summary>
    public Stance Stance { get; init; }
    /// <summary>In which form the cue has its content.</summary>
    public Complement Complement { get; init; }
}
