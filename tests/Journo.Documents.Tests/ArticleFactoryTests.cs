using Journo.Testing;
using CsCheck;
using Journo.Language;

namespace Journo.Documents.Tests;

public sealed class ArticleFactoryTests
{
    [Fact]
    public void Text_is_brought_into_one_form()
    {
        Assert.Equal("a\nb\nc\n\u00e9d", TextNormalizer.Normalize("\uFEFFa\r\nb\rc\ne\u0301\u200Bd\u0007"));
        Assert.Equal("😀\uFFFD", TextNormalizer.Normalize("😀\ud800"));
    }

    [Theory]
    [InlineData("a\u0323\u0307", "\u1ea1\u0307")]
    [InlineData("a\u0307\u0323", "\u1ea1\u0307")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("\u0344", "\u0308\u0301")]
    public void Letters_and_marks_are_composed_as_Unicode_says(string text, string composed) =>
        Assert.Equal(composed, TextNormalizer.Normalize(text));

    [Fact]
    public void Normalising_twice_changes_nothing_more() => Gen.String.Sample(text =>
    {
        string once = TextNormalizer.Normalize(text);
        Assert.Equal(once, TextNormalizer.Normalize(once));
    });

    [Fact]
    public void Title_id_hash_and_length_come_from_the_text_unless_given()
    {
        Article article = ArticleFactory.FromText("\n  Tide takes pier  \r\n\r\nThe pier is gone.");
        Assert.Equal("Tide takes pier", article.Title);
        Assert.Equal(article.Text!.Length, article.Characters);
        Assert.Equal(64, article.Sha256.Length);
        Assert.Equal(article.Sha256[..10], article.Id);
        Article named = ArticleFactory.FromText("Tide takes pier", new Article { Id = "a1", Title = "Another", Byline = "Bo" });
        Assert.Equal(("a1", "Another", "Bo"), (named.Id, named.Title, named.Byline));
    }

    [Fact]
    public void The_hash_does_not_depend_on_line_ends() =>
        Assert.Equal(ArticleFactory.FromText("a\r\nb").Sha256, ArticleFactory.FromText("a\nb").Sha256);

    [Fact]
    public void Asking_for_sentences_does_not_change_equality_and_a_copy_has_its_own()
    {
        var layout = new Article { Id = "", LayoutReader = InEnglish.Layout };
        Article one = ArticleFactory.FromText("One. Two.", layout), other = ArticleFactory.FromText("One. Two.", layout);
        Assert.Equal(2, one.Sentences.Count);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Single((one with { Text = "Only one." }).Sentences);
    }
}
