using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Timelines;

/// <summary>Writes a timeline as one SVG drawing: a point for a day, a bar for a span, faded edges for what is approximate, open ends for
/// what is not known. More events than can be read one by one are counted by period.</summary>
/// <param name="options">Title and lanes.</param>
/// <param name="onProblem">Told what the drawing can't hold.</param>
public sealed class SvgWriter(TimelineOptions options, Action<TimelineProblem> onProblem) : TimelineWriter(options, onProblem)
{
    /// <summary>As wide as a page of A4 or Letter across its margins takes without shrinking the words too much.</summary>
    internal const double Width = 960;

    /// <inheritdoc/>
    public override void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(output);
        cancellation.ThrowIfCancellationRequested();
        TimelineDrawing.Write(entries, Options, Width, output, new("", null, IsAlone: true), cancellation);
    }
}
