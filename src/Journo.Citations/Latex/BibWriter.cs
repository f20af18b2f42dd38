using System.Globalization;

namespace Journo.Citations.Latex;

/// <summary>
/// Writes BibTeX or BibLaTeX in UTF-8: letters stay as they are, LaTeX's special characters are escaped, titles are braced so that no style
/// changes their capitals.
/// A date that BibTeX's year, month and day cannot express is written as far as they can, in words in the note, and exactly in a field of
/// its own.
/// </summary>
internal sealed class BibWriter(bool biblatex) : CitationWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Where biblatex has people in any role, which the field of the same name with "type" says.</summary>
    private static readonly string[] Editors = ["editor", "editora", "editorb", "editorc"];

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private TextWriter _output = TextWriter.Null;

    /// <inheritdoc/>
    public override string Extension => ".bib";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        _output = output;
        _written.Clear();
        var (type, subtype) = BibTypes.Of(item, biblatex);
        output.Write($"@{type}{{{KeyOf(item.Id)}");
        Names(item);
        Write("title", BibValue.Title);
        Container(item, type);
        Field("entrysubtype", subtype);
        Issued(item);
        Numbers(item, type);
        foreach (var (variable, modern, classic, value) in BibFields.Table)
        {
            if (variable != "URL") Write(variable, value, biblatex ? modern : classic);
        }
        Field(PublisherField(type), item.Publisher is { } publisher ? Text(publisher, BibValue.List) : null, "publisher");
        Write("URL", BibValue.Verbatim);
        foreach (var (variable, field) in BibFields.Dates)
        {
            if (item.Date(variable) is { } date) Field(
                BibDates.Edtf(date) is null ? variable : field, BibDates.Edtf(date) ?? LatexText.Rich(date.ToString()), variable);
        }
        foreach (var (variable, date) in item.Dates)
        {
            if (date.Edtf is { } edtf && BibDates.Edtf(date) != edtf) Lose(item, variable + "/exact");
        }
        Language(item);
        Field("note", LatexText.Rich(Note(item) ?? ""), "note");
        Others(item);
        output.Write("\n}\n\n");
        foreach (var (variable, text) in item.Fields)
        {
            if (_written.Contains(variable) && !IsOneLine(text)) Lose(item, variable + "/line-ends");
        }

        void Write(string variable, BibValue value, string? field = null)
        {
            if (item.Field(variable) is { } text) Field(field ?? variable.ToLowerInvariant(), Text(text, value), variable);
        }
    }

    /// <inheritdoc/>
    public override string KeyOf(string id) => BibKey.Of(id);

    private static string Text(string text, BibValue value) => value switch
    {
        BibValue.Title => LatexText.Title(text),
        BibValue.Verbatim => LatexText.EscapeUrl(text)!,
        // One name, though "and" may stand in it.
        BibValue.List when text.Contains(" and ", StringComparison.OrdinalIgnoreCase) => $"{{{LatexText.Rich(text)}}}",
        BibValue.Pages => LatexText.Rich(text).Replace("-", "--", StringComparison.Ordinal),
        _ => LatexText.Rich(text),
    };

    private void Field(string name, string? value, string? variable = null)
    {
        if (string.IsNullOrEmpty(value)) return;
        if (variable is not null && !_written.Add(variable)) return;
        _output.Write($",\n  {name} = {{{value}}}");
    }

    private void Names(Citation item)
    {
        bool usePrefix = biblatex && item.Names.Values.Any(list => list.Any(name => name.NonDroppingParticle is not null));
        if (usePrefix) Field("options", "useprefix=true");
        var editors = new Queue<string>(Editors.Skip(item.NamesOf("editor").Count > 0 ? 1 : 0));
        foreach (var (variable, names) in CslVariables.InOrder(item.Names, CslVariables.Names))
        {
            string field = variable == "container-author" ? "bookauthor" : variable;
            if (biblatex && field is not ("author" or "editor" or "translator" or "bookauthor") && editors.TryDequeue(out string? editor))
            {
                field = editor;
                Field(editor + "type", variable);
            }
            Field(field, string.Join(" and ", names.Select(name => BibNameWriter.Write(name, biblatex, usePrefix))), variable);
            foreach (string part in names.SelectMany(BibNameWriter.LostParts).Distinct()) Lose(item, $"{variable}/{part}");
        }
    }

    private void Container(Citation item, string type)
    {
        if (item.ContainerTitle is not { } container) return;
        if (BibTypes.IsInBook(type)) Field("booktitle", LatexText.Title(container), "container-title");
        else if (biblatex && BibTypes.IsOnline(type)) Field("organization", Text(container, BibValue.List), "container-title");
        else Field(biblatex ? "journaltitle" : "journal", LatexText.Rich(container), "container-title");
    }

    private void Issued(Citation item)
    {
        if (item.Issued is not { } issued) return;
        string? edtf = BibDates.Edtf(issued);
        if (biblatex)
        {
            Field(edtf is null ? "year" : "date", edtf ?? LatexText.Rich(issued.ToString()), "issued");
            return;
        }
        _written.Add("issued");
        if (issued.Start is [var year, ..] start)
        {
            Field("year", year.ToString(CultureInfo.InvariantCulture));
            if (start.Count > 1 && start[1] is >= 1 and <= 12) _output.Write($",\n  month = {Months[start[1] - 1]}");
            Field("day", start.Count > 2 ? start[2].ToString(CultureInfo.InvariantCulture) : null);
        }
        if (!issued.IsPlain) Field("issued", edtf ?? LatexText.Rich(issued.ToString()));
    }

    /// <summary>The number is the series', the or the work's own, as the entry type has it; others have fields of their
    /// own.</summary>
    private void Numbers(Citation item, string type)
    {
        string slot = BibTypes.IsBookLike(type) ? "collection-number" : BibTypes.IsArticle(type)
            && item.Type is not ("webpage" or "document") ? "issue" : "number";
        Field("number", Text(slot), slot);
        Field(slot == "number" ? "number" : "eid", Text("number"), "number");

        string? Text(string variable) => item.Field(variable) is { } number ? LatexText.Rich(number) : null;
    }

    private string PublisherField(string type) => type switch
    {
        "thesis" => "institution",
        "phdthesis" or "mastersthesis" => "school",
        "report" or "techreport" => "institution",
        "misc" when biblatex => "organization",
        _ => "publisher",
    };

    private void Language(Citation item)
    {
        if (item.Language is not { } tag) return;
        Field("langid", LatexText.BabelLanguage(tag));
        if (!LatexText.SaysBabel(tag)) Field("language", LatexText.Rich(tag));
        _written.Add("language");
    }

    private string? Note(Citation item)
    {
        if (biblatex || item.Issued is null || item.Issued.IsPlain) return item.Note;
        string date = $"Date: {item.Issued}";
        return item.Note is null ? date : $"{date}. {item.Note}";
    }

    /// <summary>What has no field, by CSL's name for it.</summary>
    private void Others(Citation item)
    {
        foreach (var (variable, text) in CslVariables.InOrder(item.Fields, CslVariables.Standard))
        {
            if (_written.Contains(variable)) continue;
            if (BibFields.Of(variable.ToLowerInvariant())?.Variable == variable) Field(
                variable.ToLowerInvariant(), LatexText.Rich(text), variable);
            else Lose(item, variable);
        }
        foreach (string variable in item.Dates.Keys.Where(variable => !_written.Contains(variable))) Lose(item, variable);
    }
}
