namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// The sources, or the entities, of a dataset: one row for each kind and name, whichever articles name it. A row keeps the id that it got
/// first; what a later article adds to it
/// (aliases, a role) is added at the end.
/// </summary>
internal abstract class NameRegister<T> where T : class
{
    private readonly List<T> _rows = [];
    private readonly Dictionary<(string Kind, string Name), int> _places = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The rows, in the order in which they came.</summary>
    public IReadOnlyList<T> Rows => _rows;

    /// <summary>Whether <see cref="Merge"/> has changed anything.</summary>
    public bool HasChanged { get; private set; }

    public bool HasName(string name) => _names.Contains(name);

    /// <summary>Takes a row of the dataset as it is.</summary>
    public void Load(T row) => Append(row, KeyOf(row));

    /// <summary>Adds a row of an article, or what it says that is new.</summary>
    /// <returns>The row's id in the dataset.</returns>
    public string Merge(T row)
    {
        (string Kind, string Name) key = KeyOf(row);
        if (!_places.TryGetValue(key, out int place))
        {
            T added = WithId(row, FreeId(key));
            Append(added, key);
            HasChanged = true;
            return IdOf(added);
        }
        T merged = Union(_rows[place], row);
        if (!merged.Equals(_rows[place]))
        {
            _rows[place] = merged;
            HasChanged = true;
        }
        return IdOf(merged);
    }

    protected abstract (string Kind, string Name) KeyOf(T row);

    protected abstract string IdOf(T row);

    protected abstract T WithId(T row, string id);

    /// <summary>The first row with what the second adds.</summary>
    protected abstract T Union(T row, T other);

    protected static TextList Union(TextList list, TextList other, string name) =>
        TextList.From(list.Concat(other.Where(item => item != name)).Distinct(StringComparer.Ordinal));

    private void Append(T row, (string Kind, string Name) key)
    {
        _places.TryAdd(key, _rows.Count);
        _rows.Add(row);
        _ids.Add(IdOf(row));
        _names.Add(key.Name);
    }

    private string FreeId((string Kind, string Name) key)
    {
        string slug = RowIds.Slug(key.Name, key.Kind);
        if (!_ids.Contains(slug)) return slug;
        slug = $"{slug}-{key.Kind}";
        string id = slug;
        for (int number = 2; _ids.Contains(id); number++) id = $"{slug}-{number}";
        return id;
    }
}

/// <summary>The sources of a dataset.</summary>
internal sealed class SourceRegister : NameRegister<Source>
{
    protected override (string Kind, string Name) KeyOf(Source row) => (row.Kind.ToString().ToLowerInvariant(), row.Name);

    protected override string IdOf(Source row) => row.Id;

    protected override Source WithId(Source row, string id) => row with { Id = id };

    protected override Source Union(Source row, Source other) => row with
    {
        Role = row.Role ?? other.Role,
        Aliases = Union(row.Aliases, other.Aliases, row.Name),
        Number = row.Number == SourceNumber.Unknown ? other.Number : row.Number,
        Description = row.Description ?? other.Description,
        Reason = row.Reason ?? other.Reason,
    };
}

/// <summary>The entities of a dataset.</summary>
internal sealed class EntityRegister : NameRegister<Entity>
{
    protected override (string Kind, string Name) KeyOf(Entity row) => (row.Kind.ToString().ToLowerInvariant(), row.Name);

    protected override string IdOf(Entity row) => row.Id;

    protected override Entity WithId(Entity row, string id) => row with { Id = id };

    protected override Entity Union(Entity row, Entity other) => row with
    {
        Aliases = Union(row.Aliases, other.Aliases, row.Name),
        Misspellings = Union(row.Misspellings, other.Misspellings, row.Name),
    };
}
