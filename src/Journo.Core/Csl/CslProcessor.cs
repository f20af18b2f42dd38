namespace Journo.Csl;

/// <summary>
/// Renders citations and a bibliography in a style. Give it all works first (<see cref="Add"/>): which of them could be mistaken for one another decides how each is cited.
/// Not thread-safe; a style and locales are.
/// </summary>
/// <param name="style">An independent style.</param>
/// <param name="locales">Where the words of languages are found.</param>
/// <param name="language">The language to render in; null for the style's own, or American English.</param>
public sealed class CslProcessor(CslStyle style, CslLocales locales, string? language = null)
{
    /// <summary>Registers works, in the order in which they are first cited. One with an id that is known replaces the earlier one, in its place.</summary>
    public void Add(IEnumerable<Citation> items) => throw new NotSupportedException($"{style}{locales}{language}{items}");

    /// <summary>Renders a citation that follows all those rendered before.</summary>
    /// <exception cref="KeyNotFoundException">A work that was not added is cited; the message has its id.</exception>
    public RichText Cite(CslCluster cluster) => CiteAll([cluster])[0];

    /// <summary>Renders all citations of a document, in order, as if none had been rendered before.</summary>
    /// <exception cref="KeyNotFoundException">A work that was not added is cited; the message has its id.</exception>
    public IReadOnlyList<RichText> CiteAll(IReadOnlyList<CslCluster> clusters) => throw new NotSupportedException($"{clusters}");

    /// <summary>The bibliography, in the style's order; rendered as it is read. Empty where the style has none.</summary>
    public IEnumerable<(Citation Item, RichText Text)> Bibliography() => throw new NotSupportedException();
}
