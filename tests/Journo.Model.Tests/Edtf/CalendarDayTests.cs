using CsCheck;
using Journo.Edtf;

namespace Journo.Model.Tests.Edtf;

public class CalendarDayTests
{
    [Fact]
    public void Days_weekdays_and_weeks_agree_with_the_calendar_of_the_runtime() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
    {
        DateOnly expected = DateOnly.FromDayNumber(number);
        var day = new CalendarDay(expected.Year, expected.Month, expected.Day);
        DateTime noon = expected.ToDateTime(TimeOnly.MinValue);
        return day.Number == number - new DateOnly(1970, 1, 1).DayNumber
            && CalendarDay.FromNumber(day.Number) == day
            && day.DayOfWeek % 7 == (int)expected.DayOfWeek
            && day.IsoWeek == (System.Globalization.ISOWeek.GetYear(noon), System.Globalization.ISOWeek.GetWeekOfYear(noon));
    });

    [Fact]
    public void Day_numbers_go_on_before_the_year_1_and_after_9999() =>
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Sample(number => CalendarDay.FromNumber(number).Number == number);

    [Fact]
    public void A_month_later_than_the_31st_of_January_is_the_end_of_February() =>
        Assert.Equal(new CalendarDay(2024, 2, 29), new CalendarDay(2024, 1, 31).AddMonths(1));

    [Fact]
    public void The_week_of_a_year_begins_on_its_Monday() => Assert.Equal(new CalendarDay(2020, 12, 28), CalendarDay.OfIsoWeek(2020, 53));
}
