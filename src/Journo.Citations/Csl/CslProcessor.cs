using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.Rendering;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl;

/// <summary>
/// Renders citations and a bibliography in a style. Give it all works first (<see cref="Add"/>): which of them could be mistaken for one
/// another decides how each is cited.
/// Not thread-safe; a style and locales are.
/// </summary>
public sealed class CslProcessor
{
    private readonly CslStyle _style;
    private readonly CiteRenderer _renderer;
    private readonly CiteRegistry _registry;
    private readonly ClusterRenderer _clusters;
    private Positions _positions;

    /// <summary>A processor for one document.</summary>
    /// <param name="style">An independent style.</param>
    /// <param name="locales">Where the words of languages are found.</param>
    /// <param name="language">The language to render in; null for the style's own, or American English.</param>
    /// <exception cref="ArgumentException">The style is a dependent one: load its <see cref="CslStyle.Parent"/>.</exception>
    public CslProcessor(CslStyle style, CslLocales locales, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(locales);
        if (style.Citation is not { } citation) throw new ArgumentException(
            $"\"{style.Title}\" is a dependent style without a layout. Load its parent, {style.Parent}.", nameof(style));
        _style = style;
        _renderer = new(style, locales, language);
        _registry = new(style, _renderer);
        _clusters = new(style, citation, _renderer, _registry);
        _positions = new(citation.NearNoteDistance);
    }

    /// <summary>Whether entries of the bibliography hang from their first line.</summary>
    public bool HangingIndent => _style.Bibliography?.HangingIndent ?? false;
    /// <summary>How lines after the first are aligned: <c>flush</c>, <c>margin</c>, or null for not at all.</summary>
    public string? SecondFieldAlign => _style.Bibliography?.SecondFieldAlign;
    /// <summary>Lines between entries.</summary>
    public int EntrySpacing => _style.Bibliography?.EntrySpacing ?? 1;
    /// <summary>The height of a line, in lines.</summary>
    public int LineSpacing => _style.Bibliography?.LineSpacing ?? 1;

    /// <summary>Registers works, in the order in which they are first cited. One with an id that is known replaces the earlier one, in its
    /// place.</summary>
    public void Add(IEnumerable<Citation> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (Citation item in items) _registry.Add(item);
    }

    /// <summary>Renders a citation that follows all those rendered before.</summary>
    /// <exception cref="KeyNotFoundException">A work that was not added is cited; the message has its id.</exception>
    public RichText Cite(CslCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return _clusters.Render(_positions.Next(cluster));
    }

    /// <summary>Renders all citations of a document, in order, as if none had been rendered before.</summary>
    /// <exception cref="KeyNotFoundException">A work that was not added is cited; the message has its id.</exception>
    public IReadOnlyList<RichText> CiteAll(IReadOnlyList<CslCluster> clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        _positions = new(_style.Citation!.NearNoteDistance);
        return [.. clusters.Select(Cite)];
    }

    /// <summary>All works in the order of the bibliography, also those that it prints nothing of.</summary>
    internal IEnumerable<Citation> Sorted => _registry.Sorted.Select(entry => entry.Item);

    /// <summary>The bibliography, in the style's order; rendered as it is read. Empty where the style has none.</summary>
    public IEnumerable<(Citation Item, RichText Text)> Bibliography()
    {
        if (_style.Bibliography is not { } area) yield break;
        RepeatedAuthors repeated = new(area);
        foreach (Entry entry in _registry.Sorted)
        {
            (List<RichNode> parts, RenderScope scope, GroupElement layout) = _renderer.Bibliography(entry);
            if (repeated.Next(scope)) (parts, scope, layout) = _renderer.Bibliography(entry, withoutNames: true);
            if (parts.Count == 0) continue;
            RichNode node = area.SecondFieldAlign is not null && parts.Count > 1
                ? RichNode.Join(
                    parts[0].Affixed(layout.Format.Prefix, null).Styled(new RichStyle(Display: Display.LeftMargin)),
                    RichNode.Join(parts.Skip(1)).Affixed(null, layout.Format.Suffix).Styled(new RichStyle(Display: Display.RightInline)))
                    .Styled(layout.Format.Style)
                : Laid(parts, layout.Format, scope.Language);
            yield return (entry.Item, repeated.Replace(node).Finish(scope.Locale));
        }
    }

    /// <summary>The layout's format around an entry; a suffix belongs to the last block, where the entry ends in one.</summary>
    private static RichNode Laid(List<RichNode> parts, TextFormat format, string? language) =>
        parts[^1] is RichNode.StyleNode { Style: { Display: not Display.Unset } style, Child: var child }
            ? (format with { Suffix = null })
                .Apply(RichNode.Join([.. parts.SkipLast(1), child.Affixed(null, format.Suffix).Styled(style)]), language)
            : format.Apply(RichNode.Join(parts), language);
}
