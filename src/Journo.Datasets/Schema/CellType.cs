using System.Diagnostics.CodeAnalysis;

namespace Journo.Datasets.Schema;

/// <summary>
/// How values of a type stand in cells: in one form, so that the same rows always give the same bytes. An empty cell is no value.
/// </summary>
/// <param name="type">What cells hold.</param>
internal abstract class CellType<TValue>(ColumnType type)
{
    public ColumnType Type { get; } = type;

    /// <summary>The words allowed, for a category.</summary>
    public virtual IReadOnlyList<string> Categories => [];

    /// <summary>Reads a cell that is not empty.</summary>
    /// <param name="cell">UTF-8.</param>
    /// <param name="cache">Values of earlier cells; null to share none.</param>
    /// <param name="value">The value.</param>
    public abstract bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, [MaybeNullWhen(false)] out TValue value);

    /// <summary>The cell of a value in UTF-8, which is good until the buffer is used again.</summary>
    public abstract ReadOnlySpan<byte> Cell(TValue value, CellBuffer buffer);

    /// <summary>What is wrong with a cell that can't be read.</summary>
    public virtual CellProblem Problem(Column column, ReadOnlySpan<byte> cell)
    {
        if (!Utf8Text.IsValid(cell)) return new("NotUtf8", $"The cell under '{column.Name}' is not UTF-8.", "Save the file as UTF-8.");
        (string id, string expected, string remedy) = Expected(column);
        return new(id, $"'{CellProblem.Shown(cell)}' is not {expected}.", remedy);
    }

    /// <summary>The kind of problem that another cell is, what it should be ("a number"), and how to write that.</summary>
    private protected abstract (string Id, string Expected, string Remedy) Expected(Column column);
}
