using Journo.Analysis.Search;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Publishing.Reviews;

namespace Journo.Citations.Tests.Csl;

public class RichTextTests
{
    private static readonly CslLocale American = CslLocales.Embedded.For("en-US");

    private static string Html(RichNode node) => node.Finish(American).ToString(RichTextForm.Html);

    private static RichNode Field(string text) => RichNode.Field(text, American);

    [Theory]
    [InlineData("A <i>Vasa</i> story", "A <i>Vasa</i> story")]
    [InlineData("CO<sub>2</sub> &c", "CO<sub>2</sub> &#38;c")]
    [InlineData("1 < 2 <b>and no end", "1 &#60; 2 &#60;b&#62;and no end")]
    [InlineData("<i>crossed <b>over</i></b>", "<i>crossed &#60;b&#62;over</i>&#60;/b&#62;")]
    [InlineData("<script>x</script>", "&#60;script&#62;x&#60;/script&#62;")]
    [InlineData("The \"new\" bridge", "The “new” bridge")]
    [InlineData("the mayor's bridge", "the mayor’s bridge")]
    [InlineData("Report of '09", "Report of ’09")]
    [InlineData("a \"big 'little' thing\"", "a “big ‘little’ thing”")]
    public void A_field_has_markup_quotation_marks_and_apostrophes(string field, string html) => Assert.Equal(html, Html(Field(field)));

    [Fact]
    public void Markup_that_nests_without_end_is_text()
    {
        string hostile = string.Concat(Enumerable.Repeat("<i>", 20_000)) + "deep";
        Assert.EndsWith("deep", Field(hostile).Finish(American).ToString());
    }

    [Fact]
    public void Italics_within_italics_turn_upright() =>
        Assert.Equal("<i>On <span style=\"font-style:normal;\">Vasa</span> again</i>",
            Html(Field("On <i>Vasa</i> again").Styled(new(FontStyle.Italic))));

    [Fact]
    public void A_quotation_within_a_quotation_has_the_inner_marks() =>
        Assert.Equal("“The ‘new’ bridge”", Html(Field("The \"new\" bridge").Quoted()));

    [Theory]
    [InlineData("Dr.", ". Next", "Dr. Next")]
    [InlineData("Why?", ". Next", "Why? Next")]
    [InlineData("Why?", ", next", "Why?, next")]
    [InlineData("Stop!", ": next", "Stop! next")]
    [InlineData("end ", " start", "end start")]
    [InlineData("one,", ", two", "one, two")]
    public void Marks_that_meet_are_merged(string first, string second, string merged) =>
        Assert.Equal(merged, Html(RichNode.Join(RichNode.Text(first), RichNode.Text(second))));

    [Fact]
    public void Marks_within_a_piece_stay() => Assert.Equal("Well.., yes", Html(RichNode.Text("Well.., yes")));

    [Fact]
    public void American_commas_go_into_the_quotation() =>
        Assert.Equal("<i>“The bridge,”</i> 1998", Html(RichNode
        .Join(Field("The bridge").Quoted().Styled(new(FontStyle.Italic)), RichNode.Text(", 1998"))));

    [Fact]
    public void A_question_in_a_quotation_swallows_the_comma() =>
        Assert.Equal("“Why a bridge?” 1998", Html(RichNode.Join(Field("Why a bridge?").Quoted(), RichNode.Text(", 1998"))));

    [Fact]
    public void A_writers_affix_keeps_its_quotation_marks() =>
        Assert.Equal("he says ‘yes’, once", Html(RichNode.CiteAffix("he says 'yes', once", American)));

    [Fact]
    public void What_ends_an_entry_stands_in_its_last_part() =>
        Assert.Equal("<div class=\"csl-right-inline\">Vasa.</div>",
            Html(RichNode.Text("Vasa").Styled(new(Display: Display.RightInline)).Affixed(null, ".")).Trim());

    [Fact]
    public void Raised_letters_are_raised_in_HTML() => Assert.Equal("1<sup>a</sup> 2<sup>o</sup>", Html(RichNode.Text("1ª 2º")));

    [Fact]
    public void Nothing_has_no_affixes() => Assert.True(RichNode.Join(RichNode.Empty, RichNode.Text("").Affixed("(", ")")).IsEmpty);

    [Fact]
    public void Markdown_marks_emphasis_and_escapes_its_own_signs() =>
        Assert.Equal("*Vasa* \\[ship\\] and **all**", Field("<i>Vasa</i> [ship] and <b>all</b>").Finish(American)
            .ToString(RichTextForm.Markdown));

    [Fact]
    public void Plain_text_has_no_marks_of_style() =>
        Assert.Equal("Vasa & all", Field("<i>Vasa</i> & all").Finish(American).ToString(RichTextForm.Text));
}
