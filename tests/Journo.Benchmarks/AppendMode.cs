using System.Globalization;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Appends made-up articles one by one and says the id of each when the write has returned: what is said must never be lost,
/// however this process ends.</summary>
internal static class AppendMode
{
    public static int Run(string[] args)
    {
        (string folder, string prefix, int count) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
        var store = new CsvDatasetStore();
        Console.WriteLine("ready");
        for (int i = 0; i < count; i++)
        {
            ArticleExtraction reading = MadeUpArticles.Reading(i, claims: 3, prefix);
            store.Write(folder, [reading], new() { Append = true, LockTimeout = TimeSpan.FromMinutes(5) });
            Console.WriteLine(reading.Article.Id);
        }
        return 0;
    }
}
