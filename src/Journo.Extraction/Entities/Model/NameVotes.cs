namespace Journo.Extraction.Entities.Model;

/// <summary>How a first reading of a text labels each capitalised word, over all its places: what one place shows serves the
/// others.</summary>
internal sealed class NameVotes
{
    private readonly Dictionary<ulong, int[]> _counts = [];
    private readonly NameWords _words;
    private readonly byte[] _labels;

    /// <param name="words">The text.</param>
    /// <param name="zones">Where names are looked for.</param>
    /// <param name="labels">The first reading: the label of each token of the text.</param>
    public NameVotes(NameWords words, IReadOnlyList<NameZone> zones, byte[] labels)
    {
        (_words, _labels) = (words, labels);
        foreach (NameZone zone in zones)
        {
            for (int i = zone.First; i < zone.End; i++)
            {
                if (!words.IsCapital(i)) continue;
                if (!_counts.TryGetValue(words.HashOf(i), out int[]? counts)) _counts.Add(words.HashOf(i),
                    counts = new int[NameLabels.Kinds + 1]);
                counts[Slot(labels[i])]++;
            }
        }
    }

    /// <summary>What the other places of a token's word say: 0 nothing, 1 that it is no name, then for each kind 2 by one place and 3 by
    /// more.</summary>
    public int Of(int i)
    {
        if ((uint)i >= (uint)_labels.Length || !_words.IsCapital(i) || !_counts.TryGetValue(_words.HashOf(i), out int[]? counts)) return 0;
        int own = Slot(_labels[i]), best = -1, most = 0;
        for (int slot = 0; slot < counts.Length; slot++)
        {
            int count = counts[slot] - (slot == own ? 1 : 0);
            if (count > most || (count == most && count > 0 && best == 0)) (best, most) = (slot, count);
        }
        return best < 0 ? 0 : best == 0 ? 1 : (best * 2) + (most > 1 ? 1 : 0);
    }

    private static int Slot(byte label) => (label + 1) / 2;
}
