namespace Journo.Extraction.Entities.Model;

/// <summary>
/// Numbers for features, made of their names: a feature is called "template=value" or "template=value&amp;value", and its key is the
/// template's
/// hash joined to those of its values. So a text costs no string, and a list of weights can be read by a human.
/// </summary>
internal static class FeatureKey
{
    /// <summary>The hash of a template or a value: FNV-1a in 64 bits.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        ulong hash = 14695981039346656037UL;
        foreach (char c in name) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }

    /// <summary>The key of a template, or of a feature so far, with one value more.</summary>
    public static ulong Join(ulong key, ulong value)
    {
        ulong mixed = (key ^ (value + 0x9E3779B97F4A7C15UL)) * 0xBF58476D1CE4E5B9UL;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>The key of a whole name.</summary>
    public static ulong OfName(ReadOnlySpan<char> name)
    {
        int equals = name.IndexOf('=');
        ulong key = Of(name[..equals]);
        ReadOnlySpan<char> values = name[(equals + 1)..];
        while (true)
        {
            int end = values.IndexOf('&');
            key = Join(key, Of(end < 0 ? values : values[..end]));
            if (end < 0) return key;
            values = values[(end + 1)..];
        }
    }
}

/// <summary>Keeps what keys are called, for fitting: nothing else asks.</summary>
internal sealed class FeatureNames
{
    private readonly Dictionary<ulong, string> _values = [];
    private readonly Dictionary<ulong, string> _features = [];

    /// <summary>What a key is called.</summary>
    public string this[ulong feature] => _features[feature];

    /// <summary>Notes a template or value.</summary>
    public void Value(ulong hash, ReadOnlySpan<char> name)
    {
        if (!_values.ContainsKey(hash)) _values.Add(hash, name.ToString());
    }

    /// <summary>Notes a feature by its template and values.</summary>
    public void Feature(ulong key, ulong template, ReadOnlySpan<ulong> values)
    {
        if (_features.ContainsKey(key)) return;
        string name = _values[template] + "=" + _values[values[0]];
        foreach (ulong value in values[1..]) name += "&" + _values[value];
        _features.Add(key, name);
    }
}
