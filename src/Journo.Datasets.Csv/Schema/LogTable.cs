using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>
/// A table that only grows and whose rows are chained by hashes: its last two columns are <c>previoushash</c> and <c>hash</c>. A dataset in
/// which nobody has checked anything has no such file.
/// </summary>
internal abstract class LogTable<T>(string name, string description, params Column[] columns)
    : Table<T>(name, description, [.. columns, .. ChainColumns]) where T : class, ILogRow
{
    private static readonly Column[] ChainColumns =
    [
        Column.Text("previoushash", "The hash of the row before; empty in the first row.") with { Pattern = "^[0-9a-f]{64}$" },
        Column.Needed("hash", "SHA-256 of the table's name and all other cells of the row, each as a netstring.") with { Pattern =
            "^[0-9a-f]{64}$" },
    ];

    protected static Column ClaimColumn { get; } =
        Column.Claim with { Required = true, Description = "The id of the claim that it is about." };

    protected static Column AtColumn { get; } = Column
        .Needed("at", "When it was added, in UTC.") with { Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" };

    public sealed override bool IsLog => true;

    /// <summary>The letter that ids begin with.</summary>
    public abstract char IdLetter { get; }

    /// <summary>The cells of a row but for the last two.</summary>
    public abstract string?[] CellsOf(T value);

    /// <summary>The row with its id and its place in the chain.</summary>
    public abstract T Chained(T value, string id, string previousHash, string hash);

    public sealed override void Write(RowWriter row, T value)
    {
        foreach (string? cell in CellsOf(value)) row.Text(cell);
        row.Text(value.PreviousHash);
        row.Text(value.Hash);
    }
}
