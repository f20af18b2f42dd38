namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Lays a timeline out: the axis above, a row an event in the timeline's order, its words beside its mark where there is room,
/// else below it.</summary>
internal sealed class LayoutBuilder
{
    public const double FontSize = 13, SmallSize = 11.5, TitleSize = 22, LineHeight = 17, TitleLine = 28, MarkHeight = 8;

    private const double RowPadding = 5, Gap = 9, LeastBar = 7, Fade = 8, LeastLabel = 190, AxisHeight = 40, HeadingHeight = 34,
        SignWidth = 34;

    private static readonly LabelText Labels = new(Measure);

    private readonly double _left, _right;
    private readonly TimelineOptions _options;
    private readonly TimeScale? _scale;
    private readonly List<DrawnEvent> _events = [];
    private readonly List<DrawnLane> _lanes = [];
    private double _y;

    private LayoutBuilder(IReadOnlyList<TimelineEvent> entries, TimelineOptions options, double width, bool isAlone)
    {
        (_left, _right) = Sides(width, isAlone);
        _options = options;
        // A day in the year 1 and a century take the same form here: where they lie on one line.
        _scale = TimeScale.Of(entries.Select(e => e.Date is null ? null : DateShape.Of(e.Date)).OfType<DateShape>(), _left + Gap,
            _right - Gap, text => Measure(LabelPart.Note, text), 14);
    }

    public static double Measure(LabelPart part, string text) => part switch
    {
        LabelPart.Date => TextMeasure.Of(text, FontSize) * TextMeasure.Bold,
        LabelPart.Headline => TextMeasure.Of(text, FontSize),
        _ => TextMeasure.Of(text, SmallSize),
    };

    /// <summary>The left and right edge of what is drawn: a page around it has its own margins.</summary>
    public static (double Left, double Right) Sides(double width, bool isAlone) => isAlone ? (28, width - 28) : (1, width - 1);

    /// <summary>The layout.</summary>
    /// <param name="entries">The events in the timeline's order.</param>
    /// <param name="options">Title and lanes.</param>
    /// <param name="width">Of the drawing, in pixels.</param>
    /// <param name="isAlone">Whether the drawing says its own title and counts.</param>
    public static TimelineLayout Build(IReadOnlyList<TimelineEvent> entries, TimelineOptions options, double width, bool isAlone)
    {
        var builder = new LayoutBuilder(entries, options, width, isAlone);
        (IReadOnlyList<LabelLine> title, IReadOnlyList<LabelLine> counts) = Heading(entries, options, width - (builder._left * 2), isAlone);
        builder._y = isAlone ? (title.Count * TitleLine) + (counts.Count * LineHeight) + 36 : 4;
        if (builder._scale is not null) builder._y += AxisHeight;
        double top = builder._y;
        builder.AddLanes(entries);
        var plot = new Box(builder._left, top, builder._right, builder._y);
        if (builder._scale is not null && builder._y - top > 500) builder._y += AxisHeight;
        Box? unplaced = builder.AddUnplaced(entries);
        IReadOnlyList<DrawnSign> legend = builder.Legend(entries);
        return new()
        {
            Page = new(0, 0, width, Math.Ceiling(builder._y + 12)),
            Title = title,
            Counts = counts,
            Scale = builder._scale,
            Plot = plot,
            Events = builder._events,
            Lanes = builder._lanes,
            Unplaced = unplaced,
            Legend = legend,
        };
    }

    /// <summary>The title and the counts, broken into lines.</summary>
    public static (IReadOnlyList<LabelLine> Title, IReadOnlyList<LabelLine> Counts) Heading(
        IReadOnlyList<TimelineEvent> entries, TimelineOptions options, double width, bool isAlone)
    {
        if (!isAlone) return ([], []);
        var titles = new LabelText((_, text) => TextMeasure.Of(text, TitleSize) * TextMeasure.Bold);
        return (string.IsNullOrWhiteSpace(options.Title) ? []
            : titles.Wrap([new(LabelPart.Headline, options.Title)], width, 3),
            Labels.Wrap([new(LabelPart.Note, TimelineText.Counts(entries))], width, 3));
    }

    private void AddLanes(IReadOnlyList<TimelineEvent> entries)
    {
        foreach ((string? name, var events) in TimelineText.Lanes(entries, _options))
        {
            double top = _y;
            if (name is not null) _y += HeadingHeight;
            double rows = _y;
            foreach ((int number, TimelineEvent entry) in events) Add(number, entry);
            if (name is not null) _lanes.Add(new(name, new(_left, top, _right, rows), new(_left, rows, _right, _y)));
        }
    }

    private Box? AddUnplaced(IReadOnlyList<TimelineEvent> entries)
    {
        Box? heading = null;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Placement != EventPlacement.Unplaced) continue;
            if (heading is null)
            {
                heading = new(_left, _y, _right, _y + HeadingHeight);
                _y += HeadingHeight;
            }
            AddOffScale(i + 1, entries[i]);
        }
        return heading;
    }

    private void Add(int number, TimelineEvent entry)
    {
        if (_scale is null || entry.Date is null || DateShape.Of(entry.Date) is not { } shape)
        {
            AddOffScale(number, entry);
            return;
        }
        DrawnSegment[] segments = [.. shape.Segments.Select(Draw).OrderBy(s => s.LineLeft).ThenBy(s => s.LineRight)];
        double left = segments.Min(s => s.LineLeft) - Reach(segments), right = segments.Max(s => s.LineRight) + Reach(segments);
        double markTop = _y + RowPadding + ((LineHeight - MarkHeight) / 2);
        var mark = new Box(Math.Max(left, _left), markTop - 2, Math.Min(right, _right), markTop + MarkHeight + 2);
        DrawnLabel label = Place(entry, mark);
        double bottom = label.Bounds.Bottom + RowPadding;
        _events.Add(new(number, entry, shape, segments, new(_left, _y, _right, bottom), mark, label));
        _y = bottom;
    }

    private static double Reach(DrawnSegment[] segments) =>
        segments.Any(s => s.Segment is { Start: ShapeEdge.Faded } or { End: ShapeEdge.Faded }) ? Fade : 5;

    // Beside the mark, on the side where the line is read on; below it where neither side has room for a few words.
    private DrawnLabel Place(TimelineEvent entry, Box mark)
    {
        LabelRun[] runs = [.. TimelineText.Label(entry)];
        double natural = Labels.Wrap(runs, double.MaxValue, 1)[0].Width;
        double after = _right - mark.Right - Gap, before = mark.Left - Gap - _left;
        double least = Math.Min(natural, LeastLabel);
        bool isAfter = after >= natural || (after >= least && after >= before), isBefore = !isAfter && before >= least;
        double top = _y + RowPadding;
        if (!isAfter && !isBefore) top += LineHeight - 2;
        double width = isAfter ? after : isBefore ? before : _right - _left;
        IReadOnlyList<LabelLine> lines = Labels.Wrap(runs, width, 3);
        double widest = lines.Max(l => l.Width);
        double left = isAfter ? mark.Right + Gap : isBefore ? mark.Left - Gap - widest : Math.Min(mark.Left, _right - widest);
        var bounds = new Box(left, top, left + widest, top + (lines.Count * LineHeight));
        return new(isBefore ? bounds.Right : left, isBefore, top, lines, bounds);
    }

    private void AddOffScale(int number, TimelineEvent entry)
    {
        LabelRun[] runs = [.. TimelineText.Label(entry)];
        if (entry.Placement == EventPlacement.Unplaced && entry.Unresolved is { Length: > 0 } why) runs =
            [.. runs, new(LabelPart.Note, why)];
        double left = _left + (entry.Placement == EventPlacement.Unplaced ? 0 : 26), top = _y + RowPadding;
        IReadOnlyList<LabelLine> lines = Labels.Wrap(runs, _right - left, 3);
        double bottom = top + (lines.Count * LineHeight) + RowPadding, middle = top + (LineHeight / 2);
        _events.Add(new(number, entry, null, [], new(_left, _y, _right, bottom), new(_left + 7, middle - 5, _left + 17, middle + 5),
            new(left, false, top, lines, new(left, top, left + lines.Max(l => l.Width), bottom - RowPadding))));
        _y = bottom;
    }

    private DrawnSegment Draw(DateSegment segment) => Draw(segment, _scale!.X, _scale!.Left, _scale.Right);

    private static DrawnSegment Draw(DateSegment segment, Func<double, double> x, double first, double last)
    {
        double left = segment.From is { } from ? x(from) : x(segment.To!.Value), right = segment.To is { } to ? x(to)
            : x(segment.From!.Value);
        if (segment.From is not null && segment.To is not null && right - left < LeastBar)
        {
            double middle = Math.Clamp((left + right) / 2, first + (LeastBar / 2), last - (LeastBar / 2));
            (left, right) = (middle - (LeastBar / 2), middle + (LeastBar / 2));
        }
        return new(left, right, segment.From is null ? first : left, segment.To is null ? last : right,
            segment.CoreFrom is { } coreFrom ? x(coreFrom) : null, segment.CoreTo is { } coreTo ? x(coreTo) : null, segment);
    }

    private List<DrawnSign> Legend(IReadOnlyList<TimelineEvent> entries)
    {
        var signs = new List<DrawnSign>();
        double x = _left;
        double top = _y + 18;
        foreach ((Sign sign, string words) in TimelineSigns.Of(entries))
        {
            double width = SignWidth + Measure(LabelPart.Note, words) + 18;
            if (x > _left && x + width > _right + 18) (x, top) = (_left, top + LineHeight + 3);
            signs.Add(new(sign, words, x, top));
            x += width;
        }
        if (signs.Count > 0) _y = top + LineHeight;
        return signs;
    }

    /// <summary>A sign of the legend, drawn like the mark that it stands for.</summary>
    public static IReadOnlyList<DrawnSegment> Draw(DrawnSign sign) => sign.Sign is Sign.Ordered or Sign.Conflict ? []
        : [.. TimelineSigns.Example(sign.Sign).Select(s => Draw(s, days => sign.X + days, sign.X, sign.X + 26))];
}
