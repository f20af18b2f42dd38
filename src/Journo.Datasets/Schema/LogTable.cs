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
/// <param name="bound">The row with the hashes of what it is about.</param>
/// <param name="columns">In the order in which they are written.</param>
internal abstract class LogTable<T>(string name, string description, char idLetter, Func<T> make,
    Func<T, string, string, string, T> chained, Func<T, BoundHashes, T> bound, params Column<T>[] columns)
    : Table<T>(name, description, make, columns) where T : class, ILogRow
{
    public sealed override bool IsLog => true;

    /// <summary>The letter that ids begin with.</summary>
    public char IdLetter => idLetter;

    /// <summary>The row with its id and its place in the chain.</summary>
    public T Chained(T row, string id, string previousHash, string hash) => chained(row, id, previousHash, hash);

    protected static Column<T> About(Expression<Func<T, string?>> property) =>
        Text(property, "The id of the claim that it is about.", required: true, repeats: true, references: "claims");

    /// <summary>The row with the hashes of what it is about.</summary>
    public T Bound(T row, BoundHashes hashes) => bound(row, hashes);

    /// <summary>A hash of something that the row is about. A log from before there were such columns lacks them, and a row in which all of
    /// them are empty is hashed without them, as it was then.</summary>
    protected static Column<T> Binding(Expression<Func<T, string?>> property, string description) =>
        new Column<T, string?>(property, new TextCell(repeats: true), description) { Pattern = Sha256Pattern, Optional = true };

    protected static Column<T> Previous(Expression<Func<T, string?>> property) =>
        Text(property, "The hash of the row before; empty in the first row.", pattern: Sha256Pattern);

    protected static Column<T> Own(Expression<Func<T, string?>> property) => Text(property,
        "SHA-256 of the table's name and all other cells of the row, each as a netstring.", required: true, pattern: Sha256Pattern);
}

/// <summary>The hashes of what a row of a log is about.</summary>
/// <param name="Article">Of the article.</param>
/// <param name="Claim">Of the claim.</param>
/// <param name="Words">Of the claim's words; empty where they are not at hand.</param>
/// <param name="Scale">Of the scale, for a review.</param>
internal sealed record BoundHashes(string Article, string Claim, string Words, string Scale);
