namespace Journo.Citations.Csl.Rendering;

/// <summary>Follows a document's citations in order and says of each cite where it stands: first, ibid, subsequent, near.</summary>
internal sealed class Positions(int nearNoteDistance)
{
    private readonly Track _text = new(), _inNotes = new();

    public CiteState[] Next(CslCluster cluster)
    {
        Track track = cluster.Note == 0 ? _text : _inNotes;
        CiteState[] states = new CiteState[cluster.Cites.Count];
        CslCite? before = track.Before is { Cites: [CslCite only] } && (track.IsSole || track.Before.Note == cluster.Note) ? only : null;
        for (int i = 0; i < states.Length; i++)
        {
            CslCite cite = cluster.Cites[i];
            bool known = track.Notes.TryGetValue(cite.Id, out (int First, int Last) notes);
            states[i] = new(cite)
            {
                Position = cite.Position ?? (!known ? CslPosition.First : Of(cite, i > 0 ? cluster.Cites[i - 1] : before)),
                NearNote = cite.NearNote ?? (known && cluster.Note - notes.Last <= nearNoteDistance),
                FirstNote = cite.FirstNote ?? (known ? notes.First : 0),
            };
            track.Notes[cite.Id] = (known ? notes.First : cluster.Note, cluster.Note);
        }
        track.IsSole = cluster.Note == 0 || track.Before?.Note != cluster.Note;
        track.Before = cluster;
        return states;
    }

    /// <summary>Citations in the text follow those in the text, notes follow notes.</summary>
    private sealed class Track
    {
        public Dictionary<string, (int First, int Last)> Notes { get; } = new(StringComparer.Ordinal);
        public CslCluster? Before { get; set; }
        /// <summary>Whether that one stands alone in its note.</summary>
        public bool IsSole { get; set; } = true;
    }

    private static CslPosition Of(CslCite cite, CslCite? previous)
    {
        if (previous is null || previous.Id != cite.Id) return CslPosition.Subsequent;
        bool locator = !string.IsNullOrEmpty(cite.Locator), before = !string.IsNullOrEmpty(previous.Locator);
        if (!before) return locator ? CslPosition.IbidWithLocator : CslPosition.Ibid;
        if (!locator) return CslPosition.Subsequent;
        return cite.Locator == previous.Locator
            && (cite.Label ?? "page") == (previous.Label ?? "page") ? CslPosition.Ibid : CslPosition.IbidWithLocator;
    }
}
