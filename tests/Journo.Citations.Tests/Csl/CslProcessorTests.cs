using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Testing.Work;

namespace Journo.Citations.Tests.Csl;

public class CslProcessorTests
{
    private const string Layout =
        "<layout prefix=\"(\" suffix=\")\" delimiter=\"; \"><group delimiter=\" \"><names variable=\"author\"><name form=\"short\" "
        + "and=\"symbol\" initialize-with=\". \"/></names><date variable=\"issued\"><date-part name=\"year\"/></date><text "
        + "variable=\"locator\"/></group></layout>";

    private static readonly string[] Doubled = ["(Reed 2020a)", "(Reed 2020b)"];

    private static CslProcessor Processor(string style, params Citation[] items)
    {
        var processor = new CslProcessor(CslStyle.Load(new StringReader(
            $"<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" {style}</style>"), "test.csl"), CslLocales.Embedded,
            "en-US");
        processor.Add(items);
        return processor;
    }

    private static string InText(string options) => $"class=\"in-text\"><citation {options}>{Layout}</citation>";

    private static Citation Work(string id, int year, params (string Given, string Family)[] authors) => new()
    {
        Id = id,
        Type = "article-newspaper",
        Fields = new Dictionary<string, string> { ["title"] = "Report " + id },
        Names = new Dictionary<string,
            IReadOnlyList<CitationName>> { ["author"] =
            [.. authors.Select(author => new CitationName { Given = author.Given, Family = author.Family })] },
        Dates = new Dictionary<string, CitationDate> { ["issued"] = new() { Start = [year] } },
    };

    private static string[] EachAlone(CslProcessor processor, params string[] ids) =>
        [.. ids.Select(id => processor.Cite(CslCluster.Of(id)).ToString())];

    [Fact]
    public void Two_works_of_one_author_and_year_get_suffixes()
    {
        var processor = Processor(InText("disambiguate-add-year-suffix=\"true\""), Work("x", 2020, ("Nora", "Reed")),
            Work("y", 2020, ("Nora", "Reed")), Work("z", 2021, ("Nora", "Reed")));

        Assert.Equal(Doubled, EachAlone(processor, "x", "y"));
        Assert.Equal("(Reed 2021)", processor.Cite(CslCluster.Of("z")).ToString());
    }

    [Fact]
    public void Given_names_come_before_suffixes()
    {
        var processor = Processor(InText("disambiguate-add-givenname=\"true\" disambiguate-add-year-suffix=\"true\""),
            Work("x", 2020, ("Nora", "Reed")), Work("y", 2020, ("Olaf", "Reed")), Work("z", 2020, ("Otto", "Reed")));

        Assert.Equal(["(N. Reed 2020)", "(Olaf Reed 2020)", "(Otto Reed 2020)"], EachAlone(processor, "x", "y", "z"));
    }

    [Fact]
    public void Names_left_out_are_shown_where_they_tell_works_apart()
    {
        var processor = Processor(InText("et-al-min=\"3\" et-al-use-first=\"1\" disambiguate-add-names=\"true\""),
            Work("x", 2020, ("Nora", "Reed"), ("Ida", "Falk"), ("Jon", "Moss")),
                Work("y", 2020, ("Nora", "Reed"), ("Eva", "Stone"), ("Jon", "Moss")));

        Assert.Equal(["(Reed, Falk, et al. 2020)", "(Reed, Stone, et al. 2020)"], EachAlone(processor, "x", "y"));
    }

    [Fact]
    public void Names_that_tell_nothing_apart_stay_hidden()
    {
        var authors = Enumerable.Range(0, 200).Select(i => ("Ann", "Name" + i)).ToArray();
        var processor =
            Processor(InText(
            "et-al-min=\"3\" et-al-use-first=\"1\" disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" "
            + "disambiguate-add-year-suffix=\"true\""),
            [.. Enumerable.Range(0, 60).Select(i => Work("k" + i, 2020, authors))]);

        Assert.Equal("(Name0 et al. 2020a)", processor.Cite(CslCluster.Of("k0")).ToString());
        Assert.Equal("(Name0 et al. 2020bh)", processor.Cite(CslCluster.Of("k59")).ToString());
    }

    [Fact]
    public void Cites_of_one_author_collapse()
    {
        var processor = Processor(InText("collapse=\"year-suffix\" disambiguate-add-year-suffix=\"true\" year-suffix-delimiter=\",\""),
            Work("x", 2020, ("Nora", "Reed")), Work("y", 2020, ("Nora", "Reed")), Work("z", 2021, ("Nora", "Reed")),
                Work("w", 2021, ("Ida", "Falk")));

        Assert.Equal("(Reed 2020a,b, 2021; Falk 2021)", processor.Cite(CslCluster.Of("x", "y", "z", "w")).ToString());
    }

    [Fact]
    public void Numbers_that_follow_each_other_make_a_range()
    {
        var processor =
            Processor("class=\"in-text\"><citation collapse=\"citation-number\"><layout prefix=\"[\" suffix=\"]\" delimiter=\", \"><text "
            + "variable=\"citation-number\"/></layout></citation>",
            [.. Enumerable.Range(1, 6).Select(i => Work("k" + i, 2020, ("Nora", "Reed")))]);

        Assert.Equal("[1–3, 5, 6]", processor.Cite(CslCluster.Of("k1", "k2", "k3", "k5", "k6")).ToString());
    }

    [Fact]
    public void A_note_says_ibid_after_a_note_on_the_same_work()
    {
        var processor =
            Processor("class=\"note\"><citation><layout suffix=\".\"><group delimiter=\", \"><choose><if position=\"ibid\"><text "
            + "term=\"ibid\"/></if><else><text variable=\"title\"/></else></choose><text "
            + "variable=\"locator\"/></group></layout></citation>",
            Work("x", 2020, ("Nora", "Reed")), Work("y", 2021, ("Ida", "Falk")));
        CslCluster Note(int number, string id, string? locator) => new([new CslCite(id) { Locator = locator }]) { Note = number };

        var texts = processor.CiteAll([Note(1, "x", null), Note(2, "x", "4"), Note(3, "x", "4"), Note(4, "x", null), Note(5, "y", null),
            Note(6, "x", "9")]);

        Assert.Equal(["Report x.", "Ibid., 4.", "Ibid., 4.", "Report x.", "Report y.", "Report x, 9."],
            texts.Select(text => text.ToString()));
    }

    [Fact]
    public void A_repeated_author_is_a_dash_in_the_bibliography()
    {
        var processor =
            Processor(InText("")
            + "<bibliography subsequent-author-substitute=\"——\"><sort><key variable=\"author\"/><key variable=\"issued\" "
            + "sort=\"descending\"/></sort><layout suffix=\".\"><names variable=\"author\"/><text variable=\"title\" prefix=\". "
            + "\"/></layout></bibliography>",
            Work("x", 2019, ("Nora", "Reed")), Work("y", 2020, ("Ida", "Ålund")), Work("z", 2021, ("Nora", "Reed")));

        Assert.Equal(["Ida Ålund. Report y.", "Nora Reed. Report z.", "——. Report x."],
            processor.Bibliography().Select(entry => entry.Text.ToString()));
    }

    [Fact]
    public void A_group_is_left_out_with_its_words_where_its_variables_are_empty()
    {
        var processor =
            Processor("class=\"in-text\"><citation><layout><group delimiter=\" \"><text variable=\"title\"/><group delimiter=\" \"><text "
            + "value=\"from\"/><text variable=\"URL\"/></group></group></layout></citation>", Work("x", 2020, ("Nora", "Reed")));

        Assert.Equal("Report x", processor.Cite(CslCluster.Of("x")).ToString());
    }

    [Fact]
    public void A_work_that_was_not_added_is_named()
    {
        Assert.Contains("ghost", Assert.Throws<KeyNotFoundException>(() => Processor(InText("")).Cite(CslCluster.Of("ghost"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Ten_thousand_works_that_read_alike_are_told_apart() =>
        Assert.Equal("(Reed & Falk 2020ntp)", LastOfWorksThatReadAlike(10_000));

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Telling_works_apart_takes_work_in_proportion() =>
        Effort.IsInProportion(static count => LastOfWorksThatReadAlike(count), count => count, 1_000);

    private static string LastOfWorksThatReadAlike(int count) =>
        Processor(InText("disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" disambiguate-add-year-suffix=\"true\""),
            [.. Enumerable.Range(0, count).Select(i => Work("k" + i, 2020, ("Nora", "Reed"), ("Ida", "Falk")))])
        .Cite(CslCluster.Of($"k{count - 1}")).ToString();

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_list_of_namesakes_is_rendered_with_work_in_proportion() =>
        Effort.IsInProportion(static count => RenderNamesakes(count), count => count, 1_000);

    private static void RenderNamesakes(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => ("Nora" + i, "Reed")).ToArray();
        var processor =
            Processor(InText(
            "disambiguate-add-names=\"true\" disambiguate-add-givenname=\"true\" givenname-disambiguation-rule=\"all-names\"")
            .Replace("form=\"short\"", "", StringComparison.Ordinal),
            Work("x", 2020, names), Work("y", 2020, names));

        Assert.EndsWith($"Nora{count - 1} Reed 2020)", processor.Cite(CslCluster.Of("x")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b>Jean</b>-Luc Marie", "<b>J.</b>-L. M.")]
    [InlineData("<i>Nora Ida</i>", "<i>N. I.</i>")]
    [InlineData("Nora <i>Ida</i> de", "N. <i>I.</i> de")]
    [InlineData("a < b", "a &#60; b")]
    public void Markup_in_given_names_stays_around_their_initials(string given, string initials)
    {
        var processor =
            Processor("class=\"in-text\"><citation><layout><names variable=\"author\"><name initialize-with=\". "
            + "\"/></names></layout></citation>", Work("x", 2020, (given, "Reed")));

        Assert.Equal(initials + " Reed", processor.Cite(CslCluster.Of("x")).ToString(RichTextForm.Html));
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_citation_of_ten_thousand_works_is_rendered()
    {
        string[] ids = [.. Enumerable.Range(0, 10_000).Select(i => "k" + i)];
        var processor = Processor(InText("collapse=\"year\""), [.. ids.Select((id, i) => Work(id, 1000 + i, ("Nora", "Reed")))]);

        Assert.EndsWith(", 10999)", processor.Cite(CslCluster.Of(ids)).ToString(), StringComparison.Ordinal);
    }
}
