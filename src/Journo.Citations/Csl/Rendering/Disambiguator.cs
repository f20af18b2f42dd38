using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>
/// Tells works apart whose cites read the same: by more names and longer given names, by the <c>disambiguate</c> condition, by year
/// suffixes.
/// Works are grouped by what their cites read; only those in one group are looked at together, so the time is linear in the works.
/// </summary>
internal sealed class Disambiguator(CitationArea area, CiteRenderer renderer)
{
    /// <summary>Beyond these, names no longer tell works apart: nobody compares two lists that far.</summary>
    private const int MostNames = 60;

    private readonly int _conditions = CountConditions(area);

    /// <summary>Sets what distinguishes each entry. The order is the bibliography's: year suffixes follow it.</summary>
    public void Distinguish(IReadOnlyList<Entry> entries)
    {
        foreach (Entry entry in entries) (entry.Distinction, entry.YearSuffix) = (Distinction.None, "");
        if (area is { AddGivenNames: true, GivenNames: not GivenNameRule.ByCite }) new NameDistinguisher(
            area.GivenNames, area.AddNames, renderer).Distinguish(entries);
        if (!area.AddNames && !area.AddGivenNames && !area.AddYearSuffix && _conditions == 0) return;

        foreach (List<Entry> group in Groups(entries))
        {
            foreach (List<Entry> left in ByNames(group))
            {
                List<List<Entry>> still = _conditions > 0 ? ByCondition(left) : [left];
                if (area.AddYearSuffix) foreach (List<Entry> same in still) SetSuffixes(same);
            }
        }
    }

    /// <summary>Those of the entries that can't be told from one another.</summary>
    private IEnumerable<List<Entry>> Groups(IEnumerable<Entry> entries, Func<Entry, Distinction>? distinction = null) =>
        Partition(entries, distinction).Where(group => group.Count > 1);

    private List<List<Entry>> Partition(IEnumerable<Entry> entries, Func<Entry, Distinction>? distinction)
    {
        Dictionary<string, List<Entry>> groups = new(StringComparer.Ordinal);
        List<List<Entry>> inOrder = [];
        foreach (Entry entry in entries)
        {
            string form = Form(entry, distinction?.Invoke(entry) ?? entry.Distinction);
            if (!groups.TryGetValue(form, out List<Entry>? group))
            {
                groups[form] = group = [];
                inOrder.Add(group);
            }
            group.Add(entry);
        }
        return inOrder;
    }

    private string Form(Entry entry, Distinction distinction) =>
        renderer.Cite(entry, new CiteState(new CslCite(entry.Item.Id)) { Position = CslPosition.Subsequent }, distinction,
            withYearSuffix: false).Node.PlainText();

    /// <summary>Shows given names and more names, step by step, as long as that splits the group. Returns what stays together.</summary>
    private List<List<Entry>> ByNames(List<Entry> group)
    {
        if (!area.AddNames && !(area.AddGivenNames && area.GivenNames == GivenNameRule.ByCite)) return [group];
        List<ShownName> shown = [];
        renderer.Cite(group[0], new CiteState(new CslCite(group[0].Item.Id)), withYearSuffix: false, shown: shown);
        var steps = new NameSteps(this, area, shown, Most(group, shown));
        steps.Step(group, 0, 0, Distinction.None);
        return steps.Left;
    }

    // All that names could do. Where that does not split a group, no single step will.
    private Distinction Most(List<Entry> group, List<ShownName> shown)
    {
        int longest = shown.Count == 0 ? 0 : group.Max(entry => Longest(entry, 0)), lists = Lists(shown);
        bool given = area.AddGivenNames && area.GivenNames == GivenNameRule.ByCite;
        GivenLevel[] full = [.. Enumerable.Repeat(given ? GivenLevel.Full : GivenLevel.AsStyled, longest)];
        return new([.. Enumerable.Repeat(area.AddNames ? longest : 0, lists)], [.. Enumerable.Repeat(full, lists)], 0);
    }

    private static int Lists(List<ShownName> shown) => shown.Count == 0 ? 0 : shown.Max(one => one.List) + 1;

    private static int Longest(Entry entry, int least) =>
        Math.Max(least, Math.Min(MostNames, entry.Names.Count == 0 ? 0 : entry.Names.Values.Max(names => names.Length)));

    /// <summary>Shows one name or given name more at a time in a group whose cites read the same.</summary>
    /// <param name="owner">Renders cites and compares them.</param>
    /// <param name="area">What the style allows.</param>
    /// <param name="shown">The names that the style shows of the group's first cite.</param>
    /// <param name="most">All that names could do.</param>
    private sealed class NameSteps(Disambiguator owner, CitationArea area, List<ShownName> shown, Distinction most)
    {
        /// <summary>What stays together.</summary>
        public List<List<Entry>> Left { get; } = [];

        // Groups split off go on from where they are; what no step has split keeps what it had.
        public void Step(List<Entry> entries, int list, int name, Distinction tried)
        {
            Distinction kept = tried;
            int lists = owner.Partition(entries, entry => Merge(entry, most)).Count == 1 ? 0 : Lists(shown);
            for (; list < lists; list++, name = 0)
            {
                int visible = shown.Count(one => one.List == list && one.Visible),
                    all = Math.Min(MostNames, shown.Count(one => one.List == list));
                int last = area.AddNames ? entries.Max(entry => Longest(entry, all)) : visible;
                for (; name < last; name++)
                {
                    if (name >= Math.Max(visible, tried.ShownIn(list)))
                    {
                        tried = tried.WithShown(list, name + 1);
                        if (Split(entries, list, name, tried)) return;
                    }
                    if (area.AddGivenNames && area.GivenNames == GivenNameRule.ByCite
                        && SplitByGivenName(entries, list, name, tried)) return;
                }
                tried = kept;
            }
            foreach (Entry entry in entries) entry.Distinction = Merge(entry, kept);
            Left.Add(entries);
        }

        private bool SplitByGivenName(List<Entry> entries, int list, int name, Distinction tried)
        {
            foreach (GivenLevel level in stackalloc[] { GivenLevel.Initials, GivenLevel.Full })
            {
                if (tried.LevelOf(list, name) < level && Split(entries, list, name, tried.WithLevel(list, name, level))) return true;
            }
            return false;
        }

        private bool Split(List<Entry> entries, int list, int name, Distinction attempt)
        {
            List<List<Entry>> parts = owner.Partition(entries, entry => Merge(entry, attempt));
            if (parts.Count == 1) return false;
            foreach (List<Entry> part in parts)
            {
                if (part.Count > 1) Step(part, list, name, attempt);
                else part[0].Distinction = Merge(part[0], attempt);
            }
            return true;
        }
    }

    /// <summary>What was tried for this entry, besides what global name disambiguation set.</summary>
    private static Distinction Merge(Entry entry, Distinction attempt)
    {
        if (entry.Distinction.Levels.Count == 0) return attempt;
        IReadOnlyList<GivenLevel>[] levels = new IReadOnlyList<GivenLevel>[Math.Max(entry.Distinction.Levels.Count, attempt.Levels.Count)];
        for (int list = 0; list < levels.Length; list++)
        {
            IReadOnlyList<GivenLevel> global = list < entry.Distinction.Levels.Count ? entry.Distinction.Levels[list] : [];
            IReadOnlyList<GivenLevel> tried = list < attempt.Levels.Count ? attempt.Levels[list] : [];
            GivenLevel[] merged = new GivenLevel[Math.Max(global.Count, tried.Count)];
            for (int i = 0; i < merged.Length; i++) merged[i] = (GivenLevel)Math
                .Max(i < global.Count ? (byte)global[i] : 0, i < tried.Count ? (byte)tried[i] : 0);
            levels[list] = merged;
        }
        return attempt with { Levels = levels };
    }

    /// <summary>Lets the <c>disambiguate</c> condition hold where that tells works apart. Returns what stays together.</summary>
    private List<List<Entry>> ByCondition(List<Entry> group)
    {
        List<List<Entry>> left = [];
        Step(group, 1);
        return left;

        void Step(List<Entry> entries, int conditions)
        {
            for (; conditions <= _conditions; conditions++)
            {
                int holding = conditions;
                List<List<Entry>> parts = Partition(entries, entry => entry.Distinction with { Conditions = holding });
                if (parts.Count == 1) continue;
                foreach (List<Entry> part in parts)
                {
                    foreach (Entry entry in part) entry.Distinction = entry.Distinction with { Conditions = holding };
                    if (part.Count > 1) Step(part, conditions + 1);
                }
                return;
            }
            left.Add(entries);
        }
    }

    private static void SetSuffixes(List<Entry> same)
    {
        same.Sort((a, b) => a.Number.CompareTo(b.Number));
        for (int i = 0; i < same.Count; i++) same[i].YearSuffix = Letters(i);
    }

    /// <summary>a to z, then aa, ab ...</summary>
    public static string Letters(int index)
    {
        string letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('a' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>How many conditions <c>disambiguate</c> the style has, each macro counted once.</summary>
    private static int CountConditions(CitationArea area)
    {
        HashSet<StyleElement> seen = new(ReferenceEqualityComparer.Instance);
        return area.Layouts.Sum(layout => Count(layout.Layout));

        int Count(StyleElement element) => element switch
        {
            MacroElement call => seen.Add(call.Body) ? Count(call.Body) : 0,
            GroupElement group => group.Children.Sum(Count),
            ChooseElement choose => choose.Branches.Sum(branch =>
                branch.Tests.Count(test => test.Kind == TestKind.Disambiguate) + branch.Children.Sum(Count)),
            NamesElement { Substitute: { } others } => others.Sum(Count),
            _ => 0,
        };
    }
}
