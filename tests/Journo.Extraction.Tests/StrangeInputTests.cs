using Journo.Testing;
using Journo.Testing.Work;
using CsCheck;
using Journo.Extraction.Attributions;
using Journo.Extraction.Figures;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction.Tests;

[Trait("Ring", "Hostile")]
public class StrangeInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("“He said that the plan was over. Nobody closed the quotation.\n\nThe next paragraph goes on.")]
    [InlineData("“Yes.” “No.” “We will see.”")]
    [InlineData(
        "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064A\u0633 \u0625\u0646 \u0627\u0644\u0627\u0642\u062A\u0635\u0627\u062F "
        + "\u0646\u0645\u0627 5\u066A.")]
    [InlineData("\U0001F600 Ann Lee said \U0001F600 “we won \U0001F600” on May 5. \U0001F44D\U0001F3FD")]
    [InlineData("THE MAYOR SAID THE MILL WAS CLOSED IN 2019. NOBODY ASKED WHY.")]
    [InlineData("Q: Did you leave in 2018?\nA: Yes, I left.\nQ: Why?\nA: I was told to go.")]
    [InlineData("The sun was low,\nthe wind was cold,\nand no one came\nto hear the old\n\nsay “never.”")]
    [InlineData("\uD800 broken \uDC00 surrogates said that")]
    [InlineData("He , Ann Lee said “")]
    [InlineData("'s 's 's that that that which which ; ; --")]
    public void Nothing_that_is_written_breaks_the_reading(string text) => AssertSound(text);

    private static readonly string[] Pieces =
        ["said", "that", "which", ",", ".", "“", "”", "\"", "Ann Lee", "Acme", "and", "according to", "He", "2018",
        "two months after launch", "$3 million", "\n\n", "?", "'s", "told", "the magazine", "was informed by", "people", "not", ";", "(",
        ")", "–", ":", "Q:", "A:", "\n"];

    [Fact]
    public void No_text_breaks_the_reading() =>
        Gen.OneOf(Pieces.Select(Gen.Const).ToArray())
            .Array[0, 60].Sample(words => AssertSound(string.Join(' ', words)), iter: 300);

    [Fact]
    public void No_text_in_capitals_breaks_the_reading() =>
        Gen.OneOf(Pieces.Select(Gen.Const).ToArray())
            .Array[0, 60].Sample(words => AssertSound(string.Join(' ', words).ToUpperInvariant()), iter: 100);

    [Theory]
    [InlineData("he said, and she said that, ")]
    [InlineData("Bob Smith and ")]
    [InlineData("“a” ")]
    [InlineData("Ann told Bo that which ")]
    public void A_line_without_end_takes_work_in_proportion(string piece) => Effort.IsInProportion(
        static text => Reading.Of(text), count => string.Concat(Enumerable.Repeat(piece, count)), 1_000);

    [Theory]
    [InlineData("Ann told Bob Roy that Cy said that ")]
    [InlineData("Ann said that sources may have ")]
    [InlineData("Ann Lee believed that, in 2019, $3 million “went”, ")]
    public void A_sentence_without_end_takes_work_in_proportion(string piece) => Effort.IsInProportion(
        static text => Reading.Of(text), count => string.Concat(Enumerable.Repeat(piece, count)), 4_000);

    [Fact]
    public void A_reading_that_is_called_off_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(
            () => InEnglish.Reader.Read(new Article { Id = "a", Text = "Ann Lee said that it was so." }, source.Token));
    }

    [Fact]
    public void Every_finder_can_be_called_off()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        TaggedText tagged = TaggedText.Of(TextDocument.Of("Ann Lee said that 40 boats left on May 5, 2019.", InEnglish.Language));
        Assert.Throws<OperationCanceledException>(() => AttributionFinder.Find(tagged, source.Token));
        Assert.Throws<OperationCanceledException>(() => DateFinder.Find(tagged.Document, null, source.Token));
        Assert.Throws<OperationCanceledException>(() => FigureFinder.Find(tagged.Document, [], source.Token));
    }

    [Fact]
    public void The_same_text_gives_the_same_reading()
    {
        const string Text =
            "Ann Brill told the Larkmoor Gazette that Acme may have sold about 300 boats in 2019. “We are sad,” she said. It then closed.";
        ArticleExtraction first = Reading.Of(Text), second = Reading.Of(Text);
        Assert.Equal(first.Claims, second.Claims);
        Assert.Equal(first.Quotes, second.Quotes);
        Assert.Equal(first.Events, second.Events);
        Assert.Equal(first.Sources, second.Sources);
        Assert.Equal(first.Mentions, second.Mentions);
    }

    private static void AssertSound(string text)
    {
        ArticleExtraction reading = Reading.Of(text);
        Assert.All(reading.Claims, claim => Assert.Equal(claim.Text, text[claim.Start..claim.End]));
        Assert.All(reading.Quotes, quote => Assert.Equal(quote.Text, text[quote.Start..quote.End]));
        Assert.All(reading.Mentions, mention => Assert.Equal(mention.Text, text[mention.Start..mention.End]));
        Assert.All(reading.Events, told => Assert.True(told.Date is null == told.Unresolved is not null, told.Headline));
        HashSet<string> claims = [.. reading.Claims.Select(claim => claim.Id)],
            sources = [.. reading.Sources.Select(source => source.Name)];
        Assert.All(reading.Quotes, quote => Assert.True(quote.Claim is null || claims.Contains(quote.Claim)));
        Assert.All(reading.Claims, claim => Assert.True(claim.Speaker is null || sources.Contains(claim.Speaker)));
        Assert.Equal(claims.Count, reading.Claims.Count);
    }
}
