using System.Globalization;
using Journo.Datasets.Csv.Package;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests the data package's chain: that each link follows on the one before, and that the logs have the rows that it speaks
/// of.</summary>
internal sealed class ChainTester(DataPackage package)
{
    private const string Remedy = "A log is only added to, and the chain with it: restore both from a copy.";
    private readonly HashSet<string> _hashes = [];

    /// <summary>The hashes of the links and of the logs' rows: what somebody may have noted.</summary>
    public IReadOnlySet<string> Hashes => _hashes;

    /// <summary>Notes the hash of a row of a log.</summary>
    public void Note(string hash) => _hashes.Add(hash);

    /// <summary>What the chain says of rows of a log, by their numbers.</summary>
    public IReadOnlyDictionary<long, string> RowsOf(Table table)
    {
        var rows = new Dictionary<long, string>();
        foreach (ChainLink? link in package.Chain)
        {
            // Where two links say two things of a row, one of them is wrong, and each is compared with the log's.
            if (link?.Logs.TryGetValue(table, out LogHead? head) == true) rows[head.Rows] = head.Hash;
        }
        return rows;
    }

    /// <summary>What is wrong with the links.</summary>
    public IEnumerable<DatasetProblem> Test()
    {
        string? previous = null;
        IReadOnlyDictionary<Table, LogHead> before = new Dictionary<Table, LogHead>();
        for (int i = 0; i < package.Chain.Count; i++)
        {
            ChainLink? link = package.Chain[i];
            if (link is null || !link.Follows(previous) || before.Any(log => !Continues(link, log.Key, log.Value)))
            {
                yield return Problem("ChainBroken", $"Link {Number(i)} of the chain does not follow on the one before it.", i);
                yield break;
            }
            (previous, before) = (link.Hash, link.Logs);
            _hashes.Add(link.Hash);
        }
        foreach (Table table in Tables.All.Where(table => table.IsLog))
        {
            LogHead? last = before.GetValueOrDefault(table), said = package.Logs.GetValueOrDefault(table);
            if (package.Chain.Count == 0 || Equals(last, said)) continue;
            yield return Problem("ChainDiffers",
                $"The chain says that the log {table.Name} has {Rows(last)}, and 'logs' says that it has {Rows(said)}.",
                package.Chain.Count - 1);
        }
    }

    /// <summary>What is wrong where a log has not got the rows that the chain speaks of.</summary>
    /// <param name="table">The log.</param>
    /// <param name="log">What was read of it, to its end.</param>
    public IEnumerable<DatasetProblem> Test(Table table, LogTester log)
    {
        if (package.Chain.Count == 0 && log.HasBoundRows)
        {
            yield return new("ChainMissing", ProblemSeverity.Error, package.Path, 0, 0,
                $"The data package has no chain, and had one when the log {table.Name} was written.", Remedy);
        }
        if (log.Differing.Count == 0) yield break;
        long first = log.Differing.Min();
        int link = 0;
        while (package.Chain[link]?.Logs.GetValueOrDefault(table)?.Rows != first) link++;
        yield return Problem("ChainDiffers",
            $"The log {table.Name} had another row {Number(first - 1)} when this was noted, or has lost it.", link);
    }

    private static bool Continues(ChainLink link, Table table, LogHead before) =>
        link.Logs.TryGetValue(table, out LogHead? head) && (head.Rows > before.Rows || head == before);

    private static string Rows(LogHead? head) => head is null ? "no rows" : Number(head.Rows - 1) + " rows";

    private static string Number(long index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private DatasetProblem Problem(string id, string message, int link)
    {
        (long line, int column) = package.PlaceOf("journo", "chain", link);
        return new(id, ProblemSeverity.Error, package.Path, line, column, message, Remedy);
    }
}
