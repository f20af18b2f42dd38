using System.Globalization;
using System.Text;
using Journo.Datasets.Csv.Schema;

namespace Journo.Datasets.Csv.Reading;

/// <summary>
/// What a filter asks of single cells. A record that fails any is passed over before anything of it becomes an object; one that passes all
/// may still be turned
/// down by the filter itself, so a test need only never refuse what the filter would take.
/// </summary>
internal sealed class FieldTests(Table table)
{
    private Func<TableFile, bool>[] _tests = [];

    public bool Pass(TableFile file)
    {
        foreach (Func<TableFile, bool> test in _tests)
        {
            if (!test(file)) return false;
        }
        return true;
    }

    public void Matches(string column, IReadOnlyList<TextPattern> patterns)
    {
        if (patterns.Count == 0) return;
        int at = table.IndexOf(column);
        Add(file => Any(patterns, file.Cell(at)));
    }

    public void MatchesEither(string column, string other, IReadOnlyList<TextPattern> patterns)
    {
        if (patterns.Count == 0) return;
        int at = table.IndexOf(column), otherAt = table.IndexOf(other);
        Add(file => Any(patterns, file.Cell(at)) || Any(patterns, file.Cell(otherAt)));
    }

    public void AnyItemMatches(string column, IReadOnlyList<TextPattern> patterns)
    {
        if (patterns.Count == 0) return;
        int at = table.IndexOf(column);
        Add(file => AnyItem(patterns, file.Cell(at)));
    }

    public void IsOneOf<T>(string column, IReadOnlyList<T> wanted) where T : struct, Enum
    {
        if (wanted.Count == 0) return;
        int at = table.IndexOf(column);
        Add(file => Words<T>.TryParse(file.Cell(at), out T value) && wanted.Contains(value));
    }

    public void IsEmpty(string column, bool wanted)
    {
        int at = table.IndexOf(column);
        Add(file => file.IsEmpty(at) == wanted);
    }

    public void IsAtLeast(string column, double minimum)
    {
        int at = table.IndexOf(column);
        Add(file => !double.TryParse(file.Cell(at), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            || !(value < minimum));
    }

    public void IsIn(string column, IReadOnlySet<string> wanted)
    {
        int at = table.IndexOf(column);
        var keys = new KeyTable();
        foreach (string key in wanted) keys.Add(Encoding.UTF8.GetBytes(key), out _);
        Add(file => keys.Contains(file.Cell(at)));
    }

    private void Add(Func<TableFile, bool> test) => _tests = [.. _tests, test];

    private static bool Any(IReadOnlyList<TextPattern> patterns, ReadOnlySpan<byte> value)
    {
        for (int i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].IsMatch(value)) return true;
        }
        return false;
    }

    private static bool AnyItem(IReadOnlyList<TextPattern> patterns, ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty) return false;
        if (cell.Contains((byte)'\\'))
        {
            return TextList.Parse(Utf8Text.Decode(cell)).Any(item => patterns.Any(pattern => pattern.IsMatch(item)));
        }
        while (true)
        {
            int bar = cell.IndexOf((byte)'|');
            if (Any(patterns, bar < 0 ? cell : cell[..bar])) return true;
            if (bar < 0) return false;
            cell = cell[(bar + 1)..];
        }
    }
}
