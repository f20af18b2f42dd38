namespace Journo.Csl.Values;

/// <summary>CSL's <c>page-range-format</c>.</summary>
internal static class PageRanges
{
    /// <summary>The pages with every range in the format: expanded, minimal, minimal-two, chicago, chicago-15, chicago-16; null leaves the numbers as they are.</summary>
    public static string Format(string pages, string? format, CslLocale locale) => PageRangeFormatter.Format(pages, format, locale.RangeDelimiter);
}
