using Journo.Testing;
using System.Diagnostics;
using System.Globalization;
using Journo.Analysis.Timelines;

namespace Journo.Benchmarks;

/// <summary>Times the making of timelines of growing size, of made-up tellings: some of one event, some undated between others, and, the
/// hardest, all of one deed by one person.</summary>
internal static class TimelineMode
{
    private static readonly string[] Deeds = ["opened", "closed", "visited", "sold", "left", "joined"];

    public static int Run(string[] args)
    {
        int[] sizes = args.Length > 0 ? [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))] : [25_000, 50_000, 100_000];
        foreach (bool hard in new[] { false, true })
        {
            foreach (int size in sizes)
            {
                SourcedMention[] told = [.. Enumerable.Range(0, size).Select(i => ComparableMention(i, hard))];
                long start = Stopwatch.GetTimestamp(), allocated = GC.GetTotalAllocatedBytes();
                IReadOnlyList<TimelineEvent> entries = Timeline.Of(told, InEnglish.Language);
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(hard ? "one deed" : "mixed"),-8} {size,9:N0} tellings {entries.Count,9:N0} events "
                        + $"{entries.Count(e => e.Placement == EventPlacement.Ordered),9:N0} placed by the text {seconds,7:N2} s "
                        + $"{seconds / size * 1e6,6:N1} us each; allocated {(GC.GetTotalAllocatedBytes() - allocated) / 1e6,7:N0} MB"));
            }
        }
        return 0;
    }

    // Twenty in each article; every fifth is undated and follows the one before; every seventh tells what the article before told.
    private static SourcedMention ComparableMention(int i, bool hard)
    {
        int seed = i % 7 == 0 && i >= 20 ? i - 20 : i;
        string person = hard ? "Ada Holm"
            : $"Person {(char)('A' + (seed * 31 % 26))}{(char)('a' + (seed * 17 % 23))}{(char)('a' + (seed % 19))}",
            article = string.Create(CultureInfo.InvariantCulture, $"article-{i / 20}");
        bool undated = i % 5 == 4;
        string yard = string.Concat(new[] { seed, seed / 26, seed / 676, seed / 17576 }.Select(n => (char)('a' + (n % 26))));
        EdtfDate? date = undated ? null
            : EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture,
            $"{1990 + (seed % 30)}-{(seed / 30 % 12) + 1:00}-{(seed % 28) + 1:00}"));
        return new SourcedMention(new EventMention
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{article}-t{i}"), Article = article, Date = date, Earliest = date,
            Latest = date, Participants = [person],
            Headline = $"{person} {Deeds[hard ? 2 : seed % Deeds.Length]} the yard {yard} in the harbour",
            Follows = undated && i % 20 > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{article}-t{i - 1}")] : [],
        });
    }
}
