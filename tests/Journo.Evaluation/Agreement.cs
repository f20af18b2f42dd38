namespace Journo.Evaluation;

/// <summary>How far the rows of one table, read, agree with those read by hand.</summary>
/// <param name="table">What the rows are, in the plural.</param>
internal sealed class Agreement(string table)
{
    private readonly Dictionary<string, (int Same, int Given, int SameGiven)> _columns = [];
    private readonly List<string> _differences = [];
    private int _byHand, _read, _covered;

    /// <summary>What differs, a line each, in the order of the rows read by hand.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Pairs every row read by hand with the nearest one read, if any; one may be the nearest to several.</summary>
    /// <param name="byHand">The rows read by hand, with where they stand in the text.</param>
    /// <param name="read">The rows to measure.</param>
    /// <param name="compare">Calls <see cref="Same"/> for the columns of a pair.</param>
    /// <param name="id">The id of a row.</param>
    public void Add<T>((T Row, TextSpan Span)[] byHand, (T Row, TextSpan Span)[] read, Action<T, T> compare, Func<T, string> id)
    {
        (_byHand, _read) = (byHand.Length, read.Length);
        foreach ((T row, TextSpan span) in byHand)
        {
            (T Row, TextSpan Span)[] near =
                [.. read.Where(other => Shared(span, other.Span) * 2 >= Math.Min(span.Length, other.Span.Length))];
            if (near.Length == 0)
            {
                _differences.Add($"{id(row)}: not found");
                continue;
            }
            _covered++;
            compare(row, near.MaxBy(other => Likeness(span, other.Span)).Row);
        }
    }

    /// <summary>Counts whether a column is the same in a pair; null is the same as empty.</summary>
    public void Same(string id, string column, string? byHand, string? read, string? reason = null)
    {
        int same = (byHand ?? "") == (read ?? "") ? 1 : 0, given = string.IsNullOrEmpty(byHand) ? 0 : 1;
        (int Same, int Given, int SameGiven) before = _columns.GetValueOrDefault(column);
        _columns[column] = (before.Same + same, before.Given + given, before.SameGiven + same * given);
        if (same == 1) return;
        _differences.Add($"{id}: {column} is {Word(byHand)} by hand, {Word(read)} read{(reason is null ? "" : $" ({reason})")}");
    }

    /// <summary>The counts; a column that may be empty has in brackets those of the rows where, by hand, it is not.</summary>
    public override string ToString()
    {
        IEnumerable<string> columns = _columns.Select(column => $"{column.Key} {column.Value.Same}"
            + (column.Value.Given == _covered ? "" : $" ({column.Value.SameGiven} of {column.Value.Given} given)"));
        return $"{_byHand} {table} by hand, {_read} found; covered {_covered}; of these the same {string.Join(", ", columns)}";
    }

    private static int Shared(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static double Likeness(TextSpan one, TextSpan other) =>
        (double)Shared(one, other) / (Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));

    private static string Word(string? value) => string.IsNullOrEmpty(value) ? "none" : value;
}
