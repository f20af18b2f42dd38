using System.Globalization;
using System.Runtime.Intrinsics;
using Journo.Language;

namespace Journo.Extraction.Entities.Model;

/// <summary>
/// The weights of the model of names, a linear-chain conditional random field over nine labels: one row of weights for each feature that
/// has any,
/// and rows for the step from one label to the next. Immutable, so safe for several threads.
/// </summary>
internal sealed class NameModel : ILanguageTable<NameModel>
{
    /// <summary>The list that holds the weights: a feature's name and nine whole numbers a line, in hundredths, by <see
    /// cref="NameLabel"/>.</summary>
    public const string List = "NameWeights";

    /// <summary>What a step's feature is called before its values, which are the label before and the kind of token stepped
    /// onto.</summary>
    public const string Step = "label-before+onto";

    private static readonly string[] Onto = ["capital", "closed", "-", ".", "amp", "possessive", "number", "other"];
    private static readonly ulong[] OntoKinds = [0, 0, FeatureKey.Of("-"), FeatureKey.Of("."), FeatureKey.Of("amp"),
        FeatureKey.Of("possessive"), 0, 0];

    private readonly (ulong Key, int Row)[] _table;
    private readonly float[] _weights;
    private readonly float[] _steps = new float[Onto.Length * NameLabels.Count * NameLabels.Count];

    /// <param name="rows">Names of features, each with a weight for each label.</param>
    public NameModel(IReadOnlyList<(string Name, float[] Weights)> rows)
    {
        int size = 1024;
        while (size < rows.Count * 2) size *= 2;
        _table = new (ulong, int)[size];
        _weights = new float[rows.Count * NameLabels.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            (string name, float[] weights) = rows[row];
            weights.CopyTo(_weights, row * NameLabels.Count);
            ulong key = FeatureKey.OfName(name);
            _table[Find(key)] = (key, row * NameLabels.Count);
        }
        FillSteps();
    }

    /// <summary>Reads the weights.</summary>
    /// <exception cref="InvalidOperationException">The language has no NameWeights.</exception>
    /// <exception cref="FormatException">A line is no name with nine numbers.</exception>
    public static NameModel Load(ILanguage language)
    {
        var rows = new List<(string, float[])>();
        foreach (string line in language.Lines(List))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            ReadOnlySpan<char> rest = line.AsSpan(space + 1);
            var weights = new float[NameLabels.Count];
            for (int label = 0; label < weights.Length; label++)
            {
                int end = rest.IndexOf(' ');
                weights[label] = int.Parse(end < 0 ? rest : rest[..end], NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture) / 100f;
                rest = end < 0 ? "0" : rest[(end + 1)..];
            }
            rows.Add((line[..space], weights));
        }
        return new NameModel(rows);
    }

    /// <summary>Adds the weights of some features to the scores of the nine labels: eight at once, and the last.</summary>
    public void AddTo(Span<float> scores, ReadOnlySpan<ulong> features)
    {
        Vector256<float> sum = Vector256.Create<float>(scores[..Vector256<float>.Count]);
        float last = scores[^1];
        foreach (ulong key in features)
        {
            (ulong found, int row) = _table[Find(key)];
            if (found == 0) continue;
            sum += Vector256.Create<float>(_weights.AsSpan(row, Vector256<float>.Count));
            last += _weights[row + Vector256<float>.Count];
        }
        sum.CopyTo(scores);
        scores[^1] = last;
    }

    /// <summary>The weights of steps onto a kind of token: at label before times nine plus label.</summary>
    /// <param name="onto">From <see cref="OntoOf"/>.</param>
    public ReadOnlySpan<float> Steps(int onto) => _steps.AsSpan(onto * NameLabels.Count * NameLabels.Count,
        NameLabels.Count * NameLabels.Count);

    /// <summary>How many kinds of token a step can lead onto.</summary>
    public static int OntoCount => Onto.Length;

    /// <summary>What the feature of a step is called.</summary>
    /// <param name="before">The label before.</param>
    /// <param name="onto">From <see cref="OntoOf"/>.</param>
    public static string StepName(int before, int onto) => $"{Step}={(NameLabel)before}&{Onto[onto]}";

    /// <summary>The number of the kind of token that a step leads onto.</summary>
    public static int OntoOf(NameWords words, int i, ulong kind)
    {
        if (words.IsCapital(i)) return 0;
        if (words.Tokens[i].Kind == TokenKind.Number) return 6;
        int fixedKind = Array.IndexOf(OntoKinds, kind);
        if (fixedKind >= 0) return fixedKind;
        return words.Tokens[i].IsWord ? 1 : 7;
    }

    /// <summary>Whether a name may begin with such a token: a word.</summary>
    public static bool CanBegin(int onto) => onto is 0 or 1;

    private void FillSteps()
    {
        int labels = NameLabels.Count;
        for (int onto = 0; onto < Onto.Length; onto++)
        {
            for (int before = 0; before < labels; before++)
            {
                AddTo(_steps.AsSpan(((onto * labels) + before) * labels, labels), [FeatureKey.OfName(StepName(before, onto))]);
            }
        }
    }

    private int Find(ulong key)
    {
        int mask = _table.Length - 1, at = (int)((key ^ (key >> 32)) & (uint)mask);
        while (_table[at].Key != 0 && _table[at].Key != key) at = (at + 1) & mask;
        return at;
    }
}
