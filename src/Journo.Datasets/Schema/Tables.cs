namespace Journo.Datasets.Schema;

/// <summary>The tables of a dataset, each after those that it refers to.</summary>
internal static class Tables
{
    public static ArticlesTable Articles { get; } = new();
    public static SourcesTable Sources { get; } = new();
    public static ClaimsTable Claims { get; } = new();
    public static QuotesTable Quotes { get; } = new();
    public static EventsTable Events { get; } = new();
    public static FiguresTable Figures { get; } = new();
    public static EntitiesTable Entities { get; } = new();
    public static MentionsTable Mentions { get; } = new();
    public static AttributionsTable Attributions { get; } = new();
    public static DatesTable Dates { get; } = new();

    public static EvidenceTable Evidence { get; } = new();
    public static ReviewsTable Reviews { get; } = new();

    public static IReadOnlyList<Table> All { get; } =
        [Articles, Sources, Claims, Quotes, Events, Figures, Entities, Mentions, Attributions, Dates, Evidence, Reviews];

    /// <summary>The log whose rows are <typeparamref name="T"/>.</summary>
    /// <exception cref="NotSupportedException">No log has such rows.</exception>
    public static LogTable<T> LogOf<T>() where T : class, ILogRow =>
        All.OfType<LogTable<T>>().FirstOrDefault() ?? throw new NotSupportedException($"A dataset has no log of {typeof(T).Name}.");

    /// <summary>The table whose rows are <typeparamref name="T"/>.</summary>
    /// <exception cref="NotSupportedException">No table has such rows.</exception>
    public static Table<T> Of<T>() where T : class =>
        All.OfType<Table<T>>().FirstOrDefault() ?? throw new NotSupportedException($"A dataset has no table of {typeof(T).Name}.");
}
