namespace Journo.Publishing.Timelines;

/// <summary>Writes a timeline in one form.</summary>
/// <param name="options">Title and lanes.</param>
/// <param name="onProblem">Told what the form can't hold.</param>
public abstract class TimelineWriter(TimelineOptions options, Action<TimelineProblem> onProblem)
{
    /// <summary>Title and lanes.</summary>
    protected TimelineOptions Options { get; } = options;

    /// <summary>Told what the form can't hold.</summary>
    protected Action<TimelineProblem> OnProblem { get; } = onProblem;

    /// <summary>Writes the whole timeline, with line feeds as line ends unless the form prescribes others.</summary>
    /// <param name="entries">The events in the timeline's order.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Ends it.</param>
    public abstract void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation);
}
