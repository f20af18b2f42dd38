using Journo.Figures;
using Journo.Text;

namespace Journo.Extraction;

/// <summary>Tells what kind of claim a unit is.</summary>
internal sealed class ClaimKinds(TaggedText tagged, IReadOnlyList<FoundFigure> figures)
{
    private int _figure; // the first that may lie in the next unit

    /// <summary>The kind of a unit; units come in the order of the text.</summary>
    public ClaimKind Of(ClaimUnit unit, TextSpan span, bool attributed, StatementScorer scorer)
    {
        if (IsQuestion(unit)) return ClaimKind.Question;
        if (IsQuoted(unit, attributed)) return ClaimKind.Quote;
        if (Foretells(unit)) return ClaimKind.Prediction;
        if (HasFigure(span)) return ClaimKind.Figure;
        return scorer.IsSubjective(unit.First, unit.End) ? ClaimKind.Opinion : ClaimKind.Fact;
    }

    private bool IsQuestion(ClaimUnit unit)
    {
        int end = tagged.Document.Sentences[unit.Sentence].EndToken;
        while (end > unit.First && tagged.Tags[end - 1] is PartOfSpeech.QuoteClose or PartOfSpeech.BracketClose) end--;
        return tagged.Document.Tokens[end - 1].First == '?' && unit.End >= end - 1;
    }

    // Some of its words are the quoted words of a known source, or most are of an unknown one.
    private bool IsQuoted(ClaimUnit unit, bool attributed)
    {
        int quoted = 0;
        for (int i = unit.First; i < unit.End; i++)
        {
            if (tagged.QuotationOf[i] >= 0) quoted++;
        }
        return (attributed && quoted > 0) || quoted * 5 >= unit.End * 3 - unit.First * 3;
    }

    private bool Foretells(ClaimUnit unit)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            ReadOnlySpan<char> word = tagged.Document[tagged.Document.Tokens[i]];
            if (tagged.Tags[i] == PartOfSpeech.Modal && word is "will" or "won't" or "won\u2019t" or "shall" or "'ll" or "\u2019ll") return true;
            if (word is "going" or "expected" or "set" or "due" or "projected" or "forecast" && tagged.Is(i + 1, PartOfSpeech.To) && i > unit.First && tagged.Tags[i - 1] is PartOfSpeech.Be or PartOfSpeech.Adverb) return true;
        }
        return false;
    }

    private bool HasFigure(TextSpan span)
    {
        while (_figure < figures.Count && figures[_figure].Span.End <= span.Start) _figure++;
        for (int i = _figure; i < figures.Count && figures[i].Span.Start < span.End; i++)
        {
            if (figures[i].IsMeaningful && figures[i].Form is FigureForm.Money or FigureForm.Percent or FigureForm.Count or FigureForm.Ratio && figures[i].Span.Start >= span.Start) return true;
        }
        return false;
    }
}
