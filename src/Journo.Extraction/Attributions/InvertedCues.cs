using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Verbs whose subject stands behind them: "...," said Mr. Smith.</summary>
internal sealed class InvertedCues(TaggedText text, NounPhrases phrases, Clauses clauses, QuotedContent quoted, PrecedingContent before)
{
    private const int LongestApposition = 60;
    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Think
        | PredicateClass.Show;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly PredicateClass[] _predicates = text.Predicates;
    private readonly TextDocument _document = text.Document;

    /// <summary>Whether the subject may stand after the verb: "...," said Mr. Smith.</summary>
    public bool IsInverted(int head, int group, int first, int end) =>
        _tags[head] is VerbFinite && head + 1 < end && group == head
            && (_predicates[head] & (PredicateClass.Say | PredicateClass.Ask | PredicateClass.Think)) != 0
        && (group == first || _tags[group - 1] is QuoteClose or Comma or Dash or Stop)
        && _tags[head + 1] is Name or Noun or Determiner or Pronoun or Possessive or Adjective or Number;

    public bool Read(AttributionCandidate candidate, int group, int cueEnd, int first, int end)
    {
        bool quotation = group > 0 && _tags[group - 1] == QuoteClose;
        int sourceEnd = phrases.EndOfPhrase(cueEnd, end), last = clauses.EndOfWords(first, end);
        // "Said Lee, "..."
        bool opens = group == first && sourceEnd + 1 < end && _tags[sourceEnd] is Comma or Colon && _tags[sourceEnd + 1] == QuoteOpen;
        if (sourceEnd == cueEnd || (!quotation && group == first && !opens)) return false;
        if (sourceEnd < last && StartsPredicate(sourceEnd)) return false; // "..., said he was": the speaker came before
        bool said = _document.IsWord(candidate.Head, "said") || _document.IsWord(candidate.Head, "says");
        if (!quotation && !opens && !(said && (sourceEnd >= last || _tags[sourceEnd] is Comma or Wh))
            && !phrases.SubjectBefore(group, first).IsEmpty) return false;
        while (sourceEnd < last && _tags[cueEnd] == Determiner && _tags[sourceEnd] == Preposition && !_document.IsWord(sourceEnd, "in")
            && phrases.EndOfPhrase(sourceEnd + 1, last) is var more && more > sourceEnd + 1
            && !HasTime(sourceEnd + 1, more)) sourceEnd = more;
        if (sourceEnd + 1 < last && _tags[sourceEnd] == Comma
            && _tags[sourceEnd + 1] is not (QuoteOpen or VerbIng or Conjunction or Preposition or Subordinator)) sourceEnd =
            EndOfApposition(sourceEnd + 1, last);
        else if (sourceEnd < last && _tags[sourceEnd] is Wh && !_document.IsWord(sourceEnd, "when")) sourceEnd =
            EndOfApposition(sourceEnd, last);
        candidate.Source = new TokenRange(cueEnd, sourceEnd);
        if (quotation) quoted.AddBefore(candidate, group, first);
        else if (group - 1 > first)
        {
            candidate.Content.Add(new TokenRange(before.StartOfContent(first, group - 1), group - 1));
            candidate.Complement = Complement.ClauseBefore;
            if (sourceEnd + 1 < last && _tags[sourceEnd] == Comma && StartsPredicate(sourceEnd + 1)) candidate.Content
                .Add(new TokenRange(sourceEnd + 1, clauses.EndOfClause(sourceEnd + 1, candidate, end)));
        }
        quoted.AddAfter(candidate, sourceEnd, end);
        return candidate.Content.Count > 0;
    }

    private bool StartsPredicate(int at) => _tags[at] is Be or Modal or Have or Do
        || (_tags[at] == VerbFinite && (_predicates[at] & PredicateClass.ParticipleForm) == 0);

    private int EndOfApposition(int i, int last)
    {
        last = Math.Min(last, i + LongestApposition);
        for (; i < last; i++)
        {
            if (_tags[i] is QuoteOpen or Semicolon or Dash or Colon) break;
            if (_tags[i] == Comma && i + 1 < last
                && (_tags[i + 1] is QuoteOpen or Conjunction or Subordinator or Be or Modal or Have or Do || StartsPredicate(i + 1)
                || (_tags[i + 1] == VerbIng && (_predicates[i + 1] & Speech) != 0))) break;
        }
        return i > 0 && _tags[i - 1] == Comma ? i - 1 : i;
    }

    private bool HasTime(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_document.Tokens[i].Is(WordClass.Weekday | WordClass.Month)) return true;
        }
        return false;
    }
}
