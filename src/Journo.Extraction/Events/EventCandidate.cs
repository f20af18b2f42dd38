using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>An event mention that others can be put after or before: the claim that it stands in, and its trigger.</summary>
/// <param name="Event">Index of the mention, from 0.</param>
/// <param name="Claim">Index of the claim, from 0.</param>
/// <param name="Unit">The claim's tokens.</param>
/// <param name="Change">The event trigger.</param>
/// <param name="Subject">Index of the entity that the claim is about; -1 where it can't be told.</param>
internal readonly record struct EventCandidate(int Event, int Claim, ClaimUnit Unit, Change Change, int Subject)
{
    /// <summary>What its time is counted from ("two months after launch"); null where it is not.</summary>
    public CountedFrom? CountedFrom { get; init; }
}

/// <summary>An event trigger: the word that says that something happened.</summary>
/// <param name="Verb">Index of the verb's token; -1 where there is none.</param>
/// <param name="Noun">Index of the token of the noun that a verb such as "made" carries; -1 where the verb itself is the trigger.</param>
internal readonly record struct Change(int Verb, int Noun)
{
    /// <summary>No trigger.</summary>
    public static Change None { get; } = new(-1, -1);
}

/// <summary>That one event mention comes after another, by a temporal signal (TimeML's TLINK with its SIGNAL).</summary>
/// <param name="Later">Index of the mention that comes after, from 0.</param>
/// <param name="Earlier">Index of the mention that comes before, from 0.</param>
/// <param name="Marker">The signal: "after", "then".</param>
/// <param name="Anchor">The tokens that name the other event; empty for an adverb, which names none.</param>
/// <param name="Teller">Index of that of the two in whose claim the signal stands.</param>
internal readonly record struct TemporalLink(int Later, int Earlier, string Marker, TokenRange Anchor, int Teller);
