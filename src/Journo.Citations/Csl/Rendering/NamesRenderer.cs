using System.Globalization;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Renders <c>names</c>: the lists of its variables with their labels, or the first substitute that comes to anything.</summary>
internal sealed class NamesRenderer(CslStyle style, ElementRenderer elements)
{
    private static readonly EtAlElement PlainEtAl = new("et-al", TextFormat.None);
    private readonly Dictionary<(NamesElement, NamesElement?, bool), NameOptions> _options = new(NamesPair.Comparer);
    private readonly Dictionary<(NamesElement, NamesElement?, bool), NamesElement> _inherited = new(NamesPair.Comparer);
    private readonly NameListRenderer _lists = new(style);
    private NamesElement? _outer;

    public Rendered Render(NamesElement element, RenderScope scope)
    {
        NamesElement? outer = _outer;
        bool substituting = outer is not null;
        bool first = !substituting && scope.FirstNames is null;
        NamesElement merged = Inherit(element, outer);
        NameOptions options = Options(element, outer, scope);
        RichNode node = scope.OnlyYearSuffix ? RichNode.Empty : Lists(element, merged, options, scope);
        if (node.IsEmpty && element.Substitute is { } others && !scope.OnlyYearSuffix) node = Substitute(others, merged, scope);
        else node = element.Format.Apply(node, scope.Language);
        if (node.IsEmpty) return Rendered.Missing;
        if (first)
        {
            if (scope.FirstNamesEach.Count == 0 && scope.Purpose == Purpose.Bibliography)
            {
                scope.FirstNamesEach.Add(node.PlainText());
                node = node.Tagged(RepeatedAuthors.NameTag(0)).Tagged(RepeatedAuthors.ListTag);
            }
            scope.FirstNames = node;
            if (scope.WithoutNames) return Rendered.Missing;
        }
        return Rendered.Of(node);
    }

    /// <summary>A bare <c>names</c> within a substitute is written as the one that it stands in for.</summary>
    private NamesElement Inherit(NamesElement element, NamesElement? outer)
    {
        if (outer is null) return element;
        if (_inherited.TryGetValue((element, outer, false), out NamesElement? merged)) return merged;
        merged = element is { Name: null, Label: null, EtAl: null }
            ? element with { Name = outer.Name, EtAl = outer.EtAl, Label = outer.Label, LabelFirst = outer.LabelFirst }
            : element with { Name = element.Name ?? outer.Name, EtAl = element.EtAl ?? outer.EtAl };
        return _inherited[(element, outer, false)] = merged;
    }

    private NameOptions Options(NamesElement element, NamesElement? outer, RenderScope scope) =>
        scope.IsSort ? scope.SortNames.Over(Printed(element, outer, scope)) : Printed(element, outer, scope);

    /// <summary>The options without what a sort key says. Those of the <c>names</c> stood in for are inherited only where there is no
    /// <c>name</c> of its own.</summary>
    private NameOptions Printed(NamesElement element, NamesElement? outer, RenderScope scope)
    {
        if (!_options.TryGetValue((element, outer, scope.InBibliography), out NameOptions? options))
        {
            NameOptions handedDown = (scope.InBibliography ? style.Bibliography?.Names : style.Citation?.Names) ?? NameOptions.None;
            NameOptions around = outer is null || element.Name is not null ? handedDown.Over(style.Names) : Printed(outer, null, scope);
            options = (element.Name?.Options ?? outer?.Name?.Options ?? NameOptions.None).Over(element.Options.Over(around));
            _options[(element, outer, scope.InBibliography)] = options;
        }
        return options;
    }

    private RichNode Lists(NamesElement element, NamesElement merged, NameOptions options, RenderScope scope)
    {
        List<(string Variable, CitationName[] Names)> lists = [];
        foreach (string variable in element.Variables)
        {
            if (!scope.IsUsedUp(variable) && scope.Entry.Names.TryGetValue(variable, out CitationName[]? names)) lists
                .Add((variable, names));
        }
        if (lists.Count == 0) return RichNode.Empty;
        foreach ((string variable, _) in lists) scope.Used(variable);
        if (options.Form == "count")
        {
            int count = lists.Sum(list => NameListRenderer.CountShown(list.Names.Length, options, scope));
            return RichNode.Text(scope.IsSort ? SortKeys.Number(count.ToString(CultureInfo.InvariantCulture))
                : count.ToString(CultureInfo.InvariantCulture));
        }
        string? joint = JointTerm(lists, merged, scope);
        if (joint is not null) lists = [(joint, lists[0].Names)];

        List<RichNode> nodes = [];
        foreach ((string variable, CitationName[] names) in lists)
        {
            bool first = scope.FirstNames is null && nodes.Count == 0;
            RichNode list = _lists.Render(names, merged.Name, options, merged.EtAl ?? PlainEtAl, first, scope);
            RichNode label = merged.Label is { } wanted && !scope.IsSort ? Label(wanted, variable, names.Length, scope) : RichNode.Empty;
            nodes.Add(list.IsEmpty ? list : merged.LabelFirst ? RichNode.Join(label, list) : RichNode.Join(list, label));
        }
        return RichNode.Join(nodes, options.NamesDelimiter);
    }

    /// <summary>Where the same people edited and translated, they are named once, with the term for both.</summary>
    private static string? JointTerm(List<(string Variable, CitationName[] Names)> lists, NamesElement names, RenderScope scope)
    {
        if (lists.Count != 2 || names.Label is null || !lists[0].Names.AsSpan().SequenceEqual(lists[1].Names)) return null;
        string[] both = [lists[0].Variable, lists[1].Variable];
        Array.Sort(both, StringComparer.Ordinal);
        string joint = string.Concat(both);
        return string.IsNullOrEmpty(scope.Locale.Term(joint)) ? null : joint;
    }

    private static RichNode Label(LabelElement label, string variable, int count, RenderScope scope)
    {
        bool plural = label.Plural switch { "always" => true, "never" => false, _ => count > 1 };
        return ElementRenderer.DressWords(RichNode.Text(scope.Locale.Term(variable, label.Form, plural)), label.Format, scope);
    }

    /// <summary>The first substitute that comes to anything; what it renders is not rendered again for this work.</summary>
    private RichNode Substitute(IReadOnlyList<StyleElement> others, NamesElement merged, RenderScope scope)
    {
        (NamesElement? outer, bool substituting) = (_outer, scope.Substituting);
        foreach (StyleElement other in others)
        {
            (_outer, scope.Substituting) = (merged, true);
            RichNode node = elements.Render(other, scope).Node;
            (_outer, scope.Substituting) = (outer, substituting);
            if (!node.IsEmpty) return other is NamesElement ? merged.Format.Around(node) : node;
        }
        return RichNode.Empty;
    }

    /// <summary>Elements are compared by reference: they are large, and each stands once in the style.</summary>
    private static class NamesPair
    {
        public static readonly IEqualityComparer<(NamesElement, NamesElement?, bool)> Comparer =
            EqualityComparer<(NamesElement, NamesElement?, bool)>.Create(
            (a, b) => ReferenceEquals(a.Item1, b.Item1) && ReferenceEquals(a.Item2, b.Item2) && a.Item3 == b.Item3,
            key => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Item1),
                System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Item2), key.Item3));
    }
}
