using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>Events that a phrase names and no clause tells: "the unveiling of the Pentra 4", "her offer".</summary>
internal sealed class NamedEvents(TaggedText tagged, NameIndex names)
{
    private const PredicateClass Asked = PredicateClass.Want | PredicateClass.Ask | PredicateClass.Urge;

    private readonly NounPhrases _phrases = new(tagged);

    /// <summary>The first definite noun of an event with "of" and a name after it. One that is asked for ("demanded the resignation of
    /// ...") need not have happened.</summary>
    public (TokenRange Phrase, int Head)? In(ClaimUnit unit)
    {
        for (int k = unit.First + 1; k < unit.End - 2; k++)
        {
            if (tagged.Tags[k] is not (PartOfSpeech.Noun or PartOfSpeech.VerbIng) || !tagged.Document.IsWord(k + 1, "of")
                || tagged.QuotationOf[k] >= 0) continue;
            if (!tagged.Document.Language.Get<EventNouns>().HasVerb(tagged.Document[tagged.Document.Tokens[k]])) continue;
            int first = k;
            while (first > unit.First && tagged.Tags[first - 1] is PartOfSpeech.Adjective or PartOfSpeech.Noun) first--;
            if (first == unit.First || !(tagged.Document.IsWord(first - 1, "the") || tagged.Document.IsWord(first - 1, "its"))) continue;
            if (tagged.Document.IsWord(first - 2, "for") || (first >= 2 && (tagged.Predicates[first - 2] & Asked) != 0)) continue;
            int end = _phrases.EndOfPhrase(k + 2, unit.End);
            if (names.In(new TokenRange(k + 2, Math.Max(end, k + 3))).Any()) return (new TokenRange(first - 1, end), k);
        }
        return null;
    }

    /// <summary>The event that a phrase names.</summary>
    /// <param name="claim">Index, from 0, of the claim in which it stands.</param>
    /// <param name="phrase">The tokens.</param>
    public FoundEvent Event(int claim, TokenRange phrase) => new(claim, phrase, EventHeadline.Line(tagged.Document.Line(phrase)),
        TextList.From(names.In(phrase).Select(mention => names.Entities[mention.Entity].Name).Distinct()))
    {
        Unresolved = EventFinder.NoDate,
    };
}
