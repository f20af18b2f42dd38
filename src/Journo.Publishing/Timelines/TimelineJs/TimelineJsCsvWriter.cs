using System.Globalization;

namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>
/// Writes the table of TimelineJS (RFC 4180), to be put into its spreadsheet or to be read as a file. No cell is a formula to a
/// spreadsheet: headline and text are HTML, in which a first
/// character that would make one is written as its number; so TimelineJS shows the same, wherever it reads the table.
/// </summary>
internal sealed class TimelineJsCsvWriter(TimelineOptions options, Action<TimelineProblem> onProblem) : TimelineWriter(options, onProblem)
{
    private const string Columns =
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media "
        + "Thumbnail,Type,Group,Background";
    private const string LineEnd = "\r\n";

    public override void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation)
    {
        var slides = new Slides(entries, Options, OnProblem);
        output.Write(Columns);
        output.Write(LineEnd);
        if (Options.Title is { } title) Write(output, null, null, null, SlideHtml.Escape(title), "", "title", null);
        foreach (Slide slide in slides.All())
        {
            cancellation.ThrowIfCancellationRequested();
            Write(output, slide.Date.Start, slide.Date.End, slide.Date.Words, slide.Headline, slide.Text, "", slide.Group);
        }
    }

    private static void Write(TextWriter output, DateParts? start, DateParts? end, string? words, string headline, string text, string type,
        string? group)
    {
        Write(output, start);
        Write(output, end);
        Cell(output, words);
        output.Write(',');
        Cell(output, headline);
        output.Write(',');
        Cell(output, text);
        output.Write(",,,,,");
        output.Write(type);
        output.Write(',');
        Cell(output, group);
        output.Write(',');
        output.Write(LineEnd);
    }

    // With the empty cell for the time.
    private static void Write(TextWriter output, DateParts? date)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{date?.Year},{date?.Month},{date?.Day},,"));
    }

    private static void Cell(TextWriter output, string? html)
    {
        if (string.IsNullOrEmpty(html)) return;
        string cell = html[0] is '=' or '+' or '-' or '@'
            ? string.Create(CultureInfo.InvariantCulture, $"&#{(int)html[0]};{html.AsSpan(1)}") : html;
        output.Write(cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
