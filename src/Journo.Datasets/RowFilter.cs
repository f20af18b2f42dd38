using Journo.Datasets.Schema;

namespace Journo.Datasets;

/// <summary>
/// Which rows of a table are wanted: all conditions must hold, each by any of its values. They are put as conditions on columns, by which a
/// store passes rows over unread; <see cref="Matches"/> tests a row in memory by the same.
/// </summary>
/// <typeparam name="T">The row's type.</typeparam>
public abstract record RowFilter<T> where T : class
{
    private IReadOnlyList<Condition>? _conditions;

    /// <summary>A filter without conditions.</summary>
    protected RowFilter()
    {
    }

    /// <summary>A copy, whose conditions are made anew.</summary>
    /// <param name="original">The filter to copy.</param>
    protected RowFilter(RowFilter<T> original)
    {
        ArgumentNullException.ThrowIfNull(original);
        (Id, Article) = (original.Id, original.Article);
    }

    /// <summary>Patterns for the id.</summary>
    public IReadOnlyList<TextPattern> Id { get; init; } = [];
    /// <summary>Patterns for the article's id; not used where rows are of no article.</summary>
    public IReadOnlyList<TextPattern> Article { get; init; } = [];

    /// <summary>Whether the row passes.</summary>
    public bool Matches(T row)
    {
        if (Conditions.Count == 0) return true;
        var buffer = new CellBuffer();
        return Conditions.All(one => Array.Exists(one.Columns, column => one.Passes(column, ((Column<T>)column).Cell(row, buffer))));
    }

    /// <summary>What is asked of the rows' cells, in the order in which it is best tested.</summary>
    internal IReadOnlyList<Condition> Conditions => _conditions ??= [.. Common().Concat(Own()).OfType<Condition>()];

    private IEnumerable<Condition?> Common() => [Like(Id, "id"), Table.ArticleColumn is { } article ? Like(Article, article.Name) : null];

    /// <summary>This filter's own conditions, those that look through long texts last; null for what is not asked.</summary>
    private protected abstract IEnumerable<Condition?> Own();

    /// <summary>That a text, or an item of a list, in one of the columns matches a pattern.</summary>
    private protected static Condition? Like(IReadOnlyList<TextPattern> patterns, params string[] columns) =>
        patterns.Count == 0 ? null : new IsLike(patterns, [.. columns.Select(name => Table[name])]);

    /// <summary>That a value is among those wanted, where any are named.</summary>
    private protected static Condition? OneOf<TValue>(IReadOnlyList<TValue> wanted, string column) =>
        wanted.Count == 0 ? null : Among(wanted, column);

    /// <summary>That a value is among these, even if they are none; null where it may be any.</summary>
    private protected static Condition? Among<TValue>(IEnumerable<TValue>? wanted, string column)
    {
        var own = (Column<T, TValue>)Table[column];
        return wanted is null ? null : new IsOneOf(own, wanted.Select(value => own.Values.Cell(value, new()).ToArray()));
    }

    /// <summary>That there is a value, or none.</summary>
    private protected static Condition? Filled(bool? wanted, string column) =>
        wanted is { } filled ? new IsEmpty(Table[column], !filled) : null;

    /// <summary>That a value is there and not beyond the bounds, where there are any.</summary>
    private protected static Condition? Within(IComparable? least, IComparable? greatest, string column) =>
        least is null && greatest is null ? null : new IsWithin(Table[column], least, greatest);

    private static Table<T> Table { get; } = Tables.Of<T>();
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
    /// <summary>How their sources stand to them.</summary>
    public IReadOnlyList<Stance> Stance { get; init; } = [];
    /// <summary>With a hedge (true), without (false), or either.</summary>
    public bool? Hedged { get; init; }
    /// <summary>The least checkworthiness.</summary>
    public double? MinimumCheckworthiness { get; init; }
    /// <summary>Only these ids, where a filter on another table chose them; null for all.</summary>
    public IReadOnlySet<string>? Ids { get; init; }

    private protected override IEnumerable<Condition?> Own() =>
    [
        Filled(Hedged, "hedges"), Like(Speaker, "speaker"), OneOf(Kind, "kind"), OneOf(Attribution, "attribution"), OneOf(Stance, "stance"),
        Among(Ids, "id"),
        Like(Source, "chain"), Within(MinimumCheckworthiness, null, "checkworthiness"), Like(Text, "text", "summary"),
    ];
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

    private protected override IEnumerable<Condition?> Own() => [Like(Speaker, "speaker"), OneOf(Kind, "kind"), Like(Text, "text")];
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

    private protected override IEnumerable<Condition?> Own() =>
    [
        Filled(Dated, "date"), Like(Participant, "participants"), Within(After, null, "latest"),
        Within(null, Before, "earliest"), Like(Text, "headline"),
    ];
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

    private protected override IEnumerable<Condition?> Own() =>
        [OneOf(Kind, "kind"), Like(Currency, "currency"), Like(Unit, "unit"), Within(Minimum, Maximum, "value")];
}

/// <summary>Which entities.</summary>
public sealed record EntityFilter : RowFilter<Entity>
{
    /// <summary>Patterns for the name, an alias or a misspelling.</summary>
    public IReadOnlyList<TextPattern> Name { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<EntityKind> Kind { get; init; } = [];

    private protected override IEnumerable<Condition?> Own() => [OneOf(Kind, "kind"), Like(Name, "name", "aliases", "misspellings")];
}

/// <summary>Which sources.</summary>
public sealed record SourceFilter : RowFilter<Source>
{
    /// <summary>Patterns for the name or an alias.</summary>
    public IReadOnlyList<TextPattern> Name { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<SourceKind> Kind { get; init; } = [];

    private protected override IEnumerable<Condition?> Own() => [OneOf(Kind, "kind"), Like(Name, "name", "aliases")];
}

/// <summary>Which articles.</summary>
public sealed record ArticleFilter : RowFilter<Article>
{
    /// <summary>Patterns for the title.</summary>
    public IReadOnlyList<TextPattern> Title { get; init; } = [];
    /// <summary>Patterns for the publisher.</summary>
    public IReadOnlyList<TextPattern> Publisher { get; init; } = [];

    private protected override IEnumerable<Condition?> Own() => [Like(Publisher, "publisher"), Like(Title, "title")];
}

/// <summary>Which attributions.</summary>
public sealed record AttributionFilter : RowFilter<Attribution>
{
    /// <summary>Patterns for the source.</summary>
    public IReadOnlyList<TextPattern> Source { get; init; } = [];
    /// <summary>Patterns for the cue.</summary>
    public IReadOnlyList<TextPattern> Cue { get; init; } = [];
    /// <summary>How the source stands to what is attributed.</summary>
    public IReadOnlyList<Stance> Stance { get; init; } = [];

    private protected override IEnumerable<Condition?> Own() =>
        [Like(Source, "source"), Like(Cue, "cue"), OneOf(Stance, "stance")];
}

/// <summary>Which time expressions.</summary>
public sealed record DateMentionFilter : RowFilter<DateMention>
{
    /// <summary>Patterns for the words.</summary>
    public IReadOnlyList<TextPattern> Text { get; init; } = [];
    /// <summary>Kinds.</summary>
    public IReadOnlyList<DateMentionKind> Kind { get; init; } = [];

    private protected override IEnumerable<Condition?> Own() => [OneOf(Kind, "kind"), Like(Text, "text")];
}
