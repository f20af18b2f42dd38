using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// A table's file while it is prepared: what was there, less the rows of articles that are replaced, and then the new rows. New rows go to
/// the disk as they come; the
/// old are copied when it is known which stay. A table to which nothing happens gets no new file.
/// </summary>
internal sealed class StagedTable : IDisposable
{
    private const string PartSuffix = ".part";

    private readonly DatasetFolder _folder;
    private readonly bool _append;
    private readonly bool _excelSafe;
    private FileStream? _stream;
    private RowWriter? _writer;

    /// <param name="folder">The dataset.</param>
    /// <param name="table">The table.</param>
    /// <param name="append">Whether what is there stays.</param>
    /// <param name="excelSafe">Whether to escape cells for spreadsheets.</param>
    public StagedTable(DatasetFolder folder, Table table, bool append, bool excelSafe)
    {
        (_folder, Table, _append, _excelSafe) = (folder, table, append, excelSafe);
        if (append) return;
        Open(table.File, excelSafe);
        _writer!.Header(table);
    }

    public Table Table { get; }

    public void Add<T>(T row) where T : class
    {
        if (_writer is null) Open(Table.File + PartSuffix, byteOrderMark: false);
        _writer!.Row((Table<T>)Table, row);
    }

    /// <summary>Writes the table anew with these rows.</summary>
    public void Replace<T>(IEnumerable<T> rows) where T : class
    {
        if (_append)
        {
            Open(Table.File, _excelSafe);
            _writer!.Header(Table);
        }
        foreach (T row in rows) _writer!.Row((Table<T>)Table, row);
        Close();
    }

    /// <summary>Writes the table anew with the records of a file, cell by cell as they are.</summary>
    public void Replace(TableFile file)
    {
        while (file.Next()) _writer!.Row(file);
        Close();
    }

    /// <summary>Puts the old rows before the new ones and closes the file.</summary>
    /// <param name="replaced">Ids of the articles whose old rows go.</param>
    /// <param name="cancellation">Ends the copying early.</param>
    public void Finish(KeyTable replaced, CancellationToken cancellation)
    {
        bool hasRows = _writer is not null;
        Close();
        int article = Table.ArticleColumn?.Index ?? -1;
        using FileStream? old = _append ? _folder.TryOpen(Table.File) : null;
        if (!_append || (old is not null && !hasRows && (replaced.Count == 0 || article < 0))) return;

        using FileStream whole = StagedCommit.Create(_folder, Table.File);
        if (old is null) WriteHeader(whole);
        else CopyOld(old, whole, article, replaced, cancellation);
        if (!hasRows) return;
        string part = Path.Combine(_folder.Staging, Table.File + PartSuffix);
        using (FileStream rows = File.OpenRead(part)) rows.CopyTo(whole);
        File.Delete(part);
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _stream?.Dispose();
    }

    private void Open(string file, bool byteOrderMark)
    {
        _stream = StagedCommit.Create(_folder, file);
        _writer = new(_stream, _excelSafe, byteOrderMark);
    }

    private void Close()
    {
        if (_writer is null) return;
        _writer.Dispose();
        _stream!.Dispose();
        (_writer, _stream) = (null, null);
    }

    private void WriteHeader(FileStream stream)
    {
        using var writer = new RowWriter(stream, _excelSafe, _excelSafe);
        writer.Header(Table);
    }

    private void CopyOld(FileStream old, FileStream whole, int article, KeyTable replaced, CancellationToken cancellation)
    {
        bool canonical = BeginsCanonically(old);
        // A row that can't be taken apart is not copied: after a quotation mark that is never closed, the new rows would be lost.
        using var file = new TableFile(Table, _folder.PathOf(Table.File), old, escaped: false, problem =>
            throw new DatasetException(problem));
        foreach (DatasetProblem problem in file.CheckHeader()) throw new DatasetException(problem);
        // Not disposed, which would close the file under it.
        var output = new BufferedStream(whole, 128 * 1024);
        using var writer = new RowWriter(output, _excelSafe, byteOrderMark: false);
        writer.Header(Table);
        writer.Flush();
        for (int row = 1; file.Next(); row++)
        {
            if (row % 1024 == 0) cancellation.ThrowIfCancellationRequested();
            if (article >= 0 && replaced.Contains(file.Cell(article))) continue;
            if (canonical)
            {
                output.Write(file.Record);
                output.WriteByte((byte)'\n');
            }
            else
            {
                writer.Row(file);
            }
        }
        writer.Flush();
        output.Flush();
    }

    /// <summary>Whether the first line is, byte for byte, what this table's header is; leaves the stream at its start.</summary>
    private bool BeginsCanonically(FileStream old)
    {
        byte[] header = System.Text.Encoding.UTF8.GetBytes(string.Join(',', Table.Columns.Select(column => column.Name)) + "\n");
        byte[] found = new byte[header.Length];
        int read = old.ReadAtLeast(found, found.Length, throwOnEndOfStream: false);
        old.Position = 0;
        return found.AsSpan(0, read).SequenceEqual(header);
    }
}
