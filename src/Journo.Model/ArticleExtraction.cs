namespace Journo;

/// <summary>The result of extraction: all rows of one article. Rows refer to each other by id. Immutable.</summary>
public sealed record ArticleExtraction
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }
    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];
    /// <summary>The quotations, in the order of the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
    /// <summary>The event mentions, in the order of the text.</summary>
    public IReadOnlyList<EventMention> Events { get; init; } = [];
    /// <summary>The figures, in the order of the text.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    /// <summary>The entities, in the order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    /// <summary>The mentions of entities, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    /// <summary>The sources, in the order of their first use.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
    /// <summary>The attributions: explicit ones in the order of the text, then inherited ones.</summary>
    public IReadOnlyList<Attribution> Attributions { get; init; } = [];
    /// <summary>The time expressions, in the order of the text.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
}
