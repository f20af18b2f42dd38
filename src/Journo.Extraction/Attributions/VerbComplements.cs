using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Finds what stands behind a verb as its content: a clause, an infinitive, a quotation, an object.</summary>
internal sealed class VerbComplements(TaggedText text, NounPhrases phrases, Clauses clauses, QuotedContent quoted)
{
    private const int LongestAdjunct = 24;
    private const int LongestSearch = 60;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly TextDocument _document = text.Document;

    /// <summary>Adds the content that begins at a token, or behind phrases of time and place there; false if there is none.</summary>
    public bool AddAfter(AttributionCandidate candidate, int at, int end, bool onlyQuotation)
    {
        int last = clauses.EndOfWords(candidate.Head, end);
        if (at >= end) return false;
        if (onlyQuotation)
        {
            int quote = SkipAdjuncts(at, end);
            return quote >= 0 && _tags[quote] is QuoteOpen or Comma && quoted.AddAfter(candidate, quote, end);
        }
        switch (_tags[at])
        {
            case That when at + 1 < last: return Add(candidate, at, end, Complement.That);
            case Wh: return Add(candidate, at, end, Complement.Wh);
            case Subordinator when _document.IsWord(at, "whether") || _document.IsWord(at, "if"):
                return Add(candidate, at, end, Complement.Wh);
            case Colon when at + 1 == end: return AddBelow(candidate, at + 1);
            case Colon when at + 1 < end:
                candidate.Cue = candidate.Cue with { End = at + 1 };
                candidate.Complement = Complement.Colon;
                candidate.Content.Add(_tags[at + 1] == QuoteOpen ? new TokenRange(at + 1, quoted.EndOf(at + 1, candidate, end))
                    : new TokenRange(at + 1, Math.Min(Math.Max(last, at + 2), at + Clauses.LongestClause)));
                return true;
            case QuoteOpen:
                // The model of where clauses end sees the complement: here it is still none.
                candidate.Content.Add(new TokenRange(at, quoted.EndOf(at, candidate, end)));
                candidate.Complement = Complement.Quotation;
                return true;
            case To: return Add(candidate, at, end, Complement.Infinitive);
            case VerbIng: return Add(candidate, at, end, Complement.Gerund);
            case Adverb when at + 1 < last && _tags[at + 1] == VerbIng: return Add(candidate, at, end, Complement.Gerund);
            case Pronoun or Name or Noun or Determiner or Possessive or Number or Adjective or VerbParticiple when at < last:
                return AddNounPhrase(candidate, at, end, last);
            default: return AddBehindSmallWord(candidate, at, end, last);
        }
    }

    /// <summary>Behind the verb stands a noun phrase: who is told, the subject of a clause, a time, or the object.</summary>
    private bool AddNounPhrase(AttributionCandidate candidate, int at, int end, int last)
    {
        PredicateClass c = candidate.Class;
        if ((c & (PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Urge)) != 0
            && AfterHearer(candidate, at, end, last)) return true;
        if (candidate.Speaks && FiniteVerbSoon(at, last)) return Add(candidate, at, end, Complement.Clause);
        if (IsTime(at) && SkipAdjuncts(at, end) is >= 0 and var open && open != at) return ComplementAt(candidate, open, end);
        if ((c & PredicateClass.Say) != 0 && OnlyTime(at, last)) return false; // "..., she said on Monday"
        // "..., an aide told the Post"
        if ((c & PredicateClass.Tell) != 0 && EndsClause(candidate) && phrases.EndOfPhrase(at, last) >= last) return false;
        return Add(candidate, at, end, Complement.Object);
    }

    /// <summary>Behind the verb stands a preposition, an adverb or a comma: an object with a preposition, or a clause that opens with
    /// such a word.</summary>
    private bool AddBehindSmallWord(AttributionCandidate candidate, int at, int end, int last)
    {
        bool prepositional = at + 1 < last && _tags[at] is Preposition && (candidate.Class & PredicateClass.Prepositional) != 0;
        if (prepositional && _tags[at + 1] == QuoteOpen && !_document.IsWord(at, "in") && !_document.IsWord(at, "at"))
        {
            return AddPrepositional(candidate, at, end);
        }
        if (SkipAdjuncts(at, end) is >= 0 and var opening && (opening != at || _tags[at] == Comma))
        {
            return ComplementAt(candidate, opening, end);
        }
        if (at + 1 < last && _tags[at] is Preposition && IsQuantity(at + 1) && candidate.Speaks && FiniteVerbSoon(at, last))
        {
            return Add(candidate, at, end, Complement.Clause);
        }
        if (prepositional && !_document.IsWord(at, "by")) return AddPrepositional(candidate, at, end);
        if (candidate.Speaks && at + 1 < last && _document.IsWord(at, "there") && _tags[at + 1] is Be or Modal or Have)
        {
            return Add(candidate, at, end, Complement.Clause);
        }
        return at + 1 < last && _tags[at] is Adverb or Preposition or Subordinator or Number
            && (_document.IsWord(at + 1, "than") // "more than a million"
                || _tags[at + 1] is Pronoun or Name or Noun or Determiner or That or Possessive or VerbIng or Number or Adjective)
            && candidate.Speaks && FiniteVerbSoon(at, last) && Add(candidate, at, end, Complement.Clause);
    }

    private bool IsQuantity(int at) => _tags[at] == Number || _document.IsWord(at, "least") || _document.IsWord(at, "half")
        || _document.IsWord(at, "most");

    private bool AddPrepositional(AttributionCandidate candidate, int at, int end)
    {
        candidate.Cue = candidate.Cue with { End = at + 1 };
        return Add(candidate, at + 1, end, Complement.Prepositional);
    }

    private bool ComplementAt(AttributionCandidate candidate, int at, int end)
    {
        if (_tags[at] == Comma) at++;
        if (_tags[at] == Colon)
        {
            candidate.Complement = Complement.Colon;
            at++;
            if (at >= end) return AddBelow(candidate, at);
            candidate.Content.Add(new TokenRange(at, _tags[at] == QuoteOpen ? quoted.EndOf(at, candidate, end)
                : Math.Min(Math.Max(at + 1, clauses.EndOfWords(at, end)), at + Clauses.LongestClause)));
            return true;
        }
        if (_tags[at] == QuoteOpen)
        {
            candidate.Complement = Complement.Quotation;
            candidate.Content.Add(new TokenRange(at, quoted.EndOf(at, candidate, end)));
            return true;
        }
        return Add(candidate, at, end, _tags[at] == That ? Complement.That : Complement.Wh);
    }

    /// <summary>"Lee said:" on a line of its own: the quotation that opens the next one is the content.</summary>
    private bool AddBelow(AttributionCandidate candidate, int at)
    {
        if (!quoted.OpensLine(at)) return false;
        if (candidate.Cue.End == at - 1) candidate.Cue = candidate.Cue with { End = at };
        candidate.Complement = Complement.Colon;
        candidate.Content.Add(new TokenRange(at, text.Quotations[text.QuotationOf[at]].Close));
        return true;
    }

    private bool Add(AttributionCandidate candidate, int at, int end, Complement complement)
    {
        candidate.Complement = complement;
        int stop = clauses.EndOfClause(at, candidate, end);
        if (stop <= at) return false;
        candidate.Content.Add(new TokenRange(at, quoted.WithRest(stop, end)));
        return true;
    }

    /// <summary>"told reporters that", "asked him whether", "urged voters to".</summary>
    private bool AfterHearer(AttributionCandidate candidate, int at, int end, int last)
    {
        int hearer = phrases.EndOfPhrase(at, last);
        if (hearer == at || hearer >= last) return false;
        if (_tags[hearer] is To or Adverb
            && _tags[hearer == last - 1 ? hearer : _tags[hearer] == To ? hearer : hearer + 1] == To) return Add(
            candidate, at, end, Complement.ObjectInfinitive);
        if ((candidate.Class & (PredicateClass.Tell | PredicateClass.Ask)) == 0) return false;
        if (SkipAdjuncts(hearer, end) is >= 0 and var open) return ComplementAt(candidate, open, end);
        if (_tags[hearer] is Pronoun or Determiner or Name or Possessive && FiniteVerbSoon(hearer, last)) return Add(
            candidate, hearer, end, Complement.Clause);
        if (_tags[hearer] is Preposition && (_document.IsWord(hearer, "about") || _document.IsWord(hearer, "of"))) return Add(
            candidate, hearer, end, Complement.Prepositional);
        return false;
    }

    /// <summary>
    /// The "that", "whether", quotation or colon after phrases of time and place that belong to the cue ("said on Monday that", "told
    /// reporters in Iowa: "); -1 if there is none.
    /// </summary>
    public int SkipAdjuncts(int at, int end)
    {
        for (int i = at; i < end && i - at < LongestAdjunct; i++)
        {
            switch (_tags[i])
            {
                case That when i == at || _tags[i - 1] is not Preposition:
                case QuoteOpen or Colon: return i;
                case Comma when i + 1 < end && _tags[i + 1] == QuoteOpen: return i;
                case Subordinator when _document.IsWord(i, "whether"): return i;
                case VerbFinite or Modal or Be or Have or Do or Semicolon or Stop or Conjunction or To or Wh or VerbBase
                    or Subordinator: return -1;
                case Comma when i == at && i + 1 < end && _tags[i + 1] is VerbIng or Name or Determiner: return -1;
            }
        }
        return -1;
    }

    private bool FiniteVerbSoon(int at, int last)
    {
        for (int i = at; i < last && i - at < LongestSearch; i++)
        {
            if (_tags[i] is VerbFinite or Modal or Be or Have or Do || (_tags[i] == VerbBase && _tags[i - 1] == QuoteOpen)) return i > at;
            if (_tags[i] is Semicolon or Wh || (_tags[i] == That && i > at)) return false;
        }
        return false;
    }

    /// <summary>Whether a clause and a comma stand before the source.</summary>
    private bool EndsClause(AttributionCandidate candidate) =>
        candidate.HasSource && candidate.Source.End <= candidate.Cue.First && candidate.Source.First > 0
            && _tags[candidate.Source.First - 1] == Comma;

    /// <summary>Whether nothing but a time stands before the end of the sentence or a comma.</summary>
    private bool OnlyTime(int at, int last)
    {
        int i = at;
        while (i < last && (_document.Tokens[i].Is(WordClass.Weekday | WordClass.Month | WordClass.TimeUnit | WordClass.DayPart
            | WordClass.TimeWord) || _tags[i] is Number or Determiner || IsTime(i))) i++;
        return i > at && (i >= last || _tags[i] == Comma);
    }

    private bool IsTime(int at) =>
        _document.Tokens[at].Is(WordClass.Weekday | WordClass.Month) || _document.IsWord(at, "last") || _document.IsWord(at, "earlier")
            || _document.IsWord(at, "late") || _document.IsWord(at, "early")
        || (_document.IsWord(at, "this")
            && (_document.IsWord(at + 1, "week") || _document.IsWord(at + 1, "month") || _document.IsWord(at + 1, "year")
            || _document.IsWord(at + 1, "morning") || _document.IsWord(at + 1, "weekend")));
}
