using Journo.Publishing.Timelines.ICalendar;
using Journo.Publishing.Timelines.TimelineJs;
using Journo.Publishing.Timelines.VegaLite;

namespace Journo.Publishing.Timelines;

/// <summary>The forms in which timelines are written.</summary>
public static class TimelineWriters
{
    /// <summary>The writer of a form.</summary>
    /// <param name="format">The form.</param>
    /// <param name="options">Title and lanes.</param>
    /// <param name="onProblem">Told what the form can't hold.</param>
    /// <param name="clock">The time of a calendar whose articles say none; the system's, if null.</param>
    public static TimelineWriter Of(
        TimelineFormat format, TimelineOptions options, Action<TimelineProblem> onProblem, TimeProvider? clock = null) => format switch
    {
        TimelineFormat.TimelineJS => new TimelineJsWriter(options, onProblem),
        TimelineFormat.TimelineJSCsv => new TimelineJsCsvWriter(options, onProblem),
        TimelineFormat.ICalendar => new ICalendarWriter(options, onProblem, clock ?? TimeProvider.System),
        TimelineFormat.VegaLite => new VegaLiteWriter(options, onProblem),
        TimelineFormat.Svg => new SvgWriter(options, onProblem),
        TimelineFormat.Html => new HtmlWriter(options, onProblem),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form."),
    };

    /// <summary>The form that a file's name stands for: <c>.json</c> TimelineJS, <c>.csv</c> its table, <c>.ics</c> iCalendar, <c>.svg</c>,
    /// <c>.html</c>, <c>.vl.json</c> Vega-Lite; null for any other.</summary>
    public static TimelineFormat? FormOf(string? path)
    {
        if (path is null) return null;
        if (Ends(".vl.json")) return TimelineFormat.VegaLite;
        if (Ends(".json")) return TimelineFormat.TimelineJS;
        if (Ends(".csv")) return TimelineFormat.TimelineJSCsv;
        if (Ends(".ics")) return TimelineFormat.ICalendar;
        if (Ends(".svg")) return TimelineFormat.Svg;
        return Ends(".html") || Ends(".htm") ? TimelineFormat.Html : null;

        bool Ends(string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }
}
