using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Statements;

/// <summary>How much a statement is worth checking, from 0 to 1, and what makes it so.</summary>
internal readonly record struct StatementScore(double Value, TextList Reasons);

/// <summary>Scores statements of one text. For one thread: it keeps the features of the stretch that was scored last.</summary>
internal sealed class ClaimScorer(TaggedText tagged)
{
    private readonly ClaimModels _models = tagged.Document.Language.Get<ClaimModels>();
    private readonly ClaimFeatureSet _set = tagged.Document.Language.Get<ClaimFeatureSet>();
    private readonly ClaimFeatures _reader = new(tagged.Document.Language.Get<ClaimFeatureSet>());
    private List<int> _features = [];
    private (int First, int End) _read;

    /// <summary>How much a stretch of tokens, end-exclusive, is worth checking.</summary>
    public StatementScore Checkworthiness(int first, int end)
    {
        List<int> features = FeaturesOf(first, end);
        return new StatementScore(Math.Round(_models.Checkworthiness.Value(features), 3), _models.Checkworthiness.Reasons(features));
    }

    /// <summary>Where a stretch is its author's view: the feature of its words that speaks most for it, with the weight. Null where it is
    /// not, or only the form speaks for it.</summary>
    public string? Judgement(int first, int end)
    {
        List<int> features = FeaturesOf(first, end);
        return _models.Subjectivity.Value(features) >= 0.5 ? _models.Subjectivity.Strongest(features, _set.Judges) : null;
    }

    /// <summary>The feature of a stretch's words that speaks most for a view, with the weight, however little the whole does; null where
    /// none does.</summary>
    public string? Leaning(int first, int end) => _models.Subjectivity.Strongest(FeaturesOf(first, end), _set.Judges);

    // The same stretch is often scored twice in a row.
    private List<int> FeaturesOf(int first, int end)
    {
        if (_read == (first, end)) return _features;
        _read = (first, end);
        return _features = _reader.Of(tagged, first, end);
    }
}
