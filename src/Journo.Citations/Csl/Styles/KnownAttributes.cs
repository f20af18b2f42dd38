using System.Collections.Frozen;

namespace Journo.Citations.Csl.Styles;

/// <summary>The attributes of CSL 1.0.2, whatever element they stand on.</summary>
internal static class KnownAttributes
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "after-collapse-delimiter", "and", "cite-group-delimiter", "collapse", "date-parts", "delimiter", "delimiter-precedes-et-al",
            "delimiter-precedes-last",
        "disambiguate", "disambiguate-add-givenname", "disambiguate-add-names", "disambiguate-add-year-suffix", "display", "entry-spacing",
            "et-al-min",
        "et-al-subsequent-min", "et-al-subsequent-use-first", "et-al-use-first", "et-al-use-last", "font-style", "font-variant",
            "font-weight", "form",
        "givenname-disambiguation-rule", "hanging-indent", "initialize", "initialize-with", "is-numeric", "is-uncertain-date",
            "line-spacing", "locale", "locator",
        "macro", "match", "name", "name-as-sort-order", "name-delimiter", "name-form", "names-delimiter", "names-min", "names-use-first",
            "names-use-last",
        "near-note-distance", "plural", "position", "prefix", "quotes", "range-delimiter", "second-field-align", "sort", "sort-separator",
            "strip-periods",
        "subsequent-author-substitute", "subsequent-author-substitute-rule", "suffix", "term", "text-case", "text-decoration", "type",
            "value", "variable",
        "vertical-align", "year-suffix-delimiter",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);
}
