using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>
/// Finds where noun phrases begin and end: as subjects before a verb, as objects after one. All positions are token indexes, ends
/// exclusive.
/// </summary>
internal sealed class NounPhrases(TaggedText text)
{
    private const int LongestPhrase = 80;
    private const int LongestRelativeClause = 14;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly Token[] _tokens = text.Document.Tokens;

    /// <summary>
    /// The subject that ends before the verb group at <paramref name="verb"/>, with titles, appositions, relative clauses and prepositional
    /// phrases; empty if there is none.
    /// </summary>
    public TokenRange SubjectBefore(int verb, int sentenceStart)
    {
        int limit = Math.Max(sentenceStart, verb - LongestPhrase);
        int end = BeforeTime(verb, limit);
        if (end <= limit) return default;
        bool parenthesis = _tags[end - 1] is Comma or Dash or BracketClose;
        if (!parenthesis)
        {
            int start = StartOfPhrase(end, limit);
            return start < end ? new TokenRange(start, end) : default;
        }
        // Back over what stands between the subject and the verb: an apposition belongs to the subject, an adverbial does not.
        int at = end, subjectEnd = -1;
        for (int rounds = 0; rounds < 6; rounds++)
        {
            if (at <= limit || _tags[at - 1] is not (Comma or Dash or BracketClose)) break;
            int inner = OpeningOf(at - 1, limit);
            if (inner < 0) break;
            bool apposition = IsApposition(inner, at - 1);
            if (!apposition && !IsAdverbial(inner)) break;
            if (!apposition && subjectEnd < 0) subjectEnd = inner;
            at = inner;
            if (_tags[at - 1 < limit ? limit : at - 1] is Comma or Dash) continue;
            int start = StartOfPhrase(at, limit);
            if (start < at)
            {
                if (start > limit && _tags[start - 1] == Comma && IsListOrNameBefore(start, limit)
                    && StartOfPhrase(start - 1, limit) is var name && name < start - 1) start = name;
                return new TokenRange(start, subjectEnd >= 0 ? at : end);
            }
        }
        int phrase = StartOfPhrase(at, limit);
        if (at < end && phrase < at) return new TokenRange(phrase, subjectEnd >= 0 ? at : end);
        return default;
    }

    /// <summary>Back over "on Monday" or "Monday", which belongs to the verb.</summary>
    private int BeforeTime(int end, int limit)
    {
        if (end - 2 < limit || !_tokens[end - 1].Is(WordClass.Weekday)) return end;
        return _tags[end - 2] == Preposition ? end - 2 : _tags[end - 2] is Name or Noun or Pronoun or Comma ? end - 1 : end;
    }

    private bool IsListOrNameBefore(int start, int limit) => start - 2 >= limit && _tags[start] is Number or Determiner
        && _tags[start - 2] is Name or Noun;

    /// <summary>The mark or bracket that opens the parenthesis which ends at <paramref name="close"/>; -1 if there is none.</summary>
    private int OpeningOf(int close, int limit)
    {
        PartOfSpeech wanted = _tags[close] switch { BracketClose => BracketOpen, PartOfSpeech mark => mark };
        for (int i = close - 1; i > limit; i--)
        {
            if (_tags[i] == wanted || (wanted == Dash && _tags[i] == Dash)) return wanted == Dash && _tags[i - 1] == Dash ? i - 1 : i;
            if (_tags[i] is Semicolon || (_tags[i] == QuoteClose && wanted == Comma)) return -1;
        }
        return -1;
    }

    private bool IsApposition(int open, int close)
    {
        if (_tags[open] == BracketOpen) return true;
        int first = open + 1;
        while (first < close && _tags[first] is Dash or Adverb) first++;
        if (first >= close) return false;
        if (_tags[first] is Wh && !text.Document.IsWord(first, "when") && !text.Document.IsWord(first, "where")) return true;
        if (_tags[first] is not (Determiner or Name or Noun or Adjective or Number or Possessive)) return false;
        for (int i = first; i < close; i++)
        {
            if (_tags[i] is VerbFinite or Modal or Be or Have && !HasRelativeBefore(i, first)
                && !IsReducedRelative(i + 1, first)) return false;
        }
        return true;
    }

    private bool HasRelativeBefore(int verb, int first)
    {
        for (int i = verb - 1; i >= first; i--)
        {
            if (_tags[i] is Wh or That) return true;
        }
        return false;
    }

    private bool IsAdverbial(int open)
    {
        int first = open + 1;
        while (first < _tags.Length && _tags[first] is Dash) first++;
        return first < _tags.Length && _tags[first] is Preposition or Adverb or VerbIng or VerbParticiple or Subordinator or To or Wh;
    }

    /// <summary>The first token of the noun phrase that ends before <paramref name="end"/>; <paramref name="end"/> itself if there is
    /// none.</summary>
    public int StartOfPhrase(int end, int limit)
    {
        int i = end - 1, start = end;
        if (i >= limit && _tags[i] is Wh or That) return _tags[i] == Wh && !IsRelative(i) ? end : i;
        while (i >= limit && !(i == limit && start < end && IsDayBeforeName(i, start)))
        {
            if (TakeWord(ref i, ref start) || TakeGroup(ref i, ref start, end, limit) || TakeVerb(ref i, ref start, end, limit)) continue;
            TakeOpening(ref i, ref start, end, limit);
            if (start == end || !(TakeReducedRelative(ref i, ref start, limit) || TakeJoint(ref i, ref start, end, limit))) break;
        }
        while (start < end && _tags[start] is Preposition or Conjunction or Hyphen or Comma) start++;
        // "nearly all voters", "about 40 people"
        if (start < end && start > limit && _tags[start - 1] == Adverb && IsQuantity(start)) start--;
        return start;
    }

    /// <summary>Whether a day or a month stands right before the name that the phrase begins with so far: no part of it.</summary>
    private bool IsDayBeforeName(int i, int start) => start == i + 1 && _tags[start] is Name
        && _tags[i] is Noun or Name or Number or Adjective or Hyphen or Other && _tokens[i].Is(WordClass.Weekday | WordClass.Month);

    // Each of these takes what stands at i into the phrase that begins at start so far, and moves both to the left.

    /// <summary>A word of a noun phrase, or the "'s" of "Smith's", before which stands what owns.</summary>
    private bool TakeWord(ref int i, ref int start)
    {
        if (!(_tags[i] is Noun or Name or Number or Adjective or Hyphen or Other
            || (_tags[i] == Possessive && _tokens[i].Length == 2 && !char.IsLetter(_tokens[i].First)))) return false;
        start = i--;
        return true;
    }

    /// <summary>A short quotation or a bracket.</summary>
    private bool TakeGroup(ref int i, ref int start, int end, int limit)
    {
        switch (_tags[i])
        {
            case QuoteClose when text.QuotationOf[i] >= 0 && start == end && text.Quotations[text.QuotationOf[i]] is { } quotation
                && quotation.Close - quotation.Open <= 8 && quotation.Open >= limit
                && _tags[quotation.EndWord - 1] is not (Comma or Stop):
                start = quotation.Open;
                break;
            case BracketClose when OpeningOf(i, limit) is > 0 and var bracket && i - bracket < LongestRelativeClause:
                start = bracket;
                break;
            default: return false;
        }
        i = start - 1;
        return true;
    }

    /// <summary>A participle with its noun before it, or the relative clause that a verb stands in.</summary>
    private bool TakeVerb(ref int i, ref int start, int end, int limit)
    {
        switch (_tags[i])
        {
            case VerbIng or VerbParticiple when start < end && i > limit && _tags[i - 1] is Noun or Name or Determiner or Number or Pronoun:
            case VerbFinite when start < end && i > limit && (text.Predicates[i] & PredicateClass.ParticipleForm) != 0
                && _tags[i - 1] is Noun && _tokens[start].Is(WordClass.Weekday | WordClass.Month):
                start = i;
                break;
            case VerbFinite or VerbParticiple or VerbBase when start == end && RelativeBefore(i, limit) is >= 0 and var clause
                && IsRelative(clause):
                start = clause; // "officials who asked not to be named"
                break;
            case VerbFinite or Be or Have or Modal or VerbBase or Preposition or Adverb or To when start < end
                && RelativeBefore(i, limit) is >= 0 and var relative:
                start = relative;
                break;
            default: return false;
        }
        i = start - 1;
        return true;
    }

    /// <summary>What a noun phrase opens with: "her", "all the", or a pronoun that is one by itself.</summary>
    private void TakeOpening(ref int i, ref int start, int end, int limit)
    {
        switch (_tags[i])
        {
            case Possessive or Determiner:
                start = i--;
                if (_tags[start] == Possessive) break;
                while (i >= limit && _tags[i] is Determiner) start = i--;
                if (i >= limit && _tags[i] == Adverb && start - i == 1 && _tokens[i].Is(WordClass.FunctionAdverb)) start = i--;
                break;
            case Pronoun when start == end || (i > limit && _tags[i - 1] == Preposition):
                start = i--;
                break;
        }
    }

    /// <summary>"a poll taken by", "people briefed on".</summary>
    private bool TakeReducedRelative(ref int i, ref int start, int limit)
    {
        if (!IsReducedRelative(i, limit)) return false;
        start = i - 1;
        i -= 2;
        return true;
    }

    /// <summary>A preposition, an "and" or a comma with another noun phrase before it; over nothing else a finished one goes on.</summary>
    private bool TakeJoint(ref int i, ref int start, int end, int limit)
    {
        if (i <= limit || !IsNominal(_tags[i - 1])) return false;
        bool joins = _tags[i] switch
        {
            Preposition => !_tokens[i].Is(WordClass.Subordinator),
            Conjunction => !(_tags[start] == Pronoun && start == i + 1) && !ClauseBefore(i, limit),
            Comma => IsSeriesComma(i, start, end),
            _ => false,
        };
        if (joins) start = i--;
        return joins;
    }

    private bool IsReducedRelative(int preposition, int limit) =>
        preposition - 2 >= limit && _tags[preposition] == Preposition && _tags[preposition - 1] is VerbFinite or VerbParticiple
        && (text.Predicates[preposition - 1] & PredicateClass.ParticipleForm) != 0 && _tags[preposition - 2] is Noun or Name or QuoteClose;

    private bool IsRelative(int i) => text.Document.IsWord(i, "who") || text.Document.IsWord(i, "which") || text.Document.IsWord(i, "what")
        || text.Document.IsWord(i, "whoever");

    private bool IsQuantity(int i) => _tags[i] == Number || text.Document.IsWord(i, "all") || text.Document.IsWord(i, "every")
        || text.Document.IsWord(i, "no") || text.Document.IsWord(i, "half") || text.Document.IsWord(i, "any");

    private static bool IsNominal(PartOfSpeech tag) =>
        tag is Noun or Name or Number or Pronoun or BracketClose or QuoteClose or Determiner or Adjective;

    /// <summary>Whether the comma joins the parts of "A, B and C".</summary>
    private bool IsSeriesComma(int comma, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tags[i] == Conjunction) return _tags[comma - 1] is Name or Noun && _tags[start] == _tags[comma - 1];
        }
        return false;
    }

    /// <summary>The "who", "which" or "that" of the relative clause that a token stands in, with a noun before it; -1 if there is none
    /// near.</summary>
    private int RelativeBefore(int token, int limit)
    {
        for (int i = token - 1; i > limit && token - i <= LongestRelativeClause; i--)
        {
            if (_tags[i] is Wh or That) return IsNominal(_tags[i - 1]) ? i : -1;
            if (_tags[i] is Comma or Semicolon or Stop or QuoteClose or QuoteOpen or Colon or Dash) return -1;
        }
        return -1;
    }

    /// <summary>Whether a finite verb stands between the beginning of the clause and a conjunction, so that it joins clauses and not
    /// names.</summary>
    private bool ClauseBefore(int conjunction, int limit)
    {
        for (int i = conjunction - 1; i >= limit; i--)
        {
            if (_tags[i] is VerbFinite or Modal or Be or VerbBase or Have or VerbIng or VerbParticiple) return true;
            if (_tags[i] is That or Subordinator or Semicolon or Colon or QuoteOpen or QuoteClose or Stop) return false;
        }
        return false;
    }

    /// <summary>One past the noun phrase that begins at <paramref name="start"/>, prepositional phrases with "of" and the like
    /// included.</summary>
    public int EndOfPhrase(int start, int limit, bool withPrepositions = true)
    {
        int i = start;
        bool head = false;
        limit = Math.Min(limit, start + LongestPhrase);
        while (i < limit)
        {
            PartOfSpeech tag = _tags[i];
            if (tag is Noun or Name or Number) head = true;
            else if (tag == Pronoun && !head)
            {
                i++;
                return i < limit && _tags[i] == Preposition
                    && text.Document.IsWord(i, "of") ? EndOfPhrase(i + 1, limit, withPrepositions) : i;
            }
            else if (tag is Determiner or Possessive && (!head || _tokens[i].Length == 2)) { }
            else if (tag is Adjective or Hyphen or Other || (tag == Adverb && !head)) { }
            else if (tag is VerbIng or VerbParticiple && !head) { }
            else if (tag == QuoteOpen && text.QuotationOf[i] >= 0 && !head)
            {
                i = Math.Min(limit, text.Quotations[text.QuotationOf[i]].Close);
                head = true;
                continue;
            }
            else if (tag == BracketOpen && head)
            {
                int close = i;
                while (close < limit && _tags[close] != BracketClose && close - i < LongestRelativeClause) close++;
                if (close >= limit || _tags[close] != BracketClose) break;
                i = close;
            }
            else if (tag == Conjunction && head && i + 1 < limit && _tags[i + 1] is Name or Noun or Determiner or Adjective or Possessive
                && !VerbSoon(i + 1, limit)) { head = false; }
            else if (tag == Preposition && head && withPrepositions && i + 1 < limit && IsAttaching(i)
                && _tags[i + 1] is Name or Noun or Determiner or Adjective or Possessive or Number) { head = false; }
            else break;
            i++;
        }
        while (i > start && _tags[i - 1] is Conjunction or Preposition or Hyphen or Adverb) i--;
        return i;
    }

    private bool VerbSoon(int start, int limit)
    {
        for (int i = start; i < limit && i < start + 8; i++)
        {
            if (_tags[i] is VerbFinite or Modal or Be or Have) return true;
            if (_tags[i] is Comma or Stop or QuoteOpen) return false;
        }
        return false;
    }

    /// <summary>Whether a preposition, which is not the text's last word, makes one phrase of what stands around it.</summary>
    private bool IsAttaching(int preposition)
    {
        TextDocument document = text.Document;
        return document.IsWord(preposition, "of") || document.IsWord(preposition, "for") || document.IsWord(preposition, "from")
            || document.IsWord(preposition, "with") || document.IsWord(preposition, "at")
            || (document.IsWord(preposition, "in") && _tags[preposition + 1] is Name
                && !_tokens[preposition + 1].Is(WordClass.Month | WordClass.Weekday));
    }
}
