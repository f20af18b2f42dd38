using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Renders the cites of one citation: sorted, grouped by author, collapsed, delimited.</summary>
internal sealed class ClusterRenderer(CslStyle style, CitationArea area, CiteRenderer renderer, CiteRegistry registry)
{
    private sealed record Piece(Entry Entry, CiteState State, RichNode Node, RenderScope Scope)
    {
        public string? Authors => Scope.FirstNames?.PlainText();
        public bool HasLocator => !string.IsNullOrEmpty(State.Cite.Locator);
    }

    private bool Groups => area.CiteGroupDelimiter is not null
        || area.Collapse is Collapse.Year or Collapse.YearSuffix or Collapse.YearSuffixRanged;

    public RichText Render(CiteState[] states)
    {
        Entry[] found = Array.ConvertAll(states, state => registry.Find(state.Cite.Id));
        (Entry Entry, CiteState State)[] cites = found.Zip(states).ToArray();
        if (area.Sort.Count > 0 && cites.Length > 1) Sorting
            .Sort(cites, area.Sort, cite => renderer.SortKeys(cite.Entry, area, cite.State));

        List<Piece> pieces = [.. cites.Select((cite, i) => Make(cite.Entry, cite.State with { Follows = i > 0 }))];
        if (Groups && area.Sort.Count > 0 && !style.IsNote) pieces = Grouped(pieces);
        List<(RichNode Node, string Delimiter)> parts = area.Collapse switch
        {
            Collapse.CitationNumber => new NumberRanges(area, Delimiter)
                .Join([.. pieces.Select(piece => (Affixed(piece), piece.Entry.Number, IsPlain(piece.State.Cite)))]),
            _ when Groups => Collapsed(pieces),
            _ => [.. pieces.Select(piece => (Affixed(piece), Delimiter))],
        };
        GroupElement layout = area.Layouts[^1].Layout;
        List<RichNode> all = new(parts.Count * 2);
        string before = "";
        foreach ((RichNode node, string delimiter) in parts)
        {
            if (node.IsEmpty) continue;
            if (all.Count > 0 && node.PlainText()[0] is not ('.' or ',' or ';' or ':')) all.Add(RichNode.Text(before));
            all.Add(node);
            // "..., one source," brings its own.
            before = node.PlainText()[^1] is ',' or ';' && delimiter.Length > 1 && delimiter[^1] == ' ' ? " " : delimiter;
        }
        RichNode joined = RichNode.Join(all);
        if (states is [{ Cite.AuthorOnly: true }]) return joined.Finish(renderer.Locale);
        return layout.Format.ApplyAroundAffixes(joined).Finish(renderer.Locale);
    }

    private string Delimiter => area.Layouts[^1].Layout.Delimiter;

    private Piece Make(Entry entry, CiteState state)
    {
        (RichNode node, RenderScope scope) = renderer.Cite(entry, state);
        return new(entry, state, node, scope);
    }

    private static bool IsPlain(CslCite cite) => string.IsNullOrEmpty(cite.Locator) && string.IsNullOrEmpty(cite.Prefix)
        && string.IsNullOrEmpty(cite.Suffix);

    /// <summary>Cites by the same authors are moved to the first of them.</summary>
    private static List<Piece> Grouped(List<Piece> pieces)
    {
        Dictionary<string, List<Piece>> groups = new(StringComparer.Ordinal);
        List<List<Piece>> inOrder = [];
        foreach (Piece piece in pieces)
        {
            if (piece.Authors is { } authors && groups.TryGetValue(authors, out List<Piece>? group))
            {
                group.Add(piece);
                continue;
            }
            group = [piece];
            inOrder.Add(group);
            if (piece.Authors is { } key) groups[key] = group;
        }
        return [.. inOrder.SelectMany(group => group)];
    }

    private List<(RichNode, string)> Collapsed(List<Piece> pieces)
    {
        List<(RichNode Node, string Delimiter)> parts = [];
        bool collapsedBefore = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            bool follows = i > 0 && Follows(pieces[i - 1], piece), collapsed = follows && area.Collapse != Collapse.None;
            if (i > 0) parts[^1] = (parts[^1].Node, Between(pieces[i - 1], follows, collapsedBefore, collapsed));
            if (collapsed && SameYear(pieces[i - 1], piece))
            {
                int end = LastOfRange(pieces, i);
                parts[^1] = (parts[^1].Node, end > i ? renderer.Locale.RangeDelimiter
                    : area.CiteGroupDelimiter ?? area.YearSuffixDelimiter ?? Delimiter);
                i = end;
                piece = Make(pieces[i].Entry, pieces[i].State with { OnlyYearSuffix = true, WithoutNames = true });
            }
            else if (collapsed) piece = Make(piece.Entry, piece.State with { WithoutNames = true });
            parts.Add((Affixed(piece), Delimiter));
            collapsedBefore = collapsed;
        }
        return parts;
    }

    /// <summary>What stands between two cites, the second of which may have lost its names to the first.</summary>
    private string Between(Piece before, bool follows, bool collapsedBefore, bool collapsed)
    {
        if (follows && area.CiteGroupDelimiter is { } inGroup) return inGroup;
        if (area.AfterCollapseDelimiter is { } after)
        {
            return before.HasLocator || (!collapsed && (collapsedBefore || area.Collapse != Collapse.YearSuffix)) ? after : Delimiter;
        }
        return collapsed && !style.IsNote ? ", " : Delimiter;
    }

    /// <summary>Where year suffixes that follow each other from the cite before on end: three at least make a range.</summary>
    private int LastOfRange(List<Piece> pieces, int i)
    {
        if (area.Collapse != Collapse.YearSuffixRanged || !IsNext(pieces[i - 1], pieces[i])) return i;
        int end = i;
        while (end + 1 < pieces.Count && Follows(pieces[end], pieces[end + 1]) && SameYear(pieces[end], pieces[end + 1])
            && IsNext(pieces[end], pieces[end + 1])) end++;
        return end;
    }

    private static bool Follows(Piece before, Piece piece) =>
        piece.Authors is { } authors && authors == before.Authors && string.IsNullOrEmpty(piece.State.Cite.Prefix)
            && string.IsNullOrEmpty(before.State.Cite.Suffix);

    private bool SameYear(Piece before, Piece piece) =>
        area.Collapse is Collapse.YearSuffix or Collapse.YearSuffixRanged && area.AddYearSuffix
        && before.Entry.YearSuffix.Length > 0 && piece.Entry.YearSuffix.Length > 0 && !before.HasLocator && !piece.HasLocator
        && before.Entry.Item.Issued?.Year == piece.Entry.Item.Issued?.Year;

    private static bool IsNext(Piece before, Piece piece) =>
        piece.Entry.YearSuffix.Length == before.Entry.YearSuffix.Length && piece.Entry.YearSuffix[^1] == before.Entry.YearSuffix[^1] + 1;

    /// <summary>The cite between its own affixes.</summary>
    private RichNode Affixed(Piece piece)
    {
        (string prefix, string suffix) = (piece.State.Cite.Prefix ?? "", piece.State.Cite.Suffix ?? "");
        if (piece.Node.IsEmpty || (prefix.Length == 0 && suffix.Length == 0)) return piece.Node;
        if (prefix.Length > 0 && (char.IsLetterOrDigit(prefix[^1]) || prefix[^1] is '.' or ',' or ';' or ':')) prefix += " ";
        if (suffix.Length > 0 && char.IsLetterOrDigit(suffix[0])) suffix = " " + suffix;
        return RichNode.Join(RichNode.CiteAffix(prefix, renderer.Locale), piece.Node, RichNode.CiteAffix(suffix, renderer.Locale));
    }
}
