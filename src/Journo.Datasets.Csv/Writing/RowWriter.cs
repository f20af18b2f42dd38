using System.Globalization;
using System.Text;
using CsvHelper;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Writing;

/// <summary>Writes a table's rows, cell by cell in the order of its columns, in the one form that a value has.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly CsvWriter _writer;
    private readonly CellBuffer _buffer = new();
    private readonly bool _excelSafe;

    /// <param name="stream">Where to; left open.</param>
    /// <param name="excelSafe">
    /// Whether to escape what a spreadsheet would take for a formula. The escape itself is escaped too, so that taking one apostrophe from
    /// the front of every cell that
    /// has one gives back exactly what was written.
    /// </param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark.</param>
    public RowWriter(Stream stream, bool excelSafe, bool byteOrderMark)
    {
        _excelSafe = excelSafe;
        _writer = CsvWriter.Create(stream, new CsvWriterOptions
        {
            NewLine = "\n",
            Injection = excelSafe ? CsvInjection.Escape : CsvInjection.None,
            InjectionCharacters = "=@+-\t\r\n",
            WriteByteOrderMark = byteOrderMark,
            FormatProvider = CultureInfo.InvariantCulture,
        }, leaveOpen: true);
    }

    public void Header(Table table)
    {
        foreach (Column column in table.Columns) _writer.WriteField(column.Name);
        _writer.EndRecord();
    }

    public void Row<T>(Table<T> table, T value) where T : class
    {
        foreach (Column<T> column in table.Columns) Cell(column, column.Cell(value, _buffer));
        _writer.EndRecord();
    }

    /// <summary>Writes the current record of another file, its cells in the table's order.</summary>
    public void Row(TableFile file)
    {
        foreach (Column column in file.Table.Columns) Cell(column, file.Cell(column.Index));
        _writer.EndRecord();
    }

    private void Cell(Column column, ReadOnlySpan<byte> cell)
    {
        if (!_excelSafe || cell.IsEmpty) _writer.WriteField(cell);
        // A number is no formula, even where it begins with a minus.
        else if (column.Type == ColumnType.Number && cell[0] == '-') _writer.WriteField(decimal.Parse(cell, CultureInfo.InvariantCulture));
        else if (cell.Contains((byte)';')) Quoted(cell);
        else if (IsEscapedHere(cell)) _writer.WriteField([(byte)'\'', .. cell]);
        else _writer.WriteField(cell);
    }

    /// <summary>Where semicolons separate cells, as they do in half the world's spreadsheets, what stands after one outside quotation marks
    /// is a cell of its own, and may be a formula.</summary>
    private void Quoted(ReadOnlySpan<byte> cell) => _writer.WriteField(
        (IsEscapedHere(cell) ? "'" : "") + Utf8Text.Decode(cell), CsvQuoting.Always);

    /// <summary>Whether a cell is to be escaped that the writer does not escape: one that begins with the escape, or with a full-width
    /// form of what a formula begins with.</summary>
    private static bool IsEscapedHere(ReadOnlySpan<byte> cell) => cell[0] == '\''
        || cell is [0xEF, 0xBC, 0x9D or 0x8B or 0x8D or 0xA0, ..];

    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();
}
