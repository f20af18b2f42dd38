using Journo.Text;

namespace Journo.Extraction;

/// <summary>How much a statement is worth checking, from 0 to 1, and what makes it so.</summary>
internal readonly record struct StatementScore(double Value, TextList Reasons);

/// <summary>Scores statements of one text.</summary>
internal sealed class StatementScorer(TaggedText tagged)
{
    private readonly StatementFeatures _features = new();

    public StatementScore Checkworthiness(int first, int end)
    {
        List<int> features = _features.Of(tagged, first, end);
        return new StatementScore(Math.Round(StatementModel.Checkworthiness.Value(features), 3), StatementModel.Checkworthiness.Reasons(features));
    }

    public bool IsSubjective(int first, int end) => StatementModel.Subjectivity.Value(_features.Of(tagged, first, end)) >= 0.5;
}
