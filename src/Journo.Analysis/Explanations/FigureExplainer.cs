using System.Globalization;
using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains what a figure measures, what number it means, and how exactly.</summary>
internal static class FigureExplainer
{
    public static Explanation Explain(Figure row) => new()
    {
        Id = row.Id,
        Of = nameof(Figure),
        Rule = row.Kind.ToString().ToLowerInvariant(),
        Words = Words(row.Approximation, row.Text),
        Text = Sentences(Kind(row), Value(row), Bound(row)),
    };

    private static string Kind(Figure row) => $"{Quoted(row.Text)} is {row.Kind switch
    {
        FigureKind.Money =>
            $"an amount of money, by its "
            + $"currency{(row.Currency is null ? ", which the article does not make clear" : $", {row.Currency}")}",
        FigureKind.Percent => row.Unit is null ? "a percentage" : $"a percentage, in {row.Unit}",
        FigureKind.Count => row.Unit is null ? "a count" : $"a count of {row.Unit}",
        FigureKind.Duration => row.Unit is null ? "a length of time" : $"a length of time, in {row.Unit}",
        FigureKind.Ratio => row.Unit is null ? "a part of a whole" : $"a part of a whole, of {row.Unit}",
        _ => "a place in an order",
    }}.";

    private static string Value(Figure row) => row.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"The number meant is {value:#,0.############}.")
        : "The article gives no number for it.";

    private static string? Bound(Figure row)
    {
        string words = row.Approximation is null ? "The wording" : Quoted(row.Approximation);
        return row.Bound switch
        {
            FigureBound.Lower => $"{words} makes it a lower bound: the truth is that or more.",
            FigureBound.Upper => $"{words} makes it an upper bound: the truth is that or less.",
            _ => row.Approximation is null ? null : $"{words} makes it approximate.",
        };
    }
}
