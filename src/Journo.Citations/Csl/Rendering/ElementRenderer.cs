using System.Globalization;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Walks a style's elements for one work. Holds nothing of the work: all that changes is in the
/// <see cref="RenderScope"/>.</summary>
internal sealed class ElementRenderer
{
    private readonly CslStyle _style;
    private readonly NamesRenderer _names;
    private readonly Variables _variables;

    public ElementRenderer(CslStyle style)
    {
        _style = style;
        _variables = new(style);
        _names = new(style, this);
    }

    /// <summary>The children of a layout, delimited; without the layout's own format. It is no group: nothing suppresses it.</summary>
    public RichNode Layout(GroupElement layout, RenderScope scope) => RichNode.Join(Children(layout.Children, scope).Nodes);

    /// <summary>Each child of a layout by itself.</summary>
    public List<RichNode> LayoutParts(GroupElement layout, RenderScope scope) => Children(layout.Children, scope).Nodes;

    public Rendered Render(StyleElement element, RenderScope scope) => element switch
    {
        VariableElement text => Variable(text, scope),
        MacroElement call => Group(call.Body, call.Format, scope),
        TermElement term => Rendered.Words(Term(term, scope)),
        ValueElement text => Rendered.Words(Dress(Counted(text.Value, scope), text.Format, scope)),
        NumberElement number => Number(number, scope),
        LabelElement label => Rendered.Words(Label(label, scope)),
        DateElement date => Date(date, scope),
        NamesElement names => _names.Render(names, scope),
        GroupElement group => Group(group, group.Format, scope),
        ChooseElement choose => Loose(choose, scope),
        _ => Rendered.Nothing,
    };

    private static RichNode Dress(RichNode node, TextFormat format, RenderScope scope)
    {
        if (!node.IsEmpty) scope.Count((format.Prefix?.Length ?? 0) + (format.Suffix?.Length ?? 0));
        return format.Apply(node, scope.Language);
    }

    /// <summary>A group is left out where it asked for variables and found none.</summary>
    private Rendered Group(GroupElement group, TextFormat format, RenderScope scope)
    {
        (List<RichNode> nodes, bool asked, bool found) = Children(group.Children, scope);
        if (asked && !found) return Rendered.Missing;
        scope.Count(group.Delimiter.Length * nodes.Count);
        RichNode node = Dress(RichNode.Join(nodes, group.Delimiter), format, scope);
        return new(node, asked || !node.IsEmpty, !node.IsEmpty);
    }

    /// <summary>A choice outside of any delimiting element.</summary>
    private Rendered Loose(ChooseElement choose, RenderScope scope)
    {
        (List<RichNode> nodes, bool asked, bool found) = Children([choose], scope);
        return new(RichNode.Join(nodes), asked, found);
    }

    /// <summary>What children come to. Those of a choice stand among them: the delimiter is between all.</summary>
    private (List<RichNode> Nodes, bool Asked, bool Found) Children(IReadOnlyList<StyleElement> children, RenderScope scope)
    {
        List<RichNode> nodes = new(children.Count);
        bool asked = false, found = false;
        Add(children);
        return (nodes, asked, found);

        void Add(IReadOnlyList<StyleElement> elements)
        {
            for (int i = 0; i < elements.Count; i++)
            {
                if (elements[i] is ChooseElement choose)
                {
                    if (choose.Branches.FirstOrDefault(branch => ConditionTester.Holds(branch, scope)) is { } branch) Add(branch.Children);
                    continue;
                }
                Rendered rendered = Render(elements[i], scope);
                asked |= rendered.Asked;
                found |= rendered.Found;
                if (rendered.Node.IsEmpty) continue;
                nodes.Add(rendered.Node);
                scope.Started = true;
            }
        }
    }

    /// <summary>A term that begins a note or an entry begins with a capital.</summary>
    private RichNode Term(TermElement term, RenderScope scope)
    {
        RichNode words = RichNode.Text(scope.Locale.Term(term.Term, term.Form, term.Plural));
        if (!scope.Started && (_style.IsNote || scope.Purpose == Purpose.Bibliography) && term.Format.Prefix is null) words = words
            .Cased(TextCase.CapitalizeFirst, scope.Language);
        return DressWords(words, term.Format, scope);
    }

    /// <summary>Words of the locale. Title case is for titles in English; what a style asks to begin with capitals does so in its own
    /// language.</summary>
    public static RichNode DressWords(RichNode words, TextFormat format, RenderScope scope)
    {
        if (words.IsEmpty) return words;
        scope.Count(words.PlainText().Length + (format.Prefix?.Length ?? 0) + (format.Suffix?.Length ?? 0));
        return format.Apply(words, format.Case == TextCase.Title ? "en" : scope.Language);
    }

    private Rendered Variable(VariableElement text, RenderScope scope)
    {
        if (text.Variable == "year-suffix")
        {
            if (scope.YearSuffix.Length == 0 || scope.YearSuffixWritten) return Rendered.Nothing;
            scope.YearSuffixWritten = true;
            return Rendered.Of(Dress(RichNode.Text(scope.YearSuffix), text.Format, scope));
        }
        if (scope.OnlyYearSuffix) return Rendered.Missing;
        return _variables.Text(text, scope) is { Length: > 0 } value
            ? Rendered.Of(Dress(Counted(value, scope), text.Format, scope)) : Rendered.Missing;
    }

    private static RichNode Counted(string text, RenderScope scope)
    {
        scope.Count(text.Length);
        return RichNode.Field(text, scope.Locale);
    }

    private Rendered Number(NumberElement number, RenderScope scope)
    {
        if (scope.OnlyYearSuffix || scope.IsUsedUp(number.Variable)
            || Variables.Value(number.Variable, scope) is not { Length: > 0 } value) return Rendered.Missing;
        scope.Used(number.Variable);
        if (scope.IsSort) return Rendered.Of(RichNode.Text(SortKeys.Number(value)));
        string text = number.Variable == "page" || (number.Variable == "locator" && number.Form == NumberForm.Numeric)
            ? _variables.Pages(value, number.Variable, scope)
            : CslNumbers.Render(value, number.Form, scope.Locale
                .GenderOf(number.Variable == "locator" ? Variables.Label(scope) : number.Variable), scope.Locale);
        return Rendered.Of(Dress(RichNode.Text(text), number.Format, scope));
    }

    private static RichNode Label(LabelElement label, RenderScope scope)
    {
        if (scope.OnlyYearSuffix || scope.IsSort
            || Variables.Value(label.Variable, scope) is not { Length: > 0 } value) return RichNode.Empty;
        bool plural = label.Plural switch
        {
            "always" => true,
            "never" => false,
            _ => label.Variable.StartsWith("number-of-", StringComparison.Ordinal)
                ? int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int count) && count > 1
                : CslNumbers.IsPlural(value, scope.Locale),
        };
        string name = label.Variable == "locator" ? Variables.Label(scope) : label.Variable;
        string? term = scope.Locale.Term(name, label.Form, plural) ?? scope.Locale.Term(name.Replace('-', ' '), label.Form, plural)
            ?? scope.Locale.Term(name.Replace(' ', '-'), label.Form, plural);
        return DressWords(RichNode.Text(term), label.Format, scope);
    }

    private Rendered Date(DateElement element, RenderScope scope)
    {
        if (scope.IsUsedUp(element.Variable) || scope.Item.Date(element.Variable) is not { } date) return Rendered.Missing;
        // When a work was looked up tells no works apart.
        if (scope.TellingApart && element.Variable == "accessed") return Rendered.Missing;
        DateFormat format = element.Form is null
            ? element.Own
            : (element.Form == "numeric" ? scope.Locale.NumericDate : scope.Locale.TextDate)
                .Localized(element.DateParts, element.Own.Parts);
        if (scope.IsSort) return Rendered.Of(RichNode.Text(SortKeys.Date(date, format)));

        bool takesSuffix = scope.YearSuffix.Length > 0 && !_style.CitationPlacesYearSuffix && !_style.BibliographyPlacesYearSuffix
            && !scope.YearSuffixWritten;
        if (scope.OnlyYearSuffix)
        {
            if (!takesSuffix) return Rendered.Missing;
            scope.YearSuffixWritten = true;
            return Rendered.Of(RichNode.Text(scope.YearSuffix));
        }
        bool written = false;
        RichNode content = CslDates.Render(date, format, scope.Locale, !takesSuffix ? null : year =>
        {
            if (written) return year;
            written = true;
            return RichNode.Join(year, RichNode.Text(scope.YearSuffix));
        });
        if (written) scope.YearSuffixWritten = true;
        if (element.Form is not null) content = format.Format.Apply(content, scope.Language);
        scope.Used(element.Variable);
        scope.FirstDate ??= CslDates.SortKey(date);
        return Rendered.Of(Dress(content, element.Format, scope));
    }
}
