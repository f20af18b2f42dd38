using System.Linq.Expressions;

namespace Journo.Datasets.Schema;

/// <summary>
/// A table that only grows and whose rows are chained by hashes: its last two columns are <c>previoushash</c> and <c>hash</c>. A dataset in
/// which nobody has checked anything has no such table.
/// </summary>
/// <param name="name">A lower-case word.</param>
/// <param name="description">For the reader of the data package.</param>
/// <param name="idLetter">The letter that ids begin with.</param>
/// <param name="make">Makes a row as it is where all cells are empty.</param>
/// <param name="chained">The row with its id and its place in the chain: id, hash of the row before, its own hash.</param>
/// <param name="columns">In the order in which they are written.</param>
internal abstract class LogTable<T>(string name, string description, char idLetter, Func<T> make,
    Func<T, string, string, string, T> chained, params Column<T>[] columns)
    : Table<T>(name, description, make, columns) where T : class, ILogRow
{
    public sealed override bool IsLog => true;

    /// <summary>The letter that ids begin with.</summary>
    public char IdLetter => idLetter;

    /// <summary>The row with its id and its place in the chain.</summary>
    public T Chained(T row, string id, string previousHash, string hash) => chained(row, id, previousHash, hash);

    protected static Column<T> About(Expression<Func<T, string?>> property) =>
        Text(property, "The id of the claim that it is about.", required: true, repeats: true, references: "claims");

    protected static Column<T> Previous(Expression<Func<T, string?>> property) =>
        Text(property, "The hash of the row before; empty in the first row.", pattern: Sha256Pattern);

    protected static Column<T> Own(Expression<Func<T, string?>> property) => Text(property,
        "SHA-256 of the table's name and all other cells of the row, each as a netstring.", required: true, pattern: Sha256Pattern);
}
