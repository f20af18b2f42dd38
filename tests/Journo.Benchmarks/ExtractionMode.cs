using Journo.Testing;
using System.Diagnostics;
using System.Text.Json;
using Journo.Extraction;

namespace Journo.Benchmarks;

/// <summary>Times the reading of articles on one thread: each pass, the making of rows, and all of it.</summary>
internal static class ExtractionMode
{
    private const int WarmUp = 25, Rounds = 5;

    public static int Run(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("extraction FILE.jsonl: objects with id and text");
            return 2;
        }
        Article[] articles = [.. File.ReadLines(args[0]).Where(line => line.Length > 0).Select(Read)];
        long characters = articles.Sum(article => (long)article.Text!.Length),
            bytes = articles.Sum(article => (long)System.Text.Encoding.UTF8.GetByteCount(article.Text!));
        Console.WriteLine(FormattableString.Invariant($"{articles.Length} articles, {bytes / 1e6:0.00} MB"));
        ArticleReading[] readings =
            [.. articles.Select(article => new ArticleReading(article, InEnglish.Language).Run(ReadingPass.All, default))];
        (string Name, Action<int> Part)[] parts =
        [
            .. ReadingPass.All.Select(pass => (pass.Name, (Action<int>)(i => pass.Run(readings[i], default)))),
            ("rows", i => ArticleRows.Of(readings[i], null)),
            ("everything", i => InEnglish.Reader.Read(articles[i])),
        ];
        foreach ((string name, Action<int> part) in parts)
        {
            double best = double.MaxValue;
            for (int round = 0; round < WarmUp + Rounds; round++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int i = 0; i < articles.Length; i++) part(i);
                if (round >= WarmUp) best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
            Console.WriteLine(
                FormattableString.Invariant($"{name,-36} {best * 1e9 / characters,7:0.0} ns a character {bytes / best / 1e6,8:0.00} MB/s"));
        }
        return 0;
    }

    private static Article Read(string line)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        return new Article { Id = row.RootElement.GetProperty("id").ToString(), Text = row.RootElement.GetProperty("text").GetString() };
    }
}
