namespace Journo.Csl.Rendering;

/// <summary>Follows a document's citations in order and says of each cite where it stands: first, ibid, subsequent, near.</summary>
internal sealed class Positions(int nearNoteDistance)
{
    private readonly Dictionary<string, (int First, int Last)> _notes = new(StringComparer.Ordinal);
    private CslCluster? _before;

    public CiteState[] Next(CslCluster cluster)
    {
        CiteState[] states = new CiteState[cluster.Cites.Count];
        for (int i = 0; i < states.Length; i++)
        {
            CslCite cite = cluster.Cites[i];
            bool known = _notes.TryGetValue(cite.Id, out (int First, int Last) notes);
            CslCite? previous = i > 0 ? cluster.Cites[i - 1] : _before is { Cites: [CslCite only] } ? only : null;
            states[i] = new(cite)
            {
                Position = cite.Position ?? (!known ? CslPosition.First : Of(cite, previous)),
                NearNote = cite.NearNote ?? (known && cluster.Note - notes.Last <= nearNoteDistance),
                FirstNote = cite.FirstNote ?? (known ? notes.First : 0),
            };
            _notes[cite.Id] = (known ? notes.First : cluster.Note, cluster.Note);
        }
        _before = cluster;
        return states;
    }

    private static CslPosition Of(CslCite cite, CslCite? previous)
    {
        if (previous is null || previous.Id != cite.Id) return CslPosition.Subsequent;
        bool locator = !string.IsNullOrEmpty(cite.Locator), before = !string.IsNullOrEmpty(previous.Locator);
        if (!before) return locator ? CslPosition.IbidWithLocator : CslPosition.Ibid;
        if (!locator) return CslPosition.Subsequent;
        return cite.Locator == previous.Locator && (cite.Label ?? "page") == (previous.Label ?? "page") ? CslPosition.Ibid : CslPosition.IbidWithLocator;
    }
}
