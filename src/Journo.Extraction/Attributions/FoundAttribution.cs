namespace Journo.Extraction.Attributions;

/// <summary>Who said what, as spans of the text in UTF-16 code units: each role may be in pieces, and a source may be missing.</summary>
/// <param name="Source">The noun phrase that names the source, with what belongs to it; empty where there is none.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Content">What is attributed, in the order of the text.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record FoundAttribution(TextSpan[] Source, TextSpan[] Cue, TextSpan[] Content, AttributionRule Rule)
{
    /// <summary>The index, from 0, of the attribution in whose content this one stands; -1 for none.</summary>
    public int Parent { get; init; } = -1;
    /// <summary>In which form the cue has its content.</summary>
    public Complement Complement { get; init; }
}
