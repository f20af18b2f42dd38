using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>
/// Finds event triggers: a verb of change in the past ("resigned"), or a noun for an event that a verb carries ("made an investment").
/// </summary>
internal sealed class ChangeFinder(TaggedText tagged)
{
    private const int LongestObject = 12; // tokens from the verb to the noun

    /// <summary>The first event trigger of a clause; <see cref="Change.None"/> where there is none, or a modal comes first.</summary>
    public Change In(ClaimUnit unit)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            if (tagged.Tags[i] == PartOfSpeech.Modal) return Change.None; // what would or can be is no event
            if (tagged.QuotationOf[i] >= 0 || !IsDone(i, unit.First)) continue;
            Token token = tagged.Document.Tokens[i];
            int noun = token.Is(WordClass.SupportVerb) ? Carried(i, unit.End) : -1;
            if (noun >= 0 || token.Is(WordClass.EventVerb)) return new Change(i, noun);
        }
        return Change.None;
    }

    /// <summary>Whether a verb is in the past, or a participle after "was", "has" or at the beginning.</summary>
    private bool IsDone(int i, int first) => tagged.Tags[i] == PartOfSpeech.VerbFinite
        || (tagged.Tags[i] == PartOfSpeech.VerbParticiple
            && (i == first || tagged.Tags[i - 1] is PartOfSpeech.Be or PartOfSpeech.Have or PartOfSpeech.Adverb));

    // The head of the object is the last noun of its first phrase: "made a $1 billion investment", not "made investment rules" and not
    // "made the rules for an investment".
    private int Carried(int verb, int end)
    {
        int head = -1;
        for (int i = verb + 1; i < Math.Min(end, verb + LongestObject); i++)
        {
            switch (tagged.Tags[i])
            {
                case PartOfSpeech.Noun or PartOfSpeech.Name: head = i; break;
                case PartOfSpeech.Determiner when tagged.Document.IsWord(i, "no"): return -1; // "made no offer"
                case PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective or PartOfSpeech.Number
                    or PartOfSpeech.Hyphen or PartOfSpeech.Other or PartOfSpeech.Adverb: break;
                case PartOfSpeech.VerbIng or PartOfSpeech.VerbParticiple when head < 0: break; // "a surprising offer"
                case PartOfSpeech.Preposition when head < 0 && i == verb + 1: break; // "carried out a raid"
                default: return IsEvent(head) ? head : -1;
            }
        }
        return IsEvent(head) ? head : -1;
    }

    private bool IsEvent(int noun) => noun >= 0
        && tagged.Document.Language.Get<EventNouns>().IsListed(tagged.Document.Tokens[noun], tagged.Document[tagged.Document.Tokens[noun]]);
}
