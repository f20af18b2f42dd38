using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Statements;

/// <summary>How much a statement is worth checking, from 0 to 1, and what makes it so.</summary>
internal readonly record struct StatementScore(double Value, TextList Reasons);

/// <summary>Scores statements of one text.</summary>
internal sealed class ClaimScorer(TaggedText tagged)
{
    private readonly ClaimFeatures _reader = new();
    private List<int> _features = [];
    private (int First, int End) _read;

    public StatementScore Checkworthiness(int first, int end)
    {
        List<int> features = FeaturesOf(first, end);
        return new StatementScore(Math.Round(ClaimModel.Checkworthiness.Value(features), 3), ClaimModel.Checkworthiness.Reasons(features));
    }

    /// <summary>Where a stretch is its author's view: the feature of its words that speaks most for it, with the weight. Null where it is not, or only the form speaks for it.</summary>
    public string? OpinionDetector(int first, int end)
    {
        List<int> features = FeaturesOf(first, end);
        return ClaimModel.Subjectivity.Value(features) >= 0.5 ? ClaimModel.Subjectivity.Strongest(features, ClaimFeatures.Judges) : null;
    }

    /// <summary>The feature of a stretch's words that speaks most for a view, with the weight, however little the whole does; null where none does.</summary>
    public string? Leaning(int first, int end) => ClaimModel.Subjectivity.Strongest(FeaturesOf(first, end), ClaimFeatures.Judges);

    // The same stretch is often scored twice in a row.
    private List<int> FeaturesOf(int first, int end)
    {
        if (_read == (first, end)) return _features;
        _read = (first, end);
        return _features = _reader.Of(tagged, first, end);
    }
}
