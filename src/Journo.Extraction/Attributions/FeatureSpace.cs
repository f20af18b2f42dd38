using System.Globalization;
using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>The named features of a linear model, numbered from 0 in the order in which they are added.</summary>
internal sealed class FeatureSpace
{
    private readonly List<string> _names = [];

    /// <summary>How many features.</summary>
    public int Count => _names.Count;

    /// <summary>The name of a feature: "class&amp;tag=Say&amp;VerbFinite".</summary>
    public string NameOf(int feature) => _names[feature];

    /// <summary>Adds one feature for each value; gives the number of the first.</summary>
    public int Add(string name, IEnumerable<string> values)
    {
        int first = _names.Count;
        foreach (string value in values) _names.Add($"{name}={value}");
        return first;
    }

    /// <summary>Adds one feature for each pair of values, the second changing faster; gives the number of the first.</summary>
    public int Add(string name, IEnumerable<string> values, IReadOnlyCollection<string> others) =>
        Add(name, values.SelectMany(_ => others, (value, other) => $"{value}&{other}"));

    /// <summary>
    /// One weight for each feature, at its number, out of a list of the language: a name and a number a line. A feature that is not listed
    /// weighs nothing; a name that is no feature is passed over.
    /// </summary>
    /// <param name="language">Whose list.</param>
    /// <param name="list">The file's name without its extension.</param>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    /// <exception cref="FormatException">A weight is no number.</exception>
    public float[] Weights(ILanguage language, string list)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < _names.Count; i++) index[_names[i]] = i;
        var weights = new float[_names.Count];
        foreach (string line in language.Lines(list))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && index.TryGetValue(line[..space], out int at)) weights[at] = float
                .Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
        }
        return weights;
    }
}

/// <summary>The features that hold for one case, by number; at most as many as the buffer takes, more are dropped.</summary>
internal ref struct FeatureList(Span<int> buffer)
{
    private readonly Span<int> _buffer = buffer;
    private int _count;

    /// <summary>Adds a feature, if there is room.</summary>
    public void Add(int feature)
    {
        if (_count < _buffer.Length) _buffer[_count++] = feature;
    }

    /// <summary>Their numbers, in the order in which they were added.</summary>
    public readonly ReadOnlySpan<int> Features => _buffer[.._count];

    /// <summary>The sum of their weights.</summary>
    public readonly float Sum(float[] weights)
    {
        float sum = 0;
        foreach (int feature in Features) sum += weights[feature];
        return sum;
    }
}
