using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Extraction.Sources;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>
/// Who a clause is about where its subject is no name: "the billionaire", "the company", "she". Read by the rules for sources, in the order
/// of the text, with the subjects before it in mind.
/// Each claim must be read, in order, whether or not it tells an event.
/// </summary>
internal sealed class EventSubjects(TaggedText tagged, NameIndex names, ClauseSplitter clauses)
{
    private readonly SourceResolver _resolver = new(tagged, names, new SourceRegistry(names)); // a book of its own: who acts is no source
    private readonly NounPhrases _phrases = new(tagged);

    /// <summary>The entity that the subject means without naming it; -1 where it is a name, or it can't be told.</summary>
    public int Of(FoundClaim claim)
    {
        ClaimUnit unit = claim.Unit;
        int verb = clauses.FiniteFrom(unit.First, unit.End);
        if (verb >= unit.End || verb <= unit.First) return -1;
        int before = verb;
        while (before > unit.First && tagged.Tags[before - 1] == PartOfSpeech.Adverb) before--;
        TokenRange subject = _phrases.SubjectBefore(before, unit.First);
        if (subject.IsEmpty) return -1;
        // In somebody's words "he" may be the speaker or anybody else.
        if (claim.Voice.Kind != AttributionKind.None && tagged.Tags[subject.First] == PartOfSpeech.Pronoun) return -1;
        KnownSource? found = _resolver.Resolve(subject, null);
        return _resolver.Reading is SourceResolution.HoldsRole or SourceResolution.LastSpeaker or SourceResolution.PersonNearby
            or SourceResolution.OrganisationBefore ? found?.Entity ?? -1 : -1;
    }
}
