using CsCheck;
using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Tests.Timelines.Drawing;

public sealed class TimeScaleTests
{
    private static TimeScale Scale(params string[] dates) =>
        TimeScale.Of(dates.Select(date => DateShape.Of(EdtfDate.Parse(date))!), 0, 600, text => text.Length * 7, 14)!;

    private static string Labels(params string[] dates) =>
        string.Join(' ', Scale(dates).Ticks.Select(tick => tick.Label).Where(label => label.Length > 0));

    [Theory]
    [InlineData("2015|2023-01", "2015 2016 2017 2018 2019 2020 2021 2022 2023")]
    [InlineData("1921|2021", "1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020")]
    [InlineData("2024-01-03|2024-06-01", "Jan Feb Mar Apr May Jun")]
    [InlineData("2024-05-03|2024-05-09", "3 4 5 6 7 8 9 10")]
    [InlineData("-0490|1066", "600 BC 400 BC 200 BC 1 200 400 600 800 1000")]
    [InlineData("-0002|0003", "3 BC 2 BC 1 BC 1 2 3 4")]
    [InlineData("Y-170000000|2020", "160 m BC 140 m BC 120 m BC 100 m BC 80 m BC 60 m BC 40 m BC 20 m BC 1")]
    public void Ticks_stand_at_round_dates_and_there_is_no_year_0(string dates, string labels) =>
        Assert.Equal(labels, Labels(dates.Split('|')));

    [Fact]
    public void Days_say_their_month_and_months_their_year_once()
    {
        Assert.Equal(["Dec 2023", "Jan 2024"], Scale("2023-12-28", "2024-01-04").Ticks.Select(tick => tick.Context).OfType<string>());
        Assert.Equal(["2023", "2024"], Scale("2023-08", "2024-03").Ticks.Select(tick => tick.Context).OfType<string>());
    }

    [Fact]
    public void A_single_day_lies_within_a_week()
    {
        TimeScale scale = Scale("2024-05-03");
        Assert.True(scale.Last - scale.First >= 7);
        Assert.InRange(scale.X(DateShape.Of(EdtfDate.Parse("2024-05-03"))!.First!.Value), 100, 500);
    }

    [Fact]
    public void Nothing_with_a_place_has_no_scale() => Assert.Null(TimeScale.Of([], 0, 600, text => text.Length, 1));

    [Fact]
    public void Every_date_lies_on_its_scale_and_ticks_go_from_left_to_right() => DrawnEvents.Dates.Array[1, 5].Sample(dates =>
    {
        DateShape[] shapes = [.. dates.Select(text => EdtfDate.TryParse(text, out EdtfDate? date) ? DateShape.Of(date) : null)
            .OfType<DateShape>()];
        if (TimeScale.Of(shapes, 0, 600, text => text.Length * 7, 14) is not { } scale) return shapes.Length == 0;
        return shapes.All(s => scale.First <= s.First && s.Last <= scale.Last)
            && scale.Ticks.Count <= 600
            && scale.Ticks.All(tick => tick.X is >= 0 and <= 600)
            && scale.Ticks.Zip(scale.Ticks.Skip(1)).All(pair => pair.First.X < pair.Second.X);
    });
}
