namespace Journo.Publishing.Timelines;

/// <summary>The form that a timeline is written in.</summary>
public enum TimelineFormat
{
    /// <summary>JSON of Knight Lab's TimelineJS.</summary>
    TimelineJS,
    /// <summary>The table of TimelineJS, for its spreadsheet.</summary>
    TimelineJSCsv,
    /// <summary>iCalendar (RFC 5545).</summary>
    ICalendar,
    /// <summary>A drawing.</summary>
    Svg,
    /// <summary>One page that needs no network.</summary>
    Html,
    /// <summary>A Vega-Lite specification with its data.</summary>
    VegaLite,
}
