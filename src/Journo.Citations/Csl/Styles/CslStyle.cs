using System.Xml.Linq;

namespace Journo.Citations.Csl.Styles;

/// <summary>
/// A citation style in CSL 1.0.2, read once and used by any number of processors, on any thread.
/// A dependent style (<see cref="Parent"/> is set) has no layout of its own: load the one that it names.
/// </summary>
public sealed class CslStyle
{
    internal CslStyle() { }

    /// <summary>The title that the style gives itself; empty where it has none.</summary>
    public string Title { get; internal init; } = "";
    /// <summary>The id that the style gives itself, by habit a URL; empty where it has none.</summary>
    public string Id { get; internal init; } = "";
    /// <summary>The id of the style that a dependent one stands for; null for an independent one.</summary>
    public string? Parent { get; internal init; }
    /// <summary>Whether its citations are footnotes or endnotes.</summary>
    public bool IsNote { get; internal init; }
    /// <summary>The language that the style is written in; null where it leaves that to the reader.</summary>
    public string? DefaultLocale { get; internal init; }
    /// <summary>Whether the style has a bibliography.</summary>
    public bool HasBibliography => Bibliography is not null;
    /// <summary>Attributes and elements that CSL 1.0.2 doesn't know: each with its line and column. They are passed over.</summary>
    public IReadOnlyList<string> Warnings { get; internal init; } = [];

    internal CitationArea? Citation { get; init; }
    internal BibliographyArea? Bibliography { get; init; }
    /// <summary>The style's <c>locale</c> elements, in the order in which they stand.</summary>
    internal IReadOnlyList<XElement> Locales { get; init; } = [];
    internal NameOptions Names { get; init; } = NameOptions.None;
    internal string? PageRangeFormat { get; init; }
    /// <summary>never, sort-only or display-and-sort.</summary>
    internal string DemoteParticle { get; init; } = "display-and-sort";
    internal bool InitializeWithHyphen { get; init; } = true;
    /// <summary>Whether <c>text variable="year-suffix"</c> places the suffix in citations, in the bibliography.</summary>
    internal bool CitationPlacesYearSuffix { get; init; }
    internal bool BibliographyPlacesYearSuffix { get; init; }

    /// <summary>Reads a style. The stream is left open.</summary>
    /// <param name="stream">XML in any encoding that it declares.</param>
    /// <param name="name">What errors call the file.</param>
    /// <exception cref="CslStyleException">It is no XML, no style, or a style that can't work; the message says where and what to
    /// do.</exception>
    public static CslStyle Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new StyleReader(name).Read(StyleXml.Load(stream, name));
    }

    /// <inheritdoc cref="Load(Stream, string)"/>
    /// <param name="reader">XML.</param>
    /// <param name="name">What errors call the file.</param>
    public static CslStyle Load(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return new StyleReader(name).Read(StyleXml.Load(reader, name));
    }
}
