namespace Journo.Datasets;

/// <summary>Reads, tests and writes datasets on disk. The one implementation lives in Journo.Datasets.Csv and is loaded on first
/// use.</summary>
public interface IDatasetStore
{
    /// <summary>What is in the dataset.</summary>
    /// <exception cref="DatasetException">The folder is not a dataset.</exception>
    Dataset Describe(string folder, CancellationToken cancellation = default);

    /// <summary>
    /// The rows of the table of <typeparamref name="T"/> (<see cref="Article"/>, <see cref="Claim"/>, <see cref="Quote"/>,
    /// <see cref="TimelineEvent"/>, <see cref="Figure"/>,
    /// <see cref="Entity"/>, <see cref="Mention"/>, <see cref="Source"/>, <see cref="Attribution"/>, <see cref="DateMention"/>,
    /// <see cref="Evidence"/>, <see cref="ClaimReview"/>) that pass the filter, in the file's order,
    /// read as they are asked for. The filter runs on the bytes; only rows that pass become objects.
    /// </summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="filter">Which rows; null for all.</param>
    /// <param name="onProblem">Told of each row that can't be read, which is then left out; null to throw at the first.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="DatasetException">The folder is not a dataset, the table's columns are wrong, or (without
    /// <paramref name="onProblem"/>) a row can't be read.</exception>
    IEnumerable<T> Read<T>(string folder, RowFilter<T>? filter = null, Action<DatasetProblem>? onProblem = null,
        CancellationToken cancellation = default)
        where T : class;

    /// <summary>Everything that is wrong with the dataset: schema, types, keys, hashes, spans.</summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="documents">Articles with text, by which spans are verified where their SHA-256 matches.</param>
    /// <param name="onRow">Told of each row that was tested.</param>
    /// <param name="heads">Hashes that were noted elsewhere, of the logs' chain (<see cref="Dataset.Head"/>) or of rows of a log: each must
    /// still be there.</param>
    /// <param name="cancellation">Ends the test early.</param>
    IEnumerable<DatasetProblem> Test(string folder, IReadOnlyCollection<Article>? documents = null, Action? onRow = null,
        IReadOnlyCollection<string>? heads = null, CancellationToken cancellation = default);

    /// <summary>
    /// Writes extractions as a dataset, or adds them to one; the dataset is the old one or the new one at every moment. They are taken
    /// one by one as they are written.
    /// </summary>
    /// <remarks>
    /// <para>Ids: a row of an article keeps its id where that begins with the article's id and a hyphen, else it gets the article's id and
    /// a hyphen before it. So an id does not depend on
    /// what else is in the dataset, and stays the same when the article is written again. An article keeps its id unless another article in
    /// the dataset has it; then the
    /// first eight digits of its hash are added.</para>
    /// <para>Sources and entities are the dataset's, not an article's: those of the same kind and name are one row, whose id (made of the
    /// name when it first comes) stays, and whose aliases add up.</para>
    /// <para>With <see cref="DatasetWriteOptions.Force"/> the rows of an article that is there are replaced by the new ones at the end of
    /// each table; its sources and entities stay. A claim that has evidence or a review
    /// must come again, with the same id at the same place: else nothing is written, since a verdict can neither be lost nor come to stand
    /// under another statement.
    /// What is added to a dataset without text is written without text too.</para>
    /// </remarks>
    /// <returns>The dataset as it is now.</returns>
    /// <exception cref="DatasetException">There is a dataset already and neither appending nor replacing was asked for; or an article is in
    /// it already.</exception>
    Dataset Write(string folder, IEnumerable<ArticleExtraction> readings, DatasetWriteOptions options,
        CancellationToken cancellation = default);

    /// <summary>
    /// Begins to write a dataset, or to add to one, as <see cref="Write"/> does, article by article as they come. The dataset's lock
    /// is held until the writing is disposed of; without <see cref="IDatasetWriting.Commit"/> the dataset stays as it was.
    /// </summary>
    /// <exception cref="DatasetException">There is a dataset already and neither appending nor replacing was asked for.</exception>
    IDatasetWriting BeginWrite(string folder, DatasetWriteOptions options, CancellationToken cancellation = default);

    /// <summary>
    /// Adds rows at the end of a log (<see cref="Evidence"/>, <see cref="ClaimReview"/>), all of them or none, and gives each its id and
    /// its place in the chain of hashes. The head of the
    /// chain and the number of rows go into the data package.
    /// </summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="rows">The rows, without id and hashes.</param>
    /// <param name="lockTimeout">How long to wait for another writer; null for a minute.</param>
    /// <param name="cancellation">Ends it before anything is written.</param>
    /// <returns>The rows as they stand in the log.</returns>
    /// <exception cref="DatasetException">A row is about a claim that the dataset does not have; the log is not whole; the dataset is
    /// escaped for spreadsheets.</exception>
    IReadOnlyList<T> Append<T>(string folder, IReadOnlyList<T> rows, TimeSpan? lockTimeout = null, CancellationToken cancellation = default)
        where T : class, ILogRow;

    /// <summary>The rating scales that the dataset's own data package defines, under the key <c>scales</c>.</summary>
    /// <exception cref="DatasetException">The folder is not a dataset, or a scale is not as it should be.</exception>
    IReadOnlyList<RatingScale> Scales(string folder);

    /// <summary>
    /// Writes a copy of a dataset in canonical form; with the same content it has the same bytes.
    /// <see cref="DatasetWriteOptions.Documents"/> give claims and quotations
    /// their words back. A folder may be copied onto itself with <see cref="DatasetWriteOptions.Force"/>.
    /// </summary>
    /// <returns>The copy.</returns>
    /// <exception cref="DatasetException">The dataset has a row that can't be read, a table has columns that Journo does not know, or the
    /// destination is there and was not to be replaced.</exception>
    Dataset Copy(string folder, string destination, DatasetWriteOptions options, CancellationToken cancellation = default);
}

/// <summary>A dataset that is being written.</summary>
public interface IDatasetWriting : IDisposable
{
    /// <summary>How many articles were added.</summary>
    int Count { get; }

    /// <summary>Adds what was read out of an article.</summary>
    /// <returns>False, and nothing added, where an article with the same text was added before.</returns>
    /// <exception cref="DatasetException">The article is in the dataset already and was not to be replaced, or has no hash; others
    /// can be added. After any other failure nothing can be committed.</exception>
    bool Add(ArticleExtraction extraction);

    /// <summary>Whether something was added, and nothing failed that leaves an article half added.</summary>
    bool CanCommit { get; }

    /// <summary>Makes what was added the dataset's, all at once.</summary>
    /// <exception cref="InvalidOperationException">It can't be: see <see cref="CanCommit"/>.</exception>
    /// <returns>The dataset as it is now.</returns>
    Dataset Commit();
}

/// <summary>How a dataset is written.</summary>
public sealed record DatasetWriteOptions
{
    /// <summary>Add to a dataset that is there.</summary>
    public bool Append { get; init; }
    /// <summary>Replace a dataset that is there or, with <see cref="Append"/>, the rows of an article that is already in it.</summary>
    public bool Force { get; init; }
    /// <summary>Leave out the articles' words: claims lose their text, and so do quotations, figures and mentions of more than seven
    /// words; any other text, but a title, is cut where it has more than seven of the articles' words in a row. What is an article's is
    /// told by <see cref="Documents"/>, else by the claims' text.</summary>
    public bool OmitText { get; init; }
    /// <summary>For spreadsheets: a byte-order mark, and cells that a spreadsheet would take for a formula escaped by an apostrophe before
    /// them (and one that begins with an
    /// apostrophe by another). Such a dataset says so in its data package and reads back as what was written, but nothing can be appended
    /// to it.</summary>
    public bool ExcelSafe { get; init; }
    /// <summary>Title of the data package.</summary>
    public string? Title { get; init; }
    /// <summary>Texts by SHA-256, to fill in the words that a dataset without text leaves out.</summary>
    public IReadOnlyDictionary<string, Article>? Documents { get; init; }
    /// <summary>How long to wait for another writer before giving up.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromMinutes(1);
}
