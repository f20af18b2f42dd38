using System.Xml.Linq;
using Journo.Citations.Csl.RichTexts;

namespace Journo.Citations.Csl.Locales;

/// <summary>How a part of a date is written: a <c>cs:date-part</c> of a style or locale.</summary>
internal sealed record DatePartFormat
{
    /// <summary>year, month or day.</summary>
    public required DatePart Part { get; init; }
    /// <summary>The <c>form</c> attribute: numeric, numeric-leading-zeros, ordinal, long, short; null where it has none.</summary>
    public string? Form { get; init; }
    /// <summary>Between the two ends of a range that differ first in this part; null for an en dash.</summary>
    public string? RangeDelimiter { get; init; }
    /// <summary>Affixes, case and style.</summary>
    public TextFormat Format { get; init; } = TextFormat.None;

    /// <summary>Reads a <c>cs:date-part</c>; null where its name is none.</summary>
    public static DatePartFormat? Read(XElement element) => (string?)element.Attribute("name") switch
    {
        "year" => Read(element, DatePart.Year),
        "month" => Read(element, DatePart.Month),
        "day" => Read(element, DatePart.Day),
        _ => null,
    };

    private static DatePartFormat Read(XElement element, DatePart part) => new()
    {
        Part = part,
        Form = (string?)element.Attribute("form"),
        RangeDelimiter = (string?)element.Attribute("range-delimiter"),
        Format = TextFormat.Read(element),
    };
}

/// <summary>A part of a date, from the largest.</summary>
internal enum DatePart : byte { Year, Month, Day }

/// <summary>How a date is written: a <c>cs:date</c> of a style or locale. Its own affixes and style are the caller's to apply.</summary>
internal sealed record DateFormat
{
    /// <summary>Whether it is all in numbers.</summary>
    public bool Numeric { get; init; }
    /// <summary>Between parts.</summary>
    public string? Delimiter { get; init; }
    /// <summary>The parts in the order they are written.</summary>
    public IReadOnlyList<DatePartFormat> Parts { get; init; } = [];
    /// <summary>Affixes, case and style of the whole.</summary>
    public TextFormat Format { get; init; } = TextFormat.None;

    /// <summary>Reads a <c>cs:date</c>, of a locale or without <c>form</c> in a style.</summary>
    public static DateFormat Read(XElement element) => new()
    {
        Numeric = (string?)element.Attribute("form") == "numeric",
        Delimiter = (string?)element.Attribute("delimiter"),
        Parts = [.. element.Elements().Where(e => e.Name.LocalName == "date-part").Select(DatePartFormat.Read).OfType<DatePartFormat>()],
        Format = TextFormat.Read(element),
    };

    /// <summary>
    /// A locale's format as a <c>cs:date form="..."</c> of a style uses it: parts that <paramref name="dateParts"/> names ("year-month",
    /// "year", null for all),
    /// and the style's own attributes for a part over the locale's, affixes excepted.
    /// </summary>
    public DateFormat Localized(string? dateParts, IReadOnlyList<DatePartFormat> overrides) => this with
    {
        Parts = [.. Parts.Where(part => Names(dateParts, part.Part))
            .Select(part => Override(part, overrides.FirstOrDefault(o => o.Part == part.Part)))],
    };

    private static bool Names(string? dateParts, DatePart part) => part switch
    {
        DatePart.Month => dateParts is not "year",
        DatePart.Day => dateParts is not ("year" or "year-month"),
        _ => true,
    };

    private static DatePartFormat Override(DatePartFormat part, DatePartFormat? own) => own is null ? part : part with
    {
        Form = own.Form ?? part.Form,
        RangeDelimiter = own.RangeDelimiter ?? part.RangeDelimiter,
        Format = own.Format with { Prefix = part.Format.Prefix, Suffix = part.Format.Suffix, Case = own.Format.Case == default
            ? part.Format.Case : own.Format.Case, StripPeriods = own.Format.StripPeriods || part.Format.StripPeriods },
    };
}
