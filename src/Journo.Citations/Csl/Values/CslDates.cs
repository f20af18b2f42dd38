using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Values;

/// <summary>Dates in a style's or locale's format.</summary>
internal static class CslDates
{
    /// <summary>
    /// The date without the affixes and style of the whole (<see cref="DateFormat.Format"/>). Parts that the date has not are left out;
    /// empty where none is left.
    /// </summary>
    /// <param name="date">What to write.</param>
    /// <param name="format">Its format.</param>
    /// <param name="locale">Its words.</param>
    /// <param name="year">What to do with the last year written, before its affixes: a year suffix, a tag.</param>
    public static RichNode Render(CitationDate date, DateFormat format, CslLocale locale, Func<RichNode, RichNode>? year = null) =>
        new DateRenderer(format, locale, year).Render(date);

    /// <summary>What dates sort by, compared ordinally: year (BC before AD), month, day, missing parts first; then the end of the
    /// range.</summary>
    public static string SortKey(CitationDate date) => DateSortKey.Of(date);
}
