namespace Journo.Csl.Values;

/// <summary>Writes ranges of pages.</summary>
internal static class PageRangeFormatter
{
    public static string Format(string pages, string? format, string delimiter) => format is null ? pages : pages.Replace("-", delimiter, StringComparison.Ordinal);
}
