using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Renders one list of names: who is shown, what stands between them, and what for those left out.</summary>
internal sealed class NameListRenderer(CslStyle style)
{
    private readonly NameFormatter _formatter = new(style);

    /// <param name="names">The names; not none.</param>
    /// <param name="element">The formats of names and their parts.</param>
    /// <param name="options">All options, merged.</param>
    /// <param name="etAl">What stands for those left out.</param>
    /// <param name="first">Whether it is the first list of the work: what citations are grouped by, and what a repeated author is replaced
    /// in.</param>
    /// <param name="scope">Of the rendering.</param>
    public RichNode Render(CitationName[] names, NameElement? element, NameOptions options, EtAlElement etAl, bool first, RenderScope scope)
    {
        int list = scope.NameLists++;
        (int shown, bool abbreviated) = Shown(names.Length, list, options, scope);
        bool last = abbreviated && options.EtAlUseLast == true && shown < names.Length - 1;
        if (scope.Shown is { } all)
        {
            for (int i = 0; i < names.Length; i++) all
                .Add(new(list, i, names[i], options.Form == "short", NameFormatter.Initializes(options), i < shown));
        }
        List<RichNode> nodes = new(shown);
        for (int i = 0; i < shown; i++) nodes.Add(One(i));
        if (nodes.Count == 0) return RichNode.Empty;

        RichNode joined;
        string delimiter = options.Delimiter ?? ", ";
        bool inverted = NameFormatter.IsInverted(names[shown - 1], shown - 1, options, scope);
        if (scope.IsSort) joined = RichNode.Join(last ? [.. nodes, One(names.Length - 1)] : nodes, delimiter);
        else if (last) joined = RichNode
            .Join(RichNode.Join(nodes, delimiter), RichNode.Text(delimiter), RichNode.Text("\u2026 "), One(names.Length - 1));
        else if (abbreviated) joined = WithEtAl(nodes, delimiter, inverted, etAl, options, scope);
        else joined = WithAnd(nodes, delimiter, shown > 1 && NameFormatter.IsInverted(names[shown - 2], shown - 2, options, scope), options,
            scope);
        return first && scope.Purpose == Purpose.Bibliography ? joined.Tagged(RepeatedAuthors.ListTag) : joined;

        RichNode One(int i)
        {
            GivenLevel level = scope.Distinction.LevelOf(list, i);
            RichNode node = _formatter.Format(names[i], i, element, options, level, scope);
            scope.Count(Length(names[i]) + (options.Delimiter?.Length ?? 0) + Length(element?.Format) + Length(element?.Family)
                + Length(element?.Given));
            if (element is not null) node = element.Format.Apply(node, scope.Language);
            if (!first || scope.Purpose != Purpose.Bibliography) return node;
            scope.FirstNamesEach.Add(Identity(names[i]));
            return node.Tagged(RepeatedAuthors.NameTag(scope.FirstNamesEach.Count - 1));
        }
    }

    private static int Length(CitationName name) => (name.Literal?.Length ?? 0) + (name.Family?.Length ?? 0) + (name.Given?.Length ?? 0);

    private static int Length(TextFormat? format) => (format?.Prefix?.Length ?? 0) + (format?.Suffix?.Length ?? 0);

    /// <summary>Who it is, however the style writes him: Jo and John Reed are two people in initials too.</summary>
    private static string Identity(CitationName name) => string.Join('\t', name.NonDroppingParticle, name.Literal ?? name.Family,
        name.Given,
        name.DroppingParticle, name.Suffix);

    /// <summary>How many names a list of this length shows.</summary>
    public static int CountShown(int count, NameOptions options, RenderScope scope) =>
        Shown(count, scope.NameLists++, options, scope).Shown;

    private static (int Shown, bool Abbreviated) Shown(int count, int list, NameOptions options, RenderScope scope)
    {
        bool subsequent = scope.Purpose is Purpose.Citation && scope.Position >= CslPosition.Subsequent;
        int? min = (subsequent ? options.EtAlSubsequentMin : null) ?? options.EtAlMin;
        int? first = (subsequent ? options.EtAlSubsequentUseFirst : null) ?? options.EtAlUseFirst;
        if (min is null || count < min || first is not { } useFirst || useFirst >= count) return (count, false);
        useFirst = Math.Max(useFirst, scope.Distinction.ShownIn(list));
        return useFirst >= count ? (count, false) : (useFirst, true);
    }

    private static RichNode WithEtAl(
        List<RichNode> nodes, string delimiter, bool inverted, EtAlElement etAl, NameOptions options, RenderScope scope)
    {
        RichNode names = RichNode.Join(nodes, delimiter);
        string? term = scope.Locale.Term(etAl.Term);
        if (string.IsNullOrWhiteSpace(term)) return names;
        RichNode others = etAl.Format.Apply(RichNode.Text(term), scope.Language);
        bool delimited = options.DelimiterPrecedesEtAl switch
        {
            "always" => true,
            "never" => false,
            "after-inverted-name" => inverted,
            _ => nodes.Count > 1,
        };
        return RichNode.Join(names, RichNode.Text(delimited ? delimiter : " "), others);
    }

    private static RichNode WithAnd(List<RichNode> nodes, string delimiter, bool inverted, NameOptions options, RenderScope scope)
    {
        string? and = options.And switch
        {
            "symbol" => "&",
            "text" => scope.Locale.Term("and"),
            _ => null,
        };
        if (nodes.Count == 1 || string.IsNullOrEmpty(and)) return RichNode.Join(nodes, delimiter);
        bool delimited = options.DelimiterPrecedesLast switch
        {
            "always" => true,
            "never" => false,
            "after-inverted-name" => inverted,
            _ => nodes.Count > 2,
        };
        RichNode before = RichNode.Join(nodes.Take(nodes.Count - 1), delimiter);
        // The language's "and" brings its own space and is joined to the word before.
        if (char.IsWhiteSpace(and[^1])) return RichNode.Join(before, RichNode.Text(and), nodes[^1]);
        return RichNode.Join(before, RichNode.Text($"{(delimited ? delimiter : " ")}{and} "), nodes[^1]);
    }
}
