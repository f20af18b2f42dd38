namespace Journo.Publishing.Timelines;

/// <summary>An event that a form can't hold, or only in part.</summary>
/// <param name="IsLeftOut">Whether it is left out; else something of it is.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Message">What and why.</param>
public sealed record TimelineProblem(bool IsLeftOut, string Event, string Message)
{
    /// <summary>Event and message.</summary>
    public override string ToString() => $"{Event}: {Message}";
}
