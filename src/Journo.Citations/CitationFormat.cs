namespace Journo.Citations;

/// <summary>The forms in which a citation can be written; BibTeX, BibLaTeX, RIS and CSL-JSON can be read too.</summary>
public enum CitationFormat
{
    /// <summary>BibTeX, UTF-8, readable by BibTeX, biber, pandoc and reference managers.</summary>
    BibTeX,
    /// <summary>RIS, UTF-8, for reference managers.</summary>
    Ris,
    /// <summary>A CSL-JSON array, for citation processors.</summary>
    CslJson,
    /// <summary>A reference to be read, one a line: the list of Journo's footnote style.</summary>
    Text,
    /// <summary>BibLaTeX, UTF-8: BibTeX with the entry types, fields and dates that biber reads.</summary>
    BibLaTeX,
    /// <summary>Wikipedia's citation templates: <c>{{cite news}}</c>, <c>{{cite web}}</c> and their kin.</summary>
    Wikipedia,
    /// <summary>Rendered in a style of the Citation Style Language, for readers.</summary>
    Csl,
}
