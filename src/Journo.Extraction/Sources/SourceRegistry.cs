using Journo.Extraction.Entities;

namespace Journo.Extraction.Sources;

/// <summary>A source during extraction.</summary>
/// <param name="Name">The name, or how the article describes it.</param>
/// <param name="Kind">What kind of source.</param>
/// <param name="Entity">Index of the entity in <see cref="NameIndex.Entities"/>, from 0; -1 for a source that is no named entity.</param>
/// <param name="Role">Role or title, where the article gives one.</param>
/// <param name="Number">Its index among the sources, from 0, in the order of their first use.</param>
internal sealed record KnownSource(string Name, SourceKind Kind, int Entity, string? Role, int Number);

/// <summary>The sources of an article, each once, in the order of their first use. For one thread.</summary>
internal sealed class SourceRegistry(NameIndex names)
{
    private readonly List<KnownSource> _sources = [];
    private readonly List<UnnamedSource> _unnamed = []; // beside each source
    private readonly Dictionary<string, KnownSource> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The source that an entity is.</summary>
    /// <param name="number">Index of the entity, from 0.</param>
    public KnownSource Entity(int number)
    {
        NamedEntity entity = names.Entities[number];
        return Add(entity.Name, KindOf(entity.Kind), number, entity.Role);
    }

    /// <summary>A source that the article only describes.</summary>
    public KnownSource Described(string description, SourceKind kind, UnnamedSource unnamed)
    {
        KnownSource source = Add(description, kind, -1, null);
        UnnamedSource known = _unnamed[source.Number];
        _unnamed[source.Number] = known.Number == SourceNumber.Unknown ? unnamed
            : known with { Description = known.Description ?? unnamed.Description, Reason = known.Reason ?? unnamed.Reason };
        return source;
    }

    /// <summary>The rows, in the order of first use.</summary>
    public IReadOnlyList<Source> ToRows(string article)
    {
        var rows = new Source[_sources.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            KnownSource source = _sources[i];
            rows[i] = new Source
            {
                Id = RowId.Of(article, 's', i + 1),
                Name = source.Name,
                Kind = source.Kind,
                Role = source.Role,
                Number = source.Entity < 0 ? _unnamed[i].Number : SourceNumber.Singular,
                Description = source.Kind == SourceKind.Anonymous ? _unnamed[i].Description : null,
                Reason = source.Kind == SourceKind.Anonymous ? _unnamed[i].Reason : null,
                Aliases = source.Entity < 0 ? TextList.Empty
                    : TextList.From(names.Entities[source.Entity].Aliases.Concat(names.Entities[source.Entity].Misspellings)),
            };
        }
        return rows;
    }

    private KnownSource Add(string name, SourceKind kind, int entity, string? role)
    {
        if (_byName.TryGetValue(name, out KnownSource? source)) return source;
        source = new KnownSource(name, kind, entity, role, _sources.Count);
        _sources.Add(source);
        _unnamed.Add(default);
        _byName.Add(name, source);
        return source;
    }

    // A name whose kind the article does not show speaks like a person's more often than like anything else's.
    private static SourceKind KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Organisation or EntityKind.Place or EntityKind.Product => SourceKind.Organisation,
        EntityKind.Publication => SourceKind.Publication,
        _ => SourceKind.Person,
    };
}
