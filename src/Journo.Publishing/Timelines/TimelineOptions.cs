namespace Journo.Publishing.Timelines;

/// <summary>What a timeline is called and how it is laid out.</summary>
public sealed record TimelineOptions
{
    /// <summary>Its title; null for none.</summary>
    public string? Title { get; init; }
    /// <summary>What its lanes stand for.</summary>
    public TimelineLanes Lanes { get; init; }

    /// <summary>The lane that an event belongs to; null where there are no lanes, or it belongs to none.</summary>
    public string? LaneOf(TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Lanes switch
        {
            TimelineLanes.Source => entry.Sources.Count > 0 ? entry.Sources[0] : null,
            TimelineLanes.Participant => entry.Participants.Count > 0 ? entry.Participants[0] : null,
            TimelineLanes.Article => entry.Accounts.Count > 0
                && entry.Accounts[0].Article is { Title.Length: > 0 } article ? article.Title : entry.Article,
            _ => null,
        };
    }
}
