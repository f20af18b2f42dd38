using CsvHelper;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Reading;

/// <summary>A table's file while it is read, record by record. Cells are UTF-8 bytes and valid until the next record.</summary>
internal sealed class TableFile : IDisposable
{
    /// <summary>The longest record that is taken for one: a quotation mark that is never closed must not take the rest of the file into
    /// memory.</summary>
    private const int LongestRecord = 16 * 1024 * 1024;

    /// <summary>How many records pass between two looks at whether to stop.</summary>
    private const int RecordsBetweenLooks = 1024;

    private readonly CsvReader _reader;
    private readonly Action<DatasetProblem> _report;
    private readonly bool _escaped;
    private readonly int[] _fields;
    private readonly int _width;
    private readonly FilePlaces _places;
    private readonly Lazy<HeaderLine> _line;
    private long _record;
    private bool _ended;

    /// <param name="table">What is in it.</param>
    /// <param name="path">The file as problems name it.</param>
    /// <param name="stream">The file; closed with this.</param>
    /// <param name="escaped">Whether cells were escaped for spreadsheets.</param>
    /// <param name="report">Told of every record that can't be taken apart.</param>
    public TableFile(Table table, string path, FileStream stream, bool escaped, Action<DatasetProblem> report)
    {
        (Table, Path, _escaped, _report) = (table, path, escaped, report);
        _places = new(stream.SafeFileHandle);
        _line = new(() => new(stream.SafeFileHandle));
        RefuseUtf16(stream);
        _reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = ',',
            MaxRecordSize = LongestRecord,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = ReportMalformed,
            DetectSeparatorHint = false,
            Encoding = System.Text.Encoding.UTF8,
        }, leaveOpen: false);
        try
        {
            _reader.ReadHeader();
            Header = [.. _reader.Headers];
        }
        catch (Exception e)
        {
            _reader.Dispose();
            if (e is CsvFormatException) throw new DatasetException(Unreadable(e), e);
            throw;
        }
        _width = Header.Count;
        _fields = new int[table.Columns.Length];
        for (int i = 0; i < _fields.Length; i++) _fields[i] = IndexIn(Header, table.Columns[i].Name);
    }

    public Table Table { get; }

    /// <summary>The file as problems name it.</summary>
    public string Path { get; }

    /// <summary>The names in the first line.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Whether the first line is the table's own columns in their order.</summary>
    public bool HasCanonicalHeader => Header.SequenceEqual(Table.Columns.Select(c => c.Name), StringComparer.Ordinal);

    /// <summary>The bytes of the current record as they stand in the file, without the line end.</summary>
    public ReadOnlySpan<byte> Record => _reader.RawRecord;

    /// <summary>The byte at which the current record begins.</summary>
    public long Offset => _reader.ByteOffset;

    /// <summary>The physical line, from 1, of the record that begins at a byte.</summary>
    public long LineAt(long offset) => _places.Of(offset, offset).Line;

    /// <summary>What is wrong with the first line.</summary>
    public IEnumerable<DatasetProblem> CheckHeader()
    {
        if (HasCanonicalHeader) yield break;
        if (_line.Value.OtherSeparator(Table, Path) is { } separator)
        {
            yield return separator;
            yield break;
        }
        for (int i = 0; i < _fields.Length; i++)
        {
            if (_fields[i] >= 0 || Table.Columns[i].Optional) continue;
            string name = Table.Columns[i].Name;
            yield return new("ColumnMissing", ProblemSeverity.Error, Path, 1, _line.Value.End, $"The column '{name}' is missing.",
                $"Add '{name}' to the first line, and a cell for it to every row.");
        }
        for (int i = 0; i < Header.Count; i++)
        {
            string name = Header[i];
            if (IndexIn(Header, name) < i)
            {
                yield return new("ColumnTwice", ProblemSeverity.Error, Path, 1, _line.Value.ColumnOf(i),
                    $"The column '{name}' is there twice.", "Rename or remove one of the two.");
            }
            else if (Table.IndexOf(name) < 0)
            {
                yield return new("ColumnUnknown", ProblemSeverity.Warning, Path, 1, _line.Value.ColumnOf(i),
                    $"'{name}' is not a column of {Table.Name}; it is ignored.", "Keep such data in a file of its own.");
            }
        }
    }

    /// <summary>Moves to the next record, past those that can't be taken apart, which are reported.</summary>
    public bool Next()
    {
        if (_ended) return false;
        try
        {
            while (_reader.Read())
            {
                if (_reader.FieldCount == _width) return true;
                ReportCellCount();
            }
        }
        catch (CsvFormatException e)
        {
            _report(Unreadable(e));
        }
        _ended = true;
        return false;
    }

    /// <summary>Moves to the next record that passes, so that what is passed over costs no more than its tests.</summary>
    /// <param name="conditions">What is asked of its cells.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public bool Next(Condition[] conditions, CancellationToken cancellation)
    {
        while (Next())
        {
            if (++_record % RecordsBetweenLooks == 0) cancellation.ThrowIfCancellationRequested();
            if (Passes(conditions)) return true;
        }
        return false;
    }

    /// <summary>Whether the file has a column of the table; it may lack an optional one.</summary>
    public bool Has(int column) => _fields[column] >= 0;

    /// <summary>A cell of the current record, by the table's order of columns; empty where the file lacks the column.</summary>
    public ReadOnlySpan<byte> Cell(int column)
    {
        if (_fields[column] < 0) return default;
        ReadOnlySpan<byte> cell = _reader.GetSpan(_fields[column]);
        return _escaped && cell is [(byte)'\'', ..] ? cell[1..] : cell;
    }

    /// <summary>What is wrong with a cell of the current record, at its place.</summary>
    public DatasetProblem Problem(int column, CellProblem problem) => Problem(column, problem.Id, problem.Message, problem.Remedy);

    /// <summary>A problem with a cell of the current record, at its place.</summary>
    public DatasetProblem Problem(int column, string id, string message, string remedy, ProblemSeverity severity = ProblemSeverity.Error)
    {
        ReadOnlySpan<byte> raw = _reader.GetRawSpan(_fields[column]);
        if (!_reader.RawRecord.Overlaps(raw, out int within)) within = OffsetOf(_fields[column]);
        return ProblemAt(within, id, message, remedy, severity);
    }

    /// <summary>A problem in the current record, at a byte of it from 0.</summary>
    public DatasetProblem ProblemAt(int offset, string id, string message, string remedy, ProblemSeverity severity = ProblemSeverity.Error)
    {
        (long line, int character) = _places.Of(_reader.ByteOffset, _reader.ByteOffset + offset);
        return new(id, severity, Path, line, character, message, remedy);
    }

    public void Dispose() => _reader.Dispose();

    private bool Passes(Condition[] conditions)
    {
        foreach (Condition condition in conditions)
        {
            if (!Passes(condition)) return false;
        }
        return true;
    }

    private bool Passes(Condition condition)
    {
        foreach (Column column in condition.Columns)
        {
            if (condition.Passes(column, Cell(column.Index))) return true;
        }
        return false;
    }

    /// <summary>Where an empty field starts, which has no bytes to be found by: after the fields before it and their separators.</summary>
    private int OffsetOf(int field)
    {
        int offset = 0;
        for (int i = 0; i < field; i++) offset += _reader.GetRawSpan(i).Length + 1;
        return offset;
    }

    private static int IndexIn(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name) return i;
        }
        return -1;
    }

    private void ReportCellCount()
    {
        // At the first cell too many, or at the end, where one lacks.
        int offset = _reader.FieldCount > _width ? OffsetOf(_width) : _reader.RawRecord.Length;
        (long line, int column) = _places.Of(_reader.ByteOffset, _reader.ByteOffset + offset);
        _report(new("CellCount", ProblemSeverity.Error, Path, line, column,
            $"The row has {_reader.FieldCount} cells, but there are {_width} columns.",
            "A cell that holds a comma, a quotation mark or a line break must stand in quotation marks."));
    }

    private void RefuseUtf16(FileStream stream)
    {
        Span<byte> mark = stackalloc byte[2];
        if (RandomAccess.Read(stream.SafeFileHandle, mark, 0) < 2 || mark is not ([0xFF, 0xFE] or [0xFE, 0xFF])) return;
        stream.Dispose();
        throw new DatasetException(new("NotUtf8", ProblemSeverity.Error, Path, 1, 1, "The file is UTF-16.", "Save it as UTF-8."));
    }

    private void ReportMalformed(CsvMalformedRecord record)
    {
        (long line, int column) = _places.Of(Math.Min(_reader.ByteOffset, record.ByteOffset), record.ByteOffset);
        string message = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "There is a quotation mark inside a cell that does not begin with one.",
            CsvMalformedReason.TextAfterClosingQuote => "There is text after the quotation mark that ends the cell.",
            CsvMalformedReason.UnterminatedQuote => "A cell begins with a quotation mark that is never closed.",
            _ => "The row can't be taken apart into cells.",
        };
        _report(new("CsvSyntax", ProblemSeverity.Error, Path, line, column, message,
            "Put the whole cell in quotation marks and double those inside it."));
    }

    private DatasetProblem Unreadable(Exception e)
    {
        (long line, _) = _places.Of(_reader.ByteOffset, _reader.ByteOffset);
        return new("RowTooLong", ProblemSeverity.Error, Path, line, 0,
            $"A row of more than {LongestRecord / (1024 * 1024)} MB begins at or after this line, so reading stops here ({e.Message})",
            "Look for a quotation mark that is not closed.");
    }
}
