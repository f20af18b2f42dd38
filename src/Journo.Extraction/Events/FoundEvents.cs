namespace Journo.Extraction.Events;

/// <summary>
/// The event mentions of an article while they are made: first as they are found, then in the order of the text. For one thread.
/// </summary>
internal sealed class FoundEvents
{
    private readonly List<FoundEvent> _events = [];
    private readonly List<EventCandidate> _told = [];
    private readonly List<(int Beside, int Event)> _beside = [];

    /// <summary>As found; after <see cref="Order"/> in the order of the text.</summary>
    public List<FoundEvent> All => _events;

    /// <summary>Those that another event can be put after or before, in the order of the text.</summary>
    public IReadOnlyList<EventCandidate> Told => _told;

    /// <summary>How many.</summary>
    public int Count => _events.Count;

    /// <summary>Adds one.</summary>
    public void Add(FoundEvent found) => _events.Add(found);

    /// <summary>Keeps that another event can be put after or before one.</summary>
    public void Tell(EventCandidate told) => _told.Add(told);

    /// <summary>Adds one whose place is after another one, and gives its index, from 0.</summary>
    public int AddBeside(FoundEvent found, int beside)
    {
        _beside.Add((beside, _events.Count));
        _events.Add(found);
        return _events.Count - 1;
    }

    /// <summary>Puts them in the order of the text, and gives the links their new indexes.</summary>
    public IReadOnlyList<TemporalLink> Order(IReadOnlyList<TemporalLink> links)
    {
        int[] place = new int[_events.Count], order = [.. Enumerable.Range(0, _events.Count)];
        for (int i = 0; i < place.Length; i++) place[i] = i;
        foreach ((int beside, int added) in _beside) place[added] = beside;
        Array.Sort(order, (a, b) => place[a] != place[b] ? place[a].CompareTo(place[b]) : a.CompareTo(b));
        FoundEvent[] found = [.. _events];
        int[] number = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            number[order[i]] = i;
            _events[i] = found[order[i]];
        }
        return [.. links.Select(link => link with { Later = number[link.Later], Earlier = number[link.Earlier],
            Teller = number[link.Teller] })];
    }
}
