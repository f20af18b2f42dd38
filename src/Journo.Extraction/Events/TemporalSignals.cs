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

    // 1 where what the sentence says comes after what the word goes with, -1 where it comes before.
    private static readonly PhraseTable<int> BeforeClause =
        new([("after", 1), ("once", 1), ("when", 1), ("as soon as", 1), ("until", -1), ("till", -1), ("before", -1)]);

    private static readonly PhraseTable<int> BeforeNoun = new(
    [
        ("after", 1), ("following", 1), ("since", 1), ("upon", 1), ("in response to", 1), ("in reaction to", 1), ("in the wake of", 1),
            ("in the aftermath of", 1),
        ("before", -1), ("prior to", -1), ("ahead of", -1), ("until", -1), ("in advance of", -1), ("in the run-up to", -1),
    ]);

    private static readonly PhraseTable<int> Adverbs =
        new([("then", 1), ("later", 1), ("subsequently", 1), ("afterward", 1), ("afterwards", 1), ("thereafter", 1), ("earlier", -1),
        ("previously", -1), ("originally", -1)]);

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
            if (Match(BeforeClause, at, unit.End) is { } found)
            {
                if (found.Marker.End < verb && _tags[found.Marker.End] != PartOfSpeech.Comma) return Excludes(unit, at)
                    || HasComma(found.Marker.End, verb) ? null : found with { IsWhen = IsWord(at, "when") };
            }
            if (!IsLoose(at)) return null;
        }
        return null;
    }

    // "Only when", "had once been", "modelled after".
    private bool Excludes(ClaimUnit unit, int at) =>
        (at > unit.First && (IsWord(at - 1, "only") || IsWord(at - 1, "not") || IsWord(at - 1, "even")))
        || (at > 0 && (_tags[at - 1] is PartOfSpeech.Be or PartOfSpeech.Have || IsWord(at - 1, "modeled") || IsWord(at - 1, "modelled")
            || IsWord(at - 1, "named") || IsWord(at - 1, "looked")));

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
            front &= IsLoose(k) || Match(BeforeNoun, k, unit.End) is not null;
            if (_tags[k] is not (PartOfSpeech.Preposition or PartOfSpeech.Subordinator or PartOfSpeech.VerbIng or PartOfSpeech.Adverb
                or PartOfSpeech.Adjective) || tagged.QuotationOf[k] >= 0) continue;
            if (Match(BeforeNoun, k, unit.End) is not { } found || found.Marker.End >= unit.End) continue;
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
                || Match(Adverbs, k, unit.End) is not { } found) continue;
            if (k < verb && Relative(unit.First + 1, k)) return null; // "letters that were later found"
            bool says = found.Direction > 0 ? StandsWithVerb(unit, verb, k) : k > unit.First && k < verb
                && _tags[k - 1] == PartOfSpeech.Have && IsWord(k - 1, "had");
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
            if (IsWord(k, "of") && (IsWord(k + 1, "a") || IsWord(k + 1, "an"))) return false;
        }
        for (int k = phrase.First; k < head; k++)
        {
            if (_tags[k] == PartOfSpeech.Possessive || IsWord(k, "the") || IsWord(k, "this") || IsWord(k, "that")) return true;
        }
        return false;
    }

    /// <summary>Whether it speaks of an event that was not mentioned before: "a launch", "every launch".</summary>
    public bool IsNew(TokenRange phrase) => _tags[phrase.First] == PartOfSpeech.Determiner
        && !(IsWord(phrase.First, "the") || IsWord(phrase.First, "this") || IsWord(phrase.First, "that"));

    // Before the verb, at the beginning of the clause or, but for "then", at the end: "the then mayor", "later this year", "no later than"
    // say something else.
    private bool StandsWithVerb(ClaimUnit unit, int verb, int k)
    {
        PartOfSpeech next = k + 1 < unit.End ? _tags[k + 1] : PartOfSpeech.Stop;
        if (next == PartOfSpeech.Hyphen
            || (k + 1 < unit.End && _tokens[k + 1].Is(WordClass.RoleNoun | WordClass.PersonTitle | WordClass.TimeWord
            | WordClass.TimeUnit))) return false;
        if (IsWord(k - 1, "no") || IsWord(k - 1, "or") || IsWord(k - 1, "by") || IsWord(k - 1, "until")
            || IsWord(k - 1, "even")) return false;
        if (k > unit.First && k < verb && _tags[k - 1] == PartOfSpeech.Comma) return false; // "Lee, later joined by Ann, won"
        if (k > verb) return next is PartOfSpeech.Stop or PartOfSpeech.Comma && !IsWord(k, "then");
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

    // Of the short words only "in" and "as" begin one: the many "of" and "to" need not be looked up.
    private TemporalSignal? Match(PhraseTable<int> table, int at, int end) => _tokens[at].IsWord
        && (_tokens[at].Length > 3 || _tokens[at].First is 'i' or 'I' or 'a' or 'A')
        && table.TryMatch(tagged.Document.Words, _tokens.AsSpan(at, end - at), out int length, out int direction)
        ? new TemporalSignal(new TokenRange(at, at + length), direction)
        : null;

    private bool IsWord(int token, string word) => tagged.Document.IsWord(token, word);
}
