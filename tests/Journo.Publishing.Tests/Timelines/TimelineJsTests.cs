using System.Text.Json.Nodes;
using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines;

public sealed class TimelineJsTests
{
    [Theory]
    [InlineData("2018", "2018", null, null)]
    [InlineData("2018-05", "2018-5", null, null)]
    [InlineData("2018-05-03", "2018-5-3", null, null)]
    [InlineData("2018~", "2018", null, "around 2018")]
    [InlineData("2018-05-03?", "2018-5-3", null, "possibly 3 May 2018")]
    [InlineData("2018-XX", "2018", null, "a month in 2018")]
    [InlineData("2018-05-XX", "2018-5", null, "a day in May 2018")]
    [InlineData("2018-1X", "2018-10", "2018-12", "a month between October 2018 and December 2018")]
    [InlineData("201X", "2010", "2019", "the 2010s")]
    [InlineData("2018-21", "2018-3", "2018-5", "spring 2018")]
    [InlineData("2018/2020", "2018", "2020", null)]
    [InlineData("2018-05-03/2018-05-09", "2018-5-3", "2018-5-9", null)]
    [InlineData("2018/2018", "2018", null, null)]
    public void A_date_has_no_more_parts_than_are_known(string date, string start, string? end, string? words)
    {
        JsonNode slide = Assert.Single(Events([Told.Entry("e1", date)]));
        Assert.Equal((start, end, words), (Parts(slide["start_date"]), Parts(slide["end_date"]), (string?)slide["display_date"]));
    }

    [Theory]
    [InlineData("2018-05/2018", "2018-5", "2018-12")]
    [InlineData("2018-05-03/2018-05", "2018-5-3", "2018-5-31")]
    [InlineData("2018-05-03/2018", "2018-5-3", "2018-12-31")]
    public void An_end_that_would_be_drawn_before_the_start_is_drawn_where_it_is_over_and_said_in_words(
        string date, string start, string end)
    {
        JsonNode slide = Assert.Single(Events([Told.Entry("e1", date)]));
        Assert.Equal((start, end), (Parts(slide["start_date"]), Parts(slide["end_date"])));
        Assert.Equal(EdtfDate.Parse(date).ToDisplayString(), (string?)slide["display_date"]);
    }

    [Theory]
    [InlineData("2018/..")]
    [InlineData("../2018")]
    [InlineData("2018/")]
    [InlineData("/2018")]
    [InlineData("[..2018]")]
    public void An_open_date_stands_at_the_end_that_is_known_with_its_words_and_is_reported(string date)
    {
        (string text, List<TimelineProblem> problems) = Told.Write(TimelineFormat.TimelineJS, [Told.Entry("e1", date)]);
        JsonNode slide = JsonNode.Parse(text)!["events"]![0]!;
        Assert.Equal(("2018", null, EdtfDate.Parse(date).ToDisplayString()),
            (Parts(slide["start_date"]), Parts(slide["end_date"]), (string?)slide["display_date"]));
        Assert.Equal((false, "e1"), Assert.Single(problems.Select(problem => (problem.IsLeftOut, problem.Event))));
    }

    [Fact]
    public void An_event_without_a_year_has_no_slide_and_is_reported()
    {
        (string text, List<TimelineProblem> problems) = Told
            .Write(TimelineFormat.TimelineJS, [.. Told.Of(Told.NoYear), Told.Entry("undated", null)]);
        Assert.Empty(JsonNode.Parse(text)!["events"]!.AsArray());
        Assert.Equal(["e0", "e1", "e2", "e3", "e4", "undated"], problems.Select(problem => problem.Event));
        Assert.All(problems, problem => Assert.True(problem.IsLeftOut));
    }

    [Fact]
    public void An_undated_event_is_told_on_the_slide_of_the_one_that_it_comes_after_or_before()
    {
        TimelineEvent[] entries =
        [
            Told.Entry("warned", null, "They are warned") with { Precedes = TextList.From(["offer"]) },
            Told.Entry("offer", null, "An offer is made") with { Precedes = TextList.From(["sold"]) },
            Told.Entry("sold", "2018", "It is sold"),
            Told.Entry("strike", null, "A strike begins") with { Follows = TextList.From(["sold"]), Precedes = TextList.From(["law"]) },
            Told.Entry("talks", null, "Talks are held") with { Follows = TextList.From(["strike"]) },
            Told.Entry("law", "2020", "A law is passed"),
            Told.Entry("circle1", null) with { Follows = TextList.From(["circle2"]) },
            Told.Entry("circle2", null) with { Follows = TextList.From(["circle1", "nobody", "circle2"]) },
        ];
        (string text, List<TimelineProblem> problems) = Told.Write(TimelineFormat.TimelineJS, entries);
        JsonArray slides = JsonNode.Parse(text)!["events"]!.AsArray();
        Assert.Equal(2, slides.Count);
        string sold = (string)slides[0]!["text"]!["text"]!;
        string[] order = ["before this:</em> They are warned", "before this:</em> An offer is made", "The old ferry",
            "after this:</em> A strike begins", "after this:</em> Talks are held"];
        Assert.Equal(order, order.OrderBy(part => sold.IndexOf(part, StringComparison.Ordinal)));
        Assert.All(order, part => Assert.Contains(part, sold, StringComparison.Ordinal));
        Assert.DoesNotContain("Undated", (string)slides[1]!["text"]!["text"]!, StringComparison.Ordinal);
        Assert.Equal([("warned", false), ("offer", false), ("strike", false), ("talks", false), ("circle1", true), ("circle2", true)],
            problems.Select(problem => (problem.Event, problem.IsLeftOut)));
    }

    [Fact]
    public void A_slide_says_who_tells_it_where_and_what_does_not_agree()
    {
        var other = new SourcedMention(
            new() { Id = "e2", Article = "gull", Date = EdtfDate.Parse("2019"), Headline = "Sale" },
            new() { Id = "c2", Article = "gull", Text = "It went for 2 < 3 coins." },
            new() { Id = "gull", Title = "Sold!", Publisher = "The Gull" });
        TimelineEvent entry = Told.Entry([Told.Entry("e1", "2018").Accounts[0], other]) with { Conflicts = TextList
            .From(["2018: Ida Moss", "2019: The Gull"]) };
        Assert.Equal(
            "<p>The old ferry has been sold.</p>" +
            "<p><small>Ida Moss, in <a href=\"https://post.example/%40ferry?a=1&amp;b=%77ww.x.example\">Ferries &lt;stay&gt; &amp; "
                + "&quot;run&quot;</a> (Harbour Post, 5 May 2019)</small></p>" +
            "<p>It went for 2 &lt; 3 coins.</p><p><small>Sold! (The Gull): 2019</small></p>" +
            "<p><strong>The accounts do not agree:</strong> 2018: Ida Moss; 2019: The Gull</p>",
            (string)Events([entry])[0]["text"]!["text"]!);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("not an address")]
    public void Only_an_address_of_the_web_is_a_link(string url) =>
        Assert.DoesNotContain("<a ", (string)Events([Told.Entry("e1", "2018", article: Told.Post with { Url = url })])[0]["text"]!["text"]!,
            StringComparison.Ordinal);

    [Fact]
    public void Title_and_lanes_are_there_when_asked_for()
    {
        (string text, _) = Told.Write(TimelineFormat.TimelineJS, [Told.Entry("e1", "2018")],
            new() { Title = "A & B", Lanes = TimelineLanes.Source });
        JsonNode json = JsonNode.Parse(text)!;
        Assert.Equal(("A &amp; B", "Ida Moss", "human"), (
            (string?)json["title"]!["text"]!["headline"], (string?)json["events"]![0]!["group"], (string?)json["scale"]));
        json = JsonNode.Parse(Told.Write(TimelineFormat.TimelineJS, []).Text)!;
        Assert.Null(json["title"]);
        Assert.Empty(json["events"]!.AsArray());
    }

    [Fact]
    public void The_table_has_a_row_for_each_slide_and_no_cell_that_a_spreadsheet_would_calculate()
    {
        TimelineEvent[] entries = [Told.Entry("e1", "2018-05-03/2019", "=cmd|' /C calc'!A0"),
            Told.Entry("e2", "-0043-03-15", "@home, \"again\"", speaker: "+Ida"), Told.Entry("e3", null)];
        (string text, List<TimelineProblem> problems) = Told
            .Write(TimelineFormat.TimelineJSCsv, entries, new() { Title = "-T", Lanes = TimelineLanes.Source });
        string[] lines = text.Split("\r\n");
        Assert.Equal(
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media "
            + "Thumbnail,Type,Group,Background", lines[0]);
        Assert.Equal(",,,,,,,,,&#45;T,,,,,,title,,", lines[1]);
        Assert.StartsWith("2018,5,3,,2019,,,,,&#61;cmd|' /C calc'!A0,\"<p>", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("-43,3,15,,,,,,15 March 44 BC,\"&#64;home, &quot;again&quot;\",\"<p>", lines[3], StringComparison.Ordinal);
        Assert.EndsWith(",,,,,,&#43;Ida,", lines[3], StringComparison.Ordinal);
        Assert.Equal(["", ], lines[4..]);
        Assert.Equal("e3", Assert.Single(problems).Event);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    private static List<JsonNode> Events(IReadOnlyList<TimelineEvent> entries) =>
        [.. JsonNode.Parse(Told.Write(TimelineFormat.TimelineJS, entries).Text)!["events"]!.AsArray().OfType<JsonNode>()];

    private static string? Parts(JsonNode? date) => date is null ? null
        : string.Join('-', date.AsObject().Select(part => part.Value!.ToString()));
}
