using System.Diagnostics;
using Journo.Datasets;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Times reading a dataset at the core's level, each several times, and how far the working set grows.</summary>
internal static class DatasetMode
{
    private const int Runs = 7;

    public static int Run(string[] args)
    {
        string folder = args[0];
        var store = new CsvDatasetStore();
        string speaker = store.Read<Claim>(folder).First(claim => claim.Speaker is not null).Speaker!;
        GC.Collect();
        long before = WorkingSet();
        Console.WriteLine($"{"what",-44} {"rows",10} {"median ms",10} {"min ms",8} {"cpu ms",8} {"working set grows MB",22}");
        Measure("all claims passed over (-Id of none)", before, () => Count<Claim>(new ClaimFilter { Id = [TextPattern.Parse("none")] }));
        Measure($"claims -Speaker '{speaker}' -Hedged", before, () =>
            Count(new ClaimFilter { Speaker = [TextPattern.Literal(speaker)], Hedged = true }));
        Measure("claims -Speaker '*novák*' -Hedged", before, () =>
            Count(new ClaimFilter { Speaker = [TextPattern.Parse("*novák*")], Hedged = true }));
        Measure("claims -Text '*tram line*budget*'", before, () =>
            Count(new ClaimFilter { Text = [TextPattern.Parse("*tram line*budget*")] }));
        Measure("all claims", before, () => Count<Claim>(null));
        Measure("all attributions", before, () => Count<Attribution>(null));
        Measure("describe", before, () => store.Describe(folder).Claims, runs: 3);
        Measure("test", before, () => store.Test(folder).LongCount(), runs: 1);
        return 0;

        long Count<T>(RowFilter<T>? filter) where T : class => store.Read(folder, filter).LongCount();
    }

    private static void Measure(string what, long before, Func<long> read, int runs = Runs)
    {
        List<double> times = [], cpu = [];
        long rows = 0;
        for (int run = 0; run < runs; run++)
        {
            TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
            long start = Stopwatch.GetTimestamp();
            rows = read();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            cpu.Add((Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds);
        }
        times.Sort();
        cpu.Sort();
        Console.WriteLine(
            $"{what,-44} {rows,10:N0} {times[runs / 2],10:N0} {times[0],8:N0} {cpu[runs / 2],8:N0} {(WorkingSet() - before) / 1e6,22:N1}");
    }

    private static long WorkingSet()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
