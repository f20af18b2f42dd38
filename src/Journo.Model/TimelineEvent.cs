namespace Journo;

/// <summary>
/// An event of a timeline: all mentions of the same event in one article or several. Its own columns are those of the mention that says
/// most.
/// </summary>
public sealed record TimelineEvent : EventMention
{
    // A derived type's own properties come first: without this, a table would not begin with the id.
    /// <inheritdoc/>
    public override required string Id { get => base.Id; init => base.Id = value; }
    /// <summary>Its mentions, in the order of the articles and of their texts.</summary>
    public SourcedMentionList Accounts { get; init; } = [];
    /// <summary>Who reports it, each once.</summary>
    public TextList Sources { get; init; } = TextList.Empty;
    /// <summary>How it has come to its place.</summary>
    public EventPlacement Placement { get; init; }
    /// <summary>
    /// The dates that its mentions give where they can't all be right, each with who gives it; empty where they agree. <see
    /// cref="EventMention.Date"/> then is one of them: <c>[2018,2019]</c>.
    /// </summary>
    public TextList Conflicts { get; init; } = TextList.Empty;

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
