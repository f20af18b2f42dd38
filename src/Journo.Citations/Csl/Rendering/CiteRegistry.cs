using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>All works that a document cites: in the order of the bibliography, numbered, and told apart. Works that one out when it is
/// first asked after a change.</summary>
internal sealed class CiteRegistry(CslStyle style, CiteRenderer renderer)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private Entry[] _sorted = [];
    private bool _dirty;

    /// <summary>In the order of the bibliography.</summary>
    public IReadOnlyList<Entry> Sorted
    {
        get
        {
            if (_dirty) Update();
            return _sorted;
        }
    }

    public void Add(Citation item)
    {
        int order = _entries.TryGetValue(item.Id, out Entry? earlier) ? earlier.Order : _entries.Count;
        _entries[item.Id] = new Entry(item, order);
        _dirty = true;
    }

    public Entry Find(string id)
    {
        if (_dirty) Update();
        return _entries.TryGetValue(id, out Entry? entry) ? entry
            : throw new KeyNotFoundException($"No work with the id \"{id}\" was added.");
    }

    private void Update()
    {
        _dirty = false;
        _sorted = [.. _entries.Values];
        Array.Sort(_sorted, (a, b) => a.Order.CompareTo(b.Order));
        Number();
        if (style.Bibliography is { Sort.Count: > 0 } area)
        {
            Sorting.Sort(_sorted, area.Sort, entry => renderer.SortKeys(entry, area));
            Number();
        }
        if (style.Citation is { } citation) new Disambiguator(citation, renderer).Distinguish(_sorted);
    }

    private void Number()
    {
        for (int i = 0; i < _sorted.Length; i++) _sorted[i].Number = i + 1;
    }
}
