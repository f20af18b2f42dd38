using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>What a rendering is for.</summary>
internal enum Purpose { Citation, Bibliography, CitationSort, BibliographySort }

/// <summary>All that one rendering of one work knows and remembers. Made anew for each rendering.</summary>
internal sealed class RenderScope(Entry entry, Purpose purpose, CslLocale locale)
{
    /// <summary>How much a style may make of any work, and how many times the work's own length besides: styles in public use stay far
    /// below.</summary>
    private const int FreeLength = 100_000, TimesLength = 100;

    private (string Label, string Value)? _locator;
    private long _length;

    public Entry Entry => entry;
    public Citation Item => entry.Item;
    public Purpose Purpose => purpose;
    public CslLocale Locale => locale;
    public bool IsSort => purpose >= Purpose.CitationSort;
    public bool InBibliography => purpose is Purpose.Bibliography or Purpose.BibliographySort;

    /// <summary>The cite; null in a bibliography.</summary>
    public CslCite? Cite { get; init; }
    /// <summary>The cite's locator and what it counts; null where it has none.</summary>
    public (string Label, string Value)? Locator => _locator ??= string.IsNullOrWhiteSpace(Cite?.Locator) ? null
        : CslNumbers.Locator(string.IsNullOrEmpty(Cite.Label) ? null : Cite.Label, Cite.Locator, locale);
    public CslPosition Position { get; init; }
    public bool NearNote { get; init; }
    public required Distinction Distinction { get; init; }
    /// <summary>What a sort key says about names, over all else.</summary>
    public NameOptions SortNames { get; init; } = NameOptions.None;
    public string YearSuffix { get; init; } = "";
    /// <summary>Whether the first name list is left out: its cite follows one by the same authors, or the sentence names them.</summary>
    public bool WithoutNames { get; init; }
    /// <summary>Whether all but the year suffix is left out: the cite follows one of the same authors and year.</summary>
    public bool OnlyYearSuffix { get; init; }
    /// <summary>Whether the rendering is only to be compared with others.</summary>
    public bool TellingApart { get; init; }
    /// <summary>The note that cited the work first; 0 for none.</summary>
    public int FirstNote { get; init; }
    /// <summary>The language for title case: the item's, else the style's.</summary>
    public string? Language { get; init; }

    /// <summary>Variables that a substitute has used up.</summary>
    public HashSet<string>? UsedUp { get; set; }
    /// <summary>Whether a substitute is being rendered.</summary>
    public bool Substituting { get; set; }
    /// <summary>What the first date rendered sorts by.</summary>
    public string? FirstDate { get; set; }
    /// <summary>How many conditions <c>disambiguate</c> have been asked.</summary>
    public int ConditionsAsked { get; set; }
    /// <summary>Whether anything stands before what is rendered next, so that a term doesn't begin the citation or entry.</summary>
    public bool Started { get; set; }
    /// <summary>How many name lists have been rendered.</summary>
    public int NameLists { get; set; }
    /// <summary>Whether the year suffix has been written.</summary>
    public bool YearSuffixWritten { get; set; }
    /// <summary>What the first <c>names</c> element, with its substitutes, came to.</summary>
    public RichNode? FirstNames { get; set; }
    /// <summary>Who the names of that element are, one by one, as far as they are shown; what stands for them, where there are
    /// none.</summary>
    public List<string> FirstNamesEach { get; } = [];
    /// <summary>The names of all lists that were shown, for telling apart names; null where nobody asks.</summary>
    public List<ShownName>? Shown { get; init; }

    /// <summary>Counts text that is made, before it is joined with other text: macros that call one another grow without bound.</summary>
    /// <exception cref="CslStyleException">It is out of all proportion to the work.</exception>
    public void Count(int characters)
    {
        if ((_length += characters) > FreeLength + (TimesLength * entry.Length)) throw new CslStyleException("The style", 0, 0,
            $"What it makes of '{entry.Item.Id}' is out of all proportion to the work",
                "Use another style, or call its macros fewer times.");
    }

    /// <summary>Notes that a variable was rendered: within a substitute, it is not rendered again.</summary>
    public void Used(string variable)
    {
        if (Substituting) (UsedUp ??= new(StringComparer.Ordinal)).Add(variable);
    }

    public bool IsUsedUp(string variable) => UsedUp is not null && UsedUp.Contains(variable);
}

/// <summary>A name of a list that was shown: in which list, at which place, in which form, and whether it was shown or left to "et
/// al.".</summary>
internal readonly record struct ShownName(int List, int Index, CitationName Name, bool Short, bool Initialized, bool Visible);

/// <summary>What an element came to, and whether it asked for variables and found any: what a group is suppressed by.</summary>
internal readonly record struct Rendered(RichNode Node, bool Asked, bool Found)
{
    public static readonly Rendered Nothing = new(RichNode.Empty, false, false);

    public static Rendered Missing => new(RichNode.Empty, true, false);

    public static Rendered Of(RichNode node) => new(node, true, !node.IsEmpty);

    public static Rendered Words(RichNode node) => new(node, false, false);
}
