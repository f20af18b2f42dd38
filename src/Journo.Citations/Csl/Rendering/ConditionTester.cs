using Journo.Citations.Csl.Styles;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Decides which branch of a choice holds.</summary>
internal static class ConditionTester
{
    public static bool Holds(Branch branch, RenderScope scope)
    {
        if (branch.Tests.Count == 0) return true;
        bool wanted = branch.Match == MatchMode.Any;
        foreach (Test test in branch.Tests)
        {
            foreach (string value in test.Values)
            {
                bool holds = Holds(test.Kind, value, scope);
                if (wanted ? holds : holds == (branch.Match == MatchMode.None)) return wanted;
            }
        }
        return !wanted;
    }

    private static bool Holds(TestKind kind, string value, RenderScope scope) => kind switch
    {
        TestKind.Type => scope.Item.Type == value,
        TestKind.Variable => Variables.Has(value, scope),
        TestKind.IsNumeric => CslNumbers.IsNumeric(Variables.Value(value, scope)),
        TestKind.IsUncertainDate => scope.Item.Date(value) is { } date && (date.Approximate || date.Uncertain),
        TestKind.Locator => !string.IsNullOrEmpty(scope.Cite?.Locator)
            && Variables.Label(scope).Replace(' ', '-') == value.Replace(' ', '-'),
        TestKind.Position => scope.Cite is not null && !scope.InBibliography && IsAt(value, scope),
        _ => value == "true" == (scope.ConditionsAsked++ < scope.Distinction.Conditions),
    };

    private static bool IsAt(string position, RenderScope scope) => position switch
    {
        "first" => scope.Position == CslPosition.First,
        "subsequent" => scope.Position >= CslPosition.Subsequent,
        "ibid" => scope.Position >= CslPosition.Ibid,
        "ibid-with-locator" => scope.Position == CslPosition.IbidWithLocator,
        "near-note" => scope.NearNote,
        _ => false,
    };
}
