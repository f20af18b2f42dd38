using System.Text;

namespace Journo.Citations;

/// <summary>Writes a reference to be read, one a line: who, “what”, where, when, URL, and in brackets the claim or quote.</summary>
internal sealed class ReferenceWriter : CitationWriter
{
    /// <inheritdoc/>
    public override string Extension => ".txt";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        var line = new StringBuilder();
        Sentence(line, Authors(item.Author));
        if (item.Title is not null) line.Append(Space(line)).Append('“').Append(Stopped(item.Title)).Append('”');
        string date = item.Issued?.ToString() ?? "n.d.";
        Sentence(line, item.ContainerTitle is null ? date : $"{item.ContainerTitle}, {date}");
        if (item.Url is not null) line.Append(Space(line)).Append(item.Url).Append(item.Accessed is null ? "." : $" (accessed {item.Accessed}).");
        else if (item.Accessed is not null) Sentence(line, $"Accessed {item.Accessed}");
        if (item.Note is not null) line.Append($" [{item.Note}]");
        output.Write(line.Append('\n').ToString());
    }

    /// <summary>The first name in sort order, the others as one reads them: "Dijk, Anna, and Brian Ross".</summary>
    private static string Authors(IReadOnlyList<CitationName> names) => names.Count switch
    {
        0 => "",
        1 => names[0].InSortOrder,
        _ => string.Join(", ", names.Take(names.Count - 1).Select((name, i) => i == 0 ? name.InSortOrder : name.InReadingOrder)) + ", and " + names[^1].InReadingOrder,
    };

    private static void Sentence(StringBuilder line, string text)
    {
        if (text.Length > 0) line.Append(Space(line)).Append(Stopped(text));
    }

    private static string Space(StringBuilder line) => line.Length == 0 ? "" : " ";

    private static string Stopped(string text) => text[^1] is '.' or '?' or '!' or '…' ? text : text + ".";
}
