using Journo.Datasets.Csv.Package;

namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// The right to write a dataset: its lock file, held open for this writer alone. The system lets go of it when the process ends, however it
/// ends. The file stays:
/// to delete it could take it from a writer that has just opened it.
/// </summary>
internal sealed class DatasetLock : IDisposable
{
    private readonly FileStream _stream;

    private DatasetLock(FileStream stream) => _stream = stream;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="DatasetException">Another writer held it all the time.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static DatasetLock Take(DatasetFolder folder, TimeSpan timeout, CancellationToken cancellation)
    {
        foreach (DatasetProblem link in folder.Links()) throw new DatasetException(link);
        long deadline = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new(new FileStream(folder.PathOf(DatasetFolder.LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite,
                    FileShare.None));
            }
            catch (UnauthorizedAccessException e)
            {
                throw new DatasetException(new("FileAccess", ProblemSeverity.Error, folder.Path, 0, 0, e.Message,
                    "Give a folder that you may write to."), e);
            }
            catch (IOException e) when (e is not DirectoryNotFoundException)
            {
                if (Environment.TickCount64 >= deadline)
                {
                    throw new DatasetException(new("DatasetLocked", ProblemSeverity.Error, folder.PathOf(DatasetFolder.LockFile), 0, 0,
                        $"Another process is writing this dataset and did not finish within {timeout.TotalSeconds:0} s ({e.Message})",
                            "Wait for it to end, or end it, and try again."), e);
                }
            }
            // Uneven, so that waiting writers don't all look at the same moments.
            cancellation.WaitHandle.WaitOne(Random.Shared.Next(2, 20));
        }
    }

    public void Dispose() => _stream.Dispose();
}
