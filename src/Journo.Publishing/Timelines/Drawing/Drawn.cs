using Journo.Citations.Csl.Rendering;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>A rectangle, in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => Left <= other.Left + Slack && Top <= other.Top + Slack && Right >= other.Right - Slack
        && Bottom >= other.Bottom - Slack;

    private const double Slack = 0.001;
}

/// <summary>A stretch as it is drawn.</summary>
/// <param name="Left">Where its dated part begins; for one that is open at the start, where it is dated at the end.</param>
/// <param name="Right">Where its dated part ends.</param>
/// <param name="LineLeft">How far the line of an open or unknown start reaches; the same as <paramref name="Left"/> for a dated
/// one.</param>
/// <param name="LineRight">How far the line of an open or unknown end reaches.</param>
/// <param name="CoreLeft">Where it certainly lasts; null where nothing is said to last.</param>
/// <param name="CoreRight">The end of that.</param>
/// <param name="Segment">The stretch of time.</param>
internal sealed record DrawnSegment(
    double Left, double Right, double LineLeft, double LineRight, double? CoreLeft, double? CoreRight, DateSegment Segment);

/// <summary>A label: its lines from a corner, set from the left or to the right.</summary>
internal sealed record DrawnLabel(double X, bool IsToTheRight, double Top, IReadOnlyList<LabelLine> Lines, Box Bounds);

/// <summary>An event in its row.</summary>
/// <param name="Number">Its number in the timeline, from 1.</param>
/// <param name="Entry">The event.</param>
/// <param name="Shape">What its date looks like; null for one that the scale does not hold.</param>
/// <param name="Segments">Its mark, from the left.</param>
/// <param name="Row">The row.</param>
/// <param name="Mark">What the mark covers.</param>
/// <param name="Label">Its words.</param>
internal sealed record DrawnEvent(
    int Number, TimelineEvent Entry, DateShape? Shape, IReadOnlyList<DrawnSegment> Segments, Box Row, Box Mark, DrawnLabel Label);

/// <summary>A lane: its name stands over its rows.</summary>
internal sealed record DrawnLane(string Name, Box Heading, Box Rows);
