using Journo.Citations.Csl.Rendering;
using static Journo.Publishing.Timelines.Drawing.Markup;
using static Journo.Publishing.Timelines.Drawing.SvgShapes;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Writes a layout as SVG that any reader of SVG 1.1 draws: no font, script or colour scheme has to be understood, all may
/// be.</summary>
/// <param name="output">Where to.</param>
/// <param name="prefix">Before every id, so that several drawings may stand in one page.</param>
/// <param name="links">The address of an event by its number, where events lead somewhere; they then are focusable.</param>
internal sealed class SvgDrawing(TextWriter output, string prefix, Func<int, string>? links)
{
    private const double Middle = LayoutBuilder.LineHeight / 2, Baseline = 12.5, Half = LayoutBuilder.MarkHeight / 2;

    /// <summary>The drawing from its open tag to its end tag.</summary>
    public void Write(TimelineLayout layout, string title, string description, string? style)
    {
        SvgFrame.Open(output, prefix, layout.Page, title, description, style, isPicture: links is null);
        Gradients();
        SvgFrame.Heading(output, layout.Title, layout.Counts, layout.Plot.Left);
        if (layout.Scale is { } scale) SvgFrame.Axis(output, scale, layout.Plot);
        foreach (DrawnLane lane in layout.Lanes) Heading(lane.Name, lane.Heading, "lane");
        Bands(layout);
        foreach (DrawnEvent drawn in layout.Events) Write(drawn, layout.Scale);
        if (layout.Unplaced is { } heading) Heading(TimelineText.UnplacedHeading, heading, "lane");
        foreach (DrawnSign sign in layout.Legend) Write(sign);
        output.Write("</svg>\n");
    }

    private void Gradients()
    {
        output.Write("<defs>");
        Gradient("start", "0.35", "1");
        Gradient("end", "0", "0.65");
        Gradient("both", "0.35", "0.65");
        output.Write("</defs>\n");
    }

    private void Gradient(string name, string from, string to)
    {
        output.Write($"""<linearGradient id="{prefix}{name}">""");
        if (name != "end") output.Write("""<stop offset="0" class="stop" stop-opacity="0"/>""");
        output.Write($"""<stop offset="{from}" class="stop"/><stop offset="{to}" class="stop"/>""");
        if (name != "start") output.Write("""<stop offset="1" class="stop" stop-opacity="0"/>""");
        output.Write("</linearGradient>");
    }

    private void Heading(string words, Box box, string name) => output.Write(
        Across("hair", box.Left, box.Right, box.Top + 8) + Words(name, box.Left, box.Bottom - 7, LabelLineOf(words, box.Width)) + "\n");

    private static string LabelLineOf(string words, double width) =>
        new LabelText((_, text) => TextMeasure.Of(text, LayoutBuilder.FontSize) * TextMeasure.Bold)
            .Wrap([new(LabelPart.Headline, words)], width, 1)[0].Text;

    // Rows without a place on the scale interrupt it; neighbours share a band.
    private void Bands(TimelineLayout layout)
    {
        for (int i = 0; i < layout.Events.Count; i++)
        {
            DrawnEvent first = layout.Events[i];
            if (first.Shape is not null || first.Entry.Placement == EventPlacement.Unplaced) continue;
            int last = i;
            while (last + 1 < layout.Events.Count
                && layout.Events[last + 1] is { Shape: null, Entry.Placement: not EventPlacement.Unplaced } next
                && next.Row.Top == layout.Events[last].Row.Bottom) last++;
            Box band = first.Row with { Bottom = layout.Events[last].Row.Bottom };
            double x = (first.Mark.Left + first.Mark.Right) / 2;
            output.Write(Rectangle("band", band.Left, band.Top, band.Width, band.Bottom - band.Top));
            output.Write(Down("chain", x, band.Top, band.Bottom) + "\n");
            i = last;
        }
    }

    private void Write(DrawnEvent drawn, TimeScale? scale)
    {
        // A link is called what it shows; the list that it leads to has the rest.
        if (links is null) output.Write($"""<g class="event"><title>{Escape(TimelineText.Description(drawn.Entry))}</title>""");
        else output.Write($"""<a class="event" href="{Escape(links(drawn.Number))}">""");
        output.Write(Rectangle("row", drawn.Row.Left, drawn.Row.Top + 1, drawn.Row.Width, drawn.Row.Bottom - drawn.Row.Top - 2));
        if (drawn.Shape is { } shape && scale is not null) Mark(
            drawn.Segments, shape.IsAll, (drawn.Mark.Top + drawn.Mark.Bottom) / 2, scale.Left, scale.Right);
        else if (drawn.Entry.Placement != EventPlacement.Unplaced) Diamond(
            (drawn.Mark.Left + drawn.Mark.Right) / 2, (drawn.Mark.Top + drawn.Mark.Bottom) / 2);
        Label(drawn.Label, hidesScale: drawn.Shape is not null);
        output.Write(links is null ? "</g>\n" : "</a>\n");
    }

    private void Label(DrawnLabel label, bool hidesScale)
    {
        Box box = label.Bounds;
        // The scale's lines stop behind the words.
        if (hidesScale) output.Write(Rectangle("paper", box.Left - 3, box.Top, box.Width + 6, box.Bottom - box.Top));
        for (int i = 0; i < label.Lines.Count; i++)
        {
            double y = label.Top + Baseline + (i * LayoutBuilder.LineHeight);
            output.Write($"""<text class="{(label.IsToTheRight ? "words end" : "words")}" x="{Number(label.X)}" y="{Number(y)}">""");
            bool isFirst = true;
            foreach (LabelRun run in label.Lines[i].Runs)
            {
                output.Write($"""<tspan class="{Class(run.Part)}"{(isFirst ? "" : " dx=\"4\"")}>{Escape(run.Text)}</tspan>""");
                if (run != label.Lines[i].Runs[^1]) output.Write(" ");
                isFirst = false;
            }
            output.Write("</text> ");
        }
    }

    private static string Class(LabelPart part) => part switch
    {
        LabelPart.Date => "date",
        LabelPart.Note => "note",
        LabelPart.Conflict => "conflict",
        _ => "head",
    };

    private void Mark(IReadOnlyList<DrawnSegment> segments, bool isAll, double y, double first, double last)
    {
        if (segments.Count > 1) output.Write(Across(isAll ? "join" : "join either", segments[0].Left, segments[^1].Right, y));
        foreach (DrawnSegment segment in segments) Mark(segment, y, first, last);
    }

    private void Mark(DrawnSegment drawn, double y, double first, double last)
    {
        DateSegment segment = drawn.Segment;
        if (segment.Start is ShapeEdge.Open or ShapeEdge.Unknown) Line(drawn.Left, drawn.LineLeft, y, segment.Start);
        if (segment.End is ShapeEdge.Open or ShapeEdge.Unknown) Line(drawn.Right, drawn.LineRight, y, segment.End);
        bool fadesIn = segment.Start == ShapeEdge.Faded, fadesOut = segment.End == ShapeEdge.Faded;
        if (segment.IsDay)
        {
            double x = Math.Clamp((drawn.Left + drawn.Right) / 2, first, last);
            if (fadesIn || fadesOut) output.Write(Rectangle("may", x - 13, y - Half, 26, 2 * Half, $"{prefix}both"));
            output.Write($"""<circle class="{(segment.IsUncertain ? "day unsure" : "day")}" cx="{Number(x)}" cy="{Number(y)}" r="4.5"/>""");
            return;
        }
        if (segment.From is null || segment.To is null)
        {
            // What is dated is where the line begins.
            string data = $"M{Number(drawn.Left)} {Number(y - Half)}v{Number(2 * Half)}";
            output.Write(Path(segment.IsUncertain ? "stop-line unsure" : "stop-line", data));
        }
        else if (fadesIn || fadesOut)
        {
            double left = drawn.Left - (fadesIn ? 8 : 0), width = drawn.Right + (fadesOut ? 8 : 0) - left;
            string gradient = prefix + (fadesIn && fadesOut ? "both" : fadesIn ? "start" : "end");
            output.Write(Rectangle("may", left, y - Half, width, 2 * Half, gradient));
            output.Write(Rectangle("rail", left, y - Half, width, 1, gradient));
            output.Write(Rectangle("rail", left, y + Half - 1, width, 1, gradient));
            if (segment.IsUncertain) output.Write(Across("doubt", drawn.Left, drawn.Right, y));
        }
        else
        {
            double width = drawn.Right - drawn.Left - 1;
            output.Write(Rectangle(segment.IsUncertain ? "bar unsure" : "bar", drawn.Left + 0.5, y - Half + 0.5, width, (2 * Half) - 1));
        }
        if (drawn is { CoreLeft: { } coreLeft, CoreRight: { } coreRight })
        {
            output.Write(Rectangle("core", coreLeft, y - Half, Math.Max(1, coreRight - coreLeft), 2 * Half));
        }
    }

    private void Line(double from, double to, double y, ShapeEdge edge)
    {
        double direction = Math.Sign(to - from);
        if (direction == 0) direction = 1;
        if (edge == ShapeEdge.Unknown)
        {
            output.Write(Across("line unknown", from, to, y));
            return;
        }
        string behind = Number(to - (6 * direction));
        output.Write(Across("line", from, to, y));
        output.Write(Path("tip", $"M{behind} {Number(y - 4)}L{Number(to)} {Number(y)}L{behind} {Number(y + 4)}"));
    }

    private void Diamond(double x, double y) => output.Write(Path("diamond", $"M{Number(x)} {Number(y - 5)}l5 5l-5 5l-5 -5z"));

    private void Write(DrawnSign sign)
    {
        double y = sign.Top + Middle;
        if (sign.Sign == Sign.Ordered) Diamond(sign.X + 13, y);
        else if (sign.Sign == Sign.Conflict) output.Write(Words("conflict", sign.X + 9, sign.Top + Baseline, "≠"));
        else Mark(LayoutBuilder.Draw(sign), sign.Sign == Sign.All, y, sign.X, sign.X + 26);
        output.Write(Words("note", sign.X + 34, sign.Top + Baseline, sign.Words) + "\n");
    }
}
