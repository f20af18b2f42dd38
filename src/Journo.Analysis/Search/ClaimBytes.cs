using Journo.Datasets.Schema;

namespace Journo.Analysis.Search;

/// <summary>A claim's row as bytes, and back: the cells of its columns, each after its length.</summary>
internal static class ClaimBytes
{
    public static void Write(BinaryWriter writer, Claim claim, CellBuffer buffer)
    {
        foreach (Column<Claim> column in Tables.Claims.Columns)
        {
            ReadOnlySpan<byte> cell = column.Cell(claim, buffer);
            writer.Write7BitEncodedInt(cell.Length);
            writer.Write(cell);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are no row of claims.</exception>
    public static Claim Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        Claim claim = Tables.Claims.NewRow();
        foreach (Column<Claim> column in Tables.Claims.Columns)
        {
            ReadOnlySpan<byte> cell = reader.ReadBytes(reader.Read7BitEncodedInt());
            if (column.Read(claim, cell, cache: null) is { } problem) throw new InvalidDataException(problem.Message);
        }
        return claim;
    }
}
