using Journo.Extraction.Sources;

namespace Journo.Extraction.Attributions;

/// <summary>What led to an attribution, beyond what its row shows: for <c>-Explain</c>.</summary>
/// <param name="SourceWords">The source in the article's words; null where the sentence has none.</param>
/// <param name="Reading">How those words came to mean the source.</param>
/// <param name="Complement">In which form the cue has its content.</param>
internal sealed record AttributionTrace(string? SourceWords, SourceResolution Reading, Complement Complement)
{
    /// <summary>For an inherited attribution: the connective or pronoun by which the sentence goes on from the one before.</summary>
    public string? Tie { get; init; }
    /// <summary>For an inherited attribution: the id of the row that it is inherited from.</summary>
    public string? From { get; init; }
}
