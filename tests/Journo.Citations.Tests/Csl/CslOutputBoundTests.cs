using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Tests.Csl;

public class CslOutputBoundTests
{
    private static readonly Citation Work = new() { Id = "a", Type = "book", Fields = new Dictionary<string, string> { ["title"] = "Silt" },
        Names = new Dictionary<string, IReadOnlyList<CitationName>> { ["author"] = [new() { Family = "Quay", Given = "Ann" }] } };

    private static CslProcessor Processor(string inner, Citation work)
    {
        string macros = string.Concat(Enumerable.Range(0, 5).Select(i =>
            $"<macro name=\"m{i}\">{string.Concat(Enumerable.Repeat(i == 0 ? inner : $"<text macro=\"m{i - 1}\"/>", 10))}</macro>"));
        var processor = new CslProcessor(CslStyle.Load(new StringReader("<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" "
            + $"class=\"in-text\">{macros}<citation><layout><text macro=\"m4\"/></layout></citation></style>"), "long.csl"),
            CslLocales.Embedded, "en-US");
        processor.Add([work]);
        return processor;
    }

    [Theory]
    [Trait("Ring", "Hostile")]
    [InlineData("<text value=\"{0}\"/>")]
    [InlineData("<text variable=\"title\" prefix=\"{0}\"/>")]
    [InlineData("<text term=\"et-al\" suffix=\"{0}\"/>")]
    [InlineData("<number variable=\"volume\" prefix=\"{0}\"/>")]
    [InlineData("<date variable=\"issued\" prefix=\"{0}\"><date-part name=\"year\" suffix=\"{0}\"/></date>")]
    [InlineData("<names variable=\"author\" prefix=\"{0}\"><name suffix=\"{0}\"/></names>")]
    [InlineData("<names variable=\"author\"><name><name-part name=\"family\" prefix=\"{0}\"/></name></names>")]
    [InlineData("<group delimiter=\"{0}\"><text variable=\"title\"/><text variable=\"title\"/></group>")]
    public void A_style_that_makes_too_much_of_a_work_is_stopped(string element)
    {
        Citation work = Work.With("volume", "4").With("issued", new CitationDate { Start = [2001] });
        var processor = Processor(element.Replace("{0}", new string('x', 5000), StringComparison.Ordinal), work);
        var error = Assert.Throws<CslStyleException>(() => processor.Cite(CslCluster.Of("a")));
        Assert.Contains("'a'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_work_may_come_to_a_long_text()
    {
        Citation work = Work.With("abstract", new string('x', 500_000));
        var processor = new CslProcessor(CslStyle.Load(new StringReader("<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" "
            + "class=\"in-text\"><citation><layout><text variable=\"abstract\"/></layout></citation></style>"), "long.csl"),
            CslLocales.Embedded, "en-US");
        processor.Add([work]);
        Assert.Equal(500_000, processor.Cite(CslCluster.Of("a")).ToString(RichTextForm.Text).Length);
    }
}
