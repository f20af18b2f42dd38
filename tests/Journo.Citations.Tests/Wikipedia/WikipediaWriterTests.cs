namespace Journo.Citations.Tests.Wikipedia;

public class WikipediaWriterTests
{
    private static string Of(Citation work) => Reading.Write(CitationFormat.Wikipedia, [work]).TrimEnd('\n');

    [Fact]
    public void A_newspapers_article_is_cited_as_news() => Assert.Equal(
        "{{cite news |last1=van der Dijk |first1=Anna |last2=Marsan |first2=Guy de |last3=Ross |first3=Brian Jr. |date=5 March 2021 "
            + "|title=Who Sold the Quay & for 50%? "
        + "|newspaper=The Harbour Times |pages=12–14 |url=https://harbour.example/quay?id=1&x=50%25_y#top |access-date=1 April 2021}}",
            Of(Works.News));

    [Fact]
    public void A_page_of_an_institution_is_cited_as_web() =>
        Assert.Equal(
            "{{cite web |author=Ministry of Tides and Harbours |date=November 2020 |title=Tide tables |website=Harbours online "
            + "|url=https://tides.example/tables}}", Of(Works.Institution));

    [Fact]
    public void A_podcast_has_its_host() =>
        Assert.Equal(
            "{{cite podcast |host=Ida Falk |date=30 June 2022 |title=Low water |website=The Quay Hour |publisher=Quay Radio "
            + "|url=https://quay.example/17}}", Of(Works.Podcast));

    [Fact]
    public void A_tweet_has_user_and_number_from_its_address() => Assert.Equal(
        "{{cite tweet |last=Lund |first=Cora |user=corasays |number=1234567890 |title=The quay is sold. #harbour &#123;1/2&#125; {{!}} "
            + "more |date=6 March 2021}}", Of(Works.Tweet));

    [Fact]
    public void A_copy_in_an_archive_has_its_address_and_day() => Assert.EndsWith(
        " |archive-url=https://archive.example/web/20210307010203/https://board.example/sale |archive-date=7 March 2021 |url-status=live}}",
            Of(Works.Archived), StringComparison.Ordinal);

    [Fact]
    public void The_day_of_the_copy_is_read_from_its_address() =>
        Assert.Contains(" |archive-date=7 March 2021 ", Of(Works.Archived.With("archive-date", date: null)), StringComparison.Ordinal);

    [Fact]
    public void A_copy_whose_day_is_not_known_is_told_of_and_left_out()
    {
        var lost = new List<string>();
        Citation work = Works.Archived.With("archive-date", date: null).With("archive_location", "https://archive.example/x");
        Assert.DoesNotContain("archive", Reading.Write(CitationFormat.Wikipedia, [work], (_, variable, _) => lost.Add(variable)),
            StringComparison.Ordinal);
        Assert.Contains("archive_location", lost);
    }

    [Theory]
    [InlineData("a | b", "a {{!}} b")]
    [InlineData("{{x}} and [[y]]", "&#123;&#123;x&#125;&#125; and &#91;&#91;y&#93;&#93;")]
    [InlineData("''two'' '''three''' it's", "&#39;&#39;two&#39;&#39; &#39;&#39;&#39;three&#39;&#39;&#39; it's")]
    [InlineData("<ref>x</ref> <nowiki>", "&lt;ref&gt;x&lt;/ref&gt; &lt;nowiki&gt;")]
    [InlineData("&lt; R&D & more", "&amp;lt; R&amp;D & more")]
    [InlineData("~~~~ __TOC__", "&#126;&#126;&#126;&#126; &#95;&#95;TOC&#95;&#95;")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("<i>Mytilus</i> and <b>x</b>", "''Mytilus'' and '''x'''")]
    public void Wiki_markup_in_a_title_is_text(string title, string wiki) =>
        Assert.Equal($"{{{{cite web |title={wiki}}}}}", Of(
            new() { Type = "webpage", Fields = new Dictionary<string, string> { ["title"] = title } }));

    [Fact]
    public void What_would_end_an_address_is_percent_encoded() =>
        Assert.Contains("|url=https://x.example/a%7Cb%5Bc%5D%7B%7Bd%7D%7D%20e",
            Of(Works.Institution.With("URL", "https://x.example/a|b[c]{{d}} e")), StringComparison.Ordinal);

    [Fact]
    public void Dates_are_written_as_the_templates_take_them()
    {
        Assert.Contains("|date=2019 |", Of(Works.YearOnly), StringComparison.Ordinal);
        Assert.Contains("|date=c. 1890 |", Of(Works.Circa), StringComparison.Ordinal);
        Assert.Contains("|date=30 December 2015 – 4 January 2016 |", Of(Works.Range), StringComparison.Ordinal);
        Assert.Contains("|date=Spring 2019 |", Of(Works.Season), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_has_its_books_title_and_editors() => Assert.Equal(
        "{{cite book |last=Dahl |first=Ole |editor-last1=Holm |editor-first1=Pia |editor-last2=van den Berg |editor-first2=Nils "
            + "|date=2008 |chapter=Dredging |title=A Handbook of Harbours "
        + "|edition=2 |publisher=Mole Press |pages=33–48 |isbn=978-3-16-148410-0}}", Of(Works.Chapter));
}
