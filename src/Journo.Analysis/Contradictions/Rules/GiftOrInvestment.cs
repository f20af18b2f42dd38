namespace Journo.Analysis.Contradictions.Rules;

/// <summary>The same money of the same giver is a gift here and an investment or a loan there.</summary>
internal sealed class GiftOrInvestment() : ExclusiveAccounts("transfer")
{
    public override string Name => "GiftOrInvestment";
    protected override double Base => 0.6;

    // Two transfers of one giver are the same where both are promised, or both are of the same amount.
    protected override bool IsSame(ComparableClaim first, ComparableClaim second, string about) =>
        (first.Topic.Contains("promise") && second.Topic.Contains("promise"))
        || first.Figures.Any(figure => figure.Kind == FigureKind.Money && second.Figures.Any(other => other.Value == figure.Value && other.Currency == figure.Currency));

    protected override string Reason(string about, string first, string second) =>
        $"What {about} gives is told as \u201C{first}\u201D here and as \u201C{second}\u201D there: who gives away gets nothing back, who invests or lends does. Ask which it was.";
}
