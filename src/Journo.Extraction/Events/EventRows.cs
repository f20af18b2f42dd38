namespace Journo.Extraction.Events;

/// <summary>
/// The event mentions of an article while they are made: first as they are found, then numbered in the order of the text. For one thread.
/// </summary>
internal sealed class EventRows(string article)
{
    private readonly List<EventMention> _rows = [];
    private readonly List<EventCandidate> _told = [];
    private readonly List<(int Beside, int Row)> _beside = [];

    /// <summary>As found; after <see cref="Number"/> in the order of the text, with ids.</summary>
    public List<EventMention> Rows => _rows;

    /// <summary>Those that another event can be put after or before, in the order of the text.</summary>
    public IReadOnlyList<EventCandidate> Told => _told;

    /// <summary>How many rows.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row.</summary>
    public void Add(EventMention row) => _rows.Add(row);

    /// <summary>Keeps that another event can be put after or before a row.</summary>
    public void Tell(EventCandidate told) => _told.Add(told);

    /// <summary>Adds a row whose place is after another one, and gives its index, from 0.</summary>
    public int AddBeside(EventMention row, int beside)
    {
        _beside.Add((beside, _rows.Count));
        _rows.Add(row);
        return _rows.Count - 1;
    }

    /// <summary>Puts the rows in the order of the text, gives them their ids, and the links their new indexes.</summary>
    public IReadOnlyList<TemporalLink> Number(IReadOnlyList<TemporalLink> links)
    {
        int[] place = new int[_rows.Count], order = [.. Enumerable.Range(0, _rows.Count)];
        for (int i = 0; i < place.Length; i++) place[i] = i;
        foreach ((int beside, int row) in _beside) place[row] = beside;
        Array.Sort(order, (a, b) => place[a] != place[b] ? place[a].CompareTo(place[b]) : a.CompareTo(b));
        EventMention[] found = [.. _rows];
        int[] number = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            number[order[i]] = i;
            _rows[i] = found[order[i]] with { Id = RowId.Of(article, 't', i + 1) };
        }
        return [.. links.Select(link => link with { Later = number[link.Later], Earlier = number[link.Earlier],
            Teller = number[link.Teller] })];
    }
}
