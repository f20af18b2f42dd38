using Journo.Testing;
using System.Diagnostics;
using Journo.Analysis.Search;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Times the index of a dataset's claims: building it, opening it, and queries of each kind.</summary>
internal static class SearchMode
{
    private const int Runs = 21;

    public static int Run(string[] args)
    {
        string folder = args[0];
        string caches = Directory.CreateTempSubdirectory("journo-search-").FullName;
        try
        {
            var cache = new IndexCache(caches);
            var store = new CsvDatasetStore();
            long start = Stopwatch.GetTimestamp();
            TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
            int claims;
            using (ClaimIndex built = cache.Build(folder, () => store.Read<Claim>(folder), default)) claims = built.Count;
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds,
                used = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
            using (var process = Process.GetCurrentProcess())
            {
                Console.WriteLine(
                    $"built: {claims:N0} claims in {seconds:N1} s ({claims / seconds:N0} a second; {used:N1} s of processor, "
                    + $"{claims / used:N0} a second); "
                    + $"{new FileInfo(cache.FileOf(folder)).Length / 1e6:N0} MB; peak working set {process.PeakWorkingSet64 / 1e6:N0} MB");
            }
            Measure("open", () => { using ClaimIndex? index = cache.TryOpen(folder); return index!.Count; });
            foreach (string query in new[] { "tram", "harbour bridge budget", "\"the harbour bridge\"", "bridge speaker:wills",
                "kind:figure", "kind:figure attribution:none twice", "harbor brigde" })
            {
                ClaimQuery parsed = ClaimQuery.Parse(query);
                Measure($"query: {query}", () => Search(index => new ClaimSearch(index).Find(parsed, 10, query).Count));
            }
            Claim some = store.Read<Claim>(folder).Skip(claims / 2).First();
            Measure("claimed before: one claim", () =>
                Search(index => new SimilarClaims(index, InEnglish.Language).Find(some.Text, 0.5, 10, _ => true).Count));
            return 0;

            // As a command does it: the index is opened, searched and closed.
            int Search(Func<ClaimIndex, int> search)
            {
                using ClaimIndex? index = cache.TryOpen(folder);
                return search(index!);
            }
        }
        finally
        {
            Directory.Delete(caches, recursive: true);
        }
    }

    private static void Measure(string what, Func<int> run)
    {
        var times = new List<double>();
        int found = 0;
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            found = run();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        double first = times[0];
        times.Sort();
        Console.WriteLine($"{what,-44} {found,10:N0} first {first,6:N1} median {times[Runs / 2],6:N1} fastest {times[0],6:N1} ms");
    }
}
