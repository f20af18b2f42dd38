using Journo.Extraction.Entities.Model;

namespace Journo.Evaluation.Names;

/// <summary>
/// Fits a linear-chain conditional random field by stochastic gradients with AdaGrad steps and a quadratic penalty, in a fixed order, so
/// that the
/// same texts give the same weights. The weights are the mean of those of the later rounds.
/// </summary>
internal sealed class FieldFit
{
    private const int Labels = NameLabels.Count, Rounds = 6;
    private const int FewestTexts = 4, FewestWords = 8; // that have a feature, and words that have an ending
    private const double Rate = 0.03, Penalty = 10, Smallest = 0.1, Least = 0.04;

    private readonly FeatureNames _names;
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<Zone> _zones = [];

    private readonly record struct Zone(int[][] Features, byte[] Labels, int[] Onto);

    /// <param name="names">What features are called.</param>
    /// <param name="documents">The texts.</param>
    /// <param name="votes">Whether to fit what a first reading adds, too.</param>
    public FieldFit(FeatureNames names, IReadOnlyList<NameDocument> documents, bool votes)
    {
        _names = names;
        foreach (ulong key in Kept(documents)) _numbers.Add(key, _numbers.Count);
        foreach (NameDocument document in documents)
        {
            foreach (NameZone zone in document.Lines.Zones)
            {
                AddZone(document, zone, false);
                if (votes) AddZone(document, zone, true);
            }
        }
    }

    private void AddZone(NameDocument document, NameZone zone, bool votes)
    {
        var features = new int[zone.Length][];
        var onto = new int[zone.Length];
        for (int i = 0; i < zone.Length; i++)
        {
            IEnumerable<ulong> keys = document.Features[zone.First + i];
            if (votes) keys = keys.Concat(document.Votes[zone.First + i]);
            features[i] = [.. keys.Select(key => _numbers.GetValueOrDefault(key, -1)).Where(number => number >= 0)];
            onto[i] = document.OntoOf(zone.First + i);
        }
        _zones.Add(new Zone(features, document.Labels[zone.First..zone.End], onto));
    }

    // Features that several texts have; an ending only if many words have it, so that none stands for a name.
    private IEnumerable<ulong> Kept(IReadOnlyList<NameDocument> documents)
    {
        var texts = new Dictionary<ulong, int>();
        var words = new Dictionary<ulong, HashSet<ulong>>();
        foreach (NameDocument document in documents)
        {
            var seen = new HashSet<ulong>();
            foreach ((int token, ulong[] keys) in document.Features)
            {
                foreach (ulong key in keys)
                {
                    seen.Add(key);
                    if (!IsEnding(key)) continue;
                    if (!words.TryGetValue(key, out HashSet<ulong>? set)) words.Add(key, set = []);
                    set.Add(document.Lines.Words.HashOf(token));
                }
            }
            foreach (ulong[] keys in document.Votes.Values) seen.UnionWith(keys);
            foreach (ulong key in seen) texts[key] = texts.GetValueOrDefault(key) + 1;
        }
        return texts.Where(pair => pair.Value >= FewestTexts && (!words.TryGetValue(pair.Key, out HashSet<ulong>? set)
            || set.Count >= FewestWords))
            .Select(pair => pair.Key);
    }

    private bool IsEnding(ulong key) => _names[key].StartsWith("end", StringComparison.Ordinal) || _names[key].StartsWith("begin",
        StringComparison.Ordinal);

    /// <summary>The model.</summary>
    public NameModel Fit() => new(Rows());

    /// <summary>The weights by name, those too small to matter left out.</summary>
    public List<(string Name, float[] Weights)> Rows()
    {
        int features = _numbers.Count, steps = NameModel.OntoCount * Labels;
        var weights = new double[(features + steps) * Labels];
        var squares = new double[weights.Length];
        var sums = new double[weights.Length];
        var seen = new int[features + steps];
        foreach (Zone zone in _zones)
        {
            foreach (int f in zone.Features.SelectMany(of => of)) seen[f]++;
            foreach (int onto in zone.Onto)
            {
                for (int before = 0; before < Labels; before++) seen[features + (onto * Labels) + before]++;
            }
        }
        int[] order = [.. Enumerable.Range(0, _zones.Count)];
        var random = new Random(1);
        var step = new ZoneGradient(weights, squares, seen, features, Rate, Penalty);
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int z in order) step.Take(_zones[z].Features, _zones[z].Labels, _zones[z].Onto);
            if (round < Rounds / 2) continue;
            for (int w = 0; w < weights.Length; w++) sums[w] += weights[w] / (Rounds - (Rounds / 2));
        }
        var rows = new List<(string, float[])>();
        foreach ((ulong key, int number) in _numbers) AddRow(rows, _names[key], sums.AsSpan(number * Labels, Labels));
        for (int onto = 0; onto < NameModel.OntoCount; onto++)
        {
            for (int before = 0; before < Labels; before++) AddRow(
                rows, NameModel.StepName(before, onto), sums.AsSpan((features + (onto * Labels) + before) * Labels, Labels));
        }
        rows.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return rows;
    }

    private static void AddRow(List<(string, float[])> rows, string name, ReadOnlySpan<double> sums)
    {
        var row = new float[Labels];
        bool matters = false;
        for (int label = 0; label < Labels; label++)
        {
            matters |= Math.Abs(sums[label]) >= Smallest;
            row[label] = Math.Abs(sums[label]) < Least ? 0 : (float)Math.Round(sums[label], 2);
        }
        if (matters) rows.Add((name, row));
    }
}
