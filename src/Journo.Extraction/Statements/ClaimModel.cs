using System.Globalization;
using System.Runtime.InteropServices;
using Journo.Language;

namespace Journo.Extraction.Statements;

/// <summary>Weights of named features, added up and brought to between 0 and 1; 0.5 is where a statement counts as check-worthy, or subjective.</summary>
internal sealed class ClaimModel
{
    private const int MostReasons = 6;
    private const double LeastReason = 0.1;

    private readonly double[] _weights = new double[ClaimFeatures.Names.Length];
    private readonly string[] _reasons = new string[ClaimFeatures.Names.Length];
    private readonly double _bias;

    private ClaimModel(string list)
    {
        Dictionary<string, int> numbers = ClaimFeatures.Names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        foreach (string line in Lexicon.Lines(list))
        {
            int colon = line.LastIndexOf(':');
            double weight = double.Parse(line.AsSpan(colon + 1), CultureInfo.InvariantCulture);
            string name = line[..colon];
            if (name == "bias")
            {
                _bias = weight;
                continue;
            }
            int number = numbers[name];
            _weights[number] = weight;
            _reasons[number] = string.Create(CultureInfo.InvariantCulture, $"{name} {weight:+0.0#;-0.0#}");
        }
    }

    /// <summary>How much a statement is worth checking.</summary>
    public static ClaimModel Checkworthiness { get; } = new("CheckworthinessWeight");

    /// <summary>How much a statement is its author's view.</summary>
    public static ClaimModel Subjectivity { get; } = new("SubjectivityWeight");

    public double Value(List<int> features)
    {
        double sum = _bias;
        foreach (int feature in CollectionsMarshal.AsSpan(features)) sum += _weights[feature];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Of the features that pass, the one that raises the value most, with its weight; null where none does.</summary>
    public string? Strongest(List<int> features, Func<int, bool> passes)
    {
        int best = -1;
        foreach (int feature in CollectionsMarshal.AsSpan(features))
        {
            if (_weights[feature] > 0 && (best < 0 || _weights[feature] > _weights[best]) && passes(feature)) best = feature;
        }
        return best < 0 ? null : _reasons[best];
    }

    /// <summary>The weightiest features with their weights, largest first.</summary>
    public TextList Reasons(List<int> features)
    {
        Span<int> best = stackalloc int[MostReasons];
        int count = 0;
        foreach (int feature in CollectionsMarshal.AsSpan(features))
        {
            double weight = Math.Abs(_weights[feature]);
            if (weight < LeastReason || (count == MostReasons && weight <= Math.Abs(_weights[best[count - 1]]))) continue;
            int at = count < MostReasons ? count++ : count - 1;
            while (at > 0 && Math.Abs(_weights[best[at - 1]]) < weight)
            {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = feature;
        }
        if (count == 0) return TextList.Empty;
        var reasons = new string[count];
        for (int i = 0; i < count; i++) reasons[i] = _reasons[best[i]];
        return TextList.Create(reasons);
    }
}
