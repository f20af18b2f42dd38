using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Values;
using Journo.Publishing.Reviews;

namespace Journo.Citations.Tests.Csl;

public class CslDateTests
{
    private static readonly CslLocale American = CslLocales.Embedded.For("en-US");

    private static readonly DateFormat British = new()
    {
        Parts =
        [
            new() { Part = DatePart.Day, Format = new() { Suffix = " " } },
            new() { Part = DatePart.Month, Form = "long", Format = new() { Suffix = " " } },
            new() { Part = DatePart.Year },
        ],
    };

    private static string Text(CitationDate date, DateFormat format) => CslDates.Render(date, format, American).Finish(American).ToString();

    private static CitationDate Range(int[] from, int[] to) => new() { Start = from, End = to };

    [Fact]
    public void A_date_is_written_as_far_as_it_is_known()
    {
        Assert.Equal("7 May 1998", Text(new() { Start = [1998, 5, 7] }, British));
        Assert.Equal("May 1998", Text(new() { Start = [1998, 5] }, British));
        Assert.Equal("1998", Text(new() { Start = [1998] }, British));
    }

    [Fact]
    public void The_parts_that_both_ends_of_a_range_share_are_written_once()
    {
        Assert.Equal("7–9 May 1998", Text(Range([1998, 5, 7], [1998, 5, 9]), British));
        Assert.Equal("7 May–9 June 1998", Text(Range([1998, 5, 7], [1998, 6, 9]), British));
        Assert.Equal("7 May 1998–9 June 1999", Text(Range([1998, 5, 7], [1999, 6, 9]), British));
        Assert.Equal("May 7–9, 1998", Text(Range([1998, 5, 7], [1998, 5, 9]), American.TextDate));
        Assert.Equal("1998–", Text(new() { Start = [1998], IsOpenEnded = true }, British));
    }

    [Fact]
    public void A_season_stands_in_the_place_of_the_month() =>
        Assert.Equal("Summer 1998", Text(new() { Start = [1998], Season = 2 }, British));

    [Fact]
    public void Early_years_say_their_era()
    {
        Assert.Equal("44BC", Text(new() { Start = [-43] }, British));
        Assert.Equal("79AD", Text(new() { Start = [79] }, British));
    }

    [Fact]
    public void Days_and_months_that_do_not_exist_are_left_out() => Assert.Equal("1998", Text(new() { Start = [1998, 40, 7] }, British));

    [Fact]
    public void Words_are_kept() => Assert.Equal("about Easter", Text(new() { Literal = "about Easter" }, British));

    [Fact]
    public void A_style_that_wants_the_year_alone_gets_it() =>
        Assert.Equal("1998", Text(new() { Start = [1998, 5, 7] }, American.TextDate.Localized("year", [])));

    [Fact]
    public void The_last_year_can_be_changed_on_the_way() =>
        Assert.Equal("7 May 1998a", CslDates.Render(new() { Start = [1998, 5, 7] }, British, American, year =>
            RichNode.Join(year, RichNode.Text("a"))).PlainText());

    [Fact]
    public void Dates_sort_by_their_keys()
    {
        CitationDate[] sorted = [new() { Start = [-99] }, new() { Start = [50] }, new() { Start = [1998] }, new() { Start = [1998, 2] },
            new() { Start = [1998, 2, 1] }, new() { Start = [1998, 12] }];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(CslDates.SortKey, StringComparer.Ordinal));
    }
}
