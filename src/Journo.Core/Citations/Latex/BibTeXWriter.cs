using System.Globalization;
using System.Text;

namespace Journo.Citations;

/// <summary>
/// Writes BibTeX in UTF-8: letters stay as they are, LaTeX's special characters are escaped, titles are braced so that no style changes their capitals.
/// A date that year, month and day cannot express is written as far as they can, and in words in the note.
/// </summary>
internal sealed class BibTeXWriter : CitationWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <inheritdoc/>
    public override string Extension => ".bib";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        output.Write($"@{(item.ContainerTitle is null ? "misc" : "article")}{{{item.Id}");
        Field(output, "author", string.Join(" and ", item.Author.Select(Name)));
        Field(output, "title", item.Title is null ? null : $"{{{LatexText.Escape(item.Title)}}}");
        Field(output, "journal", LatexText.Escape(item.ContainerTitle));
        Field(output, "entrysubtype", item.Type == "article-newspaper" ? "newspaper" : null);
        if (item.Issued?.Start is [var year, ..] start)
        {
            Field(output, "year", year.ToString(CultureInfo.InvariantCulture));
            if (start.Count > 1) output.Write($",\n  month = {Months[start[1] - 1]}");
            Field(output, "day", start.Count > 2 ? start[2].ToString(CultureInfo.InvariantCulture) : null);
        }
        Field(output, "url", LatexText.EscapeUrl(item.Url));
        Field(output, "urldate", item.Accessed is { IsPlain: true } accessed ? IsoDate(accessed.Start) : null);
        Field(output, "langid", LatexText.BabelLanguage(item.Language));
        Field(output, "note", LatexText.Escape(Note(item)));
        output.Write("\n}\n\n");
    }

    private static string? Note(Citation item)
    {
        if (item.Issued is null || item.Issued.IsPlain) return item.Note;
        string date = $"Date: {item.Issued}";
        return item.Note is null ? date : $"{date}. {item.Note}";
    }

    private static void Field(TextWriter output, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) output.Write($",\n  {name} = {{{value}}}");
    }

    /// <summary>"van Dijk, Jr., Anna"; an institution in braces.</summary>
    private static string Name(CitationName name)
    {
        if (name.Literal is not null) return $"{{{LatexText.Escape(name.Literal)}}}";
        // A family name of several words without a particle needs braces, or its first word would be read as one.
        string family = LatexText.EscapeName(name.Family!);
        if (name.Family!.Contains(' ', StringComparison.Ordinal)) family = $"{{{family}}}";
        var text = new StringBuilder();
        if (name.NonDroppingParticle is not null) text.Append(LatexText.EscapeName(name.NonDroppingParticle)).Append(' ');
        text.Append(family);
        if (name.Suffix is not null) text.Append(", ").Append(LatexText.EscapeName(name.Suffix));
        if (name.Given is not null) text.Append(", ").Append(LatexText.EscapeName(name.Given));
        return text.ToString();
    }

    private static string IsoDate(IReadOnlyList<int> parts) =>
        string.Join('-', parts.Select((part, i) => part.ToString(i == 0 ? "0000" : "00", CultureInfo.InvariantCulture)));
}
