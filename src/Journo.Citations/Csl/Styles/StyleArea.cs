namespace Journo.Citations.Csl.Styles;

/// <summary>What <c>citation</c> and <c>bibliography</c> have in common: how items are sorted and laid out.</summary>
internal record StyleArea(IReadOnlyList<LocaleLayout> Layouts, IReadOnlyList<SortKey> Sort, NameOptions Names)
{
    /// <summary>The layout for an item's language; the last one, which has no locale of its own, serves all others.</summary>
    public LocaleLayout LayoutFor(string? language)
    {
        if (Layouts.Count > 1 && !string.IsNullOrEmpty(language))
        {
            foreach (LocaleLayout layout in Layouts)
            {
                if (layout.Locales.Any(locale => Covers(locale, language))) return layout;
            }
        }
        return Layouts[^1];
    }

    private static bool Covers(string locale, string language) =>
        language.Equals(locale, StringComparison.OrdinalIgnoreCase)
        || (language.StartsWith(locale, StringComparison.OrdinalIgnoreCase) && language[locale.Length] == '-');
}

/// <summary>A <c>layout</c>, and the languages that it is for (none: all).</summary>
internal sealed record LocaleLayout(IReadOnlyList<string> Locales, GroupElement Layout);

/// <summary>Which name-disambiguation rule a style follows.</summary>
internal enum GivenNameRule { ByCite, AllNames, AllNamesWithInitials, PrimaryName, PrimaryNameWithInitials }

/// <summary>How cites in one citation are drawn together.</summary>
internal enum Collapse { None, CitationNumber, Year, YearSuffix, YearSuffixRanged }

/// <summary><c>citation</c> with its options.</summary>
internal sealed record CitationArea(IReadOnlyList<LocaleLayout> Layouts, IReadOnlyList<SortKey> Sort, NameOptions Names)
    : StyleArea(Layouts, Sort, Names)
{
    public bool AddNames { get; init; }
    public bool AddGivenNames { get; init; }
    public bool AddYearSuffix { get; init; }
    public GivenNameRule GivenNames { get; init; }
    public Collapse Collapse { get; init; }
    public string? CiteGroupDelimiter { get; init; }
    public string? YearSuffixDelimiter { get; init; }
    public string? AfterCollapseDelimiter { get; init; }
    public int NearNoteDistance { get; init; } = 5;
}

/// <summary><c>bibliography</c> with its options.</summary>
internal sealed record BibliographyArea(IReadOnlyList<LocaleLayout> Layouts, IReadOnlyList<SortKey> Sort, NameOptions Names)
    : StyleArea(Layouts, Sort, Names)
{
    public string? SecondFieldAlign { get; init; }
    public string? SubsequentAuthorSubstitute { get; init; }
    public string SubsequentAuthorRule { get; init; } = "complete-all";
    public bool HangingIndent { get; init; }
    public int EntrySpacing { get; init; } = 1;
    public int LineSpacing { get; init; } = 1;
}
