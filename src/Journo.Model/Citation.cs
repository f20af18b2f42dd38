namespace Journo;

/// <summary>
/// A work that can be cited, in the variables of the Citation Style Language 1.0.2: what every format is read into and written from, and
/// every style renders.
/// Immutable, and equal to another with the same values.
/// </summary>
public sealed record Citation
{
    private static readonly ShownDictionary<string> NoFields = new(new Dictionary<string, string>());
    private static readonly ShownDictionary<IReadOnlyList<CitationName>> NoNames =
        new(new Dictionary<string, IReadOnlyList<CitationName>>());
    private static readonly ShownDictionary<CitationDate> NoDates = new(new Dictionary<string, CitationDate>());

    /// <summary>The citation key; empty until one is given.</summary>
    public string Id { get; init; } = "";
    /// <summary>A CSL item type: <c>article-newspaper</c>, <c>webpage</c>, <c>book</c> ...</summary>
    public required string Type { get; init; }
    /// <summary>The standard and number variables by their CSL names (<c>title</c>, <c>container-title</c>, <c>URL</c>, <c>volume</c>),
    /// with CSL's markup (<c>&lt;i&gt;</c>, <c>&lt;sup&gt;</c> ...) in them.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init => field = Copy(value); } = NoFields;
    /// <summary>The name variables by their CSL names (<c>author</c>, <c>editor</c> ...), in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CitationName>> Names
    {
        get;
        init => field = Copy(value.ToDictionary(names => names.Key, Shown));
    } = NoNames;
    /// <summary>The date variables by their CSL names (<c>issued</c>, <c>accessed</c> ...).</summary>
    public IReadOnlyDictionary<string, CitationDate> Dates { get; init => field = Copy(value); } = NoDates;

    /// <summary>The title.</summary>
    public string? Title => Field("title");
    /// <summary>Who wrote it, in order.</summary>
    public IReadOnlyList<CitationName> Author => NamesOf("author");
    /// <summary>Who edited it, in order.</summary>
    public IReadOnlyList<CitationName> Editor => NamesOf("editor");
    /// <summary>What it appeared in: a newspaper, journal, book or site.</summary>
    public string? ContainerTitle => Field("container-title");
    /// <summary>Who published it.</summary>
    public string? Publisher => Field("publisher");
    /// <summary>When it was published.</summary>
    public CitationDate? Issued => Date("issued");
    /// <summary>When it was retrieved.</summary>
    public CitationDate? Accessed => Date("accessed");
    /// <summary>Where it stands.</summary>
    public string? Url => Field("URL");
    /// <summary>Its digital object identifier.</summary>
    public string? Doi => Field("DOI");
    /// <summary>BCP 47 language tag.</summary>
    public string? Language => Field("language");
    /// <summary>What else is said of it.</summary>
    public string? Note => Field("note");

    /// <summary>A standard or number variable; null where there is none.</summary>
    public string? Field(string variable) => Fields.GetValueOrDefault(variable);

    /// <summary>A name variable; empty where there is none.</summary>
    public IReadOnlyList<CitationName> NamesOf(string variable) => Names.GetValueOrDefault(variable) ?? ShownList<CitationName>.Empty;

    /// <summary>A date variable; null where there is none.</summary>
    public CitationDate? Date(string variable) => Dates.GetValueOrDefault(variable);

    /// <summary>The same with another value for a standard or number variable; null or nothing takes it away.</summary>
    public Citation With(string variable, string? value) =>
        this with { Fields = Changed(Fields, variable, value, string.IsNullOrEmpty(value)) };

    /// <summary>The same with other names for a name variable; none take it away.</summary>
    public Citation With(string variable, IReadOnlyList<CitationName> names) =>
        this with { Names = Changed(Names, variable, names, names is null or []) };

    /// <summary>The same with another value for a date variable; null takes it away.</summary>
    public Citation With(string variable, CitationDate? date) => this with { Dates = Changed(Dates, variable, date, date is null) };

    /// <summary>The title, or the key.</summary>
    public override string ToString() => Title ?? Id;

    /// <summary>Whether all values are the same.</summary>
    public bool Equals(Citation? other) =>
        ReferenceEquals(this, other) || (other is not null && Id == other.Id && Type == other.Type
            && Same(Fields, other.Fields, (a, b) => a == b) && Same(Dates, other.Dates, (a, b) => a == b)
                && Same(Names, other.Names, (a, b) => a.SequenceEqual(b)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Type, Title, Url, Fields.Count, Names.Count, Dates.Count);

    private static IReadOnlyList<CitationName> Shown(KeyValuePair<string, IReadOnlyList<CitationName>> names) =>
        ShownList<CitationName>.Of(names.Value);

    private static ShownDictionary<T> Copy<T>(IReadOnlyDictionary<string, T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(new Dictionary<string, T>(values, StringComparer.Ordinal));
    }

    private static Dictionary<string, T> Changed<T>(IReadOnlyDictionary<string, T> values, string variable, T? value, bool remove)
    {
        var changed = new Dictionary<string, T>(values, StringComparer.Ordinal);
        if (remove) changed.Remove(variable);
        else changed[variable] = value!;
        return changed;
    }

    private static bool Same<T>(IReadOnlyDictionary<string, T> a, IReadOnlyDictionary<string, T> b, Func<T, T, bool> equal) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out T? value) && equal(pair.Value, value));
}
