using static Journo.Publishing.Timelines.Drawing.Markup;
using static Journo.Publishing.Timelines.Drawing.SvgShapes;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Writes the counts of a timeline as SVG: a bar a period.</summary>
/// <param name="output">Where to.</param>
/// <param name="prefix">Before every id.</param>
internal sealed class DensityDrawing(TextWriter output, string prefix)
{
    private const double Headroom = 18;

    public void Write(DensityLayout layout, string title, string description, string? style)
    {
        SvgFrame.Open(output, prefix, layout.Page, title, $"{description} {string.Join(" ", layout.Notes)}", style, isPicture: true);
        SvgFrame.Heading(output, layout.Title, layout.Counts, layout.Plot.Left);
        if (layout.Scale is { } scale) SvgFrame.Axis(output, scale, layout.Plot);
        foreach (DensityLane lane in layout.Lanes) Write(lane, layout.Most);
        double y = layout.Plot.Bottom + 26;
        var text = new LabelText(LayoutBuilder.Measure);
        foreach (LabelLine line in layout.Notes.SelectMany(note => text.Wrap([new(LabelPart.Note, note)], layout.Plot.Width, 3)))
        {
            output.Write(Words("note", layout.Plot.Left, y, line.Text) + "\n");
            y += LayoutBuilder.LineHeight;
        }
        output.Write("</svg>\n");
    }

    private void Write(DensityLane lane, int most)
    {
        if (lane.Name is { } name)
        {
            LabelLine line = new LabelText((_, text) => TextMeasure.Of(text, LayoutBuilder.FontSize) * TextMeasure.Bold)
                .Wrap([new(LabelPart.Headline, name)], lane.Heading.Width - 110, 1)[0];
            double baseline = lane.Heading.Bottom - 7;
            output.Write(Words("lane", lane.Heading.Left, baseline, line.Text));
            output.Write(Words("note end", lane.Heading.Right, baseline, TimelineText.Count(lane.Events, "event")) + "\n");
        }
        double unit = (lane.Plot.Bottom - lane.Plot.Top - Headroom) / Math.Max(1, most);
        foreach (PeriodCount period in lane.Periods)
        {
            if (period.Certain + period.Possible == 0) continue;
            // A period with anything in it shows at least a hairline.
            double certain = period.Certain == 0 ? 0 : Math.Max(0.75, period.Certain * unit);
            double possible = period.Possible == 0 ? 0 : Math.Max(0.75, period.Possible * unit);
            string more = period.Possible == 0 ? "" : $", and {TimelineText.Number(period.Possible)} that may lie in it";
            output.Write($"""<g><title>{Escape($"{period.Name}: {TimelineText.Count(period.Certain, "event")}{more}")}</title>""");
            Bar("certain", period, lane.Plot.Bottom - certain, certain);
            Bar("possible", period, lane.Plot.Bottom - certain - possible, possible);
            output.Write("</g>\n");
        }
        PeriodCount peak = lane.Periods.MaxBy(p => p.Certain + p.Possible)!;
        if (peak.Certain + peak.Possible > 0)
        {
            double height = Math.Max(0.75, (peak.Certain + peak.Possible) * unit);
            bool isToTheRight = peak.Left > lane.Plot.Right - 60;
            output.Write(Words(isToTheRight ? "note end" : "note", isToTheRight ? peak.Right : peak.Left, lane.Plot.Bottom - height - 4,
                TimelineText.Number(peak.Certain + peak.Possible)));
        }
        output.Write(Across("rule", lane.Plot.Left, lane.Plot.Right, lane.Plot.Bottom) + "\n");
    }

    private void Bar(string name, PeriodCount period, double top, double height)
    {
        double width = Math.Max(0.5, period.Right - period.Left - 0.5);
        if (height > 0) output.Write(Rectangle(name, period.Left + 0.25, top, width, height));
    }
}
