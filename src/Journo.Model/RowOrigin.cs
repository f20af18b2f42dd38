namespace Journo;

/// <summary>A row that stands in an article: what can be cited.</summary>
public interface IArticleRow
{
    /// <summary>Unique in a dataset.</summary>
    string Id { get; }
    /// <summary>The id of the article.</summary>
    string Article { get; }
}

/// <summary>Something that remembers where it came from, without showing it.</summary>
internal interface ITraceable
{
    RowOrigin Origin { get; set; }
}

/// <summary>
/// Where a row came from: the article it was read out of, or the folder of the dataset it was read from. It lets a claim at the end of a
/// pipeline find
/// its article; it is no data of the row, so any two are equal.
/// </summary>
internal readonly struct RowOrigin : IEquatable<RowOrigin>
{
    private readonly object? _origin;

    public RowOrigin(Article article) => _origin = article;

    public RowOrigin(string datasetFolder) => _origin = datasetFolder;

    public Article? Article => _origin as Article;

    public string? DatasetFolder => _origin as string;

    public bool Equals(RowOrigin other) => true;

    public override bool Equals(object? obj) => obj is RowOrigin;

    public override int GetHashCode() => 0;
}
