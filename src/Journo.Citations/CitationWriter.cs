using Journo.Citations.Json;
using Journo.Citations.Latex;
using Journo.Citations.Ris;
using Journo.Citations.Wikipedia;

namespace Journo.Citations;

/// <summary>Writes items in one format, one after another. Lines end in LF, or in CR LF where the format says so.</summary>
internal abstract class CitationWriter
{
    /// <summary>The file name extension, with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>Told of each variable, or part of one (<c>author/comma-suffix</c>), that the format has no place for.</summary>
    public Action<Citation, string>? Lost { get; init; }

    /// <summary>The key as the format can have it.</summary>
    public virtual string KeyOf(string id) => id;

    /// <summary>Writes one item.</summary>
    public abstract void Write(Citation item, TextWriter output);

    /// <summary>Writes what stands at the end.</summary>
    public virtual void End(TextWriter output) { }

    /// <summary>A new writer for a format.</summary>
    /// <param name="format">Which.</param>
    /// <param name="lost">Told of what the format has no place for.</param>
    public static CitationWriter For(CitationFormat format, Action<Citation, string>? lost = null) => format switch
    {
        CitationFormat.BibTeX => new BibWriter(biblatex: false) { Lost = lost },
        CitationFormat.BibLaTeX => new BibWriter(biblatex: true) { Lost = lost },
        CitationFormat.Ris => new RisWriter { Lost = lost },
        CitationFormat.Wikipedia => new WikipediaWriter { Lost = lost },
        CitationFormat.CslJson => new CslJsonWriter { Lost = lost },
        _ => throw new ArgumentOutOfRangeException(
            nameof(format), format, "Not a format for exchange: references to be read are rendered in a style."),
    };

    /// <summary>Whether a text stands on one line and without space around it, as formats of lines read it.</summary>
    protected static bool IsOneLine(string text) => !text.Any(char.IsControl)
        && (text.Length == 0 || !(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])));

    /// <summary>Says that a variable is not written.</summary>
    protected void Lose(Citation item, string variable) => Lost?.Invoke(item, variable);
}
