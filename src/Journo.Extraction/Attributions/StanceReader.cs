using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>
/// Tells how a source stands to what is attributed to it, by the words of the cue, what negates them, and the form of the content.
/// </summary>
internal sealed class StanceReader(TaggedText text)
{
    private const int LongestSubject = 12; // tokens
    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Mention | PredicateClass.Show;

    private readonly StanceCues _cues = text.Document.Language.Get<StanceCues>();

    /// <summary>The stance of an attribution.</summary>
    public Stance Of(AttributionCandidate candidate)
    {
        if (candidate.Rule is AttributionRule.Turn or AttributionRule.Headline or AttributionRule.AccordingTo)
        {
            return candidate.Rule == AttributionRule.Turn && Asks(candidate) ? Stance.Asked : Stance.Asserted;
        }
        (StanceCue cue, bool negated, bool withheld) = Read(candidate);
        if (withheld && (candidate.Class & Speech) != 0) return Stance.NoComment;
        if ((cue & StanceCue.Denied) != 0) return negated ? Stance.NoComment : Stance.Denied;
        if ((cue & StanceCue.Doubted) != 0 && !IsAskedInWords(candidate)) return negated ? Stance.Asserted : Stance.Doubted;
        if (candidate.Rule == AttributionRule.GovernedVerb && candidate.Complement == Complement.Wh && (cue & StanceCue.Wanted) != 0)
        {
            return Stance.Asked; // "demanded to know why"
        }
        bool wants = candidate.Complement is Complement.Infinitive or Complement.ObjectInfinitive or Complement.Prepositional
            || (candidate.Complement == Complement.Object && Has(candidate.Content[0], StanceCue.Requesting));
        if ((cue & StanceCue.Asked) != 0) return wants ? Stance.Wanted : Stance.Asked;
        if (candidate.Complement == Complement.ObjectInfinitive && (candidate.Class & (PredicateClass.Tell | PredicateClass.Urge)) != 0
            || ((cue & StanceCue.Wanted) != 0 && candidate.Rule != AttributionRule.GovernedVerb)) return Wanted(candidate);
        if (negated) return Negated(candidate);
        return (cue & StanceCue.Predicted) != 0 ? Stance.Predicted : Stance.Asserted;
    }

    // "demanded to know why" asks.
    private Stance Wanted(AttributionCandidate candidate)
    {
        TokenRange content = candidate.Content[0];
        bool asks = candidate.Complement == Complement.Infinitive && content.Count > 2
            && (text.Predicates[content.First + 1] & PredicateClass.Think) != 0
            && text.Tags[content.First + 2] is PartOfSpeech.Wh or PartOfSpeech.Subordinator;
        return asks ? Stance.Asked : Stance.Wanted;
    }

    // Who "did not say whether" keeps silent; who "did not say that" denies it; who "does not believe that" doubts it.
    private static Stance Negated(AttributionCandidate candidate)
    {
        if ((candidate.Class & Speech) == 0 && (candidate.Class & PredicateClass.Think) != 0) return Stance.Doubted;
        return candidate.Complement is Complement.Wh ? Stance.NoComment : Stance.Denied;
    }

    private (StanceCue Cue, bool Negated, bool Withheld) Read(AttributionCandidate candidate)
    {
        StanceCue cue = _cues[Word(candidate.Head)];
        bool negated = false, withheld = false;
        for (int i = candidate.Cue.First; i < candidate.Cue.End; i++)
        {
            StanceCue word = _cues[Word(i)];
            if ((word & StanceCue.Negating) != 0) negated = !negated;
            else if ((word & StanceCue.Withholding) != 0 && i < candidate.Head) withheld = true;
            else cue |= word;
        }
        // "cast doubt on": the noun tells, though it stands in the content.
        TokenRange content = candidate.Content[0];
        if (candidate.Complement == Complement.Object && content.Count > 1 && text.Tags[content.First] == PartOfSpeech.Noun
            && text.Tags[content.First + 1] == PartOfSpeech.Preposition) cue |= _cues[Word(content.First)];
        // "Nobody said", "None of them believed", "Neither side"
        if (candidate.HasSource && candidate.Source.End <= candidate.Cue.First)
        {
            for (int i = candidate.Source.First; i < Math.Min(candidate.Source.End, candidate.Source.First + LongestSubject); i++)
            {
                if (text.Tags[i] is not (PartOfSpeech.Pronoun or PartOfSpeech.Determiner or PartOfSpeech.Noun)) break;
                if ((_cues[Word(i)] & StanceCue.Negating) != 0) negated = !negated;
            }
        }
        return (cue, negated, withheld || (negated && IsModal(candidate) && (candidate.Class & Speech) != 0));
    }

    // "would not say", "could not confirm"
    private bool IsModal(AttributionCandidate candidate)
    {
        for (int i = candidate.Cue.First; i < candidate.Head; i++)
        {
            if (text.Tags[i] == PartOfSpeech.Modal) return true;
        }
        return false;
    }

    // "questioned: 'Who pays?'"
    private bool IsAskedInWords(AttributionCandidate candidate) =>
        candidate.Complement is Complement.Quotation or Complement.QuotationBefore or Complement.Colon && Asks(candidate);

    private bool Has(TokenRange range, StanceCue cue)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if ((_cues[Word(i)] & cue) != 0) return true;
        }
        return false;
    }

    /// <summary>Whether all of the content is questions.</summary>
    private bool Asks(AttributionCandidate candidate)
    {
        bool asks = false;
        foreach (TokenRange content in candidate.Content)
        {
            int end = content.End;
            while (end > content.First && text.Tags[end - 1] is PartOfSpeech.QuoteClose or PartOfSpeech.BracketClose) end--;
            if (end == content.First || text.Document.Tokens[end - 1].First != '?') return false;
            asks = true;
        }
        return asks;
    }

    private ReadOnlySpan<char> Word(int token) => text.Document[text.Document.Tokens[token]];
}
