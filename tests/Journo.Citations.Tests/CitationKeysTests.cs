namespace Journo.Citations.Tests;

public class CitationKeysTests
{
    [Theory]
    [InlineData("Anna van Dijk", "2019-03", "Who Runs It?", "dijk2019who")]
    [InlineData("Žofie Müller-Łęcka", "2019", "The Straße", "mullerlecka2019strasse")]
    [InlineData("{The Data Desk}", "2019", "A \"Why\"", "datadesk2019why")]
    [InlineData(null, "201X", "1,000 boats", "harbourtimes20101000")]
    [InlineData("Anna Dijk", null, "", "dijknd")]
    [InlineData("王小明", "2019", "北京", "anon2019")]
    public void A_key_can_be_read(string? byline, string? published, string title, string key) =>
        Assert.Equal(key, KeysOf((Example.Article(byline: byline, published: published, title: title), null)).Single());

    [Fact]
    public void Articles_with_the_same_words_get_letters() =>
        Assert.Equal(["dijk2019who", "dijk2019whob", "dijk2019whoc"], KeysOf(
            (Example.Article("x"), null), (Example.Article("y"), null), (Example.Article("z"), null)));

    [Fact]
    public void A_claim_has_its_articles_key_and_its_own_id() =>
        Assert.Equal(["dijk2019who-c-4", "dijk2019who", "dijk2019who-c-4-b"], KeysOf(
            (Example.Article(), "c 4"), (Example.Article(), null), (Example.Article(), "c.4")));

    [Fact]
    public void Thousands_of_articles_of_one_author_and_day_have_different_keys()
    {
        string[] keys = KeysOf([.. Enumerable.Range(0, 3000).Select(i => (Example.Article($"a{i}"), (string?)null))]);
        Assert.Equal(3000, keys.Distinct().Count());
    }

    [Fact]
    public void The_same_thing_twice_gets_one_key() => Assert.Single(KeysOf((Example.Article(), "c1"), (Example.Article(), "c1")));

    [Fact]
    public void What_stands_in_the_file_is_not_written_again_and_keeps_its_key()
    {
        Article same = Example.Article("x"), other = Example.Article("y", title: "Who sold it?");
        var keys = new CitationKeys(new Dictionary<string, Citation> { ["dijk2019who"] = ArticleCitation.Of(same) });
        Assert.False(keys.TryAssign(ArticleCitation.Of(same), same, null, out _));
        Assert.True(keys.TryAssign(ArticleCitation.Of(other), other, null, out string key));
        Assert.Equal("dijk2019whob", key);
        Assert.True(keys.TryAssign(ArticleCitation.Of(same), same, "c1", out key));
        Assert.Equal("dijk2019who-c1", key);
    }

    [Fact]
    public void A_work_keeps_the_key_that_it_brings_unless_another_has_it()
    {
        var keys = new CitationKeys();
        Citation one = ArticleCitation.Of(Example.Article()) with { Id = "harbour" },
            two = ArticleCitation.Of(Example.Article(title: "Another")) with { Id = "harbour" };
        Assert.Equal([(true, "harbour"), (true, "harbourb"), (false, "")],
            new[] { one, two, one }.Select(work => (keys.TryAssign(work, out string key), key)));
    }

    private static string[] KeysOf(params (Article Article, string? Part)[] cited)
    {
        var keys = new CitationKeys();
        return [.. cited.Select(c => keys.TryAssign(ArticleCitation.Of(c.Article), c.Article, c.Part, out string key) ? key : "")
            .Where(key => key.Length > 0)];
    }
}
