namespace Journo.Publishing.Timelines;

/// <summary>What the lanes (groups) of a timeline stand for.</summary>
public enum TimelineLanes
{
    /// <summary>All events in one.</summary>
    None,
    /// <summary>Who tells it.</summary>
    Source,
    /// <summary>Who took part first.</summary>
    Participant,
    /// <summary>The article.</summary>
    Article,
}
