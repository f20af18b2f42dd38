using Journo.Extraction.Entities.Model;

namespace Journo.Evaluation.Names;

/// <summary>One step along the gradient of a zone's likelihood.</summary>
/// <param name="weights">Rows of nine: features, then steps (kind of token times nine plus the label before). Changed.</param>
/// <param name="squares">Sums of squared gradients, for AdaGrad. Changed.</param>
/// <param name="seen">How often each row is met in a round: the penalty is spread over its places.</param>
/// <param name="features">How many rows are features.</param>
/// <param name="rate">AdaGrad's rate.</param>
/// <param name="penalty">Of the squared weights.</param>
internal sealed class ZoneGradient(double[] weights, double[] squares, int[] seen, int features, double rate, double penalty)
{
    private const int Labels = NameLabels.Count;

    private readonly double[] _row = new double[Labels];
    private double[] _scores = [], _forward = [], _backward = [];

    public void Take(int[][] tokens, byte[] labels, int[] onto)
    {
        int n = tokens.Length;
        if (_scores.Length < n * Labels) (_scores, _forward, _backward) = (new double[n * Labels], new double[n * Labels],
            new double[n * Labels]);
        for (int i = 0; i < n; i++)
        {
            Span<double> scores = _scores.AsSpan(i * Labels, Labels);
            scores.Clear();
            foreach (int f in tokens[i])
            {
                for (int label = 0; label < Labels; label++) scores[label] += weights[(f * Labels) + label];
            }
        }
        double total = Sum(n, onto);
        for (int i = 0; i < n; i++)
        {
            for (int label = 0; label < Labels; label++) _row[label] = (labels[i] == label ? 1 : 0)
                - Math.Exp(_forward[(i * Labels) + label] + _backward[(i * Labels) + label] - total);
            foreach (int f in tokens[i]) Step(f, _row);
            for (int before = 0; before < Labels; before++)
            {
                if (i == 0 && before > 0) break;
                int right = i == 0 ? 0 : labels[i - 1];
                for (int label = 0; label < Labels; label++)
                {
                    double p = NameLabels.Follows(label, before) ? Math.Exp((i == 0 ? 0 : _forward[((i - 1) * Labels) + before])
                        + StepWeight(onto[i], before, label) + _scores[(i * Labels) + label] + _backward[(i * Labels)
                            + label] - total) : 0;
                    _row[label] = (before == right && labels[i] == label ? 1 : 0) - p;
                }
                Step(features + (onto[i] * Labels) + before, _row);
            }
        }
    }

    // The logarithm of the sum over all labellings; leaves forward and backward sums.
    private double Sum(int n, int[] onto)
    {
        Span<double> terms = stackalloc double[Labels];
        for (int i = 0; i < n; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++) terms[before] = NameLabels.Follows(label, before) && (i > 0 || before == 0)
                    ? (i == 0 ? 0 : _forward[((i - 1) * Labels) + before]) + StepWeight(onto[i], before, label) : double.NegativeInfinity;
                _forward[(i * Labels) + label] = LogSum(terms) + _scores[(i * Labels) + label];
            }
        }
        _backward.AsSpan((n - 1) * Labels, Labels).Clear();
        for (int i = n - 2; i >= 0; i--)
        {
            for (int before = 0; before < Labels; before++)
            {
                for (int label = 0; label < Labels; label++) terms[label] = NameLabels.Follows(label, before)
                    ? StepWeight(onto[i + 1], before, label) + _scores[((i + 1) * Labels) + label] + _backward[((i + 1) * Labels) + label]
                    : double.NegativeInfinity;
                _backward[(i * Labels) + before] = LogSum(terms);
            }
        }
        return LogSum(_forward.AsSpan((n - 1) * Labels, Labels));
    }

    private double StepWeight(int onto, int before, int label) => weights[((features + (onto * Labels) + before) * Labels) + label];

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        double most = double.NegativeInfinity, sum = 0;
        foreach (double term in terms) most = Math.Max(most, term);
        if (double.IsNegativeInfinity(most)) return most;
        foreach (double term in terms) sum += Math.Exp(term - most);
        return most + Math.Log(sum);
    }

    private void Step(int row, double[] gradient)
    {
        for (int label = 0; label < Labels; label++)
        {
            int w = (row * Labels) + label;
            double g = gradient[label] - (penalty / seen[row] * weights[w]);
            if (g == 0) continue;
            squares[w] += g * g;
            weights[w] += rate * g / Math.Sqrt(squares[w] + 1e-8);
        }
    }
}
