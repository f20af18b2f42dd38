namespace Journo.Analysis.Search;

/// <summary>What a query can ask of a claim beside its words. In the index a field's words are terms with the field's letter before
/// them.</summary>
internal static class Field
{
    /// <summary>Who says it.</summary>
    public const string Speaker = "s:";
    /// <summary>Any link of the chain.</summary>
    public const string Source = "c:";
    /// <summary>Its kind.</summary>
    public const string Kind = "k:";
    /// <summary>How it is attributed.</summary>
    public const string Attribution = "a:";
    /// <summary>The article's id.</summary>
    public const string Article = "d:";

    /// <summary>The fields by the names that a query gives them.</summary>
    public static string? Named(ReadOnlySpan<char> name) => name switch
    {
        "speaker" => Speaker,
        "source" => Source,
        "kind" => Kind,
        "attribution" => Attribution,
        "article" => Article,
        _ => null,
    };

    /// <summary>The terms that a value is found by: the words of a name, a kind or an id whole.</summary>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static IEnumerable<string> Terms(string field, string value) => field switch
    {
        Kind => [Kind + One<ClaimKind>(value)],
        Attribution => [Attribution + One<AttributionKind>(value)],
        Article => [Article + Cut(value.ToLowerInvariant())],
        _ => Words(field, value),
    };

    /// <summary>An id as a term.</summary>
    public static string Cut(string id) => id.Length > TermReader.MaximumLength ? id[..TermReader.MaximumLength] : id;

    private static List<string> Words(string field, string value)
    {
        var terms = new List<string>();
        var reader = new TermReader(value, stackalloc char[TermReader.MaximumLength]);
        while (reader.Read()) terms.Add(string.Concat(field, reader.Term));
        return terms;
    }

    private static string One<T>(string value) where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase))?.ToLowerInvariant()
        ?? throw new FormatException($"'{value}' is none of {string.Join(", ", Enum.GetNames<T>())}.");
}
