using Journo.Testing;
using Journo.Testing.Work;
using CsCheck;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction.Tests.Times;

public class DateFinderTests
{
    /// <summary>A Thursday.</summary>
    private static readonly EdtfDate Published = EdtfDate.Parse("2021-03-18");

    private static FoundDate Single(string text, string words, EdtfDate? published)
    {
        var document = TextDocument.Of(text, InEnglish.Language);
        IReadOnlyList<FoundDate> all = DateFinder.Find(document, published);
        FoundDate[] found = [.. all.Where(date => document.Quote(date.Words) == words)];
        return found.Length == 1 ? found[0] : throw new Xunit.Sdk.XunitException(
            $"'{words}' was found {found.Length} times; all: {string.Join(" | ", all.Select(date => document.Quote(date.Words)))}");
    }

    [Theory]
    // Absolute dates
    [InlineData("The bridge opened on 4 May 1987.", "4 May 1987", "1987-05-04", "1987-05-04")]
    [InlineData("The bridge opened on May 4, 1987.", "May 4, 1987", "1987-05-04", "1987-05-04")]
    [InlineData("The bridge opened on the 4th of May 1987.", "the 4th of May 1987", "1987-05-04", "1987-05-04")]
    [InlineData("The bridge opened on Monday, May 4, 1987.", "Monday, May 4, 1987", "1987-05-04", "1987-05-04")]
    [InlineData("The bridge opened on 1987-05-04.", "1987-05-04", "1987-05-04", "1987-05-04")]
    [InlineData("The bridge opened on 04.05.1987.", "04.05.1987", "1987-05-04", "1987-05-04")]
    [InlineData("The bridge opened in Sept. 1987 after a storm.", "Sept. 1987", "1987-09", "1987-09")]
    [InlineData("The bridge opened in May of 1987.", "May of 1987", "1987-05", "1987-05")]
    [InlineData("The bridge opened in 1987.", "1987", "1987", "1987")]
    [InlineData("Trade grew in the 1960s.", "the 1960s", "196", "196X")]
    [InlineData("Trade grew in the late 1960s.", "the late 1960s", "196", "196X")]
    [InlineData("Trade grew in the nineteenth century.", "the nineteenth century", "18", "18XX")]
    [InlineData("Trade grew in the 19th century.", "the 19th century", "18", "18XX")]
    [InlineData("The wall was built around 1740.", "1740", "1740", "1740~")]
    [InlineData("The temple fell in 146 BC.", "146 BC", "BC0146", "-0145")]
    [InlineData("Work began in early 2018.", "early 2018", "2018", "2018")]
    [InlineData("Work began in mid-2018.", "mid-2018", "2018", "2018")]
    [InlineData("Work ended by the end of 2018.", "the end of 2018", "2018", "2018")]
    [InlineData("Work began in the spring of 2018.", "the spring of 2018", "2018-SP", "2018-21")]
    [InlineData("Sales rose in the third quarter of 2018.", "the third quarter of 2018", "2018-Q3", "2018-07/2018-09")]
    [InlineData("Sales rose in the first half of 2018.", "the first half of 2018", "2018-H1", "2018-01/2018-06")]
    [InlineData("They met on Christmas Day 1999.", "Christmas Day 1999", "1999-12-25", "1999-12-25")]
    [InlineData("They met on Good Friday 2019.", "Good Friday 2019", "2019-04-19", "2019-04-19")]
    [InlineData("They met on the morning of April 19, 1999.", "the morning of April 19, 1999", "1999-04-19TMO", "1999-04-19")]
    [InlineData("Rain fell from April to June 1999.", "April", "1999-04", "1999-04")]
    [InlineData("Rain fell on March 5-9, 1999.", "March 5", "1999-03-05", "1999-03-05")]
    [InlineData("The war of 1914-18 was long.", "18", "1918", "1918")]
    // Counted from the publication date
    [InlineData("The board met yesterday.", "yesterday", "2021-03-17", "2021-03-17")]
    [InlineData("The board met on Tuesday.", "Tuesday", "2021-03-16", "2021-03-16")]
    [InlineData("The board will meet on Tuesday.", "Tuesday", "2021-03-23", "2021-03-23")]
    [InlineData("The board met last week.", "last week", "2021-W10", "2021-03-08/2021-03-14")]
    [InlineData("The board met last month.", "last month", "2021-02", "2021-02")]
    [InlineData("The board will meet next year.", "next year", "2022", "2022")]
    [InlineData("The board met two years ago.", "two years ago", "2019", "2019")]
    [InlineData("The board met on February 3 in private.", "February 3", "2021-02-03", "2021-02-03")]
    [InlineData("The board met in November without him.", "November", "2020-11", "2020-11")]
    [InlineData("The board met last summer.", "last summer", "2020-SU", "2020-22")]
    [InlineData("The board met at 5:30 p.m. Tuesday.", "5:30 p.m. Tuesday", "2021-03-16T17:30", "2021-03-16T17:30:00")]
    [InlineData("Prices rose over the past 30 days.", "the past 30 days", "P30D", "2021-02-16/2021-03-18")]
    public void A_date_is_found_with_its_extent_and_meaning(string text, string words, string timex, string edtf)
    {
        FoundDate date = Single(text, words, Published);
        Assert.Equal((timex, edtf), (date.Value, date.Date?.ToString()));
        Assert.Null(date.Unresolved);
    }

    [Theory]
    [InlineData("He left after barely two months.", "barely two months", DateMentionKind.Duration, "P2M")]
    [InlineData("It took more than a decade.", "more than a decade", DateMentionKind.Duration, "P1DE")]
    [InlineData("It was a five-year plan.", "five-year", DateMentionKind.Duration, "P5Y")]
    [InlineData("They waited for several hours.", "several hours", DateMentionKind.Duration, "PTXH")]
    [InlineData("They waited for years.", "years", DateMentionKind.Duration, "PXY")]
    [InlineData("They meet every week.", "every week", DateMentionKind.Set, "P1W")]
    [InlineData("The report is published annually.", "annually", DateMentionKind.Set, "P1Y")]
    [InlineData("The club meets every Tuesday.", "every Tuesday", DateMentionKind.Set, "XXXX-WXX-2")]
    [InlineData("They are now in Oslo.", "now", DateMentionKind.Date, "PRESENT_REF")]
    [InlineData("They recently moved to Oslo.", "recently", DateMentionKind.Date, "PAST_REF")]
    public void What_is_no_date_says_so(string text, string words, DateMentionKind kind, string timex)
    {
        FoundDate found = Single(text, words, Published);
        Assert.Equal((kind, timex, (EdtfDate?)null), (found.Kind, found.Value, found.Date));
        Assert.NotNull(found.Unresolved);
    }

    [Theory]
    [InlineData("The board met last week.", "last week")]
    [InlineData("The board met yesterday.", "yesterday")]
    [InlineData("The board met on Tuesday.", "Tuesday")]
    [InlineData("The board met two years ago.", "two years ago")]
    [InlineData("The board met in November without him.", "November")]
    public void Nothing_is_guessed_without_a_publication_date(string text, string words)
    {
        FoundDate found = Single(text, words, null);
        Assert.Null(found.Date);
        Assert.Contains("publication date", found.Unresolved, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Work began in early 2018.", "early 2018", "2018-01-01", "2018-12-31")]
    [InlineData("Work began in late May 2020.", "late May 2020", "2020-05-01", "2020-05-31")]
    [InlineData("Work began in mid-2019.", "mid-2019", "2019-01-01", "2019-12-31")]
    [InlineData("Work began in mid-May 2017.", "mid-May 2017", "2017-05-01", "2017-05-31")]
    [InlineData("Trade grew in the early 1990s.", "the early 1990s", "1990-01-01", "1999-12-31")]
    [InlineData("Trade grew in the late nineteenth century.", "the late nineteenth century", "1800-01-01", "1899-12-31")]
    public void Early_and_late_have_no_bounds_of_their_own_so_those_of_the_whole_are_kept(
        string text, string words, string earliest, string latest)
    {
        EdtfDate date = Single(text, words, Published).Date!;
        Assert.Equal((earliest, latest, false), (date.Earliest, date.Latest, date.IsApproximate));
    }

    [Fact]
    public void The_turn_of_a_year_lies_on_both_sides_of_its_beginning()
    {
        FoundDate found = Single("It closed at the turn of 2011.", "the turn of 2011", Published);
        Assert.Null(found.Date);
        Assert.Contains("both sides", found.Unresolved, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_line_at_the_top_is_the_publication_date_where_none_is_given() =>
        Assert.Equal("2021-03-16", Single("Harbour closed\n\nThursday, March 18, 2021\n\nThe harbour was closed on Tuesday.", "Tuesday",
            null).Date?.ToString());

    [Fact]
    public void In_a_history_a_month_belongs_to_the_year_spoken_of_last()
    {
        const string Text =
            "The siege began on 3 May 1712. In July the town fell. By December the army was gone, and in January it came back.";
        Assert.Equal("1712-07", Single(Text, "July", null).Date?.ToString());
        Assert.Equal("1713-01", Single(Text, "January", null).Date?.ToString());
    }

    [Fact]
    public void Two_days_later_counts_from_the_date_before_it() =>
        Assert.Equal("2020-03-02", Single("The strike began on 29 February 2020. Two days later it was over.", "Two days later", null).Date?
            .ToString());

    [Fact]
    public void A_length_of_time_after_an_event_waits_for_the_date_of_the_event()
    {
        FoundDate found = Single("The service had a million users two months after launch.", "two months", Published);
        Assert.Equal((2m, TimeUnit.Month, 1), (found.FromEvent!.Amount, found.FromEvent.Unit, found.FromEvent.Direction));
        Assert.Contains("launch", found.Unresolved, StringComparison.Ordinal);
        Assert.Equal("2023-01~", found.FromEvent.From(EdtfDate.Parse("2022-11"))?.ToString());
        Assert.Null(found.FromEvent.From(null));
    }

    [Theory]
    [InlineData("About 1500 people came.")]
    [InlineData("They paid $1999 for it.")]
    [InlineData("You may go, and they march on.")]
    [InlineData("He made a second attempt.")]
    [InlineData("Three quarters of them agreed.")]
    [InlineData("The first half of the match was dull.")]
    [InlineData("This time, nobody came.")]
    [InlineData("April Jones spoke.")]
    public void What_only_looks_like_a_date_is_left_alone(string text) =>
        Assert.DoesNotContain(DateFinder.Find(TextDocument.Of(text, InEnglish.Language), Published), date => !date.IsLoose);

    [Fact]
    public void A_day_that_does_not_exist_has_no_date() =>
        Assert.Null(Single("It happened on 30 February 2020.", "30 February 2020", null).Date);

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Strange_texts_give_ranges_inside_them_in_their_order()
    {
        Gen.OneOf("the", "last", "May", "5", ",", "1940", "-", "of", "two", "years", "ago", "Tuesday", "morning", "half", "a", "end",
            "7:30", "p.m.", "'", "90", "s", "early", "before", "Christmas", "\n\n", "BC", "st", "/", ".").Array[0, 40].Sample(words =>
        {
            var document = TextDocument.Of(string.Join(' ', words), InEnglish.Language);
            int end = 0;
            foreach (FoundDate date in DateFinder.Find(document, Published))
            {
                if (date.Words.First < end || date.Words.End > document.Tokens.Length || date.Words.IsEmpty
                    || !date.Words.Contains(date.Core)) return false;
                end = date.Words.End;
            }
            return true;
        }, iter: 5000);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_long_line_of_time_words_takes_work_in_proportion() => Effort.IsInProportion(
        static text => Assert.NotEmpty(DateFinder.Find(TextDocument.Of(text, InEnglish.Language), Published)),
        count => string.Concat(Enumerable.Repeat("the last two hundred and five years of the end of May 1940 and ", count)), 1_000);

    [Fact]
    public void A_year_later_than_planned_is_a_difference_and_no_date()
    {
        FoundDate found = Single("The bridge opens in 2027, a year later than planned.", "a year", Published);
        Assert.Null(found.Date);
    }
}
