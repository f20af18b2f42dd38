using Journo.Citations.Reading;

namespace Journo.Citations.Ris;

/// <summary>Writes RIS in UTF-8: one tag a line, lines ended by CR LF, records by ER. What would be read back as something else is told of
/// as lost.</summary>
internal sealed class RisWriter : CitationWriter
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Extension => ".ris";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        _written.Clear();
        string type = RisTypes.Of(item.Type);
        string read = RisTypes.Read(type) ?? "document";
        if (read != item.Type) Lose(item, "type");
        Tag(output, "TY", type);
        Tag(output, "ID", item.Id);
        foreach (var (variable, tag) in RisTags.Names)
        {
            foreach (CitationName name in item.NamesOf(variable)) Tag(output, tag, RisValue.Name(name));
            if (item.NamesOf(variable).Any(name => RisValue.Name(Clean(RisValue.Name(name))) != name)) Lose(item, variable + "/parts");
            _written.Add(variable);
        }
        Fields(item, read, RisTags.BeforeDates, output);
        Dates(item, output);
        Fields(item, read, RisTags.AfterDates, output);
        Pages(item, output);
        if (item.Accessed is { } accessed) Tag(output, "Y2", RisValue.Date(accessed));
        Fields(item, read, RisTags.Last, output);
        Keywords(item, output);
        _written.UnionWith(["keyword", "page"]);
        foreach (string variable in item.Fields.Keys.Concat(item.Names.Keys).Concat(item.Dates.Keys)
            .Where(variable => !_written.Contains(variable))) Lose(item, variable);
        output.Write("ER  - \r\n\r\n");
    }

    private void Fields(Citation item, string type, (string Variable, string Tag)[] rows, TextWriter output)
    {
        foreach (var (variable, usual) in rows)
        {
            if (item.Field(variable) is not { } text) continue;
            string tag = RisTags.Tag(usual, type);
            bool reads = tag == "SN" ? ReadsSerial(variable, text, type) : RisTags.Field(tag, type) == variable;
            if (!reads) Lose(item, variable);
            else if (!IsOneLine(text)) Lose(item, variable + "/line-ends");
            _written.Add(variable);
            // What would be read as something else is better left out.
            if (reads) Tag(output, tag, text);
        }
    }

    /// <summary>Whether a serial number comes back as the same of the same kind.</summary>
    private static bool ReadsSerial(string variable, string text, string type) => Identifiers.Serials(text) is var (issn, isbn)
        ? (variable == "ISSN" ? (issn, isbn) : (isbn, issn)) == (text, null) : RisTags.Serial(text, type) == variable;

    private void Dates(Citation item, TextWriter output)
    {
        if (item.Issued is { } issued)
        {
            Tag(output, "PY", issued.Year is { } year ? RisValue.Year(year) : null);
            Tag(output, "DA", RisValue.Date(issued));
        }
        foreach (string variable in (string[])["issued", "accessed"])
        {
            _written.Add(variable);
            if (item.Date(variable) is { } date && RisValue.Date(Clean(RisValue.Date(date))) != date) Lose(item, variable + "/words");
        }
    }

    private void Keywords(Citation item, TextWriter output)
    {
        if (item.Field("keyword") is not { } text) return;
        string[] keywords = [.. text.Split(", ").Where(keyword => !string.IsNullOrWhiteSpace(keyword))];
        foreach (string keyword in keywords) Tag(output, "KW", keyword);
        if (!keywords.All(IsOneLine) || string.Join(", ", keywords) != text) Lose(item, "keyword/line-ends");
    }

    private void Pages(Citation item, TextWriter output)
    {
        if (item.Field("page") is not { } page) return;
        if (!IsOneLine(page)) Lose(item, "page/line-ends");
        bool range = page.Split('-') is [{ Length: > 0 }, { Length: > 0 }] && !page.Contains(' ', StringComparison.Ordinal)
            && !page.Contains(',', StringComparison.Ordinal);
        Tag(output, "SP", range ? page.Split('-')[0] : page);
        Tag(output, "EP", range ? page.Split('-')[1] : null);
    }

    private static void Tag(TextWriter output, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value)) output.Write($"{tag}  - {Clean(value)}\r\n");
    }

    /// <inheritdoc/>
    public override string KeyOf(string id) => Clean(id).Trim();

    /// <summary>On one line: what breaks a line is a space.</summary>
    private static string Clean(string value) =>
        string.Concat(value.Replace("\r\n", "\n", StringComparison.Ordinal).Select(c => char.IsControl(c) ? ' ' : c));
}
