using Journo.Documents;
using Journo.Evaluation.Golden;
using Journo.Testing;

namespace Journo.House.Tests.Threads;

public sealed class ThreadTests
{
    private const int Articles = 40, Rounds = 6, Threads = 4;

    private static string FileOf(string set) => Path.Combine(Rooms.Root, "../shared/gold", set);

    /// <summary>The sets that are at hand: others' articles are not ours to publish.</summary>
    public static TheoryData<string> Sets => File.Exists(FileOf("polnear_dev.jsonl")) ? ["made up", "polnear_dev.jsonl"] : ["made up"];

    [Theory, MemberData(nameof(Sets))]
    public void Articles_read_on_four_threads_at_once_give_the_rows_that_one_thread_gives(string set)
    {
        string[][][] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => ReadAtOnce(Make()))];
        string[][] expected = [.. Make().Select(Rows)];
        Assert.Equal(Articles, expected.Length);
        Assert.All(expected, rows => Assert.NotEmpty(rows));
        Assert.All(rounds, round => Assert.Equal(expected, round));

        Article[] Make() => set == "made up"
            ? [.. Enumerable.Range(0, Articles).Select(i => ArticleFactory.FromText(MadeUpNews.Of(i),
                new Article { Id = $"a{i}", LayoutReader = InEnglish.Layout }))]
            : [.. GoldenHash.Articles([FileOf(set)]).Take(Articles)];
    }

    /// <summary>The rows of each article, by threads that each take the next one.</summary>
    private static string[][] ReadAtOnce(Article[] articles)
    {
        var rows = new string[articles.Length][];
        int next = -1;
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            for (int i = Interlocked.Increment(ref next); i < articles.Length; i = Interlocked.Increment(ref next))
                rows[i] = Rows(articles[i]);
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        return rows;
    }

    private static string[] Rows(Article article) => [.. GoldenRows.Of(article).Select(row => $"{row.Table} {row.Row}")];
}
