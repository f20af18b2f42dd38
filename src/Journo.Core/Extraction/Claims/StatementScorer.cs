using Journo.Text;

namespace Journo.Extraction;

internal readonly record struct StatementScore(double Value, TextList Reasons);

internal sealed class StatementScorer(TaggedText tagged)
{
    private readonly TaggedText _t = tagged;
    public StatementScore Checkworthiness(int first, int end) => new(_t is null ? end - first : 0, TextList.Empty);
    public bool IsSubjective(int first, int end) => _t is null && first > end;
}
