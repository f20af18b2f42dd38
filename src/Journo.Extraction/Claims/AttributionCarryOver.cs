using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>Decides whether a sentence without a source of its own inherits the source of the sentence before it.</summary>
internal sealed class AttributionCarryOver(TaggedText tagged, ClauseSplitter clauses)
{
    /// <summary>
    /// A sentence inherits when a connective or a pronoun links it to the one before ("However, ...", "She then ...") and it is in the
    /// past. A question, a quotation, a present or a missing link ends the inheritance: a speaker too many is worse than one too few.
    /// </summary>
    /// <param name="sentence">Index, from 0, of the sentence, which follows one that is attributed or inherits.</param>
    public bool Continues(int sentence)
    {
        SentenceTokens here = tagged.Document.Sentences[sentence];
        int verb = clauses.FiniteFrom(here.FirstToken, here.EndToken);
        if (verb < 0 || tagged.Document.Tokens[here.EndToken - 1].First == '?') return false;
        bool quoted = tagged.QuotationOf[here.FirstToken] >= 0;
        if (quoted) return false;
        return IsPast(verb) && TieOf(here, verb) >= 0;
    }

    /// <summary>The connective or pronoun that links a sentence to the one before; null where there is none.</summary>
    /// <param name="sentence">Index of the sentence, from 0.</param>
    public string? Tie(int sentence)
    {
        SentenceTokens here = tagged.Document.Sentences[sentence];
        int verb = clauses.FiniteFrom(here.FirstToken, here.EndToken);
        int tie = verb < 0 ? -1 : TieOf(here, verb);
        return tie < 0 ? null : tagged.Document[tagged.Document.Tokens[tie]].ToString();
    }

    private bool IsPast(int verb) => tagged.Tags[verb] switch
    {
        PartOfSpeech.VerbFinite => (tagged.Predicates[verb] & PredicateClass.PresentForm) == 0
            && (tagged.Predicates[verb] & (PredicateClass.PastForm | PredicateClass.BaseForm)) is not PredicateClass.BaseForm,
        PartOfSpeech.Be => tagged.Document[tagged.Document.Tokens[verb]] is "was" or "were" or "wasn't" or "weren't",
        PartOfSpeech.Have => tagged.Document.IsWord(verb, "had"),
        PartOfSpeech.Do => tagged.Document.IsWord(verb, "did") || tagged.Document.IsWord(verb, "didn't"),
        _ => false,
    };

    // Opened by a connective, by "then" beside the verb, or by a pronoun or "this" that needs the sentence before.
    private int TieOf(SentenceTokens here, int verb)
    {
        int first = here.FirstToken;
        if (tagged.Tags[first] == PartOfSpeech.Conjunction || IsConnective(first)) return first;
        if (tagged.Document[tagged.Document.Tokens[first]] is "He" or "She" or "They" or "This" or "These") return first;
        for (int i = Math.Max(first, verb - 2); i <= Math.Min(verb + 1, here.EndToken - 1); i++)
        {
            if (tagged.Document.IsWord(i, "then") || tagged.Document.IsWord(i, "also") || tagged.Document.IsWord(i, "instead")
                || tagged.Document.IsWord(i, "therefore")) return i;
        }
        return -1;
    }

    private bool IsConnective(int i) =>
        tagged.Document[tagged.Document.Tokens[i]] is "However" or "Instead" or "Then" or "Afterwards" or "Afterward" or "Subsequently"
        or "Consequently" or "Nevertheless" or "Nonetheless" or "Moreover" or "Furthermore" or "Additionally" or "Also" or "Meanwhile"
        or "Therefore" or "Eventually";
}
