namespace Journo.Analysis.Timelines;

/// <summary>
/// Puts entries in their order. Dated ones go by the first day that they may be on, an open beginning by its end, and after what the
/// articles place before them. An undated one stands right behind the last of what
/// it comes after, else right in front of the first of what it comes before; what that does not place comes last, in the order of the
/// texts.
/// </summary>
internal static class EntryOrder
{
    private const int Slots = 3; // in front of a dated entry, itself, behind it

    /// <summary>The places of the entries in their order, and how each has come to it.</summary>
    public static (IReadOnlyList<int> Order, IReadOnlyList<EventPlacement> Placements) Of(
        IReadOnlyList<TimelineEvent> entries, OrderGraph graph)
    {
        var placements = new EventPlacement[entries.Count];
        for (int i = 0; i < entries.Count; i++) placements[i] = IsDated(entries[i]) ? EventPlacement.Dated : EventPlacement.Unplaced;
        var slot = new int[entries.Count];
        Array.Fill(slot, -1);
        int place = 0;
        foreach (int entry in Dated(entries, graph, placements)) slot[entry] = (place++ * Slots) + 1;
        PlaceUndated(graph, slot, placements);
        var rank = new int[entries.Count];
        // Within a slot as the articles order them, and those that they leave open as they stand in the texts.
        int number = 0;
        foreach (int entry in Walk(graph, (a, b) => a.CompareTo(b), _ => true)) rank[entry] = number++;
        int[] order = [.. Enumerable.Range(0, entries.Count)];
        // no slot is the greatest
        Array.Sort(order, (a, b) => ((uint)slot[a]).CompareTo((uint)slot[b]) is var bySlot and not 0 ? bySlot : rank[a].CompareTo(rank[b]));
        return (order, placements);
    }

    private static bool IsDated(TimelineEvent entry) => entry.Date is { Bounds: { Earliest: not null } or { Latest: not null } };

    private static IEnumerable<int> Dated(IReadOnlyList<TimelineEvent> entries, OrderGraph graph, EventPlacement[] placements)
    {
        long[] keys = Keys(entries, graph);
        return Walk(graph, Compare, entry => placements[entry] == EventPlacement.Dated)
            .Where(entry => placements[entry] == EventPlacement.Dated);

        int Compare(int a, int b)
        {
            int first = keys[a].CompareTo(keys[b]);
            if (first != 0) return first;
            int last = End(a).CompareTo(End(b));
            return last != 0 ? last : a.CompareTo(b);
        }

        long End(int entry) => entries[entry].Date?.Bounds.Latest?.Number ?? long.MaxValue;
    }

    // By the first day; where that is open, by the last, or by the first of what comes after.
    private static long[] Keys(IReadOnlyList<TimelineEvent> entries, OrderGraph graph)
    {
        var keys = new long[entries.Count];
        foreach (int entry in graph.Order.Reverse())
        {
            keys[entry] = graph.Starts[entry] ?? entries[entry].Date?.Bounds.Latest?.Number ?? long.MaxValue;
            if (graph.Starts[entry] is not null) continue;
            foreach (int second in graph.After(entry)) keys[entry] = Math.Min(keys[entry], keys[second]);
        }
        return keys;
    }

    // All entries so that none comes before one that it follows, the least of those that may come next each time; those that do not count
    // go through at once.
    private static List<int> Walk(OrderGraph graph, Comparison<int> compare, Func<int, bool> counts)
    {
        int count = graph.Order.Count;
        var waits = new int[count];
        var order = new List<int>(count);
        var ready = new PriorityQueue<int, int>(Comparer<int>.Create(compare));
        var through = new Stack<int>();
        for (int i = 0; i < count; i++)
        {
            waits[i] = graph.Before(i).Count;
            if (waits[i] == 0) Release(i);
        }
        while (through.TryPop(out int entry) || ready.TryDequeue(out entry, out _))
        {
            order.Add(entry);
            foreach (int second in graph.After(entry))
            {
                if (--waits[second] == 0) Release(second);
            }
        }
        return order;

        void Release(int entry)
        {
            if (counts(entry)) ready.Enqueue(entry, entry);
            else through.Push(entry);
        }
    }

    // Behind what they follow, then in front of what they precede, then behind those so placed, and so on, until a round places none. Each
    // entry is placed once.
    private static void PlaceUndated(OrderGraph graph, int[] slot, EventPlacement[] placements)
    {
        var number = new int[slot.Length];
        for (int i = 0; i < graph.Order.Count; i++) number[graph.Order[i]] = i;
        List<int> placed = [.. Enumerable.Range(0, slot.Length).Where(entry => slot[entry] >= 0)], ahead = [];
        for (bool forward = true, none = false; ; forward = !forward)
        {
            // Placed in the last two rounds: those of the last, and those whose other side has not been looked at yet.
            List<int> reached = Reach([.. placed, .. ahead], forward ? graph.After : graph.Before, slot);
            if (reached.Count == 0 && none) return;
            none = reached.Count == 0;
            reached.Sort((a, b) => forward ? number[a].CompareTo(number[b]) : number[b].CompareTo(number[a]));
            foreach (int entry in reached)
            {
                slot[entry] = forward ? Behind(entry) : InFront(entry);
                placements[entry] = EventPlacement.Ordered;
            }
            (ahead, placed) = (placed, reached);
        }

        int Behind(int entry) => graph.Before(entry).Where(first => slot[first] >= 0)
            .Max(first => slot[first] + (slot[first] % Slots == 1 ? 1 : 0));

        int InFront(int entry) => graph.After(entry).Where(second => slot[second] >= 0)
            .Min(second => slot[second] - (slot[second] % Slots == 1 ? 1 : 0));
    }

    private static List<int> Reach(List<int> from, Func<int, IReadOnlyList<int>> next, int[] slot)
    {
        var reached = new List<int>();
        var seen = new HashSet<int>();
        var way = new Stack<int>(from);
        while (way.TryPop(out int entry))
        {
            foreach (int other in next(entry))
            {
                if (slot[other] >= 0 || !seen.Add(other)) continue;
                reached.Add(other);
                way.Push(other);
            }
        }
        return reached;
    }
}
