using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Renders one work, as a cite or as an entry of the bibliography.</summary>
internal sealed class CiteRenderer
{
    private readonly CslStyle _style;
    private readonly CslLocales _locales;
    private readonly CslLocale _locale;
    private readonly SortKeys _sortKeys;
    private readonly Dictionary<string, CslLocale> _layoutLocales = new(StringComparer.OrdinalIgnoreCase);

    public CiteRenderer(CslStyle style, CslLocales locales, string? language)
    {
        (_style, _locales) = (style, locales);
        _locale = locales.For(language ?? style.DefaultLocale, style.Locales);
        Elements = new(style);
        _sortKeys = new(Elements);
    }

    public CslLocale Locale => _locale;

    public ElementRenderer Elements { get; }

    /// <summary>A cite without its own affixes and the layout's.</summary>
    public (RichNode Node, RenderScope Scope) Cite(
        Entry entry, CiteState state, Distinction? distinction = null, bool withYearSuffix = true, List<ShownName>? shown = null)
    {
        (GroupElement layout, CslLocale locale) = Layout(_style.Citation!, entry);
        RenderScope scope = new(entry, Purpose.Citation, locale)
        {
            Cite = state.Cite,
            Position = state.Position,
            NearNote = state.NearNote,
            FirstNote = state.FirstNote,
            WithoutNames = state.WithoutNames || state.Cite.SuppressAuthor,
            OnlyYearSuffix = state.OnlyYearSuffix,
            Distinction = distinction ?? entry.Distinction,
            YearSuffix = withYearSuffix ? entry.YearSuffix : "",
            Language = Language(entry),
            Shown = shown,
            TellingApart = distinction is not null,
            Started = string.IsNullOrEmpty(state.Cite.Prefix) ? state.Follows : !EndsSentence(state.Cite.Prefix),
        };
        RichNode node = Elements.Layout(layout, scope);
        return (state.Cite.AuthorOnly ? scope.FirstNames ?? RichNode.Empty : node, scope);
    }

    /// <summary>The parts of an entry of the bibliography, without the layout's format.</summary>
    public (List<RichNode> Parts, RenderScope Scope, GroupElement Layout) Bibliography(Entry entry, bool withoutNames = false)
    {
        (GroupElement layout, CslLocale locale) = Layout(_style.Bibliography!, entry);
        RenderScope scope = new(entry, Purpose.Bibliography, locale)
        {
            WithoutNames = withoutNames,
            Distinction = entry.Distinction,
            YearSuffix = entry.YearSuffix,
            Language = Language(entry),
        };
        return (Elements.LayoutParts(layout, scope), scope, layout);
    }

    /// <summary>The keys that a work sorts by, in citations or the bibliography.</summary>
    public string?[] SortKeys(Entry entry, StyleArea area, CiteState? state = null)
    {
        string?[] keys = new string?[area.Sort.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            RenderScope scope = new(entry, area is CitationArea ? Purpose.CitationSort : Purpose.BibliographySort, _locale)
            {
                Cite = state?.Cite,
                Position = state?.Position ?? CslPosition.First,
                Distinction = Distinction.None,
                SortNames = area.Sort[i].Names,
                Language = Language(entry),
            };
            keys[i] = _sortKeys.Of(area.Sort[i], scope);
        }
        return keys;
    }

    /// <summary>Whether what follows a prefix begins a sentence.</summary>
    private static bool EndsSentence(string prefix)
    {
        ReadOnlySpan<char> text = prefix.AsSpan().TrimEnd().TrimEnd("\"'\u201D\u2019").TrimEnd();
        return text.Length > 0 && text.Contains(' ') && text[^1] is '.' or '!' or '?';
    }

    private string? Language(Entry entry) => entry.Item.Language is { Length: > 0 } language ? language : _style.DefaultLocale;

    private (GroupElement Layout, CslLocale Locale) Layout(StyleArea area, Entry entry)
    {
        LocaleLayout layout = area.LayoutFor(entry.Item.Language);
        if (layout.Locales.Count == 0) return (layout.Layout, _locale);
        string language = layout.Locales[0];
        if (!_layoutLocales.TryGetValue(language, out CslLocale? locale)) _layoutLocales[language] = locale = _locales
            .For(language, _style.Locales);
        return (layout.Layout, locale);
    }
}

/// <summary>A cite and what its place in the document makes of it.</summary>
internal sealed record CiteState(CslCite Cite)
{
    public CslPosition Position { get; init; }
    public bool NearNote { get; init; }
    public int FirstNote { get; init; }
    /// <summary>Whether another cite stands before it in its citation.</summary>
    public bool Follows { get; init; }
    /// <summary>Whether the names are left out because the cite before has the same.</summary>
    public bool WithoutNames { get; init; }
    /// <summary>Whether all but the year suffix is left out because the cite before has the same.</summary>
    public bool OnlyYearSuffix { get; init; }
}
