namespace Journo.Datasets.Schema;

/// <summary>
/// What a filter asks of the cells of a row: one of its columns has to pass. It is put as columns and values, so that a store can ask the
/// same of its own; and it is tested on cells in UTF-8, so that a row in memory and a record of a file pass alike.
/// </summary>
/// <param name="columns">The columns.</param>
internal abstract class Condition(params Column[] columns)
{
    public Column[] Columns { get; } = columns;

    /// <summary>Whether a cell passes. One that can't be read passes, so that whoever reads the row hears of it.</summary>
    public abstract bool Passes(Column column, ReadOnlySpan<byte> cell);
}

/// <summary>A text, or an item of a list, matches one of the patterns.</summary>
internal sealed class IsLike(IReadOnlyList<TextPattern> patterns, params Column[] columns) : Condition(columns)
{
    public IReadOnlyList<TextPattern> Patterns { get; } = patterns;

    public override bool Passes(Column column, ReadOnlySpan<byte> cell)
    {
        if (column.Type != ColumnType.List) return Any(cell);
        if (cell.IsEmpty) return false;
        if (cell.Contains((byte)'\\'))
        {
            return TextList.Parse(Utf8Text.Decode(cell)).Any(item => Patterns.Any(pattern => pattern.IsMatch(item)));
        }
        while (true)
        {
            int bar = cell.IndexOf((byte)'|');
            if (Any(bar < 0 ? cell : cell[..bar])) return true;
            if (bar < 0) return false;
            cell = cell[(bar + 1)..];
        }
    }

    private bool Any(ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < Patterns.Count; i++)
        {
            if (Patterns[i].IsMatch(text)) return true;
        }
        return false;
    }
}

/// <summary>The cell is one of these.</summary>
internal sealed class IsOneOf : Condition
{
    private readonly KeyTable _cells = new();

    /// <param name="column">The column.</param>
    /// <param name="cells">In the form that the column writes.</param>
    public IsOneOf(Column column, IEnumerable<byte[]> cells) : base(column)
    {
        Cells = [.. cells];
        foreach (byte[] cell in Cells) _cells.Add(cell, out _);
    }

    public IReadOnlyList<byte[]> Cells { get; }

    public override bool Passes(Column column, ReadOnlySpan<byte> cell) => _cells.Contains(cell);
}

/// <summary>The cell is empty, or is not.</summary>
internal sealed class IsEmpty(Column column, bool wanted) : Condition(column)
{
    public bool Wanted => wanted;

    public override bool Passes(Column column, ReadOnlySpan<byte> cell) => cell.IsEmpty == wanted;
}

/// <summary>The value is there, and not below one bound nor above the other.</summary>
/// <param name="column">The column.</param>
/// <param name="least">The lower bound, of the type of the column's values; null for none.</param>
/// <param name="greatest">The upper bound; null for none.</param>
internal sealed class IsWithin(Column column, IComparable? least, IComparable? greatest) : Condition(column)
{
    public IComparable? Least => least;
    public IComparable? Greatest => greatest;

    public override bool Passes(Column column, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return column.Required;
        return column.Value(cell) is not { } value || (!(least?.CompareTo(value) > 0) && !(greatest?.CompareTo(value) < 0));
    }
}
