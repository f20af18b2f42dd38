using System.Buffers;
using System.Globalization;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>The values of standard and number variables: the work's own, the cite's, and those that the processor gives.</summary>
internal sealed class Variables(CslStyle style)
{
    private static readonly SearchValues<char> PageEnds = SearchValues.Create("-–&,; ");

    /// <summary>The value of a variable; null where it has none.</summary>
    public static string? Value(string variable, RenderScope scope)
    {
        return variable switch
        {
            "locator" => scope.Locator?.Value,
            "citation-number" => scope.Entry.Number.ToString(CultureInfo.InvariantCulture),
            "first-reference-note-number" => scope.FirstNote > 0 ? scope.FirstNote.ToString(CultureInfo.InvariantCulture) : null,
            "year-suffix" => scope.YearSuffix,
            "page-first" => scope.Item.Field(variable) ?? FirstPage(scope.Item.Field("page")),
            "citation-label" => (scope.Item.Field(variable) ?? CitationLabel.Of(scope.Entry)) + scope.YearSuffix,
            // The older name of the variable, which most styles still use.
            "event" => scope.Item.Field(variable) ?? scope.Item.Field("event-title"),
            _ => scope.Item.Field(variable),
        };
    }

    /// <summary>The value as <c>text</c> renders it.</summary>
    public string? Text(VariableElement text, RenderScope scope)
    {
        if (scope.IsUsedUp(text.Variable)) return null;
        string? value = (text.Short ? Value(text.Variable + "-short", scope)
            ?? (text.Variable == "container-title" ? Value("journalAbbreviation", scope) : null) : null)
            ?? Value(text.Variable, scope);
        if (string.IsNullOrEmpty(value)) return null;
        scope.Used(text.Variable);
        return text.Variable switch
        {
            "citation-number" when scope.IsSort => SortKeys.Number(value),
            "page" or "locator" => Pages(value, text.Variable, scope),
            _ when value.Contains('-', StringComparison.Ordinal) && SortKeys.IsNumber(text.Variable) && CslNumbers.IsNumeric(value) =>
                PageRanges.Format(value, null, scope.Locale),
            _ => value,
        };
    }

    /// <summary>Pages in the style's format; a locator too, where it counts pages.</summary>
    public string Pages(string value, string variable, RenderScope scope) =>
        PageRanges.Format(value, variable == "page" || Label(scope) == "page" ? style.PageRangeFormat : null, scope.Locale);

    /// <summary>What the locator counts.</summary>
    public static string Label(RenderScope scope) => scope.Locator?.Label ?? "page";

    /// <summary>Whether a variable of any kind has a value.</summary>
    public static bool Has(string variable, RenderScope scope) =>
        scope.Entry.Names.ContainsKey(variable) || scope.Item.Date(variable) is not null || !string.IsNullOrEmpty(Value(variable, scope));

    private static string? FirstPage(string? pages)
    {
        if (pages is null) return null;
        int end = pages.AsSpan().IndexOfAny(PageEnds);
        return end < 0 ? pages : pages[..end];
    }
}
