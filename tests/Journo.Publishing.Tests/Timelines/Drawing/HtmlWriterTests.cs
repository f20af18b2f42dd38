using System.Text.RegularExpressions;
using System.Xml.Linq;
using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines.Drawing;

public sealed class HtmlWriterTests
{
    private static string Write(IReadOnlyList<TimelineEvent> entries, List<TimelineProblem>? problems = null,
        TimelineOptions? options = null)
    {
        using var output = new StringWriter();
        new HtmlWriter(options ?? new() { Title = "The bridge & <the> sound" }, problem =>
            (problems ?? throw new InvalidOperationException(problem.ToString())).Add(problem)).Write(entries, output, default);
        return output.ToString();
    }

    [Fact]
    public void Every_event_is_in_the_list_in_order_and_what_has_no_place_below_it()
    {
        string page = Write(DrawnEvents.Bridge);
        int[] places = [.. Enumerable.Range(1, DrawnEvents.Bridge.Count)
            .Select(number => page.IndexOf($"<li id=\"e{number}\"", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.True(page.IndexOf("Without a date or a place</h2>", StringComparison.Ordinal) < places[^1]);
        Assert.True(page.IndexOf("</ol>", StringComparison.Ordinal) < places[^1]);
    }

    [Theory]
    [InlineData("2018", "<time datetime=\"2018\">2018</time>")]
    [InlineData("2018-05", "<time datetime=\"2018-05\">May 2018</time>")]
    [InlineData("2018-05-03", "<time datetime=\"2018-05-03\">3 May 2018</time>")]
    [InlineData("2018-05-03T10:30:00Z", "<time datetime=\"2018-05-03\">3 May 2018 at 10:30:00 UTC</time>")]
    [InlineData("2018~", "<p class=\"when\">around 2018</p>")]
    [InlineData("2018/..", "<p class=\"when\">since 2018</p>")]
    [InlineData("0000", "<p class=\"when\">1 BC</p>")]
    [InlineData("-0043-03-15", "<p class=\"when\">15 March 44 BC</p>")]
    public void A_date_is_marked_up_only_where_HTML_can_say_it(string date, string expected) =>
        Assert.Contains(expected, Write([DrawnEvents.Of("a", date, "Something")]), StringComparison.Ordinal);

    [Fact]
    public void It_says_why_an_undated_event_stands_where_it_does_and_that_sources_disagree()
    {
        string page = Write(DrawnEvents.Bridge);
        Assert.Contains(
            "Placed by the text: after <a href=\"#e4\">The bridge is closed to lorries</a>; before <a href=\"#e6\">A storm breaks the "
            + "mooring</a>.", page, StringComparison.Ordinal);
        Assert.Contains("Sources disagree on the date: 1961 (Harbour Gazette); 1963 (Quay Post)", page, StringComparison.Ordinal);
        Assert.Contains("“Then” names no date.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_stays_text_and_only_addresses_of_the_web_are_links()
    {
        TimelineEvent sly = DrawnEvents
            .Of("a", "2018", "</script><script>alert(1)</script>\u0001") with { Accounts =
            [new(new() { Id = "a", Article = "x" }, null, new() { Id = "x", Title = "<b>", Url = "javascript:alert(1)" })] };
        string page = Write([sly], options: new() { Title = "</title><script>" });
        Assert.Equal(1, Regex.Count(page, "<script"));
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', page);
        Assert.Contains("<a href=\"https://gazette.example/bridge?a=1&amp;b=2\">", Write(DrawnEvents.Bridge), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere() =>
        Assert.DoesNotMatch("<(link|img|iframe|object|base)\\b|\\ssrc=|@import|url\\((?!#)", Write(DrawnEvents.Bridge));

    [Fact]
    public void Its_drawings_are_well_formed_and_lead_to_the_list()
    {
        MatchCollection drawings = Regex.Matches(Write(DrawnEvents.Bridge), "<svg.*?</svg>", RegexOptions.Singleline);
        Assert.Equal(2, drawings.Count);
        foreach (Match drawing in drawings)
        {
            var svg = XElement.Parse(drawing.Value);
            Assert.Equal(Enumerable.Range(1, DrawnEvents.Bridge.Count).Select(n => $"#e{n}"),
                svg.Descendants().Where(e => e.Name.LocalName == "a").Select(e => e.Attribute("href")!.Value));
        }
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void An_archive_is_listed_by_year_as_far_as_a_browser_can_and_the_rest_is_reported()
    {
        TimelineEvent[] entries = [.. Enumerable.Range(0, 20_000)
            .Select(i => DrawnEvents.Of($"e{i}", $"{2000 + (i / 1000)}-01-01", "Something happens"))];
        var problems = new List<TimelineProblem>();
        string page = Write(entries, problems);
        int listed = Regex.Count(page, "<li id=");
        Assert.Equal(20, Regex.Count(page, "<details>"));
        Assert.InRange(listed, 4000, 5000);
        Assert.Equal(20_000 - listed, problems.Count);
        Assert.All(problems, problem => Assert.True(problem.IsLeftOut));
        Assert.Contains("<summary>2007 <span>1,000 events, the first 250 listed</span></summary>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_events_says_so() => Assert.Contains("No event has a date", Write([]), StringComparison.Ordinal);
}
