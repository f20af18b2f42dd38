using System.Globalization;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;

namespace Journo.Citations.Csl.Values;

/// <summary>Writes dates in one format. Of a range, the parts that both ends share are written once: "3–10 August 2003".</summary>
internal sealed class DateRenderer(DateFormat format, CslLocale locale, Func<RichNode, RichNode>? year)
{
    private const string EnDash = "\u2013";

    public RichNode Render(CitationDate date)
    {
        // Words stand for the whole date: where a style asks for year and day apart, they come with the year.
        if (date.Literal is { Length: > 0 } literal) return Literal(literal);
        if (date.Start.Count == 0) return RichNode.Empty;
        var start = new DateEnd(date.Start, date.Season);
        var parts = format.Parts.Where(part => start.Has(part.Part)).ToList();
        if (date.IsOpenEnded) return Open(start, parts);
        return date.End.Count == 0 ? One(start, parts, year) : Range(start, new(date.End, date.EndSeason));
    }

    private RichNode Literal(string words)
    {
        if (format.Parts.FirstOrDefault(part => part.Part == DatePart.Year) is not { } part) return RichNode.Empty;
        RichNode node = part.Format.Inner(RichNode.Field(words, locale), locale.Language);
        return part.Format.Around(year is null ? node : year(node));
    }

    private RichNode One(DateEnd date, IEnumerable<DatePartFormat> parts, Func<RichNode, RichNode>? onYear) =>
        RichNode.Join(parts.Select(part => Part(date, part, onYear)), format.Delimiter);

    private RichNode Open(DateEnd start, List<DatePartFormat> parts)
    {
        if (parts.Count == 0) return RichNode.Empty;
        string delimiter = parts.Find(part => part.Part == DatePart.Year)?.RangeDelimiter ?? EnDash;
        parts[^1] = Trimmed(parts[^1], prefix: false, suffix: true);
        return RichNode.Join(One(start, parts, year), RichNode.Text(delimiter));
    }

    private RichNode Range(DateEnd start, DateEnd end)
    {
        var parts = format.Parts.Where(part => start.Has(part.Part) || end.Has(part.Part)).ToList();
        var differing = parts.Where(part => !start.Same(end, part.Part)).Select(part => part.Part).ToList();
        if (differing.Count == 0) return One(start, parts.Where(part => start.Has(part.Part)), year);
        var largest = differing.Min();
        int first = parts.FindIndex(part => part.Part >= largest), last = parts.FindLastIndex(part => part.Part >= largest);
        var span = parts.GetRange(first, last - first + 1);
        var from = span.Where(part => start.Has(part.Part)).ToList();
        var to = span.Where(part => end.Has(part.Part)).ToList();
        if (from.Count > 0) from[^1] = Trimmed(from[^1], prefix: false, suffix: true);
        if (to.Count > 0) to[0] = Trimmed(to[0], prefix: true, suffix: false);
        string delimiter = parts.Find(part => part.Part == largest)!.RangeDelimiter ?? EnDash;
        var range = RichNode.Join([One(start, from, null), One(end, to, year)], delimiter);
        return RichNode.Join([One(start, parts.Take(first), year), range, One(start, parts.Skip(last + 1), year)], format.Delimiter);
    }

    private static DatePartFormat Trimmed(DatePartFormat part, bool prefix, bool suffix) =>
        part with { Format = part.Format with { Prefix = prefix ? null : part.Format.Prefix, Suffix = suffix ? null
            : part.Format.Suffix } };

    private RichNode Part(DateEnd date, DatePartFormat part, Func<RichNode, RichNode>? onYear)
    {
        var inner = part.Format.Inner(RichNode.Text(part.Part switch
        {
            DatePart.Year => YearText(date.Year, part.Form),
            DatePart.Month => MonthText(date, part.Form),
            _ => DayText(date, part.Form),
        }), locale.Language);
        if (part.Part == DatePart.Year && onYear is not null) inner = onYear(inner);
        return part.Format.Around(inner);
    }

    /// <summary>Years before Christ count from 0 down (0 is 1 BC); years of up to three digits say that they are after Christ.</summary>
    private string YearText(int value, string? form)
    {
        if (value <= 0) return (1L - value).ToString(CultureInfo.InvariantCulture) + locale.Term("bc");
        string text = value.ToString(CultureInfo.InvariantCulture);
        if (value < 1000) return text + locale.Term("ad");
        return form == "short" ? text[^2..] : text;
    }

    private string? MonthText(DateEnd date, string? form)
    {
        if (date.Season is { } season) return locale.Term($"season-{season:00}");
        int month = date.Month;
        return form switch
        {
            "numeric" => month.ToString(CultureInfo.InvariantCulture),
            "numeric-leading-zeros" => month.ToString("00", CultureInfo.InvariantCulture),
            "short" => locale.Term(MonthTerm(month), TermForm.Short),
            _ => locale.Term(MonthTerm(month)),
        };
    }

    private string DayText(DateEnd date, string? form) => form switch
    {
        "numeric-leading-zeros" => date.Day.ToString("00", CultureInfo.InvariantCulture),
        "ordinal" when date.Day == 1 || !locale.LimitDayOrdinals => locale.Ordinal(date.Day, locale.GenderOf(MonthTerm(date.Month))),
        _ => date.Day.ToString(CultureInfo.InvariantCulture),
    };

    private static string MonthTerm(int month) => string.Create(CultureInfo.InvariantCulture, $"month-{month:00}");
}
