using Journo.Edtf;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>A tick of the axis.</summary>
/// <param name="X">Where.</param>
/// <param name="Label">What stands there; empty where there is no room.</param>
/// <param name="Context">What stands below it, where that is new.</param>
internal sealed record Tick(double X, string Label, string? Context);

/// <summary>Where the days of a timeline lie on a line, evenly: a day is as wide anywhere. Positions are in whatever the line is measured
/// in, pixels or columns.</summary>
internal sealed class TimeScale
{
    private const double ShortestSpan = 7;
    private const double LeastShare = 1e-9; // of the days since 1970, below which they would not differ

    private TimeScale(double first, double last, double left, double right, TimeStep step, IReadOnlyList<Tick> ticks) =>
        (First, Last, Left, Right, Step, Ticks) = (first, last, left, right, step, ticks);

    /// <summary>The first day.</summary>
    public double First { get; }
    /// <summary>The day after the last.</summary>
    public double Last { get; }
    public double Left { get; }
    public double Right { get; }
    /// <summary>From tick to tick.</summary>
    public TimeStep Step { get; }
    public IReadOnlyList<Tick> Ticks { get; }

    /// <summary>Where a day begins; a day outside lies at the nearer end.</summary>
    public double X(double day) => Math.Clamp(Left + ((day - First) / (Last - First) * (Right - Left)), Left, Right);

    /// <summary>The scale that holds all shapes, its ends at ticks where that wastes little; null where there is none to hold.</summary>
    /// <param name="shapes">What it has to hold.</param>
    /// <param name="left">Where it begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="measure">How wide a label is.</param>
    /// <param name="gap">How far labels have to be apart.</param>
    public static TimeScale? Of(IEnumerable<DateShape> shapes, double left, double right, Func<string, double> measure, double gap)
    {
        double first = double.PositiveInfinity, last = double.NegativeInfinity;
        foreach (DateShape shape in shapes)
        {
            first = Math.Min(first, shape.First ?? first);
            last = Math.Max(last, shape.Last ?? last);
        }
        if (first > last) return null;
        double shortest = Math.Max(ShortestSpan, Math.Abs(first) * LeastShare);
        if (last - first < shortest)
        {
            double missing = shortest - (last - first);
            (first, last) = (first - Math.Floor(missing / 2), last + Math.Ceiling(missing / 2));
        }
        TimeStep step = StepFor(first, last, right - left, measure, gap);
        double padding = (last - first) * 0.03;
        double floor = DateShape.Number(step.Floor(DateShape.Day(first))), ceiling = Ceiling(step, last);
        bool wastesLittle = ceiling - floor <= (last - first) * 1.25
            && (right - left) * step.Days / (ceiling - floor) >= WidestLabel(step, first, last, measure) + (gap / 2);
        (first, last) = wastesLittle ? (floor, ceiling) : (Math.Floor(first - padding), Math.Ceiling(last + padding));
        var scale = new TimeScale(first, last, left, right, step, []);
        return new(first, last, left, right, step, TicksOf(scale, measure, gap));
    }

    private static double Ceiling(TimeStep step, double day)
    {
        CalendarDay floor = step.Floor(DateShape.Day(day));
        return DateShape.Number(floor) >= day ? day : DateShape.Number(step.Next(floor));
    }

    private static TimeStep StepFor(double first, double last, double width, Func<string, double> measure, double gap)
    {
        TimeStep widest = default;
        foreach (TimeStep step in TimeStep.All)
        {
            widest = step;
            if (width * step.Days / (last - first) >= WidestLabel(step, first, last, measure) + gap) return step;
        }
        return widest;
    }

    private static double WidestLabel(TimeStep step, double first, double last, Func<string, double> measure)
    {
        if (step.Unit != StepUnit.Year) return measure(
            step switch { { Unit: StepUnit.Month } => "May", { Count: 1 } => "30", _ => "30 May" });
        return Math.Max(measure(step.Label(step.Floor(DateShape.Day(first)))), measure(step.Label(step.Floor(DateShape.Day(last)))));
    }

    private static List<Tick> TicksOf(TimeScale scale, Func<string, double> measure, double gap)
    {
        var ticks = new List<Tick>();
        (string? context, double contextEnd, double labelEnd) = (null, double.NegativeInfinity, double.NegativeInfinity);
        CalendarDay tick = scale.Step.Floor(DateShape.Day(scale.First));
        if (DateShape.Number(tick) < scale.First) tick = scale.Step.Next(tick);
        for (double day = DateShape.Number(tick); day <= scale.Last; tick = scale.Step.Next(tick), day = DateShape.Number(tick))
        {
            double x = scale.X(day);
            string label = scale.Step.Label(tick);
            if (x < labelEnd + (gap / 2) || x + measure(label) > scale.Right + gap) label = "";
            else labelEnd = x + measure(label);
            string? shown = null;
            if (scale.Step.Context(tick) is { } next && next != context && x >= contextEnd && x + measure(next) <= scale.Right + gap)
            {
                (shown, context, contextEnd) = (next, next, x + measure(next) + gap);
            }
            ticks.Add(new(x, label, shown));
        }
        return ticks;
    }
}
