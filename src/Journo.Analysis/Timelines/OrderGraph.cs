namespace Journo.Analysis.Timelines;

/// <summary>Which entry comes before which by the words of the articles. What can't all be is left out, and said so: first what the dates
/// speak against, then what the articles say in a circle.</summary>
internal sealed class OrderGraph
{
    private const string ByDates = "the dates say otherwise", ByOthers = "others say otherwise";

    private readonly IReadOnlyList<TimelineEvent> _entries;
    private readonly List<int>[] _after;
    private readonly List<int>[] _before;

    /// <summary>Takes the links between entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="links">Pairs of their places, the earlier one first.</param>
    public OrderGraph(IReadOnlyList<TimelineEvent> entries, IEnumerable<(int First, int Second)> links)
    {
        _entries = entries;
        _after = [.. entries.Select(_ => new List<int>())];
        _before = [.. entries.Select(_ => new List<int>())];
        Conflicts = [.. entries.Select(_ => new List<string>())];
        foreach ((int first, int second) in links.Distinct())
        {
            if (first == second) Conflicts[first].Add("told to come both before and after itself");
            else if (entries[first].Date is { } date && entries[second].Date is { } other
                && date.CompareWith(other) == EdtfOrder.After) Refuse(first, second, ByDates);
            else
            {
                _after[first].Add(second);
                _before[second].Add(first);
            }
        }
        Order = Sort();
        KeepWithinDates();
    }

    /// <summary>What each entry's place goes against, in words.</summary>
    public List<string>[] Conflicts { get; }

    /// <summary>The entries so that each comes after those before it.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The first day that each entry may be on, by its own date and by what it comes after, as days since 1970; null where nothing
    /// tells.</summary>
    public IReadOnlyList<long?> Starts { get; private set; } = [];

    /// <summary>The entries that one comes after.</summary>
    public IReadOnlyList<int> Before(int entry) => _before[entry];

    /// <summary>The entries that one comes before.</summary>
    public IReadOnlyList<int> After(int entry) => _after[entry];

    private void Refuse(int first, int second, string why) => Conflicts[second].Add($"after {_entries[first].Id}: {why}");

    // Depth first, in the order of the texts; a link back to where the walk came from closes a circle.
    private int[] Sort()
    {
        var finished = new List<int>();
        var state = new byte[_entries.Count]; // 1 on the way, 2 done
        var way = new Stack<(int Entry, int Next)>();
        var refused = new HashSet<(int, int)>();
        for (int i = 0; i < _entries.Count; i++)
        {
            if (state[i] != 0) continue;
            state[i] = 1;
            way.Push((i, 0));
            while (way.TryPop(out (int Entry, int Next) at))
            {
                if (at.Next == _after[at.Entry].Count)
                {
                    state[at.Entry] = 2;
                    finished.Add(at.Entry);
                    continue;
                }
                int second = _after[at.Entry][at.Next];
                way.Push((at.Entry, at.Next + 1));
                if (state[second] == 1) refused.Add((at.Entry, second));
                else if (state[second] == 0)
                {
                    state[second] = 1;
                    way.Push((second, 0));
                }
            }
        }
        Remove(refused, ByOthers);
        finished.Reverse();
        return [.. finished];
    }

    // Over undated entries, too, nothing may come after what is later.
    private void KeepWithinDates()
    {
        var start = new long?[_entries.Count];
        var refused = new HashSet<(int, int)>();
        foreach (int entry in Order)
        {
            start[entry] = _entries[entry].Date?.Bounds.Earliest?.Number;
            long? last = _entries[entry].Date?.Bounds.Latest?.Number;
            foreach (int first in _before[entry])
            {
                if (start[first] > last) refused.Add((first, entry));
                else if (start[first] is { } day && !(start[entry] >= day)) start[entry] = day;
            }
        }
        Remove(refused, ByDates);
        Starts = start;
    }

    private void Remove(HashSet<(int First, int Second)> refused, string why)
    {
        foreach (int second in refused.Select(link => link.Second).Distinct())
        {
            foreach (int first in _before[second].Where(first => refused.Contains((first, second)))) Refuse(first, second, why);
            _before[second].RemoveAll(first => refused.Contains((first, second)));
        }
        foreach (int first in refused.Select(link => link.First).Distinct()) _after[first]
            .RemoveAll(second => refused.Contains((first, second)));
    }
}
