using Journo.Values;

namespace Journo.Citing;

/// <summary>The right to add to a file of citations, from reading it to writing it. Its lock file is in the folder of temporary files, for
/// none belongs beside a file that people keep: it holds among the processes of one user on one machine.</summary>
internal static class CitationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="IOException">Another process held it all the time.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static IDisposable Take(string path, CancellationToken cancellation)
    {
        var file = new FileInfo(path);
        string target = file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is { } linked ? linked.FullName
            : file.FullName;
        string name = $"journo-append-{TextHash.Of($"{Environment.UserName}\n{target}")[..32]}.lock";
        return FileLock.Take(Path.Combine(Path.GetTempPath(), name), Patience, cancellation, out IOException? held)
            ?? throw new IOException($"Another process is adding to '{path}' and did not finish within {Patience.TotalSeconds:0} s. "
                + "Wait for it to end, or end it, and try again.", held);
    }
}
