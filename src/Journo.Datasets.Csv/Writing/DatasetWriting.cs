using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;

namespace Journo.Datasets.Csv.Writing;

/// <summary>A write under the dataset's lock, article by article.</summary>
internal sealed class DatasetWriting : IDatasetWriting
{
    private readonly DatasetFolder _folder;
    private readonly DatasetLock _lock;
    private readonly DatasetWriter _writer;
    private bool _hasFailed;

    /// <param name="folder">The dataset.</param>
    /// <param name="previousOf">The data package to add to; null to write a new dataset. Asked under the lock.</param>
    /// <param name="options">How to write.</param>
    /// <param name="cancellation">Ends the writing early.</param>
    public DatasetWriting(
        DatasetFolder folder, Func<DataPackage?> previousOf, DatasetWriteOptions options, CancellationToken cancellation)
    {
        _folder = folder;
        (_lock, _writer) = folder.Access(() =>
        {
            Directory.CreateDirectory(folder.Path);
            DatasetLock held = DatasetLock.Take(folder, options.LockTimeout, cancellation);
            try
            {
                StagedCommit.Recover(folder);
                DataPackage? previous = previousOf();
                if (previous is null) ReviewedClaims.KeepLogs(folder, source: null);
                return (held, new DatasetWriter(folder, previous, options, cancellation));
            }
            catch
            {
                held.Dispose();
                throw;
            }
        });
    }

    public int Count { get; private set; }

    public bool CanCommit => Count > 0 && !_hasFailed;

    public bool Add(ArticleExtraction extraction)
    {
        try
        {
            bool added = _folder.Access(() => _writer.Add(extraction));
            if (added) Count++;
            return added;
        }
        catch (DatasetException refused) when (refused.Problem.Id is DatasetWriter.ArticleExists or DatasetWriter.ArticleWithoutHash)
        {
            throw;
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
    }

    public Dataset Commit() => _folder.Access(() =>
    {
        if (_hasFailed) throw new InvalidOperationException("An article is half added: the dataset stays as it was.");
        _writer.Commit();
        return new CsvDatasetReader(_folder).Describe(CancellationToken.None);
    });

    public void Dispose()
    {
        _writer.Dispose();
        _lock.Dispose();
    }
}
