using System.Diagnostics;
using Journo.Analysis.Sourcing;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Times the measurement of whole datasets, and tells what is alive in memory at each quarter of the claims: the same, if nothing
/// is kept of them.</summary>
internal static class SourcingMode
{
    private const int Runs = 5;

    public static int Run(string[] args)
    {
        var store = new CsvDatasetStore();
        foreach (string folder in args)
        {
            var times = new List<double>();
            long claims = 0;
            for (int run = 0; run < Runs; run++)
            {
                long start = Stopwatch.GetTimestamp();
                claims = Measure(store.Read<Claim>(folder)).Claims;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            times.Sort();
            using (var process = Process.GetCurrentProcess())
            {
                Console.WriteLine(
                    $"{claims,10:N0} claims median {times[Runs / 2],6:N0} fastest {times[0],6:N0} ms; peak working set "
                    + $"{process.PeakWorkingSet64 / 1e6:N0} MB");
            }
            long before = GC.GetTotalMemory(forceFullCollection: true), quarter = Math.Max(1, claims / 4);
            Measure(store.Read<Claim>(folder).Select((claim, i) =>
            {
                if ((i + 1) % quarter == 0) Console
                    .WriteLine($"{i + 1,10:N0} counted: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e3,8:N0} KB more "
                    + $"alive than before");
                return claim;
            }));

            SourcingMeasurement Measure(IEnumerable<Claim> all) =>
                SourcingMeter.Measure(folder, store.Read<Article>(folder), store.Read<Source>(folder), all, store.Read<Quote>(folder));
        }
        return 0;
    }
}
