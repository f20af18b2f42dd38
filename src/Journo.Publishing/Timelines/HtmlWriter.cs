using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Timelines;

/// <summary>
/// Writes a timeline as one page that needs no network: the drawing, and every event in a list, for who reads or hears rather than looks.
/// It works without script; with it, arrow keys go through the drawing
/// and a filter through the list. Where there are more events than a page can hold, each period lists its first ones and says how many more
/// there are.
/// </summary>
/// <param name="options">Title and lanes.</param>
/// <param name="onProblem">Told which events the page does not list.</param>
public sealed class HtmlWriter(TimelineOptions options, Action<TimelineProblem> onProblem) : TimelineWriter(options, onProblem)
{
    private const double NarrowWidth = 324;

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(output);
        string title = Markup.Escape(Options.Title ?? "Timeline"), counts = Markup.Escape(TimelineText.Counts(entries));
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>{title}</title>
            <style>
            {TimelineDrawing.Resource("drawing.css")}{TimelineDrawing.Resource("page.css")}</style>
            </head>
            <body>
            <a class="skip" href="#events">Skip to the list of events</a>
            <header>
            <h1>{title}</h1>
            <p class="counts">{counts}</p>
            </header>
            <main>

            """.ReplaceLineEndings("\n"));
        if (entries.Count > 0)
        {
            output.Write("<figure>\n<div class=\"wide\">\n");
            Draw(SvgWriter.Width, "wide-", entries, output, cancellation);
            // Words don't shrink with the screen: a telephone has a drawing of its own.
            output.Write("</div>\n<div class=\"narrow\">\n");
            Draw(NarrowWidth, "narrow-", entries, output, cancellation);
            output.Write("</div>\n</figure>\n");
        }
        new HtmlEventList(entries, OnProblem, output).Write(cancellation);
        output.Write($"</main>\n<script>\n{TimelineDrawing.Resource("page.js")}</script>\n</body>\n</html>\n");
    }

    private void Draw(double width, string prefix, IReadOnlyList<TimelineEvent> entries, TextWriter output,
        CancellationToken cancellation) =>
        TimelineDrawing.Write(entries, Options, width, output, new(prefix, number => $"#e{Markup.Number(number)}", IsAlone: false),
            cancellation);
}
