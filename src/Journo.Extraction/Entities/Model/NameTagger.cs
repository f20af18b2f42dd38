namespace Journo.Extraction.Entities.Model;

/// <summary>A stretch of tokens that the model reads as a name.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Kind">The number of its kind in <see cref="NameLabels.KindOf"/>.</param>
/// <param name="Odds">For each kind the logarithm of its probability, given that these tokens are one name.</param>
internal readonly record struct TaggedName(int First, int End, int Kind, float[] Odds);

/// <summary>Finds names in zones: the labels of each zone that together have the highest score. Reads a text twice: the second time it
/// knows how
/// each word was labelled in its other places.</summary>
internal sealed class NameTagger
{
    private const int Labels = NameLabels.Count;

    private readonly NameModel _model;
    private readonly NameFeatures _features;
    private readonly NameWords _words;
    private readonly IReadOnlyList<NameZone> _zones;
    private readonly int[] _offsets; // of each zone's first token in the scores
    private readonly float[] _scores;

    /// <param name="words">The text.</param>
    /// <param name="zones">In the order of the text; no two overlap.</param>
    /// <param name="model">The weights.</param>
    public NameTagger(NameWords words, IReadOnlyList<NameZone> zones, NameModel model)
    {
        (_words, _zones, _model) = (words, zones, model);
        _features = new NameFeatures(words);
        _offsets = new int[zones.Count + 1];
        for (int z = 0; z < zones.Count; z++) _offsets[z + 1] = _offsets[z] + zones[z].Length;
        _scores = new float[_offsets[^1] * Labels];
    }

    /// <summary>The names in the order of the text.</summary>
    public List<TaggedName> Names(CancellationToken cancellation)
    {
        NameVotes votes = new(_words, _zones, FirstReading(cancellation));
        var names = new List<TaggedName>();
        Span<ulong> keys = stackalloc ulong[NameFeatures.Most];
        for (int z = 0; z < _zones.Count; z++)
        {
            cancellation.ThrowIfCancellationRequested();
            NameZone zone = _zones[z];
            for (int i = zone.First; i < zone.End; i++)
            {
                _model.AddTo(ScoresOf(z, i), keys[.._features.CollectVotes(zone, i, votes, keys)]);
            }
            byte[] labels = Best(z);
            for (int i = 0; i < labels.Length; i++)
            {
                if (!NameLabels.IsFirst(labels[i])) continue;
                int end = i + 1;
                while (end < labels.Length && labels[end] == labels[i] + 1) end++;
                names.Add(new TaggedName(zone.First + i, zone.First + end, labels[i] / 2, Odds(z, i, end)));
                i = end - 1;
            }
        }
        return names;
    }

    /// <summary>The label of each token of the text, by what stands around it alone.</summary>
    public byte[] FirstReading(CancellationToken cancellation)
    {
        var labels = new byte[_words.Tokens.Length];
        Span<ulong> keys = stackalloc ulong[NameFeatures.Most];
        for (int z = 0; z < _zones.Count; z++)
        {
            cancellation.ThrowIfCancellationRequested();
            NameZone zone = _zones[z];
            for (int i = zone.First; i < zone.End; i++) _model.AddTo(ScoresOf(z, i), keys[.._features.Collect(zone, i, keys)]);
            Best(z).CopyTo(labels, zone.First);
        }
        return labels;
    }

    private Span<float> ScoresOf(int zone, int token) => _scores.AsSpan((_offsets[zone] + token - _zones[zone].First) * Labels, Labels);

    // Viterbi's algorithm.
    private byte[] Best(int z)
    {
        NameZone zone = _zones[z];
        var from = new byte[zone.Length * Labels];
        Span<float> best = stackalloc float[Labels], next = stackalloc float[Labels];
        best.Fill(float.NegativeInfinity);
        best[0] = 0; // outside, before the zone
        for (int i = 0; i < zone.Length; i++)
        {
            int onto = _features.OntoOf(zone.First + i);
            ReadOnlySpan<float> steps = _model.Steps(onto), scores = ScoresOf(z, zone.First + i);
            for (int label = 0; label < Labels; label++)
            {
                float most = float.NegativeInfinity;
                for (int before = 0; before < Labels; before++)
                {
                    if (!NameLabels.Follows(label, before) || (NameLabels.IsFirst(label) && !NameModel.CanBegin(onto)) || best[before]
                        + steps[(before * Labels) + label] is var score && score <= most) continue;
                    (most, from[(i * Labels) + label]) = (best[before] + steps[(before * Labels) + label], (byte)before);
                }
                next[label] = most + scores[label];
            }
            next.CopyTo(best);
        }
        var labels = new byte[zone.Length];
        byte at = 0;
        for (int label = 1; label < Labels; label++)
        {
            if (best[label] > best[at]) at = (byte)label;
        }
        for (int i = zone.Length - 1; i >= 0; i--)
        {
            labels[i] = at;
            at = from[(i * Labels) + at];
        }
        return labels;
    }

    private float[] Odds(int z, int first, int end)
    {
        NameZone zone = _zones[z];
        var odds = new float[NameLabels.Kinds];
        for (int kind = 0; kind < odds.Length; kind++)
        {
            int begin = NameLabels.First(kind), later = begin + 1;
            for (int i = first; i < end; i++)
            {
                odds[kind] += ScoresOf(z, zone.First + i)[i == first ? begin : later];
                if (i > first) odds[kind] += _model.Steps(_features.OntoOf(zone.First + i))[((i == first + 1 ? begin : later) * Labels)
                    + later];
            }
        }
        float most = odds.Max(), sum = 0;
        foreach (float value in odds) sum += MathF.Exp(value - most);
        for (int kind = 0; kind < odds.Length; kind++) odds[kind] -= most + MathF.Log(sum);
        return odds;
    }
}
