using Journo.Testing;
using System.Diagnostics;
using Journo.Analysis.Contradictions;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Times the search for contradictions in a dataset, and what it holds while it does.</summary>
internal static class ContradictionsMode
{
    public static int Run(string[] args)
    {
        var store = new CsvDatasetStore();
        foreach (string folder in args)
        {
            long start = Stopwatch.GetTimestamp(), before = GC.GetTotalMemory(forceFullCollection: true),
                allocated = GC.GetTotalAllocatedBytes();
            Claim[] claims = [.. store.Read<Claim>(folder)];
            IReadOnlyList<Contradiction> found = ContradictionFinder
                .Find(claims, [.. store.Read<Entity>(folder)], store.Read<Figure>(folder), store.Read<EventMention>(folder),
                InEnglish.Language);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"{claims.Length,10:N0} claims {found.Count,10:N0} contradictions {seconds,8:N1} s {seconds / claims.Length * 1e6,8:N0} "
                + $"us a claim; allocated {(GC.GetTotalAllocatedBytes() - allocated) / 1e6,8:N0} MB; peak working set "
                + $"{process.PeakWorkingSet64 / 1e6:N0} MB");
        }
        return 0;
    }
}
