namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>Which dated event an undated one is known to come after or before, be it by way of other undated ones.</summary>
internal sealed class UndatedEvents
{
    private readonly Dictionary<int, List<TimelineEvent>> _after = [];
    private readonly Dictionary<int, List<TimelineEvent>> _before = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<int> _placed = [];
    private readonly IReadOnlyList<TimelineEvent> _entries;
    private readonly Func<int, bool> _isDated;

    /// <param name="entries">The events in the timeline's order, in which what comes after another stands after it.</param>
    /// <param name="isDated">Whether the event at a place is dated.</param>
    public UndatedEvents(IReadOnlyList<TimelineEvent> entries, Func<int, bool> isDated)
    {
        (_entries, _isDated) = (entries, isDated);
        for (int i = 0; i < entries.Count; i++) _places.TryAdd(entries[i].Id, i);
        int[] anchors = NoAnchors();
        for (int i = 0; i < entries.Count; i++)
        {
            if (isDated(i)) continue;
            anchors[i] = Anchors(entries[i].Follows, anchors).DefaultIfEmpty(-1).Max();
            if (anchors[i] >= 0) Add(_after, anchors[i], i);
        }
        anchors = NoAnchors();
        for (int i = entries.Count - 1; i >= 0; i--)
        {
            if (isDated(i)) continue;
            anchors[i] = Anchors(entries[i].Precedes, anchors).DefaultIfEmpty(-1).Min();
            if (anchors[i] >= 0 && !_placed.Contains(i)) Add(_before, anchors[i], i);
        }
        foreach (List<TimelineEvent> events in _before.Values) events.Reverse();
    }

    /// <summary>Whether the undated event at a place is known to come after or before a dated one.</summary>
    public bool IsPlaced(int place) => _placed.Contains(place);

    /// <summary>The undated events that come after the event at a place, as far as is known.</summary>
    public IReadOnlyList<TimelineEvent> After(int place) => _after.GetValueOrDefault(place) ?? [];

    /// <summary>The undated events that come before the event at a place, and after no dated one, as far as is known.</summary>
    public IReadOnlyList<TimelineEvent> Before(int place) => _before.GetValueOrDefault(place) ?? [];

    private int[] NoAnchors()
    {
        var anchors = new int[_entries.Count];
        Array.Fill(anchors, -1);
        return anchors;
    }

    // What has not been gone through yet has no anchor, so that a circle ends.
    private IEnumerable<int> Anchors(TextList neighbours, int[] anchors) =>
        neighbours
            .Select(id => !_places.TryGetValue(id, out int other) ? -1 : _isDated(other) ? other : anchors[other])
            .Where(anchor => anchor >= 0);

    private void Add(Dictionary<int, List<TimelineEvent>> events, int anchor, int place)
    {
        if (!events.TryGetValue(anchor, out List<TimelineEvent>? there)) events[anchor] = there = [];
        there.Add(_entries[place]);
        _placed.Add(place);
    }
}
