using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;

namespace Journo.Extraction.Events;

/// <summary>An event row while its article is read: the claim that tells it and the words that do.</summary>
/// <param name="Row">Its number among the rows.</param>
/// <param name="Claim">The number of the claim.</param>
/// <param name="Unit">The claim's tokens.</param>
/// <param name="Change">The verb, and the noun that it carries.</param>
/// <param name="Subject">The entity that the claim is about; -1 where it can't be told.</param>
internal readonly record struct EventCandidate(int Row, int Claim, ClaimUnit Unit, Change Change, int Subject)
{
    /// <summary>What its time is counted from ("two months after launch"); null where it is not.</summary>
    public CountedFrom? CountedFrom { get; init; }
}

/// <summary>Where a clause tells a change.</summary>
/// <param name="Verb">The token of the verb; -1 where there is none.</param>
/// <param name="Noun">The token of the noun that a verb such as "made" carries; -1 where the verb itself tells.</param>
internal readonly record struct Change(int Verb, int Noun)
{
    public static Change None { get; } = new(-1, -1);
}

/// <summary>That one event comes after another, by the article's words.</summary>
/// <param name="Later">The number of the row that comes after.</param>
/// <param name="Earlier">The number of the row that comes before.</param>
/// <param name="Marker">The word that says so: "after", "then".</param>
/// <param name="Anchor">The tokens that name the other event; empty for an adverb, which names none.</param>
/// <param name="Teller">Which of the two rows the words belong to.</param>
internal readonly record struct TemporalLink(int Later, int Earlier, string Marker, TokenRange Anchor, int Teller);
