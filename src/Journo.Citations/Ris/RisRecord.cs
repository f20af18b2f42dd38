using Journo.Citations.Reading;

namespace Journo.Citations.Ris;

/// <summary>The values of one record, as they come, and the work that they make.</summary>
internal sealed class RisRecord(string id, string type, Action<string, string> warn, Action<string> unread)
{
    private readonly Dictionary<string, List<string>> _values = [];
    private readonly Dictionary<string, List<CitationName>> _names = [];
    private readonly List<string> _issued = [], _years = [], _accessed = [], _keywords = [];
    private readonly HashSet<(string Variable, string Value)> _seen = [];
    private string? _first, _last;

    /// <summary>Takes a tag's value.</summary>
    public void Add(string tag, string value)
    {
        if (tag == "ID") return;
        if (RisTags.Name(tag, type) is { } role) AddNames(role, value);
        else if (tag is "PY" or "Y1") _years.Add(value);
        else if (tag == "DA") _issued.Add(value);
        else if (tag == "Y2") _accessed.Add(value);
        else if (tag == "KW") _keywords.Add(value);
        else if (tag == "SP" && _first is null) _first = value;
        else if (tag == "EP" && _last is null) _last = value;
        else if (tag == "SN") AddSerial(value);
        else if (RisTags.Field(tag, type) is { } variable) AddField(tag, variable, value);
        else unread(tag);
    }

    public Citation Made()
    {
        var fields = _values.ToDictionary(pair => pair.Key, pair => string.Join(Separator(pair.Key), pair.Value));
        string? first = _first ?? _last;
        if (first is not null) fields["page"] = _last is null || _last == first
            || first.Contains('-', StringComparison.Ordinal) ? first : $"{first}-{_last}";
        if (_keywords.Count > 0) fields["keyword"] = string.Join(", ", _keywords);
        if (fields.TryGetValue("edition", out string? edition)) fields["edition"] = EditionText.Read(edition);
        var dates = new Dictionary<string, CitationDate>();
        AddDate("issued", _years.Concat(_issued), dates);
        AddDate("accessed", _accessed, dates);
        return new() { Id = id, Type = type, Fields = fields,
            Names = _names.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<CitationName>)pair.Value), Dates = dates };
    }

    private void AddDate(string variable, IEnumerable<string> values, Dictionary<string, CitationDate> dates)
    {
        var date = RisDate.Read(values, problem => warn($"In the date '{variable}': {problem}.",
            "Write YYYY/MM/DD, as far as it is known."));
        if (date is not null) dates[variable] = date;
    }

    private void AddNames(string role, string value)
    {
        if (!_names.TryGetValue(role, out var list)) _names[role] = list = [];
        string[] several = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (several.Length > 1) warn($"Several names stand in one line: '{(value.Length > 60 ? value[..60] + "…" : value)}'.",
            "They are read as several; write each in a line of its own.");
        list.AddRange(several.Select(RisValue.Name).OfType<CitationName>());
        if (list.Count == 0) _names.Remove(role);
    }

    private void AddSerial(string value)
    {
        if (Identifiers.Serials(value) is not var (issn, isbn)) Put("SN", RisTags.Serial(value, type), value);
        else
        {
            if (issn is not null) Put("SN", "ISSN", issn);
            if (isbn is not null) Put("SN", "ISBN", isbn);
        }
    }

    private void AddField(string tag, string variable, string value)
    {
        // A journal's name beside the one that is known is its abbreviation, if it is shorter.
        if (variable == "container-title" && _values.TryGetValue(variable, out var known) && known[0] != value)
        {
            bool isShort = value.Length < known[0].Length;
            Put(tag, isShort ? "container-title-short" : variable, value);
            return;
        }
        Put(tag, variable, value);
    }

    /// <summary>A value; a second one only where a variable may have several.</summary>
    private void Put(string tag, string variable, string value)
    {
        if (!_seen.Add((variable, value))) return;
        if (!_values.TryGetValue(variable, out var values)) _values[variable] = [value];
        else if (Separator(variable).Length > 0) values.Add(value);
        else unread(tag);
    }

    private static string Separator(string variable) => variable switch
    {
        "note" => ". ",
        "ISSN" or "ISBN" => ", ",
        "publisher" => "; ",
        _ => "",
    };
}
