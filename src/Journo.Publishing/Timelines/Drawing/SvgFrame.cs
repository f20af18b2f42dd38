using static Journo.Publishing.Timelines.Drawing.Markup;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>What every drawing has around its marks: the page, the heading, the axis.</summary>
internal static class SvgFrame
{
    public static void Open(TextWriter output, string prefix, Box page, string title, string description, string? style, bool isPicture)
    {
        string size = $"""width="{Number(page.Right)}" height="{Number(page.Bottom)}" viewBox="0 0 {Number(page.Right)} {Number(page.Bottom)}" """.TrimEnd();
        output.Write($"""<svg xmlns="http://www.w3.org/2000/svg" class="timeline" {size} role="{(isPicture ? "img" : "group")}" aria-labelledby="{prefix}title" aria-describedby="{prefix}desc">{"\n"}""");
        output.Write($"""<title id="{prefix}title">{Escape(title)}</title>{"\n"}<desc id="{prefix}desc">{Escape(description)}</desc>{"\n"}""");
        if (style is not null) output.Write($"<style>\n{style}</style>\n");
        output.Write($"""<rect class="paper" width="{Number(page.Right)}" height="{Number(page.Bottom)}"/>{"\n"}""");
    }

    public static void Heading(TextWriter output, IReadOnlyList<LabelLine> title, IReadOnlyList<LabelLine> counts, double left)
    {
        double y = 8;
        foreach (LabelLine line in title) output.Write($"""<text class="title" x="{Number(left)}" y="{Number(y += LayoutBuilder.TitleLine)}">{Escape(line.Text)}</text>{"\n"}""");
        y += 6;
        foreach (LabelLine line in counts) output.Write($"""<text class="note" x="{Number(left)}" y="{Number(y += LayoutBuilder.LineHeight)}">{Escape(line.Text)}</text>{"\n"}""");
    }

    /// <summary>The ticks above the plot, again below a tall one, and a hairline down from each.</summary>
    public static void Axis(TextWriter output, TimeScale scale, Box plot)
    {
        output.Write("""<g class="axis" aria-hidden="true">""");
        foreach (Tick tick in scale.Ticks) output.Write($"""<path class="{(tick.Context is null ? "hair" : "hair strong")}" d="M{Number(tick.X)} {Number(plot.Top - 6)}V{Number(plot.Bottom + 4)}"/>""");
        output.Write($"""<path class="rule" d="M{Number(plot.Left)} {Number(plot.Top - 2)}H{Number(plot.Right)}"/>""");
        Labels(output, scale, plot.Top - 12, -14);
        if (plot.Bottom - plot.Top > 500)
        {
            output.Write($"""<path class="rule" d="M{Number(plot.Left)} {Number(plot.Bottom + 2)}H{Number(plot.Right)}"/>""");
            Labels(output, scale, plot.Bottom + 18, 14);
        }
        output.Write("</g>\n");
    }

    private static void Labels(TextWriter output, TimeScale scale, double y, double next)
    {
        foreach (Tick tick in scale.Ticks)
        {
            if (tick.Label.Length > 0) output.Write($"""<text class="tick" x="{Number(tick.X)}" y="{Number(y)}">{Escape(tick.Label)}</text>""");
            if (tick.Context is { } context) output.Write($"""<text class="tick context" x="{Number(tick.X)}" y="{Number(y + next)}">{Escape(context)}</text>""");
        }
    }
}
