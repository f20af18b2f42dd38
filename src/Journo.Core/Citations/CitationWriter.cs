namespace Journo.Citations;

/// <summary>Writes items in one format, one after another. Lines end in LF, or in CR LF where the format says so.</summary>
internal abstract class CitationWriter
{
    /// <summary>The file name extension, with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>Writes one item.</summary>
    public abstract void Write(Citation item, TextWriter output);

    /// <summary>Writes what stands at the end.</summary>
    public virtual void End(TextWriter output) { }

    /// <summary>A new writer for a format.</summary>
    public static CitationWriter For(CitationFormat format) => format switch
    {
        CitationFormat.BibTeX => new BibTeXWriter(),
        CitationFormat.Ris => new RisWriter(),
        CitationFormat.CslJson => new CslJsonWriter(),
        CitationFormat.Text => new ReferenceWriter(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a citation format."),
    };
}
