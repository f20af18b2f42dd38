namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Where a drawing stands.</summary>
/// <param name="Prefix">Before every id in it.</param>
/// <param name="Links">The address of an event by its number; null where events lead nowhere.</param>
/// <param name="IsAlone">Whether it is a file of its own, with its title, its style and all events.</param>
internal sealed record DrawingPlace(string Prefix, Func<int, string>? Links, bool IsAlone);

/// <summary>Draws a timeline: event by event, or by counts where there are more than anybody reads.</summary>
internal static class TimelineDrawing
{
    /// <summary>How many events are drawn one by one.</summary>
    public const int MostEvents = 250;

    public static void Write(IReadOnlyList<TimelineEvent> entries, TimelineOptions options, double width, TextWriter output,
        DrawingPlace place, CancellationToken cancellation)
    {
        string title = options.Title ?? "Timeline", description = TimelineText.Counts(entries) + ".";
        string? style = place.IsAlone ? Resource("drawing.css") : null;
        if (entries.Count > MostEvents)
        {
            DensityLayout density = DensityLayout.Of(entries, options, width, place.IsAlone, cancellation);
            new DensityDrawing(output, place.Prefix).Write(density, title, description, style);
            return;
        }
        TimelineLayout layout = LayoutBuilder.Build(entries, options, width, place.IsAlone);
        new SvgDrawing(output, place.Prefix, place.Links).Write(layout, title, description, style);
    }

    /// <summary>A text that is kept as a file beside the code.</summary>
    public static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(TimelineDrawing).Assembly.GetManifestResourceStream("Timelines." + name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
