using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Quotations beside a cue, which may run over several sentences.</summary>
internal sealed class QuotedContent(TaggedText text, Clauses clauses)
{
    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly TextDocument _document = text.Document;
    private readonly StanceCues _stances = text.Document.Language.Get<StanceCues>();

    /// <summary>Takes the quotation that ends before the cue as content; false where there is none.</summary>
    /// <param name="candidate">Whose content.</param>
    /// <param name="first">Index of the first token of the cue's sentence.</param>
    /// <param name="sameSentence">Whether it must stand in that sentence, or else right before it.</param>
    public bool TakeBefore(AttributionCandidate candidate, int first, bool sameSentence)
    {
        int before = candidate.HasSource && candidate.Source.End <= candidate.Cue.First ? candidate.Source.First : candidate.Cue.First;
        if (before == 0 || !candidate.Speaks || _tags[before - 1] is not QuoteClose
            || candidate.Source.Overlaps(candidate.Cue)) return false;
        if (sameSentence != before > first) return false;
        Quotation quotation = text.Quotations[text.QuotationOf[before - 1]];
        if (_tags[quotation.EndWord - 1] is not (Comma or Stop or Dash)
            || (!sameSentence && (IsReaction(candidate)
                || (_document.Tokens[quotation.EndWord - 1].First == '.' && !EndsSentence(candidate))))) return false;
        AddBefore(candidate, before, first);
        return true;
    }

    /// <summary>Whether a quotation opens a line at a token.</summary>
    public bool OpensLine(int at) => at < _tags.Length && _tags[at] == QuoteOpen && text.QuotationOf[at] >= 0
        && (_document.Tokens[at].Has(TokenShape.LineBefore) || _document.Tokens[at].Has(TokenShape.ParagraphBefore));

    /// <summary>"... missing." Lee said.</summary>
    private bool EndsSentence(AttributionCandidate candidate) => candidate.HasSource && candidate.Cue.End < _tags.Length
        && _tags[candidate.Cue.End] == Stop;

    /// <summary>Whether the cue tells how somebody took what another said, or that nothing was said: "Lee laughed", "Lee declined to
    /// comment".</summary>
    private bool IsReaction(AttributionCandidate candidate)
    {
        for (int i = candidate.Cue.First; i < candidate.Cue.End; i++)
        {
            const StanceCue Reaction = StanceCue.Reacting | StanceCue.Negating | StanceCue.Withholding;
            if ((_stances[_document[_document.Tokens[i]]] & Reaction) != 0) return true;
        }
        return false;
    }

    public void AddBefore(AttributionCandidate candidate, int before, int first)
    {
        Quotation quotation = text.Quotations[text.QuotationOf[before - 1]];
        int start = quotation.Open;
        if (start > first) start = Math.Max(first, start - Clauses.LongestClause);
        candidate.Content.Add(new TokenRange(start, before));
        candidate.Complement = Complement.QuotationBefore;
    }

    public bool AddAfter(AttributionCandidate candidate, int at, int end)
    {
        if (at < end && _tags[at] is Comma or Colon) at++;
        if (at >= end || _tags[at] != QuoteOpen) return false;
        candidate.Content.Add(new TokenRange(at, EndOf(at, candidate, end)));
        return true;
    }

    /// <summary>The end of content that ends with its sentence: with the quotation, where one that began in it goes on behind the
    /// sentence.</summary>
    public int WithRest(int stop, int sentenceEnd)
    {
        int quotation = stop < sentenceEnd - 1 ? -1 : text.QuotationOf[stop - 1];
        return quotation >= 0 && text.Quotations[quotation] is { IsClosed: true } open && open.Close > sentenceEnd ? open.Close : stop;
    }

    /// <summary>The end of a quotation that may run over several sentences, or of the clause that a short one opens.</summary>
    public int EndOf(int open, AttributionCandidate candidate, int end)
    {
        Quotation quotation = text.Quotations[text.QuotationOf[open]];
        if (quotation.Close >= end || !quotation.IsClosed) return quotation.Close;
        return _tags[quotation.EndWord - 1] is Stop ? quotation.Close : clauses.EndOfClause(open, candidate, end);
    }
}
