using System.Text;
using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.Styles;
using Journo.Testing.Work;

namespace Journo.Citations.Tests.Csl;

public class CslStyleTests
{
    private static CslStyle Load(string xml) => CslStyle.Load(new StringReader(xml), "desk.csl");

    private static CslStyleException Refused(string xml) => Assert.Throws<CslStyleException>(() => Load(xml));

    private static string Style(string macros, string layout = "<text variable=\"title\"/>") =>
        $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" "
            + $"version=\"1.0\">\n{macros}\n<citation><layout>{layout}</layout></citation></style>";

    [Fact]
    public void A_style_knows_its_title_and_that_it_has_no_bibliography()
    {
        var style = Load(Style("<info><title> Night desk </title><id>urn:night</id></info>"));

        Assert.Equal("Night desk", style.Title);
        Assert.Equal("urn:night", style.Id);
        Assert.Null(style.Parent);
        Assert.False(style.HasBibliography);
        Assert.False(style.IsNote);
        Assert.Empty(style.Warnings);
    }

    [Fact]
    public void A_dependent_style_names_its_parent_and_cannot_render()
    {
        var style = Load(
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\"><info><title>Evening</title><link rel=\"independent-parent\" "
            + "href=\"urn:night\"/></info></style>");

        Assert.Equal("urn:night", style.Parent);
        Assert.Contains("urn:night", Assert.Throws<ArgumentException>(() => new CslProcessor(style, CslLocales.Embedded)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_XML_is_told_with_file_line_column_and_remedy()
    {
        var error = Refused("<style xmlns=\"http://purl.org/net/xbiblio/csl\">\n  <citation>\n    <layout></citation>\n</style>");

        Assert.Equal(("desk.csl", 3), (error.File, error.Line));
        Assert.True(error.Column > 0);
        Assert.StartsWith("desk.csl(3,", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(error.Remedy, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<locale xmlns=\"http://purl.org/net/xbiblio/csl\"/>", "locale")]
    [InlineData("<style/>", "xmlns")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\"/>", "no <citation>")]
    [InlineData("<style xmlns=\"http://purl.org/net/xbiblio/csl\"><citation/></style>", "no <layout>")]
    public void What_is_no_style_is_refused(string xml, string says) =>
        Assert.Contains(says, Refused(xml).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<text/>", "says nothing")]
    [InlineData("<text macro=\"ghost\"/>", "no macro \"ghost\"")]
    [InlineData("<number/>", "no variable")]
    [InlineData("<choose><if><text value=\"x\"/></if></choose>", "tests nothing")]
    [InlineData("<names variable=\"author\"><name et-al-min=\"many\"/></names>", "is no number")]
    public void An_element_that_cannot_work_is_refused_at_its_line(string layout, string says)
    {
        var error = Refused(Style("", layout));

        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal(3, error.Line);
    }

    [Fact]
    public void A_circle_of_macros_is_named()
    {
        var error = Refused(
            Style("<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><group><text macro=\"c\"/></group></macro><macro "
            + "name=\"c\"><text macro=\"a\"/></macro>", "<text macro=\"a\"/>"));

        Assert.Contains("a → b → c → a", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_macro_that_calls_itself_in_a_substitute_is_a_circle()
    {
        var error = Refused(
            Style("<macro name=\"who\"><names variable=\"author\"><substitute><text macro=\"who\"/></substitute></names></macro>"));

        Assert.Contains("who → who", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE style [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE style [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>")]
    public void Entities_that_grow_or_reach_out_are_refused_unread(string doctype)
    {
        var error = Refused(doctype + Style("", "<text value=\"&c;\"/>"));

        Assert.Contains("DTD", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused_not_walked()
    {
        const int Deep = 100_000;
        var error = Refused(Style("", string.Concat(Enumerable.Repeat("<group>", Deep))
            + string.Concat(Enumerable.Repeat("</group>", Deep))));

        Assert.Contains("nested more than", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Macros_that_call_each_other_in_a_long_chain_are_refused()
    {
        var macros = new StringBuilder("<macro name=\"m5000\"><text value=\"x\"/></macro>");
        for (int i = 0; i < 5000; i++) macros
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/></macro>");

        Assert.Contains("too deeply", Refused(Style(macros.ToString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Macros_that_double_at_each_step_are_refused_before_they_are_unfolded()
    {
        var macros = new StringBuilder("<macro name=\"m40\"><text value=\"x\"/></macro>");
        for (int i = 0; i < 40; i++) macros
            .Append(System.Globalization.CultureInfo.InvariantCulture,
            $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>");

        Assert.InRange(Effort.Of(
            static style => Assert.Contains("unfolds to more than", Refused(style).Message, StringComparison.Ordinal),
            Style(macros.ToString())), 1, 10_000_000);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_file_without_end_is_read_only_so_far()
    {
        string huge = Style("<info><title>" + new string('x', StyleXml.MaxCharacters + 1) + "</title></info>");

        Assert.Contains("longer than", Refused(huge).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_that_CSL_does_not_know_is_reported_and_passed_over()
    {
        var style = Load(Style("", "<text variable=\"title\" colour=\"red\"/>"));

        string warning = Assert.Single(style.Warnings);
        Assert.StartsWith("desk.csl(3,", warning, StringComparison.Ordinal);
        Assert.Contains("colour", warning, StringComparison.Ordinal);
    }
}
