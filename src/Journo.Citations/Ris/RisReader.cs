using Journo.Citations.Reading;

namespace Journo.Citations.Ris;

/// <summary>Reads RIS record by record, as they are asked for.</summary>
internal sealed class RisReader(TextReader input, ProblemSink problems)
{
    private int _number;

    public IEnumerable<Citation> Read() => Records().SelectMany(works => works).Concat(End());

    /// <summary>No work, but what is to be told when all are read.</summary>
    private IEnumerable<Citation> End()
    {
        problems.TellUnread("tag");
        yield break;
    }

    private IEnumerable<Citation[]> Records()
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

    /// <summary>The work; none where it can't be read.</summary>
    private Citation[] Of(List<(string Tag, string Value)> record, TextPlace place) =>
        problems.Try(place, Id(record) ?? "", () => Work(record, place)) is { } work ? [work] : [];

    private Citation Work(List<(string Tag, string Value)> record, TextPlace place)
    {
        string? type = RisTypes.Read(record[0].Value);
        if (type is null) problems.Warn(place, Id(record),
            $"RIS has no reference type '{(record[0].Value.Length > 40 ? record[0].Value[..40] + "…" : record[0].Value)}'.",
            "It is read as a document; write GEN, or the type that was meant.");
        string id = Id(record) ?? "";
        var made = new RisRecord(id, type ?? "document", (message, remedy) => problems.Warn(place, id, message, remedy),
            tag => problems.Unread(place, id, tag));
        foreach (var (tag, value) in Joined(record))
        {
            if (value.Length > 0) made.Add(tag, value);
        }
        return made.Made();
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
