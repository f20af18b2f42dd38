namespace Journo.Datasets.Schema;

/// <summary>The tables of a dataset. Each is made when it is first asked for: most commands need one.</summary>
internal static class Tables
{
    private static readonly (Type Row, Func<Table> Table)[] ByRow =
    [
        (typeof(Article), static () => Articles),
        (typeof(Source), static () => Sources),
        (typeof(Claim), static () => Claims),
        (typeof(Quote), static () => Quotes),
        (typeof(EventMention), static () => Events),
        (typeof(Figure), static () => Figures),
        (typeof(Entity), static () => Entities),
        (typeof(Mention), static () => Mentions),
        (typeof(Attribution), static () => Attributions),
        (typeof(DateMention), static () => Dates),
        (typeof(Evidence), static () => Evidence),
        (typeof(ClaimReview), static () => Reviews),
    ];

    private static readonly Lazy<Table[]> LazyAll = new(static () => [.. ByRow.Select(entry => entry.Table())]);

    public static Table<Article> Articles => Made<ArticlesTable>.Table;
    public static Table<Source> Sources => Made<SourcesTable>.Table;
    public static Table<Claim> Claims => Made<ClaimsTable>.Table;
    public static Table<Quote> Quotes => Made<QuotesTable>.Table;
    public static Table<EventMention> Events => Made<EventsTable>.Table;
    public static Table<Figure> Figures => Made<FiguresTable>.Table;
    public static Table<Entity> Entities => Made<EntitiesTable>.Table;
    public static Table<Mention> Mentions => Made<MentionsTable>.Table;
    public static Table<Attribution> Attributions => Made<AttributionsTable>.Table;
    public static Table<DateMention> Dates => Made<DatesTable>.Table;
    public static LogTable<Evidence> Evidence => Made<EvidenceTable>.Table;
    public static LogTable<ClaimReview> Reviews => Made<ReviewsTable>.Table;

    /// <summary>All tables, each after those that it refers to.</summary>
    public static IReadOnlyList<Table> All => LazyAll.Value;

    /// <summary>The log whose rows are <typeparamref name="T"/>.</summary>
    /// <exception cref="NotSupportedException">No log has such rows.</exception>
    public static LogTable<T> LogOf<T>() where T : class, ILogRow => (LogTable<T>)Of<T>();

    /// <summary>The table whose rows are <typeparamref name="T"/>.</summary>
    /// <exception cref="NotSupportedException">No table has such rows.</exception>
    public static Table<T> Of<T>() where T : class => (Table<T>)(Array.Find(ByRow, entry => entry.Row == typeof(T)).Table?.Invoke()
        ?? throw new NotSupportedException($"A dataset has no table of {typeof(T).Name}."));

    private static class Made<TTable> where TTable : Table, new()
    {
        public static TTable Table { get; } = new();
    }
}
