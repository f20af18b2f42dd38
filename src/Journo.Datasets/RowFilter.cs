namespace Journo.Datasets;

/// <summary>
/// Which rows of a table are wanted: all conditions must hold, each by any of its values.
/// Text conditions are wildcard patterns on one column, so that an adapter can test them on bytes; <see cref="Matches"/> tests an object in
/// memory.
/// </summary>
/// <typeparam name="T">The row's type.</typeparam>
public abstract record RowFilter<T> where T : class
{
    /// <summary>Patterns for the id.</summary>
    public IReadOnlyList<TextPattern> Id { get; init; } = [];
    /// <summary>Patterns for the article's id; not used by entities and sources.</summary>
    public IReadOnlyList<TextPattern> Article { get; init; } = [];

    /// <summary>Whether the row passes.</summary>
    public abstract bool Matches(T row);

    /// <summary>Whether any pattern matches, or there is none.</summary>
    protected static bool Any(IReadOnlyList<TextPattern> patterns, string? value)
    {
        if (patterns.Count == 0) return true;
        foreach (TextPattern pattern in patterns)
        {
            if (pattern.IsMatch(value)) return true;
        }
        return false;
    }

    /// <summary>Whether any pattern matches any of the values, or there is none.</summary>
    protected static bool Any(IReadOnlyList<TextPattern> patterns, TextList values) => patterns.Count == 0
        || values.Any(v => Any(patterns, v));

    /// <summary>Whether the value is among those wanted, or none is named.</summary>
    protected static bool Any<TValue>(IReadOnlyList<TValue> wanted, TValue value) => wanted.Count == 0 || wanted.Contains(value);
}

/// <summary>Which claims.</summary>
public sealed record ClaimFilter : RowFilter<Claim>
{
    /// <summary>Patterns for the speaker.</summary>
    public IReadOnlyList<TextPattern> Speaker { get; init; } = [];
    /// <summary>Patterns for any link of the chain.</summary>
    public IReadOnlyList<TextPattern> Source { get; init; } = [];
    /// <summary>Patterns for the text or the summary.</summary>
    public IReadOnlyList<TextPattern> Text { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<ClaimKind> Kind { get; init; } = [];
    /// <summary>How they are attributed.</summary>
    public IReadOnlyList<AttributionKind> Attribution { get; init; } = [];
    /// <summary>With a hedge (true), without (false), or either.</summary>
    public bool? Hedged { get; init; }
    /// <summary>The least checkworthiness.</summary>
    public double? MinimumCheckworthiness { get; init; }
    /// <summary>Only these ids, where a filter on another table chose them; null for all.</summary>
    public IReadOnlySet<string>? Ids { get; init; }

    /// <inheritdoc/>
    public override bool Matches(Claim row) =>
        Any(Id, row.Id) && Any(Article, row.Article) && Any(Speaker, row.Speaker) && Any(Source, row.Chain)
        && (Any(Text, row.Text) || Any(Text, row.Summary)) && Any(Kind, row.Kind) && Any(Attribution, row.Attribution)
        && (Hedged is null || Hedged == row.Hedges.Count > 0) && !(row.Checkworthiness < MinimumCheckworthiness)
        && Ids?.Contains(row.Id) != false;
}

/// <summary>Which quotations.</summary>
public sealed record QuoteFilter : RowFilter<Quote>
{
    /// <summary>Patterns for the speaker.</summary>
    public IReadOnlyList<TextPattern> Speaker { get; init; } = [];
    /// <summary>Patterns for the quoted words.</summary>
    public IReadOnlyList<TextPattern> Text { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<QuoteKind> Kind { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(Quote row) =>
        Any(Id, row.Id) && Any(Article, row.Article) && Any(Speaker, row.Speaker) && Any(Text, row.Text) && Any(Kind, row.Kind);
}

/// <summary>Which events.</summary>
public sealed record EventFilter : RowFilter<EventMention>
{
    /// <summary>Patterns for any participant.</summary>
    public IReadOnlyList<TextPattern> Participant { get; init; } = [];
    /// <summary>Patterns for the headline.</summary>
    public IReadOnlyList<TextPattern> Text { get; init; } = [];
    /// <summary>Events that may fall on or after this date.</summary>
    public EdtfDate? After { get; init; }
    /// <summary>Events that may fall on or before this date.</summary>
    public EdtfDate? Before { get; init; }
    /// <summary>Dated (true), undated (false), or either.</summary>
    public bool? Dated { get; init; }

    /// <inheritdoc/>
    public override bool Matches(EventMention row) =>
        Any(Id, row.Id) && Any(Article, row.Article) && Any(Participant, row.Participants) && Any(Text, row.Headline)
        && (Dated is null || Dated == row.Date is not null) && InRange(row);

    private bool InRange(EventMention row) =>
        (After is null || (row.Latest is not null && row.Latest.CompareTo(After) >= 0))
        && (Before is null || (row.Earliest is not null && row.Earliest.CompareTo(Before) <= 0));
}

/// <summary>Which figures.</summary>
public sealed record FigureFilter : RowFilter<Figure>
{
    /// <summary>Kinds.</summary>
    public IReadOnlyList<FigureKind> Kind { get; init; } = [];
    /// <summary>Patterns for the currency.</summary>
    public IReadOnlyList<TextPattern> Currency { get; init; } = [];
    /// <summary>Patterns for the unit.</summary>
    public IReadOnlyList<TextPattern> Unit { get; init; } = [];
    /// <summary>The least value.</summary>
    public decimal? Minimum { get; init; }
    /// <summary>The greatest value.</summary>
    public decimal? Maximum { get; init; }

    /// <inheritdoc/>
    public override bool Matches(Figure row) =>
        Any(Id, row.Id) && Any(Article, row.Article) && Any(Kind, row.Kind) && Any(Currency, row.Currency) && Any(Unit, row.Unit)
        && (Minimum is null || row.Value >= Minimum) && (Maximum is null || row.Value <= Maximum);
}

/// <summary>Which entities.</summary>
public sealed record EntityFilter : RowFilter<Entity>
{
    /// <summary>Patterns for the name, an alias or a misspelling.</summary>
    public IReadOnlyList<TextPattern> Name { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<EntityKind> Kind { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(Entity row) =>
        Any(Id, row.Id) && (Any(Name, row.Name) || Any(Name, row.Aliases) || Any(Name, row.Misspellings)) && Any(Kind, row.Kind);
}

/// <summary>Which sources.</summary>
public sealed record SourceFilter : RowFilter<Source>
{
    /// <summary>Patterns for the name or an alias.</summary>
    public IReadOnlyList<TextPattern> Name { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<SourceKind> Kind { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(Source row) => Any(Id, row.Id) && (Any(Name, row.Name) || Any(Name, row.Aliases)) && Any(Kind, row.Kind);
}

/// <summary>Which articles.</summary>
public sealed record ArticleFilter : RowFilter<Article>
{
    /// <summary>Patterns for the title.</summary>
    public IReadOnlyList<TextPattern> Title { get; init; } = [];
    /// <summary>Patterns for the publisher.</summary>
    public IReadOnlyList<TextPattern> Publisher { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(Article row) => Any(Id, row.Id) && Any(Article, row.Id) && Any(Title, row.Title)
        && Any(Publisher, row.Publisher);
}

/// <summary>Which attributions.</summary>
public sealed record AttributionFilter : RowFilter<Attribution>
{
    /// <summary>Patterns for the source.</summary>
    public IReadOnlyList<TextPattern> Source { get; init; } = [];
    /// <summary>Patterns for the cue.</summary>
    public IReadOnlyList<TextPattern> Cue { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(Attribution row) => Any(Id, row.Id) && Any(Article, row.Article) && Any(Source, row.Source)
        && Any(Cue, row.Cue);
}

/// <summary>Which time expressions.</summary>
public sealed record DateMentionFilter : RowFilter<DateMention>
{
    /// <summary>Patterns for the words.</summary>
    public IReadOnlyList<TextPattern> Text { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<DateMentionKind> Kind { get; init; } = [];

    /// <inheritdoc/>
    public override bool Matches(DateMention row) => Any(Id, row.Id) && Any(Article, row.Article) && Any(Text, row.Text)
        && Any(Kind, row.Kind);
}
