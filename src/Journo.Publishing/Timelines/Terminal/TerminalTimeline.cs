using Journo.Values;
using System.Text;
using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Timelines.Terminal;

/// <summary>
/// Draws a timeline in the lines of a terminal: the marks on the left below an axis, the words beside them; in a narrow one the words
/// below. Undated events stand between their neighbours, without a mark on the axis.
/// </summary>
internal sealed class TerminalTimeline
{
    public const int UsualWidth = 119; // a terminal of 120 columns breaks a full line
    public const int NarrowestWidth = 24;

    private const int NarrowChart = 24, WidestChart = 64, LeastText = 34, Gap = 2, MostLines = 4;
    private const string ByText = "placed by the text";

    private readonly int _width, _chart;
    private readonly bool _isStacked;
    private readonly TerminalGlyphs _glyphs;
    private readonly TerminalStyle _style;
    private readonly LabelText _labels;

    private TerminalTimeline(int width, TerminalGlyphs glyphs, TerminalStyle style)
    {
        _width = Math.Max(width, NarrowestWidth);
        _chart = Math.Clamp(_width * 2 / 5, NarrowChart, WidestChart);
        _isStacked = _width - _chart - Gap < LeastText;
        if (_isStacked) _chart = _width;
        (_glyphs, _style) = (glyphs, style);
        _labels = new LabelText((_, text) => TextColumns.Of(text), glyphs.Ellipsis);
    }

    /// <summary>The lines; none takes more columns than the width.</summary>
    /// <param name="entries">The events in the timeline's order.</param>
    /// <param name="options">The lanes.</param>
    /// <param name="width">In columns, at least 24.</param>
    /// <param name="glyphs">What it is drawn with.</param>
    /// <param name="style">Its colours.</param>
    public static IEnumerable<string> Lines(
        IReadOnlyList<TimelineEvent> entries, TimelineOptions options, int width, TerminalGlyphs glyphs, TerminalStyle style) =>
        new TerminalTimeline(width, glyphs, style).Lines(entries, options);

    private IEnumerable<string> Lines(IReadOnlyList<TimelineEvent> entries, TimelineOptions options)
    {
        var scale = TimeScale.Of(entries.Select(e => e.Date is null ? null : DateShape.Of(e.Date)).OfType<DateShape>(), 0, _chart, text =>
            TextColumns.Of(text), 2);
        if (options.Title is { } title) foreach (string line in Words([new(LabelPart.Date, title)], "")) yield return line;
        if (scale is not null) foreach (string line in Axis(scale)) yield return line;
        foreach ((string? name, var events) in TimelineText.Lanes(entries, options))
        {
            if (name is not null)
            {
                yield return "";
                foreach (string line in Words([new(LabelPart.Date, name)], "")) yield return line;
            }
            foreach ((_, TimelineEvent entry) in events)
            {
                foreach (string line in Row(entry, scale)) yield return line;
            }
        }
        bool isFirst = true;
        foreach (TimelineEvent entry in entries)
        {
            if (entry.Placement != EventPlacement.Unplaced) continue;
            if (isFirst)
            {
                yield return "";
                foreach (string line in Words([new(LabelPart.Date, TimelineText.UnplacedHeading)], "")) yield return line;
                isFirst = false;
            }
            LabelRun[] runs = [.. Label(entry)];
            if (entry.Unresolved is { Length: > 0 } why) runs = [.. runs, new(LabelPart.Note, why)];
            foreach (string line in Words(runs, "  ")) yield return line;
        }
        string[] signs = [.. TerminalMarks.Legend(entries, _glyphs)];
        if (signs.Length == 0) yield break;
        yield return "";
        foreach (string line in Flow(signs)) yield return _style.Of(TerminalPart.Quiet, line);
    }

    private IEnumerable<string> Axis(TimeScale scale)
    {
        string? contexts = Ticks(scale, tick => tick.Context);
        if (contexts is not null) yield return _style.Of(TerminalPart.Quiet, contexts);
        if (Ticks(scale, tick => tick.Label.Length > 0 ? tick.Label : null) is { } labels) yield return _style
            .Of(TerminalPart.Quiet, labels);
        var rule = new StringBuilder().Append(_glyphs.Rule, _chart);
        foreach (Tick tick in scale.Ticks)
        {
            if (tick.X < _chart) rule[(int)tick.X] = _glyphs.Tick;
        }
        yield return _style.Of(TerminalPart.Quiet, rule.ToString());
    }

    private string? Ticks(TimeScale scale, Func<Tick, string?> words)
    {
        var line = new StringBuilder();
        foreach (Tick tick in scale.Ticks)
        {
            if (words(tick) is not { } label || (int)tick.X + label.Length > _chart
                || (int)tick.X < line.Length + (line.Length > 0 ? 1 : 0)) continue;
            line.Append(' ', (int)tick.X - line.Length).Append(label);
        }
        return line.Length > 0 ? line.ToString() : null;
    }

    private IEnumerable<string> Row(TimelineEvent entry, TimeScale? scale)
    {
        DateShape? shape = scale is null || entry.Date is null ? null : DateShape.Of(entry.Date);
        bool isOrdered = entry.Placement == EventPlacement.Ordered;
        (TerminalPart part, string mark) = shape is not null ? (TerminalPart.Mark, TerminalMarks.Draw(shape, scale!, _chart, _glyphs))
            : (TerminalPart.Quiet, isOrdered ? $"{_glyphs.Ordered} {ByText}" : "");
        LabelRun[] runs = [.. Label(entry)];
        if (scale is null || _isStacked)
        {
            if (mark.Length > 0 && scale is not null) yield return _style.Of(part, mark);
            string head = scale is null ? $"{(isOrdered ? _glyphs.Ordered : ' ')} " : "  ";
            foreach (string line in Words(runs, "  ", head)) yield return line;
            yield break;
        }
        string indent = new(' ', _chart + Gap);
        string first = _style.Of(part, mark) + new string(' ', Math.Max(0, _chart + Gap - TextColumns.Of(mark)));
        foreach (string line in Words(runs, indent, first)) yield return line;
    }

    // What the row shows by its sign needs no word.
    private IEnumerable<LabelRun> Label(TimelineEvent entry) => TimelineText.Label(entry).Where(run => run.Part != LabelPart.Note)
        .Select(run => run.Part == LabelPart.Conflict ? run with { Text = run.Text.Replace("≠", _glyphs.Differs, StringComparison.Ordinal) }
            : run);

    private IEnumerable<string> Words(IReadOnlyList<LabelRun> runs, string indent, string? first = null)
    {
        string start = first ?? indent;
        foreach (LabelLine line in _labels.Wrap(runs, _width - indent.Length, MostLines))
        {
            IEnumerable<string> words = line.Runs.Select(run => _style.Of(PartOf(run.Part), DisplayText.Clean(run.Text)));
            yield return (start + string.Join("  ", words)).TrimEnd();
            start = indent;
        }
    }

    private static TerminalPart PartOf(LabelPart part) => part switch
    {
        LabelPart.Date => TerminalPart.Strong,
        LabelPart.Note => TerminalPart.Quiet,
        LabelPart.Conflict => TerminalPart.Alarm,
        _ => TerminalPart.Plain,
    };

    private IEnumerable<string> Flow(IEnumerable<string> words)
    {
        string line = "";
        foreach (string word in words)
        {
            if (line.Length > 0 && line.Length + 3 + word.Length > _width)
            {
                yield return line;
                line = "";
            }
            line += (line.Length > 0 ? "   " : "") + (word.Length > _width ? word[.._width] : word);
        }
        if (line.Length > 0) yield return line;
    }
}
