using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>A word that puts one event after or before another, in its clause (TimeML's SIGNAL).</summary>
/// <param name="Marker">The tokens of the word: "after", "in response to", "then".</param>
/// <param name="Direction">1 where what the sentence says comes after the other event, -1 where it comes before.</param>
/// <param name="Phrase">The tokens that name the other event, where a noun phrase does.</param>
/// <param name="Head">Index of the token of that phrase's noun; -1 where there is none.</param>
internal readonly record struct TemporalSignal(TokenRange Marker, int Direction, TokenRange Phrase = default, int Head = -1)
{
    /// <summary>"When": after something only where it stands first ("When he left, she wept"), else at the same time.</summary>
    public bool IsWhen { get; init; }
}

/// <summary>
/// Finds the temporal signals of a clause: a subordinator that opens it, a preposition before a noun, an adverb beside the verb. All
/// positions are token indexes.
/// </summary>
internal sealed class TemporalSignals(TaggedText tagged)
{
    private const int LongestOpening = 6; // tokens before the subordinator: "only two days after"

    private readonly TemporalPhrases _words = tagged.Document.Language.Get<TemporalPhrases>();
    private readonly Token[] _tokens = tagged.Document.Tokens;
    private readonly PartOfSpeech[] _tags = tagged.Tags;
    private readonly NounPhrases _phrases = new(tagged);

    /// <summary>"Once he left": the subordinator that opens a clause.</summary>
    /// <param name="unit">The clause.</param>
    /// <param name="verb">Its verb.</param>
    public TemporalSignal? Opening(ClaimUnit unit, int verb)
    {
        int at = unit.First, limit = Math.Min(unit.First + LongestOpening, verb);
        for (; at < limit; at++)
        {
            if (Match(_words.BeforeClause, at, unit.End) is { } found)
            {
                if (found.Marker.End < verb && _tags[found.Marker.End] != PartOfSpeech.Comma) return Excludes(unit, at)
                    || HasComma(found.Marker.End, verb) ? null : found with { IsWhen = Is(at, TemporalWord.SameTime) };
            }
            if (!IsLoose(at)) return null;
        }
        return null;
    }

    // "Only when", "had once been", "modelled after".
    private bool Excludes(ClaimUnit unit, int at) =>
        (at > unit.First && Is(at - 1, TemporalWord.Limit))
        || (at > 0 && (_tags[at - 1] is PartOfSpeech.Be or PartOfSpeech.Have || Is(at - 1, TemporalWord.Model)));

    // "After the crisis, banks closed": the verb is not that of a clause which "after" opens.
    private bool HasComma(int first, int verb) => Array.IndexOf(_tags, PartOfSpeech.Comma, first, verb - first) >= 0;

    /// <summary>"after the launch", "in response to her offer", "prior to Acme's sale": behind the verb or at the front, for what stands in
    /// the subject ("the time before the sale was hard") says nothing of the verb.</summary>
    /// <param name="unit">The clause.</param>
    /// <param name="verb">Its verb.</param>
    public List<TemporalSignal>? Nouns(ClaimUnit unit, int verb)
    {
        List<TemporalSignal>? ties = null;
        bool front = true;
        for (int k = unit.First; k < unit.End - 1; k++)
        {
            if (k < verb && !front) continue;
            front &= IsLoose(k) || Match(_words.BeforeNoun, k, unit.End) is not null;
            if (_tags[k] is not (PartOfSpeech.Preposition or PartOfSpeech.Subordinator or PartOfSpeech.VerbIng or PartOfSpeech.Adverb
                or PartOfSpeech.Adjective) || tagged.QuotationOf[k] >= 0) continue;
            if (Match(_words.BeforeNoun, k, unit.End) is not { } found || found.Marker.End >= unit.End) continue;
            int first = found.Marker.End, end = _phrases.EndOfPhrase(first, unit.End, withPrepositions: false), head = end - 1;
            if (_tags[first] == PartOfSpeech.VerbIng) continue; // "after leaving the meeting"
            while (head >= first && _tags[head] != PartOfSpeech.Noun) head--;
            if (head < first || (end < unit.End && _tags[end] is PartOfSpeech.VerbFinite or PartOfSpeech.Be or PartOfSpeech.Have
                or PartOfSpeech.Modal)) continue;
            // "after the meeting in Dover ended"
            if (k < verb && !HasComma(found.Marker.End, verb)
                && _tags[end] is not (PartOfSpeech.Pronoun or PartOfSpeech.Name or PartOfSpeech.Determiner)) continue;
            (ties ??= []).Add(found with { Phrase = new TokenRange(first, _phrases.EndOfPhrase(first, unit.End)), Head = head });
        }
        return ties;
    }

    /// <summary>"She then left", "He had earlier promised", "It closed three years later."</summary>
    public TemporalSignal? Adverb(ClaimUnit unit, int verb)
    {
        for (int k = unit.First; k < unit.End; k++)
        {
            if (_tags[k] is not (PartOfSpeech.Adverb or PartOfSpeech.Adjective or PartOfSpeech.Other) || tagged.QuotationOf[k] >= 0
                || Match(_words.Adverb, k, unit.End) is not { } found) continue;
            if (k < verb && Relative(unit.First + 1, k)) return null; // "letters that were later found"
            bool says = found.Direction > 0 ? StandsWithVerb(unit, verb, k) : k > unit.First && k < verb
                && _tags[k - 1] == PartOfSpeech.Have && _tokens[k - 1].Is(FunctionWord.PastAuxiliary);
            if (says) return found;
        }
        return null;
    }

    /// <summary>Whether a relative or a "that" stands among some tokens: what comes after it may belong to its clause.</summary>
    public bool Relative(int first, int end)
    {
        for (int k = first; k < end; k++)
        {
            if (_tags[k] is PartOfSpeech.Wh or PartOfSpeech.That) return true;
        }
        return false;
    }

    /// <summary>Whether a noun phrase speaks of an event that is known: "the launch", "her offer", "Acme's sale", not "a launch" or "the
    /// birth of a child".</summary>
    public bool IsDefinite(TokenRange phrase, int head)
    {
        for (int k = head + 1; k < phrase.End; k++)
        {
            if (_tokens[k].Is(FunctionWord.Genitive) && tagged.Document.Is(k + 1, FunctionWord.Indefinite)) return false;
        }
        for (int k = phrase.First; k < head; k++)
        {
            if (_tags[k] == PartOfSpeech.Possessive || IsKnown(k)) return true;
        }
        return false;
    }

    /// <summary>Whether it speaks of an event that was not mentioned before: "a launch", "every launch".</summary>
    public bool IsNew(TokenRange phrase) => _tags[phrase.First] == PartOfSpeech.Determiner
        && !IsKnown(phrase.First);

    private bool IsKnown(int k) =>
        _tokens[k].Is(FunctionWord.Definite) || _tokens[k].Is(FunctionWord.Proximal) || _tokens[k].Is(FunctionWord.Distal);

    // Before the verb, at the beginning of the clause or, but for "then", at the end: "the then mayor", "later this year", "no later than"
    // say something else.
    private bool StandsWithVerb(ClaimUnit unit, int verb, int k)
    {
        PartOfSpeech next = k + 1 < unit.End ? _tags[k + 1] : PartOfSpeech.Stop;
        if (next == PartOfSpeech.Hyphen
            || (k + 1 < unit.End && _tokens[k + 1].Is(WordClass.RoleNoun | WordClass.PersonTitle | WordClass.TimeWord
            | WordClass.TimeUnit))) return false;
        if (Is(k - 1, TemporalWord.BeforeTime)) return false;
        if (k > unit.First && k < verb && _tags[k - 1] == PartOfSpeech.Comma) return false; // "Lee, later joined by Ann, won"
        if (k > verb) return next is PartOfSpeech.Stop or PartOfSpeech.Comma && !Is(k, TemporalWord.NotLast);
        for (int before = unit.First; before < k; before++)
        {
            if (!IsLoose(before)) return next is PartOfSpeech.VerbFinite or PartOfSpeech.VerbParticiple or PartOfSpeech.Be
                or PartOfSpeech.Have or PartOfSpeech.Adverb;
        }
        return next != PartOfSpeech.Preposition;
    }

    // What may stand before the word that ties a clause: "and only two days".
    private bool IsLoose(int k) =>
        _tags[k] is PartOfSpeech.Conjunction or PartOfSpeech.Comma or PartOfSpeech.Number or PartOfSpeech.Adverb or PartOfSpeech.Determiner
        || _tokens[k].Is(WordClass.TimeUnit);

    private TemporalSignal? Match(PhraseTable<int> table, int at, int end) => _tokens[at].IsWord
        && table.TryMatch(tagged.Document.Words, _tokens.AsSpan(at, end - at), out int length, out int direction)
        ? new TemporalSignal(new TokenRange(at, at + length), direction)
        : null;

    private bool Is(int token, TemporalWord group) => tagged.Document.Is(token, group);
}
