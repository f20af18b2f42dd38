using Journo.Text;
using static Journo.Text.PartOfSpeech;

namespace Journo.Extraction;

/// <summary>Finds where the clauses that are attributed begin and end.</summary>
internal sealed class Clauses(TaggedText text)
{
    private const int LongestClause = 400;
    private const int LongestInterruption = 14;

    private readonly PartOfSpeech[] _tags = text.Tags;

    /// <summary>One past the last token of the sentence that carries words: final marks are left out, closing quotation marks kept.</summary>
    public int EndOfWords(int first, int end)
    {
        while (end > first && _tags[end - 1] is Stop or Comma or Colon or Semicolon && text.QuotationOf[end - 1] < 0) end--;
        return end;
    }

    /// <summary>One past the last token of the clause that begins at <paramref name="start"/>.</summary>
    public int EndOfClause(int start, AttributionCandidate candidate, int sentenceEnd)
    {
        int last = Math.Min(EndOfWords(start, sentenceEnd), start + LongestClause);
        int outside = text.QuotationOf[start];
        for (int i = start + 1; i < last; i++)
        {
            int quotation = text.QuotationOf[i];
            if (quotation >= 0 && quotation != outside)
            {
                i = Math.Min(last, text.Quotations[quotation].Close) - 1;
                if (i + 1 < last && IsBoundaryAfterQuotation(i + 1, last)) return i + 1;
                continue;
            }
            if (quotation < 0 && outside >= 0) return i;
            if (_tags[i] == BracketOpen)
            {
                int close = i;
                while (close < last && _tags[close] != BracketClose) close++;
                i = Math.Min(close, last - 1);
                continue;
            }
            if (IsBoundary(i) && CutsAt(i, candidate, last)) return i;
        }
        return last;
    }

    /// <summary>Whether a clause may end before the token.</summary>
    public bool IsBoundary(int i) => _tags[i] is Comma or Semicolon or Dash || IsAccordingTo(i) || (_tags[i] is Conjunction or Subordinator && _tags[i - 1] is not Comma);

    /// <summary>Whether the clause ends before the boundary, judged by what comes after it.</summary>
    public bool CutsAt(int i, AttributionCandidate candidate, int last)
    {
        if (_tags[i] == Semicolon || IsAccordingTo(i)) return true;
        if (_tags[i] == Dash) return !ClosesLater(i, last);
        if (_tags[i] is Conjunction or Subordinator) return false;
        int next = i + 1;
        if (next >= last) return true;
        if (IsAccordingTo(next)) return true;
        if (text.Document.IsWord(next, "but")) return true;
        if (_tags[next] == VerbIng && (text.Predicates[next] & PredicateClass.CueVerb) != 0) return true;
        if (IsInterruption(next, last, out int end) && end >= last) return true;
        return false;
    }

    public bool IsAccordingTo(int i) => text.Document.IsWord(i, "according") && text.Document.IsWord(i + 1, "to");

    private bool IsBoundaryAfterQuotation(int i, int last)
    {
        if (_tags[i] is Subordinator && !text.Document.IsWord(i, "that") && !text.Document.IsWord(i, "than")) return true;
        if (_tags[i] == VerbIng && (text.Predicates[i] & PredicateClass.CueVerb) != 0) return true;
        return IsInterruption(i, last, out _);
    }

    private bool ClosesLater(int dash, int last)
    {
        for (int i = dash + 2; i < last; i++)
        {
            if (_tags[i] == Dash) return true;
        }
        return false;
    }

    /// <summary>Whether "he said" or "said Mr. Smith" begins at <paramref name="start"/> and ends at a comma or with the sentence.</summary>
    public bool IsInterruption(int start, int last, out int end)
    {
        bool verb = false;
        int i = start;
        for (; i < last && i - start <= LongestInterruption; i++)
        {
            if (_tags[i] is VerbFinite && (text.Predicates[i] & (PredicateClass.Say | PredicateClass.Tell)) != 0 && (text.Predicates[i] & PredicateClass.AlsoNoun) == 0) verb = true;
            else if (_tags[i] is VerbFinite or Be or Modal or QuoteOpen or That or Wh or Conjunction or Subordinator or VerbBase) break;
            else if (_tags[i] is Comma or Stop) break;
        }
        end = i;
        return verb && (i >= last || _tags[i] is Comma or Stop);
    }
}
