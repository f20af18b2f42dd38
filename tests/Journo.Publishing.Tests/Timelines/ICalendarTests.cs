using System.Text;
using System.Text.Json;
using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines;

public sealed class ICalendarTests
{
    [Fact]
    public void A_known_day_is_an_all_day_event_that_ends_with_the_next_day()
    {
        (string text, List<TimelineProblem> problems) = Told
            .Write(TimelineFormat.ICalendar, [Told.Entry("e1", "2018-12-31")], new() { Title = "Ferries", Lanes = TimelineLanes.Source });
        Assert.Empty(problems);
        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Journo//Timeline//EN", "X-WR-CALNAME:Ferries", "NAME:Ferries",
                "BEGIN:VEVENT", "UID:e1@0123456789abcdef", "DTSTAMP:20200203T000000Z", "DTSTART;VALUE=DATE:20181231",
                    "DTEND;VALUE=DATE:20190101", "SUMMARY:The ferry is sold",
                "DESCRIPTION:The old ferry has been sold.\\nIda Moss\\, in Ferries <stay> & \"r", " un\" (Harbour Post\\, 5 May 2019)",
                    "URL:https://post.example/@ferry?a=1&b=www.x.example",
                "CATEGORIES:Ida Moss", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
            ], text.Split("\r\n"));
    }

    [Theory]
    [InlineData("2018-05-03/2018-05-09", "20180503", "20180510")]
    [InlineData("2020-02-28", "20200228", "20200229")]
    [InlineData("2018-05-03T10:20:30Z", "20180503", "20180504")]
    [InlineData("0001-01-01", "00010101", "00010102")]
    [InlineData("9998-12-31", "99981231", "99990101")]
    public void Days_are_written_as_they_are_known(string date, string start, string end)
    {
        string text = Told.Write(TimelineFormat.ICalendar, [Told.Entry("e1", date)]).Text;
        Assert.Contains($"DTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "no date is known")]
    [InlineData("2018", "names no day")]
    [InlineData("2018-05", "names no day")]
    [InlineData("2018-05-XX", "names no day")]
    [InlineData("2018-21", "names no day")]
    [InlineData("2018-05-03/2018-06", "names no day")]
    [InlineData("2018-05-03~", "uncertain or approximate")]
    [InlineData("2018-05-?03", "uncertain or approximate")]
    [InlineData("2018-05-03?/2018-05-09", "uncertain or approximate")]
    [InlineData("[2018-05-03,2018-05-04]", "one or all of several")]
    [InlineData("2018-05-03/..", "open end")]
    [InlineData("/2018-05-03", "open end")]
    [InlineData("-0043-03-15", "years from 1 to 9998")]
    [InlineData("9999-12-31", "years from 1 to 9998")]
    public void What_is_no_known_day_is_left_out_with_the_reason(string? date, string why)
    {
        (string text, List<TimelineProblem> problems) = Told.Write(TimelineFormat.ICalendar, [Told.Entry("e1", date)]);
        TimelineProblem problem = Assert.Single(problems);
        Assert.Equal((true, "e1"), (problem.IsLeftOut, problem.Event));
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("VEVENT", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stamp_is_the_day_that_the_article_was_retrieved_or_published_and_else_the_time()
    {
        var clock = new Noon();
        Assert.Equal("20200203T000000Z", Stamp(Told.Post));
        Assert.Equal("20190505T000000Z", Stamp(Told.Post with { Retrieved = null }));
        Assert.Equal("20190505T000000Z", Stamp(Told.Post with { Retrieved = EdtfDate.Parse("2020-02") }));
        Assert.Equal("20210304T120000Z", Stamp(Told.Post with { Retrieved = null, Published = null }));

        string Stamp(Article article) =>
            Told.Write(TimelineFormat.ICalendar, [Told.Entry("e1", "2018-05-03", article: article)], clock: clock).Text
            .Split("DTSTAMP:")[1][..16];
    }

    [Fact]
    public void Lines_are_folded_after_75_octets_and_no_character_is_torn()
    {
        string headline = string.Concat(Enumerable.Repeat("a船🚢é,;\\\n", 40)) + "\u0007";
        string text = Told.Write(TimelineFormat.ICalendar, [Told.Entry("e1", "2018-05-03", headline)]).Text;
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("SUMMARY:" + string.Concat(Enumerable.Repeat(@"a船🚢é\,\;\\\n", 40)) + "\r\n",
            text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_events_of_one_id_are_two_events()
    {
        string text = Told.Write(TimelineFormat.ICalendar, [Told.Entry("e1", "2018-05-03"), Told.Entry("e1", "2018-05-04")]).Text;
        Assert.Contains("UID:e1@0123456789abcdef\r\n", text, StringComparison.Ordinal);
        Assert.Contains("UID:e1-2@0123456789abcdef\r\n", text, StringComparison.Ordinal);
    }

    [TimelineToolFact("ical.js")]
    public void Ical_js_reads_the_events_that_were_written()
    {
        string hard = "Ferry; \"sold\", for £3 \\ 4:\nnext line 船🚢 " + new string('x', 200);
        TimelineEvent[] entries = [Told.Entry("e1", "2018-05-03", hard), Told.Entry("e2", "2018-05-03/2019-01-31"),
            Told.Entry("e3", "1066-12-31"), Told.Entry("e4", "2018")];
        string text = Told.Write(TimelineFormat.ICalendar, entries, new() { Title = "T, t", Lanes = TimelineLanes.Participant }).Text;
        JsonElement[] events = [.. JsonDocument.Parse(TimelineToolFactAttribute.Run("""
            const ICAL = (await load('ical.js')).default;
            const calendar = new ICAL.Component(ICAL.parse(input));
            process.stdout.write(JSON.stringify(calendar.getAllSubcomponents('vevent').map(c => {
                const e = new ICAL.Event(c);
                return [e.uid, e.startDate.toString(), e.endDate.toString(), e.summary, e.description, c.getFirstPropertyValue('url'), c.getFirstPropertyValue('categories')];
            })));
            """, text)).RootElement.EnumerateArray()];
        const string Said = "The old ferry has been sold.\nIda Moss, in Ferries <stay> & \"run\" (Harbour Post, 5 May 2019)";
        Assert.Equal(
            [
                ["e1@0123456789abcdef", "2018-05-03", "2018-05-04", hard, Said, Told.Post.Url!, "Tide Line"],
                ["e2@0123456789abcdef", "2018-05-03", "2019-02-01", "The ferry is sold", Said, Told.Post.Url!, "Tide Line"],
                ["e3@0123456789abcdef", "1066-12-31", "1067-01-01", "The ferry is sold", Said, Told.Post.Url!, "Tide Line"],
            ], events.Select(one => one.EnumerateArray().Select(value => value.GetString()!).ToArray()));
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2021, 3, 4, 12, 0, 0, TimeSpan.Zero);
    }
}
