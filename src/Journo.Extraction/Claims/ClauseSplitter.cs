using Journo.Extraction.Attributions;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>
/// Cuts a stretch of a sentence into the clauses that claim something of their own. All positions are token indexes, ends exclusive.
/// </summary>
internal sealed class ClauseSplitter(TaggedText tagged)
{
    private const int LongestLook = 80; // tokens ahead, so that a sentence without end costs no square

    private const int LongestCause = 12; // tokens of a "because" that belongs to its statement

    private readonly PartOfSpeech[] _tags = tagged.Tags;

    /// <summary>
    /// The clauses in order: coordinate ones ("and left"), those after "when", "because" and their like, relative ones after a comma, a
    /// participle phrase before the subject.
    /// A part without a verb of its own stays with its neighbour.
    /// </summary>
    public List<TokenRange> Split(int first, int end)
    {
        var clauses = new List<TokenRange>();
        int from = first;
        int depth = 0;
        for (int i = first; i < end; i++)
        {
            depth += _tags[i] == PartOfSpeech.BracketOpen ? 1 : _tags[i] == PartOfSpeech.BracketClose && depth > 0 ? -1 : 0;
            if (depth > 0 || i == from || InsideQuotation(i, first) || !Parts(from, i, end, from > first)) continue;
            clauses.Add(Trim(from, i));
            from = i;
        }
        TokenRange last = Trim(from, end);
        if (last.Count > 0) clauses.Add(last);
        return clauses;
    }

    /// <summary>Whether the stretch has a finite verb with something before it that can be its subject.</summary>
    public bool IsClause(int first, int end)
    {
        int verb = FiniteFrom(first, end);
        return verb > first && HasSubject(first, verb);
    }

    /// <summary>The first finite verb or auxiliary; -1 where there is none.</summary>
    public int FiniteFrom(int first, int end)
    {
        end = Math.Min(end, first + LongestLook);
        for (int i = first; i < end; i++)
        {
            if (IsFinite(i)) return i;
        }
        return -1;
    }

    /// <summary>Whether the token at an index is a finite verb or auxiliary.</summary>
    public bool IsFinite(int i) => _tags[i] switch
    {
        PartOfSpeech.VerbFinite or PartOfSpeech.Modal or PartOfSpeech.Do => true,
        PartOfSpeech.Be => tagged.Document[tagged.Document.Tokens[i]] is not ("be" or "been" or "being" or "Being"),
        PartOfSpeech.Have => tagged.Document[tagged.Document.Tokens[i]] is not ("having" or "Having")
            && !(i > 0 && _tags[i - 1] is PartOfSpeech.Modal or PartOfSpeech.To),
        _ => false,
    };

    private bool InsideQuotation(int i, int first) => tagged.QuotationOf[i] >= 0 && tagged.QuotationOf[i] != tagged.QuotationOf[first];

    /// <summary>Whether a clause begins at <paramref name="i"/>, with one complete before it.</summary>
    /// <param name="from">Where the clause before it begins.</param>
    /// <param name="i">The token that may begin one.</param>
    /// <param name="end">Where the stretch ends.</param>
    /// <param name="shares">Whether the clause before it may share the subject of one still earlier.</param>
    private bool Parts(int from, int i, int end, bool shares)
    {
        bool complete = shares ? FiniteFrom(from, i) >= 0 : IsClause(from, i);
        switch (_tags[i])
        {
            case PartOfSpeech.Conjunction:
                return complete && Coordinates(i + 1, end);
            case PartOfSpeech.Semicolon or PartOfSpeech.Dash:
                return complete && IsClause(i + 1, EndOfClause(i + 1, end));
            case PartOfSpeech.Comma:
                return Opens(from, i, end);
            case PartOfSpeech.Wh when AfterComma(i):
                return complete && OpensRelative(i) && FiniteFrom(i + 1, end) >= 0;
            case PartOfSpeech.Subordinator or PartOfSpeech.Preposition or PartOfSpeech.Wh when i > from && IsTimeOrCause(i):
                if (tagged.Document.IsWord(i, "because") && EndOfClause(i + 1, end) - i <= LongestCause) return false;
                return _tags[i - 1] is not (PartOfSpeech.Adverb or PartOfSpeech.Determiner) && complete
                    && IsClause(i + 1, EndOfClause(i + 1, end));
            default:
                return false;
        }
    }

    // After "and": a verb that shares the subject, or a subject with its verb before anything else begins.
    private bool Coordinates(int i, int end)
    {
        while (i < end && _tags[i] is PartOfSpeech.Adverb or PartOfSpeech.QuoteOpen) i++;
        if (i >= end) return false;
        if (IsFinite(i) && !(tagged.Predicates[i] is var form && (form & PredicateClass.PastForm) == 0
            && (form & PredicateClass.BaseForm) != 0)) return i + 1 < end;
        int verb = FiniteFrom(i, Math.Min(end, EndOfSubject(i, end) + 1));
        return verb > i && _tags[verb - 1] != PartOfSpeech.Conjunction && HasSubject(i, verb);
    }

    private int EndOfSubject(int i, int end)
    {
        while (i < end && _tags[i] is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Number or PartOfSpeech.Adjective
            or PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Pronoun or PartOfSpeech.Preposition
            or PartOfSpeech.Adverb or PartOfSpeech.Hyphen or PartOfSpeech.QuoteOpen or PartOfSpeech.QuoteClose
                or PartOfSpeech.VerbParticiple or PartOfSpeech.Conjunction) i++;
        return i;
    }

    /// <summary>Up to where a clause's own words go that begins at <paramref name="i"/>: the next semicolon, dash or word that opens
    /// another.</summary>
    private int EndOfClause(int i, int end)
    {
        end = Math.Min(end, i + LongestLook);
        for (; i < end; i++)
        {
            if (_tags[i] is PartOfSpeech.Semicolon or PartOfSpeech.Dash
                || (_tags[i] is PartOfSpeech.Subordinator or PartOfSpeech.Wh && IsTimeOrCause(i))) return i;
        }
        return end;
    }

    /// <summary>A comma that ends what stands before the main clause: "When he left, ...", "Launched in 2019, ...".</summary>
    private bool Opens(int from, int comma, int end)
    {
        if (!IsClause(comma + 1, EndOfClause(comma + 1, end)) || !StartsNounPhrase(comma + 1)) return false;
        int opener = from;
        while (opener < comma && _tags[opener] is PartOfSpeech.Conjunction or PartOfSpeech.Adverb) opener++;
        if (_tags[opener] == PartOfSpeech.VerbParticiple) return comma - opener >= 3;
        bool subordinate = IsTimeOrCause(opener) || tagged.Document.IsWord(opener, "if");
        return subordinate && IsClause(opener + 1, comma) && !ListGoesOn(comma, end);
    }

    // "As the mayor, Ann Lee and the council met, ..." is rare; a list after the comma has another comma before its verb.
    private bool ListGoesOn(int comma, int end)
    {
        int verb = FiniteFrom(comma + 1, end);
        for (int i = comma + 1; i < verb; i++)
        {
            if (_tags[i] == PartOfSpeech.Comma) return IsClause(i + 1, end) && !IsClause(comma + 1, i);
        }
        return false;
    }

    // ", which she sold in 2020", also where the comma stands inside a closing quotation mark.
    private bool AfterComma(int wh)
    {
        int before = wh - 1;
        while (before > 0 && _tags[before] == PartOfSpeech.QuoteClose) before--;
        return before >= 0 && _tags[before] == PartOfSpeech.Comma;
    }

    private bool OpensRelative(int wh) => tagged.Document[tagged.Document.Tokens[wh]] is "which" or "who" or "where" or "whose" or "whom";

    private bool StartsNounPhrase(int i) => i < _tags.Length
        && _tags[i] is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Number or PartOfSpeech.Adjective or PartOfSpeech.Determiner
        or PartOfSpeech.Possessive or PartOfSpeech.Pronoun or PartOfSpeech.That or PartOfSpeech.QuoteOpen;

    private bool HasSubject(int first, int verb)
    {
        for (int i = verb - 1; i >= first; i--)
        {
            if (_tags[i] is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Pronoun or PartOfSpeech.Wh or PartOfSpeech.Number
                or PartOfSpeech.That or PartOfSpeech.VerbIng or PartOfSpeech.Determiner) return true;
            if (tagged.Document.IsWord(i, "there")) return true;
        }
        return false;
    }

    private bool IsTimeOrCause(int i) => tagged.Document.Tokens[i] is { IsWord: true, Length: >= 4 and <= 8 } token
        && tagged.Document[token] is
        "when" or "When" or "because" or "Because" or "after" or "After" or "before" or "Before" or "while" or "While" or "although"
            or "Although" or "though" or "Though" or "since" or "Since" or "whereas" or "Whereas" or "once" or "Once" or "until" or "Until";

    // Conjunctions, commas and spaces at the edges belong to no clause; the full stop does.
    private TokenRange Trim(int first, int end)
    {
        while (first < end && _tags[first] is PartOfSpeech.Comma or PartOfSpeech.Semicolon or PartOfSpeech.Dash
            or PartOfSpeech.Colon) first++;
        if (first < end && _tags[first] == PartOfSpeech.Conjunction) first++;
        while (end > first && _tags[end - 1] is PartOfSpeech.Comma or PartOfSpeech.Semicolon or PartOfSpeech.Dash or PartOfSpeech.Colon
            or PartOfSpeech.Conjunction) end--;
        return new TokenRange(first, end);
    }
}
