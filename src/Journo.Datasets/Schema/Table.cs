using System.Linq.Expressions;

namespace Journo.Datasets.Schema;

/// <summary>A table of a dataset: its name and columns.</summary>
internal abstract class Table
{
    /// <summary>What the data package says of a SHA-256.</summary>
    protected const string Sha256Pattern = "^[0-9a-f]{64}$";

    protected Table(string name, string description, Column[] columns)
    {
        (Name, Description, Columns, File) = (name, description, columns, name + ".csv");
        for (int i = 0; i < columns.Length; i++) columns[i].Place(this, i);
    }

    public string Name { get; }

    public string Description { get; }

    public Column[] Columns { get; }

    /// <summary>The file in the dataset's folder.</summary>
    public string File { get; }

    /// <summary>Whether it only grows, its rows chained by hashes. A dataset may do without such a table.</summary>
    public virtual bool IsLog => false;

    /// <summary>Whether rows name other rows of the table, later ones among them.</summary>
    public bool RefersToItself => Columns.Any(column => column.References == Name);

    /// <summary>The column that tells of which article a row is; null where rows are of none.</summary>
    public Column? ArticleColumn => Columns.FirstOrDefault(column => column.Name == (Name == "articles" ? "id" : "article"));

    /// <summary>The columns that an old file may lack, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<Column> OptionalColumns => field ??= [.. Columns.Where(column => column.Optional)];

    /// <summary>Where a column stands in <see cref="Columns"/>; -1 where the table has no such column.</summary>
    public int IndexOf(string column) => Columns.FirstOrDefault(c => c.Name == column)?.Index ?? -1;
}

/// <summary>
/// A table whose rows are <typeparamref name="T"/>. Each column is declared once, with the property that it stands for: header, reading,
/// writing, the data package, tests, filters and the search index go by that declaration.
/// </summary>
/// <param name="name">A lower-case word.</param>
/// <param name="description">For the reader of the data package.</param>
/// <param name="make">Makes a row as it is where all cells are empty.</param>
/// <param name="columns">In the order in which they are written.</param>
internal abstract class Table<T>(string name, string description, Func<T> make, params Column<T>[] columns)
    : Table(name, description, columns) where T : class
{
    public new Column<T>[] Columns { get; } = columns;

    /// <summary>A row whose cells are all empty.</summary>
    public T NewRow() => make();

    /// <summary>A column by its name.</summary>
    /// <exception cref="ArgumentException">The table has no such column.</exception>
    public Column<T> this[string column] =>
        Array.Find(Columns, c => c.Name == column) ?? throw new ArgumentException($"{Name} has no column '{column}'.", nameof(column));

    protected static Column<T> Id(Expression<Func<T, string?>> property) => Text(property, "Unique in the dataset.", required: true);

    protected static Column<T> Article(Expression<Func<T, string?>> property) =>
        Text(property, "The id of the article.", required: true, repeats: true, references: "articles");

    protected static Column<T> Claim(Expression<Func<T, string?>> property) =>
        Text(property, "The id of the claim that it stands in, if any.", references: "claims");

    protected static Column<T> Start(Expression<Func<T, int>> property) =>
        Integer(property, "First UTF-16 code unit in the normalised article text, from 0.");

    protected static Column<T> End(Expression<Func<T, int>> property) => Integer(property, "One past the last UTF-16 code unit.");

    /// <param name="property">The property of the rows.</param>
    /// <param name="description">For the reader of the data package.</param>
    /// <param name="required">Whether no cell may be empty.</param>
    /// <param name="repeats">Whether a text is likely to come in many rows, which then share it.</param>
    /// <param name="references">The table whose rows the cells name.</param>
    /// <param name="key">The column of that table.</param>
    /// <param name="pattern">A regular expression that cells match, for the data package.</param>
    protected static Column<T> Text(Expression<Func<T, string?>> property, string description, bool required = false, bool repeats = false,
        string? references = null, string key = "id", string? pattern = null) =>
        new Column<T, string?>(property, new TextCell(repeats), description)
        {
            Required = required, References = references, ReferencedColumn = key, Pattern = pattern,
        };

    /// <param name="property">The property of the rows.</param>
    /// <param name="description">For the reader of the data package.</param>
    /// <param name="references">The table whose rows the items name.</param>
    /// <param name="key">The column of that table.</param>
    /// <param name="optional">Whether a file may lack the column.</param>
    protected static Column<T> List(Expression<Func<T, TextList>> property, string description, string? references = null,
        string key = "id", bool optional = false) => new Column<T, TextList>(property, new ListCell(), description)
        {
            References = references, ReferencedColumn = key, Optional = optional,
        };

    protected static Column<T> Spans(Expression<Func<T, IReadOnlyList<TextSpan>>> property, string description) =>
        new Column<T, IReadOnlyList<TextSpan>>(property, new SpansCell(), description);

    protected static Column<T> Date(Expression<Func<T, EdtfDate?>> property, string description) =>
        new Column<T, EdtfDate?>(property, new DateCell(), description);

    protected static Column<T> Time(Expression<Func<T, DateTimeOffset>> property, string description) =>
        new Column<T, DateTimeOffset>(property, new TimeCell(), description)
        {
            Required = true, Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        };

    protected static Column<T> Integer(Expression<Func<T, int>> property, string description) =>
        new Column<T, int>(property, new IntegerCell(), description) { Required = true };

    protected static Column<T> Share(Expression<Func<T, double>> property, string description) =>
        new Column<T, double>(property, new ShareCell(), description) { Required = true, Maximum = 1 };

    protected static Column<T> Decimal(Expression<Func<T, decimal?>> property, string description) =>
        new Column<T, decimal?>(property, new DecimalCell(), description);

    /// <param name="property">The property of the rows.</param>
    /// <param name="description">For the reader of the data package.</param>
    /// <param name="optional">Whether a file may lack the column; its rows then have the first value.</param>
    protected static Column<T> Category<TValue>(Expression<Func<T, TValue>> property, string description, bool optional = false)
        where TValue : struct, Enum =>
        new Column<T, TValue>(property, new CategoryCell<TValue>(), description) { Required = true, Optional = optional };
}
