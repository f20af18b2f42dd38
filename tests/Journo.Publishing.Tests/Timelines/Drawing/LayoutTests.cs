using CsCheck;
using Journo.Publishing.Timelines;
using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Tests.Timelines.Drawing;

public sealed class LayoutTests
{
    private static readonly Gen<(IReadOnlyList<TimelineEvent> Entries, double Width, TimelineLanes Lanes)> Drawings =
        Gen.Select(DrawnEvents.Timelines, Gen.OneOf(324.0, 960.0), Gen.OneOf(TimelineLanes.None, TimelineLanes.Source));

    private static TimelineLayout Layout(
        IReadOnlyList<TimelineEvent> entries, double width = 960, TimelineLanes lanes = TimelineLanes.None) =>
        LayoutBuilder.Build(entries, new() { Title = "The bridge", Lanes = lanes }, width, isAlone: true);

    private static DrawnEvent Drawn(string date) =>
        Layout([DrawnEvents.Of("a", "2000-01-01", "First"), DrawnEvents.Of("b", date, "Second"),
        DrawnEvents.Of("c", "2029-12-31", "Third")]).Events[1];

    [Fact]
    public void Whatever_the_dates_and_words_labels_marks_and_rows_stay_apart_and_on_the_page() => Drawings.Sample(drawing =>
    {
        TimelineLayout layout = Layout(drawing.Entries, drawing.Width, drawing.Lanes);
        Assert.Equal(drawing.Entries.Count, layout.Events.Count);
        foreach (DrawnEvent drawn in layout.Events)
        {
            Assert.True(layout.Page.Holds(drawn.Row));
            Assert.True(drawn.Row.Holds(drawn.Label.Bounds), $"{drawn.Label.Bounds} out of {drawn.Row}");
            Assert.True(drawn.Row.Holds(drawn.Mark), $"{drawn.Mark} out of {drawn.Row}");
            Assert.False(drawn.Label.Bounds.Overlaps(drawn.Mark)
                && drawn.Entry.Placement != EventPlacement.Unplaced, $"{drawn.Label.Bounds} over {drawn.Mark}");
        }
        foreach ((DrawnEvent first, DrawnEvent second) in layout.Events.Zip(layout.Events.Skip(1))) Assert
            .True(first.Row.Bottom <= second.Row.Top);
        foreach (DrawnLane lane in layout.Lanes) Assert.DoesNotContain(layout.Events, drawn => drawn.Row.Overlaps(lane.Heading));
        Assert.All(layout.Legend, sign =>
            Assert.True(layout.Page.Holds(new(sign.X, sign.Top, sign.X + 30, sign.Top + LayoutBuilder.LineHeight))));
    }, iter: 300);

    [Fact]
    public void A_stretch_lies_where_its_days_lie() => DrawnEvents.Dates.Array[1, 6].Sample(dates =>
    {
        TimelineLayout layout = Layout([.. dates.Where(date => EdtfDate.TryParse(date, out _))
            .Select((date, i) => DrawnEvents.Of($"e{i}", date, "Something"))]);
        foreach (DrawnSegment drawn in layout.Events.SelectMany(e => e.Segments))
        {
            if (drawn.Segment.From is { } from) Assert.InRange(layout.Scale!.X(from), drawn.Left - 0.001, drawn.Right + 0.001);
            if (drawn.Segment.To is { } to) Assert.InRange(layout.Scale!.X(to), drawn.Left - 0.001, drawn.Right + 0.001);
            Assert.True(drawn.LineLeft <= drawn.Left && drawn.Left <= drawn.Right && drawn.Right <= drawn.LineRight);
        }
    }, iter: 300);

    [Fact]
    public void A_day_is_a_point_a_year_a_stretch_to_look_in_and_an_interval_certain_inside()
    {
        Assert.True(Assert.Single(Drawn("2012-03-04").Segments).Segment.IsDay);
        DrawnSegment year = Assert.Single(Drawn("2012").Segments), interval = Assert.Single(Drawn("2010/2015").Segments);
        Assert.Null(year.CoreLeft);
        Assert.False(year.Segment.IsDay);
        Assert.True(interval.Left < interval.CoreLeft && interval.CoreLeft < interval.CoreRight && interval.CoreRight < interval.Right);
        Assert.Null(Assert.Single(Drawn("2010/2011").Segments).CoreLeft);
    }

    [Fact]
    public void What_is_open_or_unknown_reaches_the_end_of_the_scale()
    {
        DrawnEvent open = Drawn("2012/.."), unknown = Drawn("/2012");
        Assert.Equal((ShapeEdge.Open, ShapeEdge.Unknown), (open.Segments[0].Segment.End, unknown.Segments[0].Segment.Start));
        Assert.True(open.Segments[0].LineRight > 900);
        Assert.True(unknown.Segments[0].LineLeft < 60);
        Assert.Equal((ShapeEdge.Faded, ShapeEdge.Firm), (Drawn("2010~/2012").Segments[0].Segment.Start,
            Drawn("2010~/2012").Segments[0].Segment.End));
    }

    [Fact]
    public void Each_date_of_a_set_has_its_place()
    {
        Assert.Equal(3, Drawn("{2011,2014,2018}").Segments.Count);
        Assert.False(Drawn("[2011,2014]").Shape!.IsAll);
    }

    [Fact]
    public void What_has_no_date_has_no_place_on_the_scale_and_stands_between_its_neighbours()
    {
        TimelineLayout layout = Layout(DrawnEvents.Bridge);
        DrawnEvent boat = layout.Events.Single(e => e.Entry.Id == "boat");
        Assert.Empty(boat.Segments);
        Assert.True(layout.Events.Single(e => e.Entry.Id == "lorries").Row.Bottom <= boat.Row.Top
            && boat.Row.Bottom <= layout.Events.Single(e => e.Entry.Id == "storm").Row.Top);
        Assert.True(layout.Unplaced!.Value.Bottom <= layout.Events.Single(e => e.Entry.Id == "sorry").Row.Top);
    }

    [Fact]
    public void Without_any_date_there_is_no_scale() =>
        Assert.Null(Layout([DrawnEvents.Of("a", null, "First", EventPlacement.Ordered),
        DrawnEvents.Of("b", "XXXX-12-25", "A Christmas")]).Scale);

    [Fact]
    public void A_long_word_is_broken_and_a_long_text_ends_in_an_ellipsis()
    {
        var text = new LabelText((_, words) => words.Length);
        Assert.Equal(["abcde", "fgh"], text.Wrap([new(LabelPart.Headline, "abcdefgh")], 5, 3).Select(line => line.Runs[0].Text));
        Assert.Equal(["one", "two…"], text.Wrap([new(LabelPart.Headline, "one two three")], 4, 2).Select(line => line.Runs[0].Text));
    }
}
