using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;

namespace Journo.Citations.Tests.Csl;

public class TextCaseTests
{
    private static readonly CslLocale American = CslLocales.Embedded.For("en-US");

    private static string Cased(string field, TextCase textCase, string? language = null) =>
        RichNode.Field(field, American).Cased(textCase, language).Finish(American).ToString(RichTextForm.Html);

    [Theory]
    [InlineData("a bridge to the north and back", "A Bridge to the North and Back")]
    [InlineData("harbours: an atlas of it", "Harbours: An Atlas of It")]
    [InlineData("how eBay met NASA in Oslo", "How eBay Met NASA in Oslo")]
    [InlineData("deep-sea divers’ tales", "Deep-Sea Divers’ Tales")]
    [InlineData("an in-depth look", "An In-Depth Look")]
    [InlineData("the <i>little</i> port", "The <i>Little</i> Port")]
    [InlineData("the <span class=\"nocase\">van</span> song", "The van Song")]
    [InlineData("The Sound Of Bells", "The Sound Of Bells")]
    public void Titles_in_English_have_big_words(string field, string cased) => Assert.Equal(cased, Cased(field, TextCase.Title));

    [Fact]
    public void Titles_in_other_languages_stay() =>
        Assert.Equal("die brücke im hafen", Cased("die brücke im hafen", TextCase.Title, "de-DE"));

    [Theory]
    [InlineData(nameof(TextCase.Uppercase), "PORT of İZMİR")]
    [InlineData(nameof(TextCase.CapitalizeFirst), "Port of izmir")]
    [InlineData(nameof(TextCase.CapitalizeAll), "Port of İzmir")]
    public void Nocase_is_left_alone_and_Turkish_has_its_own_i(string textCase, string cased) =>
        Assert.Equal(cased, Cased("port <span class=\"nocase\">of</span> izmir", Enum.Parse<TextCase>(textCase), "tr"));

    [Fact]
    public void Sentence_case_has_one_capital() =>
        Assert.Equal("The bridge at Oslo", Cased("The Bridge At <span class=\"nocase\">Oslo</span>", TextCase.Sentence));
}
