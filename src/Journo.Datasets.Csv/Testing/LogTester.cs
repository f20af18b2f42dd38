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
    private readonly int _at;
    private readonly IReadOnlyDictionary<long, string> _wanted;
    private readonly HashSet<long> _differing = [];
    private DateTimeOffset _lastAt = DateTimeOffset.MinValue;
    private long _rows, _lastOffset;

    /// <param name="file">The log.</param>
    /// <param name="wanted">The hashes that the data package's chain says of rows, by their numbers.</param>
    public LogTester(TableFile file, IReadOnlyDictionary<long, string>? wanted = null)
    {
        (_file, _wanted, _at) = (file, wanted ?? new Dictionary<long, string>(), file.Table.IndexOf("at"));
        (_id, _previous, _own) = (file.Table.IndexOf("id"), file.Table.IndexOf("previoushash"), file.Table.IndexOf("hash"));
    }

    /// <summary>Rows so far.</summary>
    public long Rows => _rows;

    /// <summary>The hash of the last row; empty where there is none.</summary>
    public string Head => _lastStored;

    /// <summary>Rows, by their numbers, that have another hash than the data package's chain says, or are not there.</summary>
    public IReadOnlySet<long> Differing
    {
        get
        {
            _differing.UnionWith(_wanted.Keys.Where(row => row > _rows));
            return _differing;
        }
    }

    /// <summary>Whether a row says what it is about, as all do since there is a chain.</summary>
    public bool HasBoundRows { get; private set; }

    /// <summary>Whether the current record says what it is about.</summary>
    private bool IsBound
    {
        get
        {
            foreach (Column column in _file.Table.OptionalColumns)
            {
                if (!_file.Cell(column.Index).IsEmpty) return true;
            }
            return false;
        }
    }

    /// <summary>Tests the current record.</summary>
    public void Test(List<DatasetProblem> problems)
    {
        _rows++;
        string id = Utf8Text.Decode(_file.Cell(_id)), previous = Utf8Text.Decode(_file.Cell(_previous)),
            stored = Utf8Text.Decode(_file.Cell(_own));
        _hash.Begin(_file.Table.Name);
        bool isBound = IsBound;
        HasBoundRows |= isBound;
        foreach (Column column in _file.Table.Columns)
        {
            if (column.Index != _own && (isBound || !column.Optional)) _hash.Add(_file.Cell(column.Index));
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
        TestTime(problems);
        if (_wanted.TryGetValue(_rows, out string? head) && head != stored) _differing.Add(_rows);
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

    /// <summary>A log is written as time goes on; a clock that was put right can still make a row look older than the one before.</summary>
    private void TestTime(List<DatasetProblem> problems)
    {
        if (_file.Table.Columns[_at].Value(_file.Cell(_at)) is not DateTimeOffset at) return;
        if (at < _lastAt)
        {
            problems.Add(_file.Problem(_at, "TimeRunsBack", Invariant(
                $"The row is from {at:yyyy-MM-dd HH:mm:ss}, the one before it from {_lastAt:yyyy-MM-dd HH:mm:ss}."),
                "Ask who added it whether a clock was wrong.", ProblemSeverity.Warning));
        }
        _lastAt = at;
    }

    public void Dispose() => _hash.Dispose();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
