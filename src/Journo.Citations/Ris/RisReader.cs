using Journo.Citations.Reading;

namespace Journo.Citations.Ris;

/// <summary>Reads RIS record by record, as they are asked for.</summary>
internal sealed class RisReader(TextReader input, ProblemSink problems)
{
    private int _number;

    public IEnumerable<Citation> Read()
    {
        List<(string Tag, string Value)>? record = null;
        TextPlace place = default;
        long length = 0;
        bool told = false;
        while (input.ReadLine() is { } line)
        {
            _number++;
            if (_number == 1) line = line.TrimStart('\uFEFF');
            int start = RisLine.ValueStart(line);
            string tag = start > 0 ? line[..2] : "", value = start > 0 ? line[start..].Trim() : line.Trim();
            if (tag == "TY")
            {
                if (record is not null)
                {
                    problems.Warn(place, Id(record), "The record that begins here does not end before the next.",
                        "End it with a line 'ER  - '.");
                    yield return Of(record, place);
                }
                (record, place, length, told) = ([(tag, value)], new(_number, 1), 0, false);
            }
            else if (record is null)
            {
                if (value.Length == 0 || told) continue;
                problems.Warn(new(_number, 1), null, tag.Length > 0 ? $"The tag {tag} stands outside a record."
                    : "There are words outside a record.", "A record begins with a line 'TY  - ' and its type.");
                told = true;
            }
            else if (tag == "ER")
            {
                yield return Of(record, place);
                record = null;
            }
            else if (value.Length > 0 && (length += value.Length) > CitationReader.MaximumCharacters)
            {
                problems.Lost(place, Id(record), "The record that begins here is too long.",
                    FormattableString.Invariant(
                        $"A record may have {CitationReader.MaximumCharacters:N0} characters; it may lack its line 'ER  - '."));
                record = null;
            }
            else if (tag.Length > 0) record.Add((tag, value));
            else if (value.Length > 0 && !Continue(record, value)) problems
                .Warn(new(_number, 1), Id(record), "This line has no tag, and no value goes on here.",
                "A line begins with two letters, two spaces, a hyphen and a space.");
        }
        if (record is null) yield break;
        problems.Warn(place, Id(record), "The record that begins here has no end.",
            "End it with a line 'ER  - '; the file may have been cut.");
        yield return Of(record, place);
    }

    /// <summary>A value that goes on in the next line. One of many lines is joined once, when it is read.</summary>
    private static bool Continue(List<(string Tag, string Value)> record, string value)
    {
        if (record[^1].Tag == "TY") return false;
        record.Add(("", value));
        return true;
    }

    private static string? Id(List<(string Tag, string Value)> record) => record.Find(line => line.Tag == "ID").Value;

    private Citation Of(List<(string Tag, string Value)> record, TextPlace place)
    {
        string? type = RisTypes.Read(record[0].Value);
        if (type is null) problems.Warn(place, Id(record),
            $"RIS has no reference type '{(record[0].Value.Length > 40 ? record[0].Value[..40] + "…" : record[0].Value)}'.",
            "It is read as a document; write GEN, or the type that was meant.");
        type ??= "document";
        var fields = new Dictionary<string, string>();
        var names = new Dictionary<string, List<CitationName>>();
        var dates = new Dictionary<string, CitationDate>();
        var keywords = new List<string>();
        string? first = null, last = null;
        foreach (var (tag, value) in Joined(record))
        {
            if (value.Length == 0) continue;
            if (RisTags.Name(tag) is { } role)
            {
                if (RisValue.Name(value) is not { } name) continue;
                if (!names.TryGetValue(role, out var list)) names[role] = list = [];
                list.Add(name);
            }
            else if (tag is "DA" or "PY" or "Y1")
            {
                if (RisValue.Date(value) is { } issued && (tag == "DA" || !dates.ContainsKey("issued"))) dates["issued"] = issued;
            }
            else if (tag is "Y2")
            {
                if (RisValue.Date(value) is { } accessed) dates["accessed"] = accessed;
            }
            else if (tag == "KW") keywords.Add(value);
            else if (tag == "SP") first ??= value;
            else if (tag == "EP") last ??= value;
            else if (tag == "SN") fields.TryAdd(RisTags.Serial(value), value);
            else if (RisTags.Field(tag, type) is { } variable && !fields.TryAdd(variable, value) && tag == "N1") fields[variable] += ". "
                + value;
        }
        first ??= last;
        if (first is not null) fields["page"] = last is null || last == first
            || first.Contains('-', StringComparison.Ordinal) ? first : $"{first}-{last}";
        if (keywords.Count > 0) fields["keyword"] = string.Join(", ", keywords);
        return new() { Id = Id(record) ?? "", Type = type, Fields = fields,
            Names = names.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<CitationName>)pair.Value), Dates = dates };
    }

    private static IEnumerable<(string Tag, string Value)> Joined(List<(string Tag, string Value)> record)
    {
        for (int at = 1; at < record.Count;)
        {
            int end = at + 1;
            while (end < record.Count && record[end].Tag.Length == 0) end++;
            yield return (record[at].Tag, end == at + 1 ? record[at].Value : string.Join(' ', record[at..end].Select(line => line.Value)));
            at = end;
        }
    }
}
