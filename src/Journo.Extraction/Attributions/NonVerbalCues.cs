using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Attributions without a verb of their own: "according to", nouns ("the claim that"), adjectives ("is sure that"), headlines
/// ("Smith: No").</summary>
internal sealed class NonVerbalCues(TaggedText text, NounPhrases phrases, Clauses clauses, VerbCues verbs)
{
    private const int LongestNounCue = 6;
    private const int LongestSource = 30;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly TextDocument _document = text.Document;

    /// <summary>"According to Lee, ...".</summary>
    /// <param name="at">Token index of "according".</param>
    /// <param name="sentenceNumber">Index of its sentence, from 0.</param>
    public AttributionCandidate? AccordingTo(int at, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = sentence.EndToken, last = clauses.EndOfWords(first, end);
        int sourceEnd = EndOfSource(at + 2, last);
        if (sourceEnd == at + 2) return null;
        var candidate = new AttributionCandidate
        {
            Head = at, Sentence = sentenceNumber, Cue = new TokenRange(at, at + 2), Source = new TokenRange(at + 2, sourceEnd),
                Class = PredicateClass.Say, Rule = AttributionRule.AccordingTo, Complement = Complement.Sentence,
        };
        bool opens = at == first || (at == first + 1 && _tags[first] is Conjunction or Adverb);
        if (opens)
        {
            int start = sourceEnd < last && _tags[sourceEnd] is Comma or Colon ? sourceEnd + 1 : sourceEnd;
            if (start >= last) return null;
            int stop = _tags[start] == QuoteOpen && text.Quotations[text.QuotationOf[start]] is { } quotation
                && quotation.Close >= end ? quotation.Close : clauses.EndOfClause(start, candidate, end);
            candidate.Content.Add(new TokenRange(start, Math.Max(start + 1, stop)));
            return candidate;
        }
        int contentEnd = _tags[at - 1] is Comma or Dash ? at - 1 : at;
        int contentStart = StartOfClause(contentEnd, first);
        if (contentStart >= contentEnd) return null;
        candidate.Content.Add(new TokenRange(contentStart, contentEnd));
        return candidate;
    }

    /// <summary>The source after "according to" runs to the next mark or to where another clause begins.</summary>
    private int EndOfSource(int start, int last)
    {
        int end = phrases.EndOfPhrase(start, last);
        if (end == start) return start;
        for (int i = end; i < last && i - start < LongestSource; i++)
        {
            if (_tags[i] is Comma or Semicolon or Dash or Colon or Subordinator or Conjunction
                || text.QuotationOf[i] != text.QuotationOf[start]) return i;
        }
        return last - start < LongestSource ? last : end;
    }

    private int StartOfClause(int end, int first)
    {
        if (end > 0 && text.QuotationOf[end - 1] >= 0 && text.Quotations[text.QuotationOf[end - 1]].Open < first) return text.Quotations[
            text.QuotationOf[end - 1]].Open;
        first = Math.Max(first, end - Clauses.LongestClause);
        for (int i = end - 1; i > first; i--)
        {
            if (_tags[i] == Semicolon) return i + 1;
            if (_tags[i] == Conjunction && _tags[i - 1] == Comma && _document.IsWord(i, "but")) return i + 1;
        }
        return _tags[first] == Conjunction ? first + 1 : first;
    }

    /// <summary>"the claim that", "Smith's call for", "plans to".</summary>
    public AttributionCandidate? Noun(int head, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = sentence.EndToken, last = clauses.EndOfWords(first, end), at = head + 1;
        if (at + 1 >= last) return null;
        Complement complement = _tags[at] switch
        {
            That => Complement.That,
            To => Complement.Infinitive,
            Preposition when !_document.IsWord(at, "by") && !_document.IsWord(at, "in") && !_document.IsWord(at, "at")
                && !_document.IsWord(at, "from") && !_document.Tokens[at].Is(WordClass.Subordinator) => Complement.Prepositional,
            _ => Complement.None,
        };
        if (complement == Complement.None) return null;
        int start = head;
        while (start > first && head - start < LongestNounCue
            && _tags[start - 1] is PartOfSpeech.Adjective or PartOfSpeech.Noun or Hyphen) start--;
        TokenRange source = default;
        if (start > first && _tags[start - 1] == Possessive)
        {
            bool clitic = _document.Tokens[start - 1].Length == 2 && !char.IsLetter(_document.Tokens[start - 1].First);
            source = clitic ? phrases.SubjectBefore(start, first) : new TokenRange(start - 1, start);
        }
        else if (start > first && _tags[start - 1] == Determiner) start--;
        int phrase = start > first && _tags[start - 1] == Possessive && source.Count == 1 ? start - 1 : start;
        bool verb = phrase > first && _tags[phrase - 1] is VerbFinite or VerbBase or VerbParticiple or VerbIng or Have;
        if (verb) (start, source) = verbs.GroupOf(phrase - 1, first);
        var candidate = new AttributionCandidate
        {
            Head = head, Sentence = sentenceNumber, Cue = new TokenRange(start, complement == Complement.Prepositional ? at + 1 : at),
                Source = source, Class = PredicateClass.Noun, Rule = verb ? AttributionRule.VerbAndNoun
                : AttributionRule.Noun, Complement = complement,
        };
        int contentStart = complement == Complement.Prepositional ? at + 1 : at;
        int stop = clauses.EndOfClause(contentStart, candidate, end);
        if (stop <= contentStart) return null;
        candidate.Content.Add(new TokenRange(contentStart, stop));
        return candidate;
    }

    /// <summary>"is confident that", "was worried about", "are ready to".</summary>
    public AttributionCandidate? Adjective(int head, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = sentence.EndToken, last = clauses.EndOfWords(first, end), at = head + 1;
        if (at + 1 >= last || head == first) return null;
        int group = head;
        while (group > first && _tags[group - 1] is Adverb or Be or Modal or Have or Do) group--;
        bool predicative = group < head && HasBe(group, head);
        if (!predicative && _tags[head - 1] is VerbFinite or VerbParticiple
            && (text.Predicates[head - 1] & PredicateClass.Seem) != 0) group = head - 1;
        else if (!predicative) return null;
        Complement complement = _tags[at] switch
        {
            That => Complement.That,
            To => Complement.Infinitive,
            Wh => Complement.Wh,
            Subordinator when _document.IsWord(at, "whether") || _document.IsWord(at, "if") => Complement.Wh,
            Preposition when !_document.IsWord(at, "in") && !_document.IsWord(at, "at")
                && !_document.IsWord(at, "on") => Complement.Prepositional,
            Pronoun or Determiner or Name or Possessive => Complement.Clause,
            _ => Complement.None,
        };
        if (complement == Complement.None) return null;
        TokenRange source = phrases.SubjectBefore(group, first);
        bool it = source.Count == 1 && _document.IsWord(source.First, "it");
        int contentStart = complement == Complement.Prepositional ? at + 1 : at;
        var candidate = new AttributionCandidate
        {
            Head = head, Sentence = sentenceNumber, Cue = new TokenRange(it ? source.First : group, contentStart), Source = it ? default
                : source, Class = PredicateClass.Adjective, Rule = AttributionRule.Adjective, Complement = complement,
        };
        int stop = clauses.EndOfClause(contentStart, candidate, end);
        if (stop <= contentStart) return null;
        candidate.Content.Add(new TokenRange(contentStart, stop));
        return candidate;
    }

    private bool HasBe(int group, int head)
    {
        for (int i = group; i < head; i++)
        {
            if (_tags[i] is Be) return true;
        }
        return false;
    }
}
