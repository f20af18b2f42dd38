namespace Journo.Values;

/// <summary>The right to write something: a lock file, held open for this writer alone. The system lets go of it when the process ends,
/// however it ends. The file stays: to delete it could take it from a writer that has just opened it.</summary>
public static class FileLock
{
    /// <summary>Waits for the lock.</summary>
    /// <param name="file">The lock file.</param>
    /// <param name="timeout">How long to wait.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="held">Why there is none, where another writer held it all the time.</param>
    /// <returns>The lock, to be disposed of; null where another writer held it all the time.</returns>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static IDisposable? Take(string file, TimeSpan timeout, CancellationToken cancellation, out IOException? held)
    {
        long deadline = Environment.TickCount64 + (long)timeout.TotalMilliseconds;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                held = null;
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e is not DirectoryNotFoundException)
            {
                held = e;
                if (Environment.TickCount64 >= deadline) return null;
            }
            // Uneven, so that waiting writers don't all look at the same moments.
            cancellation.WaitHandle.WaitOne(Random.Shared.Next(2, 20));
        }
    }
}
