using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Finds where the clauses that are attributed begin and end. All positions are token indexes, ends exclusive.</summary>
internal sealed class Clauses(TaggedText text)
{
    /// <summary>In tokens; what is longer is no clause, and would make a page without full stops slow.</summary>
    public const int LongestClause = 160;

    private const int LongestInterruption = 14;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private int _sentenceEnd = -1, _endOfWords;

    /// <summary>One past the last token of the sentence that carries words: final marks are left out, closing quotation marks
    /// kept.</summary>
    public int EndOfWords(int first, int end)
    {
        if (end != _sentenceEnd) (_sentenceEnd, _endOfWords) = (end, FindEndOfWords(0, end));
        return Math.Max(first, _endOfWords);
    }

    private int FindEndOfWords(int first, int end)
    {
        while (end > first && (_tags[end - 1] is Stop or Comma or Colon or Semicolon
            || (_tags[end - 1] == Other && end - 2 > first && _tags[end - 2] == Stop)) && text.QuotationOf[end - 1] < 0) end--;
        return end;
    }

    /// <summary>One past the last token of the clause that begins at <paramref name="start"/>.</summary>
    public int EndOfClause(int start, AttributionCandidate candidate, int sentenceEnd)
    {
        int last = LastOf(start, sentenceEnd);
        for (int at = NextBoundary(start, start, last); at < last; at = NextBoundary(start, at, last))
        {
            if (Cuts(start, at, candidate, last)) return at;
        }
        return last;
    }

    /// <summary>The furthest place where the content that begins at <paramref name="start"/> can end.</summary>
    public int LastOf(int start, int sentenceEnd) => Math.Min(EndOfWords(start, sentenceEnd), start + LongestClause);

    /// <summary>
    /// The next token after <paramref name="from"/> before which a clause may end; quotations and brackets are passed over whole.
    /// </summary>
    public int NextBoundary(int start, int from, int last)
    {
        int outside = text.QuotationOf[start];
        for (int i = from + 1; i < last; i++)
        {
            int quotation = text.QuotationOf[i];
            if (quotation >= 0 && quotation != outside && _tags[i] == QuoteOpen)
            {
                i = Math.Min(last, text.Quotations[quotation].Close) - 1;
                continue;
            }
            if (quotation < 0 && outside >= 0 && text.QuotationOf[i - 1] == outside && from < i - 1) outside = -1;
            if (_tags[i] == BracketOpen)
            {
                int close = i;
                while (close < last && close - i < LongestInterruption * 2 && _tags[close] != BracketClose) close++;
                if (close < last && _tags[close] == BracketClose) i = close;
                continue;
            }
            if (IsBoundary(i)) return i;
        }
        return last;
    }

    /// <summary>Whether a clause may end before the token.</summary>
    private bool IsBoundary(int i) =>
        _tags[i] is Comma or Semicolon or Dash or Colon or Conjunction or Subordinator or Preposition or Wh or VerbIng or To or Adverb
            || text.QuotationOf[i - 1] != text.QuotationOf[i] || IsAccordingTo(i)
        || text.Document.Tokens[i].Is(WordClass.Weekday);

    private bool Cuts(int start, int at, AttributionCandidate candidate, int last) =>
        _tags[at] == Semicolon || IsAccordingTo(at)
            || text.Document.Language.Get<BoundaryScorer>().Score(text, this, candidate, start, at, last) > 0;

    /// <summary>Whether "according to" begins at a token.</summary>
    public bool IsAccordingTo(int i) => text.Document.IsWord(i, "according") && text.Document.IsWord(i + 1, "to");

    /// <summary>Whether "he said" or "said Mr. Smith" begins at <paramref name="start"/> and ends at a comma or with the
    /// sentence.</summary>
    public bool IsInterruption(int start, int last, out int end)
    {
        bool verb = false;
        int i = start;
        for (; i < last && i - start <= LongestInterruption; i++)
        {
            if (_tags[i] is VerbFinite && (text.Predicates[i] & (PredicateClass.Say | PredicateClass.Tell)) != 0
                && (text.Predicates[i] & PredicateClass.AlsoNoun) == 0) verb = true;
            else if (_tags[i] is VerbFinite or Be or Modal or QuoteOpen or That or Wh or Conjunction or Subordinator or VerbBase) break;
            else if (_tags[i] is Comma or Stop) break;
        }
        end = i;
        return verb && (i >= last || _tags[i] is Comma or Stop);
    }
}
