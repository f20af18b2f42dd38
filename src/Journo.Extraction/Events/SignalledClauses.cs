using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>
/// Finds clauses that say that something happened by a temporal signal, whatever their verb: "after she emailed the council", "he later
/// spoke", "in response to the ruling, it raised fees". What comes after something has happened at a time.
/// </summary>
internal sealed class SignalledClauses(TaggedText tagged, TemporalSignals ties, ClauseSplitter clauses, IReadOnlyList<FoundClaim> claims)
{
    private const PredicateClass States = PredicateClass.Think | PredicateClass.Want | PredicateClass.Seem;

    /// <summary>
    /// The verb of a claim that a temporal signal links to another event; none where no signal does, or it says what is, may be or is
    /// thought.
    /// </summary>
    /// <param name="i">Index of the claim, from 0.</param>
    public Change In(int i)
    {
        ClaimUnit unit = claims[i].Unit;
        int verb = Done(unit);
        return verb >= 0 && (IsTied(unit, verb) || IsBeside(i - 1, i) || IsBeside(i + 1, i)) ? new Change(verb, -1) : Change.None;
    }

    private bool IsTied(ClaimUnit unit, int verb)
    {
        if (ties.Opening(unit, verb) is { } opening) return !opening.IsWhen;
        if (ties.Adverb(unit, verb) is not null) return true;
        return ties.Nouns(unit, verb)?
            .Exists(tie => ties.IsDefinite(tie.Phrase, tie.Head)
            && tagged.Document.Language.Get<EventNouns>()
            .IsEvent(tagged.Document.Tokens[tie.Head], tagged.Document[tagged.Document.Tokens[tie.Head]])) == true;
    }

    /// <summary>Whether a neighbour is the clause that says what this one comes after or before.</summary>
    private bool IsBeside(int other, int i)
    {
        if (other < 0 || other >= claims.Count || claims[other].Unit.Sentence != claims[i].Unit.Sentence) return false;
        ClaimUnit unit = claims[other].Unit;
        bool adjacent = other < i ? tagged.Document.Sentences[unit.Sentence].FirstToken == unit.First
            && claims[i].Unit.First - unit.End is >= 0 and <= 1 : unit.First - claims[i].Unit.End is >= 0 and <= 1;
        return adjacent && Done(unit) is >= 0 and var verb && ties.Opening(unit, verb) is { IsWhen: false };
    }

    // The first verb, in the past: "emailed", "was told", "had spoken".
    private int Done(ClaimUnit unit)
    {
        int verb = clauses.FiniteFrom(unit.First, unit.End);
        if (verb < 0 || tagged.QuotationOf[verb] >= 0) return -1;
        switch (tagged.Tags[verb])
        {
            case PartOfSpeech.VerbFinite:
                break;
            case PartOfSpeech.Be or PartOfSpeech.Have when tagged.Document.IsWord(verb, "was") || tagged.Document.IsWord(verb, "were")
                || tagged.Document.IsWord(verb, "had"):
                do verb++;
                while (verb < unit.End && (tagged.Tags[verb] is PartOfSpeech.Adverb || tagged.Document.IsWord(verb, "been")));
                if (verb >= unit.End || tagged.Tags[verb] != PartOfSpeech.VerbParticiple) return -1;
                break;
            default:
                return -1;
        }
        if (tagged.Is(verb - 1, PartOfSpeech.Hyphen)) return -1; // "state-owned"
        PredicateClass form = tagged.Predicates[verb];
        return (form & (PredicateClass.PastForm | PredicateClass.ParticipleForm)) != 0
            && ((form & States) == 0 || (form & PredicateClass.Say) != 0) ? verb : -1;
    }
}
