using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>A registered work, with what the others around it make of it: its number and what tells it from them.</summary>
internal sealed class Entry
{
    private const int PerName = 20;

    public Entry(Citation item, int order)
    {
        (Item, Order) = (NoteVariables.Read(item), order);
        foreach ((string variable, IReadOnlyList<CitationName> names) in Item.Names)
        {
            if (names.Count > 0) Names[variable] = names.Select(NameParticles.Parse).ToArray();
        }
        Length = Item.Fields.Values.Sum(text => (long)text.Length) + Names.Values.Sum(names => names.Sum(name =>
            (name.Literal?.Length ?? 0) + (name.Family?.Length ?? 0) + (name.Given?.Length ?? 0) + PerName));
    }

    /// <summary>How many characters the work has, and some for each name and what stands between names.</summary>
    public long Length { get; }

    public Citation Item { get; }
    /// <summary>When it was first cited, or added.</summary>
    public int Order { get; set; }
    /// <summary>The names of each name variable, their particles taken apart.</summary>
    public Dictionary<string, CitationName[]> Names { get; } = new(StringComparer.Ordinal);
    /// <summary>Its place in the bibliography, from 1.</summary>
    public int Number { get; set; }
    /// <summary>What tells its cites from those of other works.</summary>
    public Distinction Distinction { get; set; } = Distinction.None;
    /// <summary>"a", "b", ...; empty where it needs none.</summary>
    public string YearSuffix { get; set; } = "";
    /// <summary>The note that cited it first; 0 for none.</summary>
    public int FirstNote { get; set; }
}

/// <summary>What is added to a cite so that it can't be mistaken for another's: more names, longer names, or the <c>disambiguate</c>
/// condition. Immutable.</summary>
/// <param name="Shown">For each name list, in the order of rendering, how many names are shown at least.</param>
/// <param name="Levels">For each name list and name how far the given name is written out.</param>
/// <param name="Conditions">How many conditions <c>disambiguate</c>, in the order in which they are asked, hold.</param>
internal sealed record Distinction(IReadOnlyList<int> Shown, IReadOnlyList<IReadOnlyList<GivenLevel>> Levels, int Conditions)
{
    public static readonly Distinction None = new([], [], 0);

    public int ShownIn(int list) => list < Shown.Count ? Shown[list] : 0;

    public GivenLevel LevelOf(int list, int name) => list < Levels.Count
        && name < Levels[list].Count ? Levels[list][name] : GivenLevel.AsStyled;

    public Distinction WithShown(int list, int count) => this with { Shown = Set(Shown, list, count, 0) };

    public Distinction WithLevel(int list, int name, GivenLevel level) =>
        this with { Levels = Set(Levels, list, Set(list < Levels.Count ? Levels[list] : [], name, level, GivenLevel.AsStyled), []) };

    private static T[] Set<T>(IReadOnlyList<T> values, int index, T value, T blank)
    {
        T[] copy = new T[Math.Max(values.Count, index + 1)];
        for (int i = 0; i < copy.Length; i++) copy[i] = i == index ? value : i < values.Count ? values[i] : blank;
        return copy;
    }
}

/// <summary>How far a given name is written out, beyond what the style says.</summary>
internal enum GivenLevel : byte { AsStyled, Initials, Full }
