namespace Journo.Datasets;

/// <summary>Reads, tests and writes datasets on disk. The one implementation lives in Journo.Csv and is loaded on first use.</summary>
public interface IDatasetStore
{
    /// <summary>What is in the dataset.</summary>
    /// <exception cref="DatasetException">The folder is not a dataset.</exception>
    Dataset Describe(string folder, CancellationToken cancellation = default);

    /// <summary>
    /// The rows of the table of <typeparamref name="T"/> (<see cref="Article"/>, <see cref="Claim"/>, <see cref="Quote"/>, <see cref="TimelineEvent"/>, <see cref="Figure"/>,
    /// <see cref="Entity"/>, <see cref="Mention"/>, <see cref="Source"/>, <see cref="Attribution"/>, <see cref="DateMention"/>) that pass the filter, in the file's order,
    /// read as they are asked for. The filter runs on the bytes; only rows that pass become objects.
    /// </summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="filter">Which rows; null for all.</param>
    /// <param name="onProblem">Told of each row that can't be read, which is then left out; null to throw at the first.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="DatasetException">The folder is not a dataset, the table's columns are wrong, or (without <paramref name="onProblem"/>) a row can't be read.</exception>
    IEnumerable<T> Read<T>(string folder, RowFilter<T>? filter = null, Action<DatasetProblem>? onProblem = null, CancellationToken cancellation = default)
        where T : class;

    /// <summary>Everything that is wrong with the dataset: schema, types, keys, hashes, spans.</summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="documents">Articles with text, by which spans are verified where their SHA-256 matches.</param>
    /// <param name="cancellation">Ends the test early.</param>
    IEnumerable<DatasetProblem> Test(string folder, IReadOnlyCollection<Article>? documents = null, CancellationToken cancellation = default);

    /// <summary>Writes readings as a dataset, or adds them to one; the dataset is the old one or the new one at every moment.</summary>
    /// <returns>The dataset as it is now.</returns>
    /// <exception cref="DatasetException">There is a dataset already and neither appending nor replacing was asked for; or an article is in it already.</exception>
    Dataset Write(string folder, IEnumerable<ArticleReading> readings, DatasetWriteOptions options, CancellationToken cancellation = default);

    /// <summary>Writes a copy of a dataset in canonical form.</summary>
    /// <returns>The copy.</returns>
    Dataset Copy(string folder, string destination, DatasetWriteOptions options, CancellationToken cancellation = default);
}

/// <summary>How a dataset is written.</summary>
public sealed record DatasetWriteOptions
{
    /// <summary>Add to a dataset that is there.</summary>
    public bool Append { get; init; }
    /// <summary>Replace a dataset that is there or, with <see cref="Append"/>, the rows of an article that is already in it.</summary>
    public bool Force { get; init; }
    /// <summary>Leave out the article's words: claims lose their text, quotations longer than 25 words too.</summary>
    public bool OmitText { get; init; }
    /// <summary>For spreadsheets: a byte-order mark, and cells that a spreadsheet would take for a formula escaped. Such a dataset is for reading in a spreadsheet, not canonical.</summary>
    public bool ExcelSafe { get; init; }
    /// <summary>Title of the data package.</summary>
    public string? Title { get; init; }
    /// <summary>Texts by SHA-256, to fill in the words that a dataset without text leaves out.</summary>
    public IReadOnlyDictionary<string, Article>? Documents { get; init; }
}
