using System.Text.Json;

namespace Journo.Citations.Tests;

public class CitationExporterTests
{
    private static string Note(Claim? claim, Quote? quote) =>
        JsonDocument.Parse(Example.Export(CitationFormat.CslJson, (Example.Article(), claim, quote))).RootElement[0].GetProperty("note")
        .GetString()!;

    [Fact]
    public void A_claim_says_where_it_stands_and_who_says_it_through_whom() =>
        Assert.Equal(
            "Claim c1 (paragraph 4, sentence 9), Cora Lund, via The Harbour Times > two officials, attribution carried over from the "
            + "sentence before, "
            + "hedged “reportedly”: “The mayor sold 50% of the quay & kept it quiet.”", Note(Example.Claim(), null));

    [Theory]
    [InlineData(Stance.Denied, "Cora Lund, who denies it, via")]
    [InlineData(Stance.Asked, "Cora Lund, who asks it, via")]
    [InlineData(Stance.NoComment, "Cora Lund, who did not comment on it, via")]
    [InlineData(Stance.Asserted, "Cora Lund, via")]
    public void What_a_speaker_does_not_stand_behind_is_cited_with_the_stance(Stance stance, string words) =>
        Assert.Contains(words, Note(Example.Claim() with { Stance = stance }, null), StringComparison.Ordinal);

    [Fact]
    public void A_quote_says_whose_words_it_has() => Assert.Equal("Quote q1, Cora Lund: “I sold nothing”", Note(null, Example.Quote()));

    [Fact]
    public void A_claim_without_text_is_cited_by_its_summary() =>
        Assert.EndsWith(": The quay changed hands", Note(Example.Claim() with { Text = "", Summary = "The quay changed hands" }, null),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(CitationFormat.Text)]
    [InlineData(CitationFormat.Csl)]
    public void What_a_style_renders_is_no_exchange_format(CitationFormat format) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Example.Export(format));

    [Fact]
    public void BibTeX_has_the_fields_of_the_article() => Assert.Equal("""
        @article{dijk2019who,
          author = {van Dijk, Anna and Ross, Jr., Brian},
          title = {{Who Runs the Harbour?}},
          journal = {The Harbour Times},
          entrysubtype = {newspaper},
          year = {2019},
          month = mar,
          day = {5},
          url = {https://harbour.example/who?id=1&x=50%25_y#top},
          urldate = {2020-04-01},
          langid = {english}
        }


        """, Example.Export(CitationFormat.BibTeX, Example.Article()));

    [Fact]
    public void BibTeX_says_in_the_note_what_its_date_cannot() =>
        Assert.Contains("note = {Date: c. spring 2019}", Example.Export(CitationFormat.BibTeX, Example.Article(published: "2019-21~")),
            StringComparison.Ordinal);

    [Fact]
    public void RIS_has_one_tag_a_line_with_CR_LF() => Assert.Equal(
        ["TY  - NEWS", "ID  - dijk2019who", "AU  - van Dijk, Anna", "AU  - Ross, Brian, Jr.", "TI  - Who Runs the Harbour?",
            "T2  - The Harbour Times", "PY  - 2019", "DA  - 2019/03/05/",
            "UR  - https://harbour.example/who?id=1&x=50%25_y#top", "Y2  - 2020/04/01/", "LA  - en", "ER  - ", "", ""],
        Example.Export(CitationFormat.Ris, Example.Article()).Split("\r\n"));

    [Fact]
    public void RIS_keeps_a_season_and_an_approximation_in_the_last_part_of_the_date()
    {
        Assert.Contains("DA  - 2019///spring\r\n", Example.Export(CitationFormat.Ris, Example.Article(published: "2019-21")),
            StringComparison.Ordinal);
        Assert.Contains("DA  - 2019/03//c. March 2019\r\n", Example.Export(CitationFormat.Ris, Example.Article(published: "2019-03~")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_end_in_a_title_cannot_begin_a_tag() =>
        Assert.Single(Example.Export(CitationFormat.Ris, Example.Article(title: "One\r\nER  - \nTY  - BOOK")).Split("\r\n"), line =>
            line.StartsWith("ER  -", StringComparison.Ordinal));

    [Fact]
    public void CSL_JSON_has_date_parts_season_circa_or_words()
    {
        Assert.Equal("""{"date-parts":[[2019,3,5]]}""", Issued("2019-03-05"));
        Assert.Equal("""{"date-parts":[[2019]],"season":1}""", Issued("2019-21"));
        Assert.Equal("""{"date-parts":[[2019]],"circa":true}""", Issued("2019~"));
        Assert.Equal("""{"date-parts":[[2015],[2018,4]]}""", Issued("2015/2018-04"));
        Assert.Equal("""{"date-parts":[[2015],[0]]}""", Issued("2015/.."));

        static string Issued(string edtf) =>
            JsonDocument.Parse(Example.Export(CitationFormat.CslJson, Example.Article(published: edtf))).RootElement[0]
                .GetProperty("issued").GetRawText();
    }

    [Fact]
    public void CSL_JSON_names_have_particles_and_suffixes_of_their_own()
    {
        JsonElement item = JsonDocument.Parse(Example.Export(CitationFormat.CslJson, Example.Article())).RootElement[0];
        Assert.Equal("""
            [{"family":"Dijk","given":"Anna","non-dropping-particle":"van"},{"family":"Ross","given":"Brian","suffix":"Jr."}]
            """, item.GetProperty("author").GetRawText());
    }

    [Fact]
    public void An_export_of_nothing_is_still_JSON() => Assert.Equal("[]\n", Example.Export(CitationFormat.CslJson, []));

    [Theory]
    [InlineData(CitationFormat.BibTeX)]
    [InlineData(CitationFormat.Ris)]
    [InlineData(CitationFormat.CslJson)]
    [InlineData(CitationFormat.BibLaTeX)]
    [InlineData(CitationFormat.Wikipedia)]
    public void What_is_cited_twice_is_written_once(CitationFormat format)
    {
        string once = Example.Export(format, (Example.Article(), Example.Claim(), null));
        Assert.Equal(once, Example.Export(format, (Example.Article(), Example.Claim(), null), (Example.Article(), Example.Claim(), null)));
    }

    [Fact]
    public void Items_are_written_as_they_come()
    {
        using var output = new StringWriter();
        using var exporter = new CitationExporter(output, CitationFormat.Ris);
        Assert.True(exporter.Add(Example.Article("x")));
        int first = output.ToString().Length;
        Assert.True(exporter.Add(Example.Article("y")));
        Assert.InRange(first, 1, output.ToString().Length - 1);
    }

    [Fact]
    public void Nothing_can_be_added_to_a_completed_export()
    {
        var exporter = new CitationExporter(TextWriter.Null, CitationFormat.Ris);
        exporter.Complete();
        Assert.Throws<ObjectDisposedException>(() => exporter.Add(Example.Article()));
    }
}
