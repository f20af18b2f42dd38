using System.Linq.Expressions;
using System.Reflection;

namespace Journo.Datasets.Schema;

/// <summary>What a column's cells hold, and what the data package calls it.</summary>
internal enum ColumnType
{
    /// <summary>Any text.</summary>
    Text,
    /// <summary>An EDTF date.</summary>
    Date,
    /// <summary>A whole number from 0.</summary>
    Integer,
    /// <summary>A number.</summary>
    Number,
    /// <summary>Texts joined by <c>|</c>.</summary>
    List,
    /// <summary>One of a few words.</summary>
    Category,
}

/// <summary>A column of a table, as far as it can be told without the type of the rows.</summary>
/// <param name="name">A lower-case word: the name of the rows' property.</param>
/// <param name="type">What its cells hold.</param>
/// <param name="description">For the reader of the data package.</param>
internal abstract class Column(string name, ColumnType type, string description)
{
    public string Name { get; } = name;
    public ColumnType Type { get; } = type;
    public string Description { get; } = description;
    /// <summary>The table that it is a column of.</summary>
    public Table Table { get; private set; } = null!;
    /// <summary>Its place in the table, from 0.</summary>
    public int Index { get; private set; }
    /// <summary>No cell may be empty.</summary>
    public bool Required { get; init; }
    /// <summary>A file may lack the column, as those do that were written before there was one; its cells are then empty.</summary>
    public bool Optional { get; init; }
    /// <summary>The words allowed, for a category.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
    /// <summary>The table whose rows the cells name, if any; each item of a list names one.</summary>
    public string? References { get; init; }
    /// <summary>The column of that table.</summary>
    public string ReferencedColumn { get; init; } = "id";
    /// <summary>The greatest value, for a number.</summary>
    public int? Maximum { get; init; }
    /// <summary>A regular expression that cells match, for the data package.</summary>
    public string? Pattern { get; init; }

    /// <summary>Takes its place in a table.</summary>
    public void Place(Table table, int index) => (Table, Index) = (table, index);

    /// <summary>What is wrong with a cell in UTF-8; null where nothing is.</summary>
    public abstract CellProblem? Test(ReadOnlySpan<byte> cell, CellCache cache);

    /// <summary>The value of a cell; null where it can't be read.</summary>
    public abstract object? Value(ReadOnlySpan<byte> cell);
}

/// <summary>A column of a table whose rows are <typeparamref name="T"/>.</summary>
internal abstract class Column<T>(string name, ColumnType type, string description) : Column(name, type, description) where T : class
{
    /// <summary>Reads a cell into a new row; an empty cell leaves the row as it was made.</summary>
    /// <param name="row">Takes the value.</param>
    /// <param name="cell">UTF-8.</param>
    /// <param name="cache">Values of earlier cells; null to share none.</param>
    /// <returns>What is wrong with the cell; null where nothing is.</returns>
    public abstract CellProblem? Read(T row, ReadOnlySpan<byte> cell, CellCache? cache);

    /// <summary>The cell of a row in UTF-8, in the one form that the value has. It is good until the buffer is used again.</summary>
    public abstract ReadOnlySpan<byte> Cell(T row, CellBuffer buffer);
}

/// <summary>
/// A column whose values are <typeparamref name="TValue"/>. Its name, what it reads into and what it writes come from the one property that
/// it is declared with.
/// </summary>
internal sealed class Column<T, TValue> : Column<T> where T : class
{
    private readonly Func<T, TValue> _get;
    private readonly Action<T, TValue> _set;

    /// <param name="property">A property of the rows with a setter or an <c>init</c>.</param>
    /// <param name="values">How values are read and written.</param>
    /// <param name="description">For the reader of the data package.</param>
    public Column(Expression<Func<T, TValue>> property, CellType<TValue> values, string description)
        : base(PropertyOf(property).Name.ToLowerInvariant(), values.Type, description)
    {
        PropertyInfo found = PropertyOf(property);
        _get = found.GetMethod!.CreateDelegate<Func<T, TValue>>();
        _set = found.SetMethod!.CreateDelegate<Action<T, TValue>>();
        Values = values;
        Categories = values.Categories;
    }

    /// <summary>How values are read and written.</summary>
    public CellType<TValue> Values { get; }

    public override CellProblem? Test(ReadOnlySpan<byte> cell, CellCache cache)
    {
        if (cell.IsEmpty) return Required ? CellProblem.Missing(this) : null;
        return Values.TryRead(cell, cache, out _) ? null : Values.Problem(this, cell);
    }

    public override object? Value(ReadOnlySpan<byte> cell) => Values.TryRead(cell, cache: null, out TValue? value) ? value : null;

    public override CellProblem? Read(T row, ReadOnlySpan<byte> cell, CellCache? cache)
    {
        if (cell.IsEmpty) return Required ? CellProblem.Missing(this) : null;
        if (!Values.TryRead(cell, cache, out TValue? value)) return Values.Problem(this, cell);
        _set(row, value);
        return null;
    }

    public override ReadOnlySpan<byte> Cell(T row, CellBuffer buffer) => Values.Cell(_get(row), buffer);

    private static PropertyInfo PropertyOf(Expression<Func<T, TValue>> property) => (PropertyInfo)((MemberExpression)property.Body).Member;
}
