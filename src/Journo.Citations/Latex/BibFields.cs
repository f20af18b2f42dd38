using System.Collections.Frozen;

namespace Journo.Citations.Latex;

/// <summary>How the value of a field is written.</summary>
internal enum BibValue
{
    /// <summary>LaTeX.</summary>
    Text,
    /// <summary>LaTeX, in which a style may change capitals.</summary>
    Title,
    /// <summary>What other programs take for a list with "and" between; here one text, as it is written.</summary>
    List,
    /// <summary>As it is.</summary>
    Verbatim,
    /// <summary>Page numbers, with two hyphens for a range.</summary>
    Pages,
}

/// <summary>Which field holds which CSL variable. A variable without a field of its own has one by its own name, which BibTeX and biber
/// pass over.</summary>
internal static class BibFields
{
    /// <summary>CSL variable, biblatex's field, BibTeX's, and how it is written; in the order of writing.</summary>
    public static readonly (string Variable, string BibLaTeX, string BibTeX, BibValue Value)[] Table =
    [
        ("title", "title", "title", BibValue.Title), ("title-short", "shorttitle", "shorttitle", BibValue.Title),
        ("container-title-short", "shortjournal", "shortjournal", BibValue.Text),
            ("original-title", "origtitle", "origtitle", BibValue.Title),
        ("collection-title", "series", "series", BibValue.Title), ("volume", "volume", "volume", BibValue.Text),
            ("part-number", "part", "part", BibValue.Text),
        ("edition", "edition", "edition", BibValue.Text), ("version", "version", "version", BibValue.Text),
            ("number-of-volumes", "volumes", "volumes", BibValue.Text),
        ("number-of-pages", "pagetotal", "pagetotal", BibValue.Text), ("page", "pages", "pages", BibValue.Pages),
            ("chapter-number", "chapter", "chapter", BibValue.Text),
        ("publisher-place", "location", "address", BibValue.List), ("original-publisher", "origpublisher", "origpublisher", BibValue.List),
        ("original-publisher-place", "origlocation", "origlocation", BibValue.List),
            ("event-title", "eventtitle", "eventtitle", BibValue.Title), ("event-place", "venue", "venue", BibValue.Text),
        ("genre", "type", "type", BibValue.Text), ("status", "pubstate", "pubstate", BibValue.Text),
            ("DOI", "doi", "doi", BibValue.Verbatim), ("ISBN", "isbn", "isbn", BibValue.Text),
        ("ISSN", "issn", "issn", BibValue.Text), ("PMID", "pmid", "pmid", BibValue.Text), ("PMCID", "pmcid", "pmcid", BibValue.Text),
            ("URL", "url", "url", BibValue.Verbatim),
        ("call-number", "library", "library", BibValue.Text), ("keyword", "keywords", "keywords", BibValue.Text),
            ("abstract", "abstract", "abstract", BibValue.Text),
        ("annote", "annotation", "annote", BibValue.Text),
    ];

    /// <summary>CSL's date variables and biblatex's fields.</summary>
    public static readonly (string Variable, string Field)[] Dates =
        [("accessed", "urldate"), ("event-date", "eventdate"), ("original-date", "origdate"), ("available-date", "available-date"),
            ("submitted", "submitted"), (CslVariables.ArchiveDate, CslVariables.ArchiveDate)];

    /// <summary>Fields by every name that is seen.</summary>
    private static readonly FrozenDictionary<string, (string Variable, BibValue Value)> ByField =
        Table.SelectMany(row => new[] { (Field: row.BibLaTeX, row.Variable, row.Value), (Field: row.BibTeX, row.Variable, row.Value) })
            .Append((Field: "numpages", Variable: "number-of-pages", Value: BibValue.Text))
            .DistinctBy(row => row.Field).ToFrozenDictionary(row => row.Field, row => (row.Variable, row.Value), StringComparer.Ordinal);

    /// <summary>Names of CSL variables that mean something else in BibTeX, or are read together with others.</summary>
    private static readonly FrozenSet<string> ReadElsewhere = new[] { "title", "number", "publisher", "note", "language" }.ToFrozenSet();

    /// <summary>Fields that are read with others, by the type of the entry, or say how the file is to be processed and nothing of the
    /// work.</summary>
    private static readonly FrozenSet<string> NotAlone = new[]
    {
        "title", "subtitle", "titleaddon", "maintitle", "mainsubtitle", "maintitleaddon", "booktitle", "booksubtitle", "booktitleaddon",
        "journal", "journaltitle", "journalsubtitle", "journaltitleaddon", "issuetitle", "issuesubtitle", "number", "eid", "publisher",
        "institution", "school", "organization", "howpublished", "language", "langid", "hyphenation", "note", "addendum", "date", "year",
        "month", "day", "eprint", "eprinttype", "archiveprefix", "entrysubtype", "bookauthor", "editora", "editorb", "editorc",
        "editortype", "editoratype", "editorbtype", "editorctype", "options", "crossref", "xref", "xdata", "ids", "entryset", "label",
        "presort", "sortkey", "sorttitle", "sortname", "sortyear", "execute", "key", "langidopts", "gender", "relatedoptions",
    }.Concat(Dates.Select(row => row.Field)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a field that <see cref="Of"/> knows nothing of is read all the same.</summary>
    public static bool IsRead(string field) => NotAlone.Contains(field) || CslVariables.Canonical(field) is not null;

    /// <summary>The variable that a field holds alone, and how; null where it holds none, or only together with other fields.</summary>
    public static (string Variable, BibValue Value)? Of(string field)
    {
        if (ReadElsewhere.Contains(field)) return null;
        if (ByField.TryGetValue(field, out var known)) return known;
        return CslVariables.Canonical(field) is { } variable && !CslVariables.NameSet.Contains(variable)
            && !CslVariables.DateSet.Contains(variable) ? (variable, BibValue.Text) : null;
    }
}
