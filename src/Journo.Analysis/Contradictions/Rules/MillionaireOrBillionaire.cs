namespace Journo.Analysis.Contradictions.Rules;

/// <summary>The same person is a millionaire here and a billionaire there.</summary>
internal sealed class MillionaireOrBillionaire() : ExclusiveAccounts("wealth")
{
    public override string Name => "MillionaireOrBillionaire";
    protected override double Base => 0.85;

    protected override bool IsSame(ComparableClaim first, ComparableClaim second, string about) => true;

    protected override string Reason(string about, string first, string second) =>
        $"{about} is called a {first} in one place and a {second} in another: a factor of a thousand. Look the fortune up, as of one date.";
}
