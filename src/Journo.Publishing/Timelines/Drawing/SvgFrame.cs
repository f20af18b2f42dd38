using static Journo.Publishing.Timelines.Drawing.Markup;
using static Journo.Publishing.Timelines.Drawing.SvgShapes;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>What every drawing has around its marks: the page, the heading, the axis.</summary>
internal static class SvgFrame
{
    public static void Open(TextWriter output, string prefix, Box page, string title, string description, string? style, bool isPicture)
    {
        string width = Number(page.Right), height = Number(page.Bottom), role = isPicture ? "img" : "group";
        output.Write($"""<svg xmlns="http://www.w3.org/2000/svg" class="timeline" width="{width}" height="{height}" """);
        output.Write($"""viewBox="0 0 {width} {height}" role="{role}" """);
        output.Write($"""aria-labelledby="{prefix}title" aria-describedby="{prefix}desc">{"\n"}""");
        output.Write($"""<title id="{prefix}title">{Escape(title)}</title>{"\n"}""");
        output.Write($"""<desc id="{prefix}desc">{Escape(description)}</desc>{"\n"}""");
        if (style is not null) output.Write($"<style>\n{style}</style>\n");
        output.Write($"""<rect class="paper" width="{Number(page.Right)}" height="{Number(page.Bottom)}"/>{"\n"}""");
    }

    public static void Heading(TextWriter output, IReadOnlyList<LabelLine> title, IReadOnlyList<LabelLine> counts, double left)
    {
        double y = 8;
        foreach (LabelLine line in title) output.Write(Words("title", left, y += LayoutBuilder.TitleLine, line.Text) + "\n");
        y += 6;
        foreach (LabelLine line in counts) output.Write(Words("note", left, y += LayoutBuilder.LineHeight, line.Text) + "\n");
    }

    /// <summary>The ticks above the plot, again below a tall one, and a hairline down from each.</summary>
    public static void Axis(TextWriter output, TimeScale scale, Box plot)
    {
        output.Write("""<g class="axis" aria-hidden="true">""");
        foreach (Tick tick in scale.Ticks)
        {
            output.Write(Down(tick.Context is null ? "hair" : "hair strong", tick.X, plot.Top - 6, plot.Bottom + 4));
        }
        output.Write(Across("rule", plot.Left, plot.Right, plot.Top - 2));
        Labels(output, scale, plot.Top - 12, -14);
        if (plot.Bottom - plot.Top > 500)
        {
            output.Write(Across("rule", plot.Left, plot.Right, plot.Bottom + 2));
            Labels(output, scale, plot.Bottom + 18, 14);
        }
        output.Write("</g>\n");
    }

    private static void Labels(TextWriter output, TimeScale scale, double y, double next)
    {
        foreach (Tick tick in scale.Ticks)
        {
            if (tick.Label.Length > 0) output.Write(Words("tick", tick.X, y, tick.Label));
            if (tick.Context is { } context) output.Write(Words("tick context", tick.X, y + next, context));
        }
    }
}
