using Journo.Edtf;
namespace Journo.Publishing.Timelines.Drawing;

/// <summary>How many events fall into a period.</summary>
/// <param name="Name">The period in words.</param>
/// <param name="Left">Where it begins in the drawing.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Certain">Events that lie in it with all that their dates may mean.</param>
/// <param name="Possible">Events that may lie in it, or in a neighbour.</param>
internal sealed record PeriodCount(string Name, double Left, double Right, int Certain, int Possible);

/// <summary>A lane of counts.</summary>
internal sealed record DensityLane(string? Name, int Events, Box Heading, Box Plot, IReadOnlyList<PeriodCount> Periods);

/// <summary>A timeline by counts: for each lane, how many events certainly lie in each period and how many more may. An event whose date is
/// wider than a period is counted in all that it may lie in, and shown as such.</summary>
internal sealed record DensityLayout
{
    private const int MostPeriods = 120, FewestPeriods = 12, MostLanes = 12;
    private const double PlotHeight = 84, HeadingHeight = 34, Axis = 40;

    public required Box Page { get; init; }
    public required IReadOnlyList<LabelLine> Title { get; init; }
    public required IReadOnlyList<LabelLine> Counts { get; init; }
    public required TimeScale? Scale { get; init; }
    public required Box Plot { get; init; }
    public required IReadOnlyList<DensityLane> Lanes { get; init; }
    /// <summary>The most events that any period of any lane may hold.</summary>
    public required int Most { get; init; }
    /// <summary>What is said below.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public static DensityLayout Of(
        IReadOnlyList<TimelineEvent> entries, TimelineOptions options, double width, bool isAlone, CancellationToken cancellation)
    {
        (double left, double right) = LayoutBuilder.Sides(width, isAlone);
        (IReadOnlyList<LabelLine> title, IReadOnlyList<LabelLine> counts) = LayoutBuilder.Heading(entries, options, right - left, isAlone);
        double top = (isAlone ? (title.Count * LayoutBuilder.TitleLine) + (counts.Count * LayoutBuilder.LineHeight) + 36 : 4) + Axis,
            y = top;
        var shapes = new Dictionary<TimelineEvent, DateShape>(ReferenceEqualityComparer.Instance);
        foreach (TimelineEvent entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (entry.Date is { } date && DateShape.Of(date) is { } shape) shapes[entry] = shape;
        }
        var scale = TimeScale.Of(shapes.Values, left, right, text => LayoutBuilder.Measure(LabelPart.Note, text), 14);
        TimeStep step = default;
        double[] edges = scale is null ? [] : Edges(scale, shapes.Values, out step);
        var lanes = new List<DensityLane>();
        if (scale is not null)
        {
            foreach ((string? name, IReadOnlyList<TimelineEvent> events) in Grouped(entries, options))
            {
                cancellation.ThrowIfCancellationRequested();
                var heading = new Box(left, y, right, y + (name is null ? 8 : HeadingHeight));
                var plot = new Box(left, heading.Bottom, right, heading.Bottom + PlotHeight);
                lanes.Add(new(name, events.Count, heading, plot, Count(events, shapes, edges, step, scale)));
                y = plot.Bottom;
            }
        }
        var notes = new List<string>();
        if (scale is not null) notes
            .Add($"Events by {step.UnitName}. Solid: certainly in that {step.UnitName}. Pale: in it or in a neighbouring one, as the "
            + $"date is no more exact.");
        if (entries.Count - shapes.Count is > 0 and var off) notes
            .Add($"{TimelineText.Count(off, "event")} without a date on the scale {(off == 1 ? "is" : "are")} not drawn.");
        return new()
        {
            Page = new(0, 0, width, Math.Ceiling(y + 24 + (notes.Count * LayoutBuilder.LineHeight * (width < 520 ? 3 : 1)))),
            Title = title,
            Counts = counts,
            Scale = scale,
            Plot = new(left, top, right, y),
            Lanes = lanes,
            Most = lanes.SelectMany(l => l.Periods).Select(p => p.Certain + p.Possible).DefaultIfEmpty(0).Max(),
            Notes = notes,
        };
    }

    // The largest lanes in the order in which they come up; the rest together.
    private static IEnumerable<(string? Name, IReadOnlyList<TimelineEvent> Events)> Grouped(
        IReadOnlyList<TimelineEvent> entries, TimelineOptions options)
    {
        var lanes = TimelineText.Lanes(entries, options);
        HashSet<string> kept = [.. lanes.Where(l => l.Name is not null and not TimelineText.OtherLane)
            .OrderByDescending(l => l.Events.Count).Take(lanes.Count <= MostLanes ? MostLanes : MostLanes - 1).Select(l => l.Name!)];
        var others = new List<TimelineEvent>();
        foreach ((string? name, var events) in lanes)
        {
            if (name is not null && kept.Contains(name)) yield return (name, [.. events.Select(e => e.Entry)]);
            else others.AddRange(events.Select(e => e.Entry));
        }
        if (others.Count > 0) yield return (kept.Count == 0 ? null : TimelineText.OtherLane, others);
    }

    // The shortest periods that hold at least half of the events whole; the drawing would else show what is possible rather than what is
    // known.
    private static double[] Edges(TimeScale scale, Dictionary<TimelineEvent, DateShape>.ValueCollection shapes, out TimeStep chosen)
    {
        double[]? best = null;
        chosen = scale.Step;
        foreach (TimeStep step in TimeStep.All)
        {
            double periods = (scale.Last - scale.First) / step.Days;
            if (periods > MostPeriods) continue;
            if (best is not null && periods < FewestPeriods) break;
            (best, chosen) = (Edges(scale, step), step);
            int whole = 0;
            foreach (DateShape shape in shapes)
            {
                if (shape is { First: { } first, Last: { } last } && Period(best, first) == Period(best, last - 1)) whole++;
            }
            if (whole * 2 >= shapes.Count) break;
        }
        return best ?? [scale.First, scale.Last];
    }

    private static double[] Edges(TimeScale scale, TimeStep step)
    {
        var edges = new List<double>();
        CalendarDay tick = step.Floor(DateShape.Day(scale.First));
        for (; DateShape.Number(tick) < scale.Last; tick = step.Next(tick)) edges.Add(DateShape.Number(tick));
        edges.Add(DateShape.Number(tick));
        return [.. edges];
    }

    private static int Period(double[] edges, double day)
    {
        int found = Array.BinarySearch(edges, day);
        return Math.Clamp(found >= 0 ? found : ~found - 1, 0, edges.Length - 2);
    }

    private static PeriodCount[] Count(
        IReadOnlyList<TimelineEvent> events, Dictionary<TimelineEvent, DateShape> shapes, double[] edges, TimeStep step, TimeScale scale)
    {
        var certain = new int[edges.Length];
        var change = new int[edges.Length + 1];
        foreach (TimelineEvent entry in events)
        {
            if (!shapes.TryGetValue(entry, out DateShape? shape)) continue;
            (bool isOpenBefore, bool isOpenAfter) = (shape.Segments.Any(s => s.From is null), shape.Segments.Any(s => s.To is null));
            int first = isOpenBefore ? 0 : Period(edges, shape.First!.Value), last = isOpenAfter ? edges.Length - 2
                : Period(edges, shape.Last!.Value - 1);
            if (first == last && !isOpenBefore && !isOpenAfter) certain[first]++;
            else
            {
                change[first]++;
                change[last + 1]--;
            }
        }
        var periods = new PeriodCount[edges.Length - 1];
        for (int i = 0, possible = 0; i < periods.Length; i++)
        {
            possible += change[i];
            periods[i] = new(step.Name(DateShape.Day(edges[i])), scale.X(edges[i]), scale.X(edges[i + 1]), certain[i], possible);
        }
        return periods;
    }
}
