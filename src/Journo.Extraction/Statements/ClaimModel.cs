using System.Globalization;
using System.Runtime.InteropServices;
using Journo.Language;

namespace Journo.Extraction.Statements;

/// <summary>
/// A logistic regression over named features: 1 / (1 + e^-x), where x is the bias and the weights of the features that hold. 0.5 is where
/// a statement counts as check-worthy, or subjective. Immutable, so safe for several threads.
/// </summary>
internal sealed class ClaimModel
{
    private const int MostReasons = 6;
    private const double LeastReason = 0.1;

    private readonly double[] _weights;
    private readonly string[] _reasons;
    private readonly double _bias;

    /// <summary>Reads the weights: a feature, a colon and a number a line.</summary>
    /// <param name="language">Whose list.</param>
    /// <param name="list">The file's name without its extension.</param>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    /// <exception cref="KeyNotFoundException">The list weighs something that is no feature.</exception>
    public ClaimModel(ILanguage language, string list)
    {
        string[] names = language.Get<ClaimFeatureSet>().Names;
        _weights = new double[names.Length];
        _reasons = new string[names.Length];
        Dictionary<string, int> numbers = names.Select((name, number) => (name, number))
            .ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        foreach (string line in language.Lines(list))
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

    /// <summary>The value, from 0 to 1, for features by number.</summary>
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

    /// <summary>The weightiest features with their weights, largest first: at most six, of 0.1 or more.</summary>
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

/// <summary>The two models of a language over the features of claims.</summary>
internal sealed class ClaimModels(ILanguage language) : ILanguageTable<ClaimModels>
{
    /// <summary>How much a statement is worth checking.</summary>
    public ClaimModel Checkworthiness { get; } = new(language, "CheckworthinessWeight");

    /// <summary>How much a statement is its author's view.</summary>
    public ClaimModel Subjectivity { get; } = new(language, "SubjectivityWeight");

    public static ClaimModels Load(ILanguage language) => new(language);
}
