using Journo.Extraction.Figures;
using Journo.Extraction.Statements;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>A kind, and what shows it.</summary>
internal readonly record struct KindOfClaim(ClaimKind Kind, string Reason);

/// <summary>Tells what kind of claim a unit is.</summary>
internal sealed class ClaimKinds(TaggedText tagged, IReadOnlyList<FoundFigure> figures)
{
    private readonly PredictionDetector _outlook = new(tagged);
    private readonly OpinionDetector _judgement = new(tagged);
    private int _figure; // the first that may lie in the next unit

    /// <summary>The kind of a unit; units come in the order of the text.</summary>
    public KindOfClaim Of(ClaimUnit unit, ClaimAttribution voice, ClaimScorer scorer)
    {
        if (IsQuestion(unit)) return new(ClaimKind.Question, "a question mark");
        if (IsQuoted(unit, voice.Kind != AttributionKind.None)) return new(ClaimKind.Quote, "quotation marks");
        int core = _judgement.AfterPreface(unit.First, unit.End);
        if (_outlook.Sign(core, unit.End) is { } outlook) return new(ClaimKind.Prediction, outlook);
        if (Figure(unit) is { } figure) return new(ClaimKind.Figure, figure);
        if (_judgement.Sign(unit, core, voice.Cue, scorer) is { } judgement) return new(ClaimKind.Opinion, judgement);
        return new(ClaimKind.Fact, "no sign of another kind");
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

    private string? Figure(ClaimUnit unit)
    {
        while (_figure < figures.Count && figures[_figure].Words.End <= unit.First) _figure++;
        for (int i = _figure; i < figures.Count && figures[i].Words.First < unit.End; i++)
        {
            if (figures[i].IsMeaningful && figures[i].Form is FigureForm.Money or FigureForm.Percent or FigureForm.Count or FigureForm.Ratio
                && figures[i].Words.First >= unit.First) return tagged.Document.Line(figures[i].Words);
        }
        return null;
    }
}
