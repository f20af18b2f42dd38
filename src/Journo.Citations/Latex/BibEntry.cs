using Journo.Citations.Reading;

namespace Journo.Citations.Latex;

/// <summary>An entry of a BibTeX file as it is written: values are LaTeX, macros are put in.</summary>
internal sealed record BibEntry(string Type, string Key, TextPlace Place)
{
    /// <summary>By name, in small letters.</summary>
    public Dictionary<string, string> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>A field's value; null where there is none.</summary>
    public string? this[string field] => Fields.GetValueOrDefault(field) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
