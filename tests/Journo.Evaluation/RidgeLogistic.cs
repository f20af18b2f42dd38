namespace Journo.Evaluation;

/// <summary>Logistic regression with a quadratic penalty over sets of features, fitted by Newton steps (each solved by conjugate
/// gradients): the same cases give the same weights.</summary>
internal sealed class RidgeLogistic(int features, double penalty)
{
    private const int NewtonSteps = 12, GradientSteps = 60;

    /// <summary>One weight a feature, and the bias last.</summary>
    public double[] Fit(IReadOnlyList<(int[] Features, bool Positive)> cases)
    {
        var weights = new double[features + 1];
        var gradient = new double[features + 1];
        var curvature = new double[cases.Count];
        for (int step = 0; step < NewtonSteps; step++)
        {
            Array.Clear(gradient);
            for (int i = 0; i < cases.Count; i++)
            {
                double p = Probability(weights, cases[i].Features);
                double error = (cases[i].Positive ? 1 : 0) - p;
                curvature[i] = p * (1 - p);
                foreach (int f in cases[i].Features) gradient[f] += error;
                gradient[features] += error;
            }
            for (int f = 0; f < features; f++) gradient[f] -= penalty * weights[f];
            double[] direction = Solve(cases, curvature, gradient);
            double moved = 0;
            for (int f = 0; f <= features; f++)
            {
                weights[f] += direction[f];
                moved = Math.Max(moved, Math.Abs(direction[f]));
            }
            if (moved < 1e-4) break;
        }
        return weights;
    }

    public double Probability(double[] weights, int[] present) => 1 / (1 + Math.Exp(-Sum(weights, present)));

    private double Sum(double[] weights, int[] present)
    {
        double sum = weights[features];
        foreach (int f in present) sum += weights[f];
        return sum;
    }

    // Conjugate gradients on (X'DX + penalty) d = gradient.
    private double[] Solve(IReadOnlyList<(int[] Features, bool Positive)> cases, double[] curvature, double[] gradient)
    {
        var d = new double[features + 1];
        double[] residual = [.. gradient], search = [.. gradient];
        double norm = Dot(residual, residual), start = norm;
        for (int step = 0; step < GradientSteps && norm > start * 1e-8; step++)
        {
            var product = new double[features + 1];
            for (int i = 0; i < cases.Count; i++)
            {
                double along = curvature[i] * Sum(search, cases[i].Features);
                foreach (int f in cases[i].Features) product[f] += along;
                product[features] += along;
            }
            for (int f = 0; f < features; f++) product[f] += penalty * search[f];
            double length = norm / Dot(search, product);
            for (int f = 0; f <= features; f++)
            {
                d[f] += length * search[f];
                residual[f] -= length * product[f];
            }
            double next = Dot(residual, residual);
            for (int f = 0; f <= features; f++) search[f] = residual[f] + (next / norm * search[f]);
            norm = next;
        }
        return d;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
