using System.Globalization;
using CsvHelper;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Schema;

namespace Journo.Datasets.Csv.Writing;

/// <summary>Writes a table's rows, cell by cell in the order of its columns, in the one form that a value has.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly CsvWriter _writer;
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
        table.Write(this, value);
        _writer.EndRecord();
    }

    /// <summary>Writes the current record of another file, its cells in the table's order.</summary>
    public void Row(TableFile file)
    {
        for (int i = 0; i < file.Table.Columns.Count; i++) Utf8(file.Cell(i));
        _writer.EndRecord();
    }

    public void Text(string? value) => _writer.WriteField(_excelSafe && value is ['\'', ..] ? "'" + value : value);

    public void Utf8(ReadOnlySpan<byte> value) => _writer.WriteField(value);

    public void Integer(int value) => _writer.WriteField(value);

    public void Number(double value) => _writer.WriteField(value, "R");

    /// <summary>A number without the zeros at its end that a decimal may carry.</summary>
    public void Decimal(decimal? value)
    {
        if (value is { } number) _writer.WriteField(number / 1.000000000000000000000000000000000m);
        else _writer.WriteField("");
    }

    public void Date(EdtfDate? value) => Text(value?.ToString());

    public void List(TextList value) => Text(value.ToString());

    public void Spans(IReadOnlyList<TextSpan> value) => Text(string.Join('|', value));

    public void Category<T>(T value) where T : struct, Enum => Utf8(Words<T>.Of(value));

    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();
}
