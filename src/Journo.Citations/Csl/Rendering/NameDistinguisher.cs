using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>
/// Global name disambiguation: wherever two people shown share a family name, their given names are written out as far as tells them apart.
/// Names are looked up by family name, never compared pair by pair.
/// </summary>
internal sealed class NameDistinguisher(GivenNameRule rule, bool withHidden, CiteRenderer renderer)
{
    private readonly Dictionary<string, Dictionary<string, HashSet<string>>> _people = new(StringComparer.Ordinal);

    public void Distinguish(IReadOnlyList<Entry> entries)
    {
        List<(Entry Entry, List<ShownName> Names)> all = new(entries.Count);
        bool primary = rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;
        foreach (Entry entry in entries)
        {
            List<ShownName> shown = [];
            renderer.Cite(entry, new CiteState(new CslCite(entry.Item.Id)), withYearSuffix: false, shown: shown);
            shown.RemoveAll(one => one.Name.Family is null || !(one.Visible || withHidden) || (primary && one.Index > 0));
            foreach (ShownName one in shown)
            {
                if (!_people.TryGetValue(one.Name.FullFamily, out var initials)) _people[one.Name.FullFamily] = initials =
                    new(StringComparer.Ordinal);
                string key = Key(one.Name);
                if (!initials.TryGetValue(key, out HashSet<string>? givens)) initials[key] = givens = new(StringComparer.Ordinal);
                givens.Add(Normal(one.Name.Given));
            }
            all.Add((entry, shown));
        }
        foreach ((Entry entry, List<ShownName> names) in all)
        {
            GivenLevel[][] levels = [.. names.GroupBy(one => one.List).OrderBy(list => list.Key)
                .Aggregate(new List<GivenLevel[]>(), (lists, list) =>
            {
                while (lists.Count < list.Key) lists.Add([]);
                GivenLevel[] of = new GivenLevel[list.Max(one => one.Index) + 1];
                foreach (ShownName one in list) of[one.Index] = Level(one);
                lists.Add(of);
                return lists;
            })];
            if (levels.Any(list => list.Any(level => level != GivenLevel.AsStyled))) entry.Distinction =
                entry.Distinction with { Levels = levels };
        }
    }

    private GivenLevel Level(ShownName one)
    {
        Dictionary<string, HashSet<string>> namesakes = _people[one.Name.FullFamily];
        bool initialsTell = namesakes[Key(one.Name)].Count == 1;
        bool onlyInitials = rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;
        if (namesakes.Count == 1 && initialsTell) return GivenLevel.AsStyled;
        if (onlyInitials) return one.Short && one.Initialized && namesakes.Count > 1 ? GivenLevel.Initials : GivenLevel.AsStyled;
        if (!initialsTell) return GivenLevel.Full;
        return one.Short ? GivenLevel.Initials : GivenLevel.AsStyled;
    }

    /// <summary>"J. J." and "J.J." are the same.</summary>
    private static string Normal(string? given) => string.Concat((given ?? "").Where(c => c is not ('.' or ' ')));

    private static string Key(CitationName name) => Initials.Of(name.Given ?? "", "", keepHyphens: false);
}
