using System.Globalization;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Follows the chain of hashes through a log, row by row, to where the data package says that it ends.</summary>
internal sealed class LogTester : IDisposable
{
    private const string Restore = "A log is only added to: restore it from a copy. To correct a review, add another.";

    private readonly TableFile _file;
    private readonly LogHash _hash = new();
    private readonly int _id, _previous, _own;
    private string _lastId = "", _lastStored = "", _lastComputed = "";
    private long _rows, _lastOffset;

    public LogTester(TableFile file)
    {
        _file = file;
        (_id, _previous, _own) = (file.Table.IndexOf("id"), file.Table.IndexOf("previoushash"), file.Table.IndexOf("hash"));
    }

    /// <summary>Rows so far.</summary>
    public long Rows => _rows;

    /// <summary>The hash of the last row; empty where there is none.</summary>
    public string Head => _lastStored;

    /// <summary>Tests the current record.</summary>
    public void Test(List<DatasetProblem> problems)
    {
        _rows++;
        string id = Utf8Text.Decode(_file.Cell(_id)), previous = Utf8Text.Decode(_file.Cell(_previous)),
            stored = Utf8Text.Decode(_file.Cell(_own));
        _hash.Begin(_file.Table.Name);
        for (int i = 0; i < _file.Table.Columns.Length; i++)
        {
            if (i != _own) _hash.Add(_file.Cell(i));
        }
        string computed = _hash.Finish();
        if (computed != stored)
        {
            problems.Add(_file.Problem(_id, "RowChanged", Invariant(
                $"The row '{id}', number {_rows} of the log, is not as it was added: its content does not give its hash."), Restore));
        }
        else if (previous != _lastStored && previous != _lastComputed)
        {
            string before = _rows == 1 ? "rows before it are missing, or it was moved"
                : $"'{_lastId}', which stands before it, was changed, or rows between the two were dropped, added or moved";
            problems.Add(_file.Problem(_id, "LogBroken", Invariant(
                $"The row '{id}', number {_rows} of the log, does not follow on the row before it: {before}."), Restore));
        }
        (_lastId, _lastStored, _lastComputed, _lastOffset) = (id, stored, computed, _file.Offset);
    }

    /// <summary>What is wrong with where the log ends.</summary>
    /// <param name="head">What the data package says; null where it says nothing.</param>
    public DatasetProblem? TestEnd(LogHead? head)
    {
        if (head is not null && head.Rows == _rows && head.Hash == _lastStored) return null;
        string table = _file.Table.Name, last = _rows == 0 ? "has no rows" : Invariant($"ends with '{_lastId}', its row number {_rows}");
        string message = head switch
        {
            null => $"The data package does not say where the log {table} ends, so that nobody can tell whether its last rows are missing.",
            _ when head.Rows > _rows => Invariant($"The log {table} {last}, but had {head.Rows}: rows after that were dropped."),
            _ when head.Rows < _rows => Invariant($"The log {table} {last}, but had {head.Rows}: rows were added that Journo did not add."),
            _ => $"The log {table} {last}, but the hash of its last row was another.",
        };
        return new(head is null ? "LogHeadMissing" : "LogEndWrong", ProblemSeverity.Error, _file.Path, _rows == 0 ? 1
            : _file.LineAt(_lastOffset), 0, message, Restore);
    }

    public void Dispose() => _hash.Dispose();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
