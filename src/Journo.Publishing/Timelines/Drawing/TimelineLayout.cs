namespace Journo.Publishing.Timelines.Drawing;

/// <summary>Where everything of a timeline lies in a drawing, a row an event: the form of the drawing adds only how it looks.</summary>
internal sealed record TimelineLayout
{
    /// <summary>The whole drawing.</summary>
    public required Box Page { get; init; }
    /// <summary>The lines of the title, if it is drawn.</summary>
    public required IReadOnlyList<LabelLine> Title { get; init; }
    /// <summary>How many events there are, and how they have come to their places.</summary>
    public required IReadOnlyList<LabelLine> Counts { get; init; }
    /// <summary>The scale; null where no event has a place on one.</summary>
    public TimeScale? Scale { get; init; }
    /// <summary>Where the rows are.</summary>
    public required Box Plot { get; init; }
    public required IReadOnlyList<DrawnEvent> Events { get; init; }
    public required IReadOnlyList<DrawnLane> Lanes { get; init; }
    /// <summary>The heading over the events without a place; null where there are none.</summary>
    public Box? Unplaced { get; init; }
    /// <summary>What the marks mean, those that occur.</summary>
    public required IReadOnlyList<DrawnSign> Legend { get; init; }
}

/// <summary>What a mark means.</summary>
internal sealed record DrawnSign(Sign Sign, string Words, double X, double Top);

/// <summary>The marks that have to be told.</summary>
internal enum Sign
{
    Day,
    Within,
    Lasting,
    Faded,
    Uncertain,
    Open,
    Unknown,
    Choice,
    All,
    Ordered,
    Conflict,
}
