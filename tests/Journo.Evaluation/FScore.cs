namespace Journo.Evaluation;

/// <summary>Counts of what was found rightly, found wrongly and missed.</summary>
internal sealed class FScore
{
    public int Right { get; private set; }
    public int Wrong { get; private set; }
    public int Missed { get; private set; }
    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);
    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int right, int wrong, int missed)
    {
        Right += right;
        Wrong += wrong;
        Missed += missed;
    }

    public void Add<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found)
    {
        int right = found.Count(gold.Contains);
        Add(right, found.Count - right, gold.Count - right);
    }

    public override string ToString() => FormattableString.Invariant($"P {100 * Precision,5:F1} R {100 * Recall,5:F1} F1 {100 * F1,5:F1}");
}
