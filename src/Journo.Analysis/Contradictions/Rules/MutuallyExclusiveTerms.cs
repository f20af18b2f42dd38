namespace Journo.Analysis.Contradictions.Rules;

/// <summary>
/// One somebody or something is told of by two terms of which at most one can be true: a millionaire and a billionaire, resigned and was
/// dismissed.
/// </summary>
internal sealed class MutuallyExclusiveTerms : ContradictionRule
{
    private const double LeastShare = 0.6, OfState = 0.7, OfOneSum = 0.6, OfDeed = 0.3;

    public override string Name => "MutuallyExclusiveTerms";

    public override bool Concerns(ComparableClaim statement) =>
        statement.ExclusiveTerms.Count > 0 && statement.Negation is null && statement.IsAsserted
            && statement.Claim.Kind != ClaimKind.Prediction;

    public override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        if (DifferentDates.Apart(first, second) is not null) return null;
        foreach (StatedTerm one in first.ExclusiveTerms)
        {
            foreach (StatedTerm other in second.ExclusiveTerms)
            {
                if (!Exclude(one, other) || one.About != other.About || one.IsPassive != other.IsPassive) continue;
                // A claim that has a term of either side knows of both.
                if (first.ExclusiveTerms.Any(term => Exclude(term, one))
                    || second.ExclusiveTerms.Any(term => Exclude(term, other))) continue;
                if (Sureness(one, first, second) is not { } confidence) continue;
                return Found(first, second, (one.Written, other.Written), one.About,
                    $"{one.About}: \u201C{one.Written}\u201D here, \u201C{other.Written}\u201D there. At one time, only one can be true "
                        + $"({one.Term.Group}). Ask which.",
                    confidence);
            }
        }
        return null;
    }

    private static bool Exclude(StatedTerm one, StatedTerm other) => one.Term.Group == other.Term.Group
        && one.Term.Member != other.Term.Member;

    // What somebody is needs nothing else in common. What is done is the same where most of what else is told is, or the sum;
    // figures that differ tell of two things.
    private static double? Sureness(StatedTerm term, ComparableClaim first, ComparableClaim second)
    {
        if (term.Term.IsState) return OfState;
        if (first.Figures.Any(figure => second.Figures.Any(other => Differ(figure, other)))) return null;
        double share = Share(term.About, first, second);
        if (share >= LeastShare) return OfDeed + (0.5 * share);
        return IsOfMoney(first) && IsOfMoney(second) ? OfOneSum : null;
    }

    private static bool Differ(Figure one, Figure other) => one.Kind == other.Kind
        && (one.Value != other.Value || one.Currency != other.Currency);

    private static bool IsOfMoney(ComparableClaim statement) => statement.Figures.Any(figure => figure.Kind == FigureKind.Money);

    // How much is the same of what is told and of who is named, but for the two terms and the one whom they are told of.
    private static double Share(string about, ComparableClaim first, ComparableClaim second)
    {
        int topic = first.Shared(second), names = first.Names.Shared(second.Names);
        int all = first.Topic.Count + second.Topic.Count - topic - 2 + first.Names.Count + second.Names.Count - names;
        if (first.Names.Contains(about) || second.Names.Contains(about)) all--;
        int shared = topic + names - (first.Names.Contains(about) && second.Names.Contains(about) ? 1 : 0);
        return shared == 0 ? 0 : (double)shared / all;
    }
}
