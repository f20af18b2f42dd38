using Journo.Extraction.Attributions;

namespace Journo.Evaluation;

/// <summary>Fits the weights of a linear model to labelled cases by stochastic gradient descent with averaging, in a fixed order, so that
/// the same cases give the same weights.</summary>
internal sealed class LogisticFit(FeatureSpace space)
{
    private readonly List<(int[] Features, bool Right)> _cases = [];

    public int Count => _cases.Count;

    public void Add(ReadOnlySpan<int> features, bool right) => _cases.Add((features.ToArray(), right));

    /// <summary>The weights, those too small to matter left at zero.</summary>
    public float[] Fit(int epochs = 24, double rate = 0.2, double decay = 2e-5, double smallest = 0.05)
    {
        var weights = new double[space.Count];
        var sums = new double[space.Count];
        var seen = new int[space.Count];
        foreach ((int[] features, _) in _cases)
        {
            foreach (int f in features) seen[f]++;
        }
        var order = Enumerable.Range(0, _cases.Count).ToArray();
        var random = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            double step = rate / (1 + (0.3 * epoch));
            foreach (int i in order)
            {
                (int[] features, bool right) = _cases[i];
                double sum = 0;
                foreach (int f in features) sum += weights[f];
                double error = (right ? 1 : 0) - (1 / (1 + Math.Exp(-sum)));
                foreach (int f in features) weights[f] += step * (
                    (error / Math.Sqrt(features.Length) * 2) - (decay * weights[f] * _cases.Count / seen[f]));
            }
            if (epoch >= epochs / 2)
            {
                for (int f = 0; f < weights.Length; f++) sums[f] += weights[f];
            }
        }
        return [.. sums.Select((s, f) => seen[f] < 5 || Math.Abs(s / (epochs - (epochs / 2))) < smallest ? 0
            : (float)(s / (epochs - (epochs / 2))))];
    }

    public void Write(TextWriter writer, float[] weights)
    {
        for (int f = 0; f < weights.Length; f++)
        {
            if (weights[f] != 0) writer.Write(FormattableString.Invariant($"{space.NameOf(f)} {weights[f]:0.##}\n"));
        }
    }
}
