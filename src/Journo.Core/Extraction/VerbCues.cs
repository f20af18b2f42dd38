using Journo.Text;
using static Journo.Text.PartOfSpeech;

namespace Journo.Extraction;

/// <summary>Reads an attribution off a verb: its group is the cue, its subject the source, its complement the content.</summary>
internal sealed class VerbCues(TaggedText text, NounPhrases phrases, Clauses clauses, VerbGroups groups)
{
    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Think | PredicateClass.Show;
    private const int LongestAdjunct = 24;
    private const int LongestSearch = 60;
    private const int LongestApposition = 60;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly PredicateClass[] _predicates = text.Predicates;
    private readonly TextDocument _document = text.Document;
    private AttributionCandidate? _last, _main;

    /// <summary>The candidate whose head is the verb at <paramref name="head"/>, or null if nothing there can be its content.</summary>
    public AttributionCandidate? Read(int head, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = sentence.EndToken;
        int group = groups.GroupStart(head, first, out bool passive, out int governor);
        int cueEnd = groups.CueEnd(head, end);
        var candidate = new AttributionCandidate
        {
            Head = head,
            Sentence = sentenceNumber,
            Cue = new TokenRange(group, cueEnd),
            Class = _predicates[head] & PredicateClass.CueVerb,
            Rule = passive ? AttributionRule.Passive : governor >= 0 ? AttributionRule.GovernedVerb : _tags[head] == VerbIng ? AttributionRule.Participle : AttributionRule.Verb,
        };
        if (passive) return ReadPassive(candidate, group, cueEnd, first, end);
        if ((candidate.Class & PredicateClass.Seem) != 0 && ReadSeeming(candidate, group, cueEnd, first, end)) return candidate;
        if (IsInverted(head, group, first, end) && ReadInverted(candidate, group, cueEnd, first, end)) return candidate;
        if (_tags[head] == VerbIng && groups.StatementVerb(group, first) is >= 0 and var verb)
        {
            // "issued a statement saying": all of it is the cue.
            group = groups.GroupStart(verb, first, out _, out _);
            candidate.Cue = candidate.Cue with { First = group };
            candidate.Source = Subject(verb, group, first);
        }
        else candidate.Source = Subject(head, group, first);
        if (QuotationBefore(candidate, first, sameSentence: true)) ComplementAfter(candidate, cueEnd, end, onlyQuotation: true);
        else if (!ComplementAfter(candidate, cueEnd, end, onlyQuotation: false)
            && !QuotationBefore(candidate, first, sameSentence: false) && !ClauseBefore(candidate, first, end) && !RelativeBefore(candidate, first)) return null;
        AddBeginning(candidate, first);
        AddRelative(candidate, first);
        _last = candidate;
        if (_main?.Sentence != sentenceNumber && _tags[head] == VerbFinite && candidate.HasSource && _tags[candidate.Source.First] is not (Wh or That)) _main = candidate;
        return candidate;
    }

    /// <summary>The first token of the group of a verb, and its subject, for a noun that is its object: "raised questions about".</summary>
    public (int Group, TokenRange Subject) GroupOf(int verb, int first)
    {
        int group = groups.GroupStart(verb, first, out bool passive, out _);
        return (group, passive ? default : Subject(verb, group, first));
    }

    private AttributionCandidate? ReadPassive(AttributionCandidate candidate, int group, int cueEnd, int first, int end)
    {
        TokenRange subject = group < candidate.Head ? phrases.SubjectBefore(group, first) : ReducedSubject(candidate.Head, first);
        int at = cueEnd;
        if (_document.IsWord(at, "by") && at + 1 < end)
        {
            int agent = phrases.EndOfPhrase(at + 1, end);
            if (agent > at + 1 && SkipAdjuncts(agent, end) is >= 0 and var that && _tags[that] == That) agent = that; // "by people close to the talks that"
            if (agent > at + 1)
            {
                candidate.Source = new TokenRange(at + 1, agent);
                at = agent;
            }
        }
        int last = clauses.EndOfWords(first, end);
        bool it = subject.Count == 1 && _document.IsWord(subject.First, "it");
        if (!it && !subject.IsEmpty) candidate.Content.Add(subject);
        candidate.Complement = Complement.PassiveSubject;
        if (at < last && _tags[at] is That or To or Wh or VerbIng || (at < last && (_document.IsWord(at, "as") || _document.IsWord(at, "of") || _document.IsWord(at, "about"))))
        {
            if (_tags[at] != That) candidate.Complement = Complement.RaisedSubject;
            else
            {
                candidate.Complement = Complement.That;
                if ((candidate.Class & PredicateClass.Tell) != 0 && !it) candidate.Content.Clear();
            }
            if (_document.IsWord(at, "of") || _document.IsWord(at, "as") || _document.IsWord(at, "about"))
            {
                if (at == cueEnd) candidate.Cue = candidate.Cue with { End = at + 1 };
                at++;
            }
            if (at < last) candidate.Content.Add(new TokenRange(at, clauses.EndOfClause(at, candidate, end)));
        }
        return candidate.Content.Count > 0 ? candidate : null;
    }

    private TokenRange ReducedSubject(int head, int first)
    {
        if (head == first || _tags[head - 1] is not (Noun or Name or Comma)) return default;
        return phrases.SubjectBefore(_tags[head - 1] == Comma ? head - 1 : head, first);
    }

    private bool ReadSeeming(AttributionCandidate candidate, int group, int cueEnd, int first, int end)
    {
        TokenRange subject = phrases.SubjectBefore(group, first);
        int last = clauses.EndOfWords(first, end);
        if (cueEnd >= last || subject.IsEmpty || !(_tags[cueEnd] is To or Adjective or That or VerbParticiple or Pronoun || _document.IsWord(cueEnd, "like") || _document.IsWord(cueEnd, "as"))) return false;
        candidate.Complement = Complement.RaisedSubject;
        if (!_document.IsWord(subject.First, "it") || _tags[cueEnd] is To or Adjective) candidate.Content.Add(subject);
        else candidate.Cue = candidate.Cue with { First = subject.First };
        candidate.Content.Add(new TokenRange(cueEnd, clauses.EndOfClause(cueEnd, candidate, end)));
        return true;
    }

    /// <summary>Whether the subject may stand after the verb: "...," said Mr. Smith.</summary>
    private bool IsInverted(int head, int group, int first, int end) =>
        _tags[head] is VerbFinite && head + 1 < end && group == head && (_predicates[head] & (PredicateClass.Say | PredicateClass.Ask | PredicateClass.Think)) != 0
        && (group == first || _tags[group - 1] is QuoteClose or Comma or Dash or Stop)
        && _tags[head + 1] is Name or Noun or Determiner or Pronoun or Possessive or Adjective or Number;

    private bool ReadInverted(AttributionCandidate candidate, int group, int cueEnd, int first, int end)
    {
        bool quotation = group > 0 && _tags[group - 1] == QuoteClose;
        int sourceEnd = phrases.EndOfPhrase(cueEnd, end), last = clauses.EndOfWords(first, end);
        if (sourceEnd == cueEnd || (!quotation && group == first)) return false;
        bool said = _document.IsWord(candidate.Head, "said") || _document.IsWord(candidate.Head, "says");
        if (!quotation && !(said && (sourceEnd >= last || _tags[sourceEnd] is Comma or Wh)) && !phrases.SubjectBefore(group, first).IsEmpty) return false;
        while (sourceEnd < last && _tags[cueEnd] == Determiner && _tags[sourceEnd] == Preposition && !_document.IsWord(sourceEnd, "in") && phrases.EndOfPhrase(sourceEnd + 1, last) is var more && more > sourceEnd + 1
            && !HasTime(sourceEnd + 1, more)) sourceEnd = more;
        if (sourceEnd + 1 < last && _tags[sourceEnd] == Comma && _tags[sourceEnd + 1] is not (QuoteOpen or VerbIng or Conjunction or Preposition or Subordinator)) sourceEnd = EndOfApposition(sourceEnd + 1, last);
        else if (sourceEnd < last && _tags[sourceEnd] is Wh && !_document.IsWord(sourceEnd, "when")) sourceEnd = EndOfApposition(sourceEnd, last);
        candidate.Source = new TokenRange(cueEnd, sourceEnd);
        if (quotation) AddQuotationBefore(candidate, group, first);
        else if (group - 1 > first)
        {
            candidate.Content.Add(new TokenRange(StartOfContent(first, group - 1), group - 1));
            candidate.Complement = Complement.ClauseBefore;
        }
        AddQuotationAfter(candidate, sourceEnd, end);
        return candidate.Content.Count > 0;
    }

    private bool IsTime(int at) =>
        _document.Tokens[at].Is(WordClass.Weekday | WordClass.Month) || _document.IsWord(at, "last") || _document.IsWord(at, "earlier") || _document.IsWord(at, "late") || _document.IsWord(at, "early")
        || (_document.IsWord(at, "this") && (_document.IsWord(at + 1, "week") || _document.IsWord(at + 1, "month") || _document.IsWord(at + 1, "year") || _document.IsWord(at + 1, "morning") || _document.IsWord(at + 1, "weekend")));

    private bool HasTime(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_document.Tokens[i].Is(WordClass.Weekday | WordClass.Month)) return true;
        }
        return false;
    }

    private int EndOfApposition(int i, int last)
    {
        last = Math.Min(last, i + LongestApposition);
        for (; i < last; i++)
        {
            if (_tags[i] is QuoteOpen or Semicolon or Dash or Colon) break;
            if (_tags[i] == Comma && i + 1 < last && (_tags[i + 1] is QuoteOpen or Conjunction or Subordinator || (_tags[i + 1] == VerbIng && (_predicates[i + 1] & Speech) != 0))) break;
        }
        return i > 0 && _tags[i - 1] == Comma ? i - 1 : i;
    }

    private TokenRange Subject(int head, int group, int first)
    {
        if (_tags[head] == VerbIng && group > first && _tags[group - 1] is Comma or Dash or QuoteClose or Conjunction or Preposition or Subordinator)
        {
            // "argued that the plan would fail, saying": the speaker of the main clause goes on, not the plan.
            bool goesOn = _tags[group - 1] is Comma or Dash && _main is not null && _main.Head >= first && _main.Head < head && text.QuotationOf[_main.Head] == text.QuotationOf[head];
            return goesOn ? _main!.Source : MainSubject(group, first);
        }
        if (_tags[head] == VerbIng && group == first) return default;
        if (_tags[group] == To) return MainSubject(group, first);
        TokenRange subject = phrases.SubjectBefore(group, first);
        if (!subject.IsEmpty) return subject;
        return group > first && _tags[group - 1] is Conjunction or Comma or Verb or Dash ? MainSubject(group, first) : default;
    }

    private const PartOfSpeech Verb = VerbFinite;

    /// <summary>The subject of the nearest finite verb before, for "..., adding that" and "... and said".</summary>
    private TokenRange MainSubject(int before, int first)
    {
        int outside = text.QuotationOf[before];
        for (int i = before - 1; i >= first && before - i < LongestSearch; i--)
        {
            if (_tags[i] is not (VerbFinite or Modal or Be or Have or Do) || text.QuotationOf[i] != outside) continue;
            if (_last is not null && _last.Head == i && _last.HasSource) return _last.Source;
            int group = i;
            while (group > first && _tags[group - 1] is Adverb or Modal or Be or Have or Do) group--;
            TokenRange subject = phrases.SubjectBefore(group, first);
            if (!subject.IsEmpty && _tags[subject.First] is not (Wh or That)) return subject;
            if (subject.IsEmpty && _tags[i] == VerbFinite && i + 1 < before && group > first && _tags[group - 1] == QuoteClose)
            {
                int inverted = phrases.EndOfPhrase(i + 1, before);
                if (inverted > i + 1) return new TokenRange(i + 1, inverted);
            }
        }
        return default;
    }

    private bool QuotationBefore(AttributionCandidate candidate, int first, bool sameSentence)
    {
        int before = candidate.HasSource && candidate.Source.End <= candidate.Cue.First ? candidate.Source.First : candidate.Cue.First;
        if (before == 0 || (candidate.Class & Speech) == 0 || _tags[before - 1] is not QuoteClose || candidate.Source.Overlaps(candidate.Cue)) return false;
        if (sameSentence != before > first) return false;
        Quotation quotation = text.Quotations[text.QuotationOf[before - 1]];
        if (_tags[quotation.EndWord - 1] is not (Comma or Stop or Dash) || (!sameSentence && _document.Tokens[quotation.EndWord - 1].First == '.')) return false;
        AddQuotationBefore(candidate, before, first);
        return true;
    }

    private void AddQuotationBefore(AttributionCandidate candidate, int before, int first)
    {
        Quotation quotation = text.Quotations[text.QuotationOf[before - 1]];
        int start = quotation.Open;
        if (start > first) start = Math.Max(first, start - Clauses.LongestClause);
        candidate.Content.Add(new TokenRange(start, before));
        candidate.Complement = Complement.QuotationBefore;
    }

    private bool AddQuotationAfter(AttributionCandidate candidate, int at, int end)
    {
        if (at < end && _tags[at] is Comma or Colon) at++;
        if (at >= end || _tags[at] != QuoteOpen) return false;
        candidate.Content.Add(new TokenRange(at, EndOfQuoted(at, candidate, end)));
        return true;
    }

    /// <summary>The end of a quotation that may run over several sentences, or of the clause that a short one opens.</summary>
    private int EndOfQuoted(int open, AttributionCandidate candidate, int end)
    {
        Quotation quotation = text.Quotations[text.QuotationOf[open]];
        if (quotation.Close >= end || !quotation.IsClosed) return quotation.Close;
        return _tags[quotation.EndWord - 1] is Stop ? quotation.Close : clauses.EndOfClause(open, candidate, end);
    }

    private bool ComplementAfter(AttributionCandidate candidate, int at, int end, bool onlyQuotation)
    {
        int last = clauses.EndOfWords(candidate.Head, end);
        if (at >= end) return false;
        if (onlyQuotation)
        {
            int quote = SkipAdjuncts(at, end);
            return quote >= 0 && _tags[quote] is QuoteOpen or Comma && AddQuotationAfter(candidate, quote, end);
        }
        PredicateClass c = candidate.Class;
        switch (_tags[at])
        {
            case That when at + 1 < last: return Add(candidate, at, end, Complement.That);
            case Wh: return Add(candidate, at, end, Complement.Wh);
            case Subordinator when _document.IsWord(at, "whether") || _document.IsWord(at, "if"): return Add(candidate, at, end, Complement.Wh);
            case Colon when at + 1 < end:
                candidate.Cue = candidate.Cue with { End = at + 1 };
                candidate.Complement = Complement.Colon;
                candidate.Content.Add(_tags[at + 1] == QuoteOpen ? new TokenRange(at + 1, EndOfQuoted(at + 1, candidate, end)) : new TokenRange(at + 1, Math.Min(Math.Max(last, at + 2), at + Clauses.LongestClause)));
                return true;
            case QuoteOpen:
                candidate.Content.Add(new TokenRange(at, EndOfQuoted(at, candidate, end)));
                candidate.Complement = Complement.Quotation;
                return true;
            case To: return Add(candidate, at, end, Complement.Infinitive);
            case VerbIng: return Add(candidate, at, end, Complement.Gerund);
        }
        if (at < last && _tags[at] is Pronoun or Name or Noun or Determiner or Possessive or Number or Adjective or VerbParticiple)
        {
            if ((c & (PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Urge)) != 0 && AfterHearer(candidate, at, end, last)) return true;
            if ((c & Speech) != 0 && FiniteVerbSoon(at, last)) return Add(candidate, at, end, Complement.Clause);
            if (IsTime(at) && SkipAdjuncts(at, end) is >= 0 and var open && open != at) return ComplementAt(candidate, open, end);
            return Add(candidate, at, end, Complement.Object);
        }
        if (at + 1 < last && _tags[at] is Preposition && _tags[at + 1] == QuoteOpen && (c & PredicateClass.Prepositional) != 0 && !_document.IsWord(at, "in") && !_document.IsWord(at, "at"))
        {
            candidate.Cue = candidate.Cue with { End = at + 1 };
            return Add(candidate, at + 1, end, Complement.Prepositional);
        }
        if (SkipAdjuncts(at, end) is >= 0 and var opening && (opening != at || _tags[at] == Comma)) return ComplementAt(candidate, opening, end);
        bool quantity = at + 1 < last && _tags[at] is Preposition && (_tags[at + 1] == Number || _document.IsWord(at + 1, "least") || _document.IsWord(at + 1, "half") || _document.IsWord(at + 1, "most"));
        if (quantity && (c & Speech) != 0 && FiniteVerbSoon(at, last)) return Add(candidate, at, end, Complement.Clause);
        if (at + 1 < last && _tags[at] is Preposition && !_document.IsWord(at, "by") && (c & PredicateClass.Prepositional) != 0)
        {
            candidate.Cue = candidate.Cue with { End = at + 1 };
            return Add(candidate, at + 1, end, Complement.Prepositional);
        }
        if (at + 1 < last && _tags[at] is Adverb or Preposition or Subordinator or Number && _tags[at + 1] is Pronoun or Name or Noun or Determiner or That or Possessive or VerbIng or Number && (c & Speech) != 0 && FiniteVerbSoon(at, last)) return Add(candidate, at, end, Complement.Clause);
        return false;
    }

    private bool ComplementAt(AttributionCandidate candidate, int at, int end)
    {
        if (_tags[at] == Comma) at++;
        if (_tags[at] == Colon)
        {
            candidate.Complement = Complement.Colon;
            at++;
            if (at >= end) return false;
            candidate.Content.Add(new TokenRange(at, _tags[at] == QuoteOpen ? EndOfQuoted(at, candidate, end) : Math.Min(Math.Max(at + 1, clauses.EndOfWords(at, end)), at + Clauses.LongestClause)));
            return true;
        }
        if (_tags[at] == QuoteOpen)
        {
            candidate.Complement = Complement.Quotation;
            candidate.Content.Add(new TokenRange(at, EndOfQuoted(at, candidate, end)));
            return true;
        }
        return Add(candidate, at, end, _tags[at] == That ? Complement.That : Complement.Wh);
    }

    private bool Add(AttributionCandidate candidate, int at, int end, Complement complement)
    {
        candidate.Complement = complement;
        int stop = clauses.EndOfClause(at, candidate, end);
        if (stop <= at) return false;
        candidate.Content.Add(new TokenRange(at, stop));
        return true;
    }

    /// <summary>"told reporters that", "asked him whether", "urged voters to".</summary>
    private bool AfterHearer(AttributionCandidate candidate, int at, int end, int last)
    {
        int hearer = phrases.EndOfPhrase(at, last);
        if (hearer == at || hearer >= last) return false;
        if (_tags[hearer] is To or Adverb && _tags[hearer == last - 1 ? hearer : _tags[hearer] == To ? hearer : hearer + 1] == To) return Add(candidate, at, end, Complement.ObjectInfinitive);
        if ((candidate.Class & (PredicateClass.Tell | PredicateClass.Ask)) == 0) return false;
        if (SkipAdjuncts(hearer, end) is >= 0 and var open) return ComplementAt(candidate, open, end);
        if (_tags[hearer] is Pronoun or Determiner or Name or Possessive && FiniteVerbSoon(hearer, last)) return Add(candidate, hearer, end, Complement.Clause);
        if (_tags[hearer] is Preposition && (_document.IsWord(hearer, "about") || _document.IsWord(hearer, "of"))) return Add(candidate, hearer, end, Complement.Prepositional);
        return false;
    }

    /// <summary>
    /// The "that", "whether", quotation or colon after phrases of time and place that belong to the cue ("said on Monday that", "told reporters in Iowa: "); -1 if there is none.
    /// </summary>
    private int SkipAdjuncts(int at, int end)
    {
        for (int i = at; i < end && i - at < LongestAdjunct; i++)
        {
            switch (_tags[i])
            {
                case That when i == at || _tags[i - 1] is not Preposition:
                case QuoteOpen or Colon: return i;
                case Comma when i + 1 < end && _tags[i + 1] == QuoteOpen: return i;
                case Subordinator when _document.IsWord(i, "whether"): return i;
                case VerbFinite or Modal or Be or Have or Do or Semicolon or Stop or Conjunction or To or Wh or VerbBase or Subordinator: return -1;
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

    /// <summary>", he said." and "The bill, he said, is": the sentence up to the comma, and what follows the interruption.</summary>
    private bool ClauseBefore(AttributionCandidate candidate, int first, int end)
    {
        if ((candidate.Class & Speech) == 0 || !candidate.HasSource || candidate.Source.End > candidate.Cue.First) return false;
        int comma = candidate.Source.First - 1;
        if (comma <= first || _tags[comma] is not (Comma or Dash)) return false;
        candidate.Complement = Complement.ClauseBefore;
        int start = StartOfContent(first, comma);
        if (start < comma) candidate.Content.Add(new TokenRange(start, comma));
        int last = clauses.EndOfWords(first, end), at = candidate.Cue.End;
        if (at + 1 < last && _tags[at] == Comma && _tags[at + 1] is not (VerbIng or QuoteOpen)) candidate.Content.Add(new TokenRange(at + 1, clauses.EndOfClause(at + 1, candidate, end)));
        else AddQuotationAfter(candidate, at, end);
        return candidate.Content.Count > 0;
    }

    /// <summary>Where content that ends before a token begins: with the sentence, an opening "and" or bracket left out.</summary>
    private int StartOfContent(int first, int end) => Math.Max(_tags[first] is Conjunction or BracketOpen && end > first + 1 ? first + 1 : first, end - Clauses.LongestClause);

    /// <summary>"In other words, he said, "the era is over"": the clause began before the interruption where the quotation begins with a small letter.</summary>
    private void AddBeginning(AttributionCandidate candidate, int first)
    {
        if (candidate.Complement != Complement.Quotation || (candidate.Class & Speech) == 0 || !candidate.HasSource || candidate.Source.End > candidate.Cue.First) return;
        int comma = candidate.Source.First - 1, quote = candidate.Content[0].First + 1;
        if (comma <= first || quote >= candidate.Content[0].End || _tags[comma] is not (Comma or Dash) || !char.IsLower(_document.Tokens[quote].First) || _tags[quote - 2] != Comma) return;
        int start = StartOfContent(first, comma);
        if (start >= comma) return;
        candidate.Content.Insert(0, new TokenRange(start, comma));
        candidate.Complement = Complement.ClauseBefore;
    }

    /// <summary>"what he called a mistake": the relative word belongs to the content.</summary>
    private void AddRelative(AttributionCandidate candidate, int first)
    {
        if ((candidate.Class & PredicateClass.Name) == 0 || candidate.Complement is not (Complement.Object or Complement.Quotation) || !candidate.HasSource || candidate.Source.End > candidate.Cue.First) return;
        int at = candidate.Source.First - 1;
        if (at < first || _tags[at] is not Wh) return;
        candidate.Content.Insert(0, new TokenRange(at, at + 1));
        candidate.Complement = Complement.Relative;
    }

    /// <summary>"which he opposes", "what he called": the relative word is the content.</summary>
    private bool RelativeBefore(AttributionCandidate candidate, int first)
    {
        if (!candidate.HasSource) return false;
        int at = candidate.Source.First - 1;
        if (at < first || _tags[at] is not (Wh or That)) return false;
        candidate.Content.Add(new TokenRange(at, at + 1));
        candidate.Complement = Complement.Relative;
        return true;
    }
}
