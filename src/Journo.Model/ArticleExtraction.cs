namespace Journo;

/// <summary>All that Journo reads out of one article.</summary>
public sealed record ArticleExtraction
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<EventMention> Events { get; init; } = [];
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    /// <summary>In the order of their first use.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
}
