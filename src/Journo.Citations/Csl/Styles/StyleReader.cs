using System.Xml;
using System.Xml.Linq;
using Journo.Citations.Csl.RichTexts;

namespace Journo.Citations.Csl.Styles;

/// <summary>Makes a <see cref="CslStyle"/> of its XML.</summary>
internal sealed class StyleReader(string file)
{
    private readonly ElementReader _elements = new(file);

    public CslStyle Read(XElement root)
    {
        if (root.Name != StyleXml.Csl + "style")
        {
            throw StyleXml.Error(root, file, $"The root element is <{root.Name.LocalName}> and not CSL's <style xmlns=\"{StyleXml.Csl}\">",
                root.Name.LocalName == "locale" ? "This is a locale: give its folder as the folder of locales." : "Give a .csl file.");
        }
        XElement? info = root.Element(StyleXml.Csl + "info");
        string? parent = info?.Elements(StyleXml.Csl + "link")
            .FirstOrDefault(link => (string?)link.Attribute("rel") == "independent-parent")?.Attribute("href")?.Value;

        foreach (XElement macro in root.Elements(StyleXml.Csl + "macro")) _elements.AddMacro(macro);
        CitationArea? citation = Only(root, "citation") is { } cites ? Citation(cites) : null;
        BibliographyArea? bibliography = Only(root, "bibliography") is { } entries ? Bibliography(entries) : null;
        if (citation is null && parent is null)
        {
            throw StyleXml.Error(root, file, "The style has no <citation>",
                "Add one, or name its parent by <link rel=\"independent-parent\"/> in <info>.");
        }
        MacroLinker.Link(_elements, file);
        _elements.WarnOfUnknown(root);

        return new CslStyle
        {
            Title = info?.Element(StyleXml.Csl + "title")?.Value.Trim() ?? "",
            Id = info?.Element(StyleXml.Csl + "id")?.Value.Trim() ?? "",
            Parent = citation is null ? parent : null,
            IsNote = (string?)root.Attribute("class") == "note",
            DefaultLocale = Text(root, "default-locale"),
            Citation = citation,
            Bibliography = bibliography,
            Locales = root.Elements(StyleXml.Csl + "locale").ToArray(),
            Names = _elements.HandedDownNames(root),
            PageRangeFormat = Text(root, "page-range-format"),
            DemoteParticle = Text(root, "demote-non-dropping-particle") ?? "display-and-sort",
            InitializeWithHyphen = ElementReader.Flag(root, "initialize-with-hyphen") ?? true,
            CitationPlacesYearSuffix = citation is not null && PlacesYearSuffix(citation),
            BibliographyPlacesYearSuffix = bibliography is not null && PlacesYearSuffix(bibliography),
            Warnings = _elements.Warnings,
        };
    }

    private XElement? Only(XElement root, string name)
    {
        XElement[] found = root.Elements(StyleXml.Csl + name).Take(2).ToArray();
        return found.Length < 2 ? found.FirstOrDefault()
            : throw StyleXml.Error(found[1], file, $"There is a second <{name}>", "Remove one of the two.");
    }

    private CitationArea Citation(XElement cites) => new(Layouts(cites), Sort(cites), _elements.HandedDownNames(cites))
    {
        AddNames = ElementReader.Flag(cites, "disambiguate-add-names") ?? false,
        AddGivenNames = ElementReader.Flag(cites, "disambiguate-add-givenname") ?? false,
        AddYearSuffix = ElementReader.Flag(cites, "disambiguate-add-year-suffix") ?? false,
        GivenNames = Text(cites, "givenname-disambiguation-rule") switch
        {
            "all-names" => GivenNameRule.AllNames,
            "all-names-with-initials" => GivenNameRule.AllNamesWithInitials,
            "primary-name" => GivenNameRule.PrimaryName,
            "primary-name-with-initials" => GivenNameRule.PrimaryNameWithInitials,
            _ => GivenNameRule.ByCite,
        },
        Collapse = Text(cites, "collapse") switch
        {
            "citation-number" => Collapse.CitationNumber,
            "year" => Collapse.Year,
            "year-suffix" => Collapse.YearSuffix,
            "year-suffix-ranged" => Collapse.YearSuffixRanged,
            _ => Collapse.None,
        },
        CiteGroupDelimiter = Raw(cites, "cite-group-delimiter"),
        YearSuffixDelimiter = Raw(cites, "year-suffix-delimiter"),
        AfterCollapseDelimiter = Raw(cites, "after-collapse-delimiter"),
        NearNoteDistance = _elements.Number(cites, "near-note-distance") ?? 5,
    };

    private BibliographyArea Bibliography(XElement entries) => new(Layouts(entries), Sort(entries), _elements.HandedDownNames(entries))
    {
        SecondFieldAlign = Text(entries, "second-field-align"),
        SubsequentAuthorSubstitute = Raw(entries, "subsequent-author-substitute"),
        SubsequentAuthorRule = Text(entries, "subsequent-author-substitute-rule") ?? "complete-all",
        HangingIndent = ElementReader.Flag(entries, "hanging-indent") ?? false,
        EntrySpacing = _elements.Number(entries, "entry-spacing") ?? 1,
        LineSpacing = _elements.Number(entries, "line-spacing") ?? 1,
    };

    private List<LocaleLayout> Layouts(XElement area)
    {
        List<LocaleLayout> layouts = [];
        foreach (XElement layout in area.Elements(StyleXml.Csl + "layout").OrderBy(layout => layout.Attribute("locale") is null))
        {
            layouts.Add(new(ElementReader.Words(layout, "locale"), _elements.Group(layout)));
        }
        return layouts.Count > 0 ? layouts
            : throw StyleXml.Error(area, file, $"<{area.Name.LocalName}> has no <layout>", "Add one that holds what is to be rendered.");
    }

    private List<SortKey> Sort(XElement area)
    {
        List<SortKey> keys = [];
        foreach (XElement key in area.Elements(StyleXml.Csl + "sort").Elements(StyleXml.Csl + "key"))
        {
            string? variable = Text(key, "variable"), macro = Text(key, "macro");
            if (variable is null == macro is null) throw StyleXml
                .Error(key, file, "A sort <key> needs either a variable or a macro", "Give it one of the two attributes.");
            NameOptions names = new()
            {
                EtAlMin = _elements.Number(key, "names-min"),
                EtAlUseFirst = _elements.Number(key, "names-use-first"),
                EtAlUseLast = ElementReader.Flag(key, "names-use-last"),
            };
            keys.Add(new(variable, macro is null ? null : _elements.Call(key, macro, TextFormat.None), Text(key, "sort") == "descending",
                names));
        }
        return keys;
    }

    private static string? Text(XElement element, string name) => ElementReader.Text(element, name);

    private static string? Raw(XElement element, string name) => element.Attribute(name)?.Value;

    private static bool PlacesYearSuffix(StyleArea area)
    {
        HashSet<StyleElement> seen = new(ReferenceEqualityComparer.Instance);
        return area.Layouts.Any(layout => Places(layout.Layout));

        bool Places(StyleElement element) => element switch
        {
            VariableElement text => text.Variable == "year-suffix",
            MacroElement call => seen.Add(call.Body) && Places(call.Body),
            GroupElement group => group.Children.Any(Places),
            ChooseElement choose => choose.Branches.Any(branch => branch.Children.Any(Places)),
            NamesElement { Substitute: { } others } => others.Any(Places),
            _ => false,
        };
    }
}
