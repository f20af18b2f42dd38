using Journo.Testing;

namespace Journo.Extraction.Tests;

public sealed class ArticleReadingTests
{
    private static ArticleReading Reading() => new(
        new Article { Id = "a", Text = "Ann Brill said that 40 boats left Lindmouth in May 2019." }, InEnglish.Language);

    [Fact]
    public void A_pass_that_comes_too_early_says_which_part_it_lacks()
    {
        ReadingPass figures = ReadingPass.All.Single(pass => pass.Name == "figures");
        ArticleReading reading = Reading().Run(ReadingPass.All.Take(2), default);
        Assert.Contains(nameof(ArticleReading.Dates),
            Assert.Throws<InvalidOperationException>(() => reading.Run([figures], default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_pass_has_a_name_of_its_own() =>
        Assert.Distinct(ReadingPass.All.Select(pass => pass.Name));

    [Fact]
    public void A_pass_run_again_finds_the_same()
    {
        ArticleReading reading = Reading().Run(ReadingPass.All, default);
        string first = Rows(reading);
        foreach (ReadingPass pass in ReadingPass.All) Assert.Equal(first, Rows(reading.Run([pass], default)));

        static string Rows(ArticleReading reading) => string.Join('\n', ArticleRows.Of(reading, null).Claims.Cast<object>()
            .Concat(ArticleRows.Of(reading, null).Events).Concat(ArticleRows.Of(reading, null).Figures));
    }

    [Fact]
    public void No_pass_begins_after_the_reading_is_called_off()
    {
        using var source = new CancellationTokenSource();
        ReadingPass calledOff = new("the last one", (_, _) => source.Cancel()),
            next = new("one too many", (_, _) => Assert.Fail("It ran."));
        Assert.Throws<OperationCanceledException>(() => Reading().Run([calledOff, next], source.Token));
    }
}
