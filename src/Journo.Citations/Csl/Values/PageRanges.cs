using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.Values;

/// <summary>Pages, and other locators that come in ranges.</summary>
internal static class PageRanges
{
    /// <summary>
    /// The pages with every range in CSL's <c>page-range-format</c> (expanded, minimal, minimal-two, chicago, chicago-15, chicago-16; null
    /// leaves the numbers as they are),
    /// with the locale's delimiters. A hyphen after a backslash is none between pages. What is no list of numbers stays as it is.
    /// </summary>
    public static string Format(string pages, string? format, CslLocale locale) =>
        new NumberText(pages, locale).Render(NumberForm.Numeric, TermGender.None, format, locale);
}
