using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Journo.Publishing.Timelines;
using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Tests.Timelines.Drawing;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Write(IReadOnlyList<TimelineEvent> entries, TimelineOptions? options = null)
    {
        using var output = new StringWriter();
        TimelineWriters.Of(TimelineFormat.Svg, options ?? new() { Title = "The bridge & <the> sound" }, problem =>
            Assert.Fail(problem.ToString())).Write(entries, output, default);
        return output.ToString();
    }

    private static XDocument Read(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new() { CheckCharacters = true });
        return XDocument.Load(reader);
    }

    [Fact]
    public void Any_timeline_is_well_formed_and_written_the_same_twice() => DrawnEvents.Timelines.Sample(entries =>
    {
        string svg = Write(entries, new() { Title = entries.Count > 0 ? entries[0].Headline : null, Lanes = TimelineLanes.Source });
        XDocument drawing = Read(svg);
        Assert.Equal(svg, Write(entries, new() { Title = entries.Count > 0 ? entries[0].Headline : null, Lanes = TimelineLanes.Source }));
        // A headline may have any letters; a place and a length are numbers.
        Assert.DoesNotContain(drawing.Descendants().Attributes(), a => a.Value.Contains("NaN", StringComparison.Ordinal)
            || a.Value.Contains('∞', StringComparison.Ordinal));
    }, iter: 300);

    [Fact]
    public void It_says_what_it_is_to_those_who_do_not_see_it()
    {
        XElement root = Read(Write(DrawnEvents.Bridge)).Root!;
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal("The bridge & <the> sound", root.Element(Svg + "title")!.Value);
        Assert.Equal("13 events: 11 dated, 1 placed by the text, 1 without a place.", root.Element(Svg + "desc")!.Value);
        Assert.Contains(
            "1961 or 1963: The bridge is closed to lorries (Harbour Gazette). Sources disagree: 1961 (Harbour Gazette); 1963 (Quay Post).",
            root.Descendants(Svg + "title").Select(t => t.Value));
    }

    [Fact]
    public void Words_are_text_and_nothing_comes_from_elsewhere()
    {
        XElement root = Read(Write(DrawnEvents.Bridge)).Root!;
        Assert.Contains("The report is published & <em>read</em>", root.Descendants(Svg + "tspan").Select(t => t.Value));
        Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName is "script" or "image" or "a" or "use" or "foreignObject");
        Assert.DoesNotContain("url(", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1978-03-14", "circle.day")]
    [InlineData("1978", "rect.bar")]
    [InlineData("1978?", "rect.bar unsure")]
    [InlineData("1970/1980", "rect.core")]
    [InlineData("1978~", "rect.may")]
    [InlineData("1978/..", "path.tip")]
    [InlineData("1978/", "path.line unknown")]
    [InlineData("[1971,1978]", "path.join either")]
    [InlineData("{1971,1978}", "path.join")]
    public void What_is_known_of_a_date_has_a_form_of_its_own(string date, string form)
    {
        XElement drawn = Read(Write([DrawnEvents.Of("a", "1950", "Before"), DrawnEvents.Of("b", date, "This")])).Descendants(Svg + "g")
            .Where(g => g.Attribute("class")!.Value == "event").ElementAt(1);
        Assert.Contains(form, drawn.Elements().Select(e => $"{e.Name.LocalName}.{e.Attribute("class")?.Value}"));
    }

    [Fact]
    public void More_events_than_anybody_reads_are_counted_by_period()
    {
        TimelineEvent[] entries = [.. Enumerable.Range(0, 600)
            .Select(i => DrawnEvents.Of($"e{i}", i % 10 == 0 ? "2010/2012"
            : $"20{10 + (i % 5)}-0{1 + (i % 9)}-11", "Something", teller: i < 500 ? "Quay Post" : "Harbour Gazette"))];
        var layout = DensityLayout.Of(entries, new() { Lanes = TimelineLanes.Source }, 960, isAlone: true, default);
        Assert.Equal(["Quay Post", "Harbour Gazette"], layout.Lanes.Select(lane => lane.Name));
        Assert.Equal(540, layout.Lanes.Sum(lane => lane.Periods.Sum(period => period.Certain)));
        Assert.Equal(60, layout.Lanes.Sum(lane => lane.Periods.Max(period => period.Possible)));
        Assert.Empty(Read(Write(entries)).Descendants(Svg + "circle"));
    }
}
