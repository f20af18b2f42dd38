using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Tests.Csl;

public class CslPrintTests
{
    private static string[] Print(string json, string layout, string options = "", string sort = "", string around = "", string language =
        "en-US")
    {
        var processor = new CslProcessor(CslStyle.Load(new StringReader("<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" "
            + $"class=\"in-text\">{around}<citation><layout><text variable=\"title\"/></layout></citation><bibliography {options}>{sort}"
            + $"<layout>{layout}</layout></bibliography></style>"), "test.csl"), CslLocales.Embedded, language);
        processor.Add(Reading.Of(CitationFormat.CslJson, json));
        return [.. processor.Bibliography().Select(entry => entry.Text.ToString(RichTextForm.Text).Trim())];
    }

    [Theory]
    [InlineData("event")]
    [InlineData("event-title")]
    public void The_event_is_printed_by_either_of_its_names(string variable) => Assert.Equal(["Silt. Presented at Port Congress"], Print(
        """[{"id":"a","type":"paper-conference","title":"Silt","event":"Port Congress"}]""",
        "<text variable=\"title\" suffix=\". \"/><group delimiter=\" \"><text value=\"Presented at\"/>"
            + $"<text variable=\"{variable}\"/></group>"));

    [Fact]
    public void The_event_is_written_to_JSON_by_both_names()
    {
        string json = Reading.Write(CitationFormat.CslJson,
            Reading.Of(CitationFormat.CslJson, """[{"id":"a","type":"paper-conference","event":"Port Congress"}]"""));
        Assert.Contains("\"event\":\"Port Congress\"", json, StringComparison.Ordinal);
        Assert.Contains("\"event-title\":\"Port Congress\"", json, StringComparison.Ordinal);
    }

    private const string Edited =
        """[{"id":"a","type":"book","title":"Docks","editor":[{"family":"Aa","given":"Bo"},{"family":"Cc","given":"Di"}]}]""";

    [Fact]
    public void How_many_names_a_sort_key_takes_does_not_change_how_many_are_printed() =>
        Assert.Equal(["Aa, Bo, Cc, Di. Edited"], Print(Edited,
        "<text macro=\"who\" suffix=\". Edited\"/>", sort: "<sort><key macro=\"who\" names-min=\"1\" names-use-first=\"1\"/></sort>",
        around: "<macro name=\"who\"><names variable=\"author\"><name name-as-sort-order=\"all\"/><substitute><names variable=\"editor\"/>"
            + "</substitute></names></macro>"));

    [Theory]
    [InlineData("<names variable=\"editor\"><name/></names>", "Bo Aa, Di Cc")]
    [InlineData("<names variable=\"editor\"/>", "Aa, B., Cc, D.")]
    public void Names_that_stand_in_for_others_are_written_like_them_only_without_a_name_of_their_own(string inner, string printed) =>
        Assert.Equal([printed], Print(Edited, "<names variable=\"author\"><name name-as-sort-order=\"all\" initialize-with=\".\"/>"
            + $"<substitute>{inner}</substitute></names>"));

    private const string Reeds = """
        [{"id":"a","type":"book","title":"Cranes","author":[{"family":"Reed","given":"Jo"}]},
         {"id":"b","type":"book","title":"Docks","author":[{"family":"Reed","given":"John"}]},
         {"id":"c","type":"book","title":"Locks","author":[{"family":"Reed","given":"John"}]}]
        """;

    [Theory]
    [InlineData("———", "Reed, J. Cranes|Reed, J. Docks|———. Locks")]
    [InlineData("", "Reed, J. Cranes|Reed, J. Docks|Locks")]
    public void A_repeated_author_is_the_same_person_and_not_the_same_letters(string substitute, string printed) => Assert.Equal(printed,
        string.Join('|', Print(Reeds, "<group delimiter=\". \"><names variable=\"author\"><name name-as-sort-order=\"all\" "
            + "initialize-with=\".\"/></names><text variable=\"title\"/></group>", $"subsequent-author-substitute=\"{substitute}\"")));

    [Fact]
    public void A_date_in_words_is_printed_once() => Assert.Equal(["(forthcoming) Story"], Print(
        """[{"id":"a","type":"book","title":"Story","issued":{"literal":"forthcoming"}}]""",
        "<group delimiter=\", \" prefix=\"(\" suffix=\") \"><date variable=\"issued\"><date-part name=\"year\"/></date>"
            + "<date variable=\"issued\"><date-part name=\"month\"/><date-part name=\"day\"/></date></group><text variable=\"title\"/>"));

    [Fact]
    public void A_date_in_words_stands_where_the_year_would() => Assert.Equal(["Story (forthcoming)"], Print(
        """[{"id":"a","type":"book","title":"Story","issued":{"literal":"forthcoming"}}]""",
        "<text variable=\"title\"/><date variable=\"issued\"><date-part name=\"year\" prefix=\" (\" suffix=\")\"/></date>"));

    [Fact]
    public void What_is_put_around_a_name_is_put_around_each() => Assert.Equal(["Wei Li*, Bo Ode*"], Print(
        """[{"id":"a","type":"book","author":[{"family":"Li","given":"Wei"},{"family":"Ode","given":"Bo"}]}]""",
        "<names variable=\"author\"><name suffix=\"*\"/></names>"));

    [Theory]
    [InlineData("Cranes and The Quay (On Art)", "Cranes and The Quay (On Art)")]
    [InlineData("cranes and the quay (on art)", "Cranes and the Quay (on Art)")]
    [InlineData("life in the US and Or", "Life in the US and Or")]
    public void Title_case_leaves_capitals_as_they_were_written(string title, string printed) =>
        Assert.Equal([printed], Print($$"""[{"id":"a","type":"book","title":"{{title}}"}]""",
            "<text variable=\"title\" text-case=\"title\"/>"));

    [Theory]
    [InlineData("issue", "1-2", "1–2")]
    [InlineData("volume", "12-13", "12–13")]
    [InlineData("page", "xii-xvii", "xii–xvii")]
    [InlineData("page", "xii-14", "xii–14")]
    [InlineData("page", "S12-S19, 44", "S12–S19, 44")]
    [InlineData("number", "AB-12", "AB-12")]
    [InlineData("title", "1-2", "1-2")]
    public void A_range_of_numbers_has_a_dash(string variable, string value, string printed) =>
        Assert.Equal([printed], Print($$"""[{"id":"a","type":"book","{{variable}}":"{{value}}"}]""", $"<text variable=\"{variable}\"/>"));

    [Fact]
    public void A_word_of_the_language_is_capitalised_where_the_style_asks_for_title_case() => Assert.Equal(["Éd."], Print(
        """[{"id":"a","type":"book","edition":"2"}]""", "<label variable=\"edition\" form=\"short\" text-case=\"title\"/>",
        around: "<locale xml:lang=\"fr\"><terms><term name=\"edition\" form=\"short\">éd.</term></terms></locale>", language: "fr-FR"));

    [Fact]
    public void The_long_word_of_the_language_comes_before_the_short_one_of_English() => Assert.Equal(["a de"], Print(
        """[{"id":"a","type":"book"}]""", "<text value=\"a \"/><text term=\"from\" form=\"short\"/>",
        around: "<locale xml:lang=\"es\"><terms><term name=\"from\">de</term></terms></locale>", language: "es-ES"));
}
