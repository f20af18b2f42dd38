namespace Journo;

/// <summary>A dataset on disk: a folder with <c>datapackage.json</c> and a CSV file for each table.</summary>
public sealed record Dataset
{
    /// <summary>The folder.</summary>
    public required string Path { get; init; }
    /// <summary>Short name, from the data package.</summary>
    public string Name { get; init; } = "";
    /// <summary>Title, from the data package.</summary>
    public string? Title { get; init; }
    /// <summary>Whether claims carry the article's words.</summary>
    public bool HasText { get; init; }
    /// <summary>The hash of the last link of the chain that tells where the logs end: the one line to note elsewhere. Null where nothing
    /// was checked.</summary>
    public string? Head { get; init; }
    /// <summary>Rows of each table.</summary>
    public IReadOnlyList<DatasetTable> Tables { get; init => field = ShownList<DatasetTable>.Of(value); } = ShownList<DatasetTable>.Empty;

    /// <summary>Rows of the articles table.</summary>
    public long Articles => RowsOf("articles");
    /// <summary>Rows of the claims table.</summary>
    public long Claims => RowsOf("claims");
    /// <summary>Rows of the quotes table.</summary>
    public long Quotes => RowsOf("quotes");
    /// <summary>Rows of the events table.</summary>
    public long Events => RowsOf("events");
    /// <summary>Rows of the figures table.</summary>
    public long Figures => RowsOf("figures");
    /// <summary>Rows of the sources table.</summary>
    public long Sources => RowsOf("sources");

    private long RowsOf(string table) => Tables.FirstOrDefault(t => t.Name == table)?.Rows ?? 0;

    /// <summary>The folder.</summary>
    public override string ToString() => Path;
}

/// <summary>One table of a dataset.</summary>
/// <param name="Name">Such as <c>claims</c>.</param>
/// <param name="File">The file in the dataset's folder.</param>
/// <param name="Rows">Records, without the header.</param>
/// <param name="Bytes">Length of the file.</param>
public sealed record DatasetTable(string Name, string File, long Rows, long Bytes)
{
    /// <summary>Name and rows.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}: {Rows}");
}
