using Journo.Datasets.Csv.Package;
using Journo.Values;

namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// The right to write a dataset: its lock file, held open for this writer alone. The system lets go of it when the process ends, however it
/// ends. The file stays:
/// to delete it could take it from a writer that has just opened it.
/// </summary>
internal sealed class DatasetLock : IDisposable
{
    private readonly IDisposable _lock;

    private DatasetLock(IDisposable taken) => _lock = taken;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="DatasetException">Another writer held it all the time.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static DatasetLock Take(DatasetFolder folder, TimeSpan timeout, CancellationToken cancellation)
    {
        foreach (DatasetProblem link in folder.Links()) throw new DatasetException(link);
        string file = folder.PathOf(DatasetFolder.LockFile);
        try
        {
            if (FileLock.Take(file, timeout, cancellation, out IOException? held) is { } taken) return new(taken);
            throw new DatasetException(new("DatasetLocked", ProblemSeverity.Error, file, 0, 0,
                $"Another process is writing this dataset and did not finish within {timeout.TotalSeconds:0} s ({held?.Message})",
                    "Wait for it to end, or end it, and try again."), held!);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new DatasetException(new("FileAccess", ProblemSeverity.Error, folder.Path, 0, 0, e.Message,
                "Give a folder that you may write to."), e);
        }
    }

    public void Dispose() => _lock.Dispose();
}
