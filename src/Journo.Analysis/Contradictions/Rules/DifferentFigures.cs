using System.Globalization;

namespace Journo.Analysis.Contradictions.Rules;

/// <summary>Figures of the same thing that differ by more than rounding.</summary>
internal sealed class DifferentFigures : ContradictionRule
{
    // Half of what is told must be the same for the figures to be of one thing.
    private const double LeastOverlap = 0.5;
    private const decimal Rounding = 0.05m, Approximate = 0.15m;

    public override string Name => "DifferentFigures";

    public override bool Concerns(ComparableClaim statement) => statement.Negation is null && statement.Figures.Count > 0;

    public override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        if (!first.IsOfOneSubject(second) || !Concerns(first) || !Concerns(second)) return null;
        double overlap = first.Overlap(second);
        if (overlap < LeastOverlap || first.Shared(second) < 2 || Elsewhere(first, second)) return null;
        foreach (Figure figure in first.Figures)
        {
            // The claim that gives the other's very figure too does not contradict it.
            // A claim that has two of a kind sets two things against each other itself.
            if (first.Figures.Count(f => f.Kind == figure.Kind) > 1 || second.Figures.Count(f => f.Kind == figure.Kind) > 1) continue;
            Figure? other = second.Figures.FirstOrDefault(candidate => IsOneKind(figure, candidate));
            if (other is null || second.Figures.Any(f => IsOneKind(figure, f) && !Differ(figure, f))) continue;
            bool vague = figure.Approximation is not null || other.Approximation is not null;
            return Found(first, second, (figure.Text, other.Text), first.Subject,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\u201C{figure.Text}\u201D here and \u201C{other.Text}\u201D there, of what reads as the same thing. Find the "
                    + $"document that both come from."),
                (0.4 + (0.5 * overlap)) * (vague ? 0.85 : 1), (figure.Id, other.Id));
        }
        return null;
    }

    private static bool IsOneKind(Figure left, Figure right) =>
        left.Kind == right.Kind && left.Kind is not FigureKind.Ordinal && left.Value is not null && right.Value is not null
            && left.Currency == right.Currency
        && string.Equals(left.Unit, right.Unit, StringComparison.OrdinalIgnoreCase);

    private static bool Differ(Figure left, Figure right)
    {
        (decimal low, decimal high) = left.Value <= right.Value ? (left.Value!.Value, right.Value!.Value)
            : (right.Value!.Value, left.Value!.Value);
        (Figure lower, Figure higher) = left.Value <= right.Value ? (left, right) : (right, left);
        if (lower.Bound == FigureBound.Lower || higher.Bound == FigureBound.Upper) return false;
        decimal slack = left.Approximation is not null || right.Approximation is not null ? Approximate : Rounding;
        // Quarters: the difference of two numbers may be more than one number holds.
        return (high / 4) - (low / 4) > Math.Abs(high) / 4 * slack;
    }

    // What differs in its date may differ in its figure.
    private static bool Elsewhere(ComparableClaim first, ComparableClaim second) => DifferentDates.Apart(first, second) is not null;
}
