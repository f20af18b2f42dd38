using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>An event mention during extraction.</summary>
/// <param name="Claim">Index, from 0, of the claim in which it stands.</param>
/// <param name="Words">The tokens of the time at which it happened, or of what tells it where there is none.</param>
/// <param name="Headline">What happened, in a line.</param>
/// <param name="Participants">Who and what took part.</param>
internal sealed record FoundEvent(int Claim, TokenRange Words, string Headline, TextList Participants)
{
    /// <summary>Whether <see cref="Words"/> are those of a time.</summary>
    public bool HasTime { get; init; }
    /// <summary>The date; null where it can't be resolved.</summary>
    public EdtfDate? Date { get; init; }
    /// <summary>Why there is no date; null where there is one.</summary>
    public string? Unresolved { get; init; }
    /// <summary>The links that it is an end of.</summary>
    public IReadOnlyList<TemporalLink> Links { get; init; } = [];
}
