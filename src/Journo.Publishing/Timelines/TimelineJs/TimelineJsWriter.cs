using System.Text.Json;

namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>Writes the JSON of Knight Lab's TimelineJS. A date has year, month and day as far as they are known, and words where they do
/// not say it all.</summary>
internal sealed class TimelineJsWriter(TimelineOptions options, Action<TimelineProblem> onProblem) : TimelineWriter(options, onProblem)
{
    public override void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation)
    {
        var slides = new Slides(entries, Options, OnProblem);
        using var stream = new JsonStream(output);
        Utf8JsonWriter json = stream.Json;
        json.WriteStartObject();
        // Years, months and days; left to itself, TimelineJS would look through all events for it.
        json.WriteString("scale", "human");
        if (Options.Title is { } title)
        {
            json.WriteStartObject("title");
            WriteText(json, SlideHtml.Escape(title), null);
            json.WriteEndObject();
        }
        json.WriteStartArray("events");
        foreach (Slide slide in slides.All())
        {
            cancellation.ThrowIfCancellationRequested();
            Write(json, slide);
            stream.Flush();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        stream.Flush();
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, Slide slide)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", slide.Id);
        Write(json, "start_date", slide.Date.Start);
        if (slide.Date.End is { } end) Write(json, "end_date", end);
        if (slide.Date.Words is { } words) json.WriteString("display_date", words);
        WriteText(json, slide.Headline, slide.Text);
        if (slide.Group is { } group) json.WriteString("group", group);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, DateParts date)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", date.Year);
        if (date.Month is { } month) json.WriteNumber("month", month);
        if (date.Day is { } day) json.WriteNumber("day", day);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string headline, string? text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", headline);
        if (text is { Length: > 0 }) json.WriteString("text", text);
        json.WriteEndObject();
    }
}
