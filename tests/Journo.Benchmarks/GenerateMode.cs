using System.Diagnostics;
using System.Globalization;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Writes a big made-up dataset.</summary>
internal static class GenerateMode
{
    private const int ClaimsInArticle = 50;

    public static int Run(string[] args)
    {
        int claims = int.Parse(Option(args, "--claims") ?? "1000000", CultureInfo.InvariantCulture);
        string folder = Option(args, "--out") ?? throw new ArgumentException("Say where to: --out DIR");
        long start = Stopwatch.GetTimestamp();
        IEnumerable<ArticleExtraction> readings = Enumerable.Range(0, (claims + ClaimsInArticle - 1) / ClaimsInArticle)
            .Select(i => MadeUpArticles.Reading(i, Math.Min(ClaimsInArticle, claims - (i * ClaimsInArticle))));
        Dataset dataset = new CsvDatasetStore().Write(folder, readings, new() { Force = true, Title = "Made up for benchmarks" });
        foreach (DatasetTable table in dataset.Tables) Console
            .WriteLine($"{table.File,-18} {table.Rows,10:N0} rows {table.Bytes / 1e6,8:N1} MB");
        Console.WriteLine(
            $"written in {Stopwatch.GetElapsedTime(start).TotalSeconds:N1} s, peak working set "
            + $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at
        && at + 1 < args.Length ? args[at + 1] : null;
}
