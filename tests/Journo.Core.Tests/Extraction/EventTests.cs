using Journo.Extraction;

namespace Journo.Core.Tests.Extraction;

public class EventTests
{
    [Fact]
    public void A_claim_with_a_date_tells_an_event_as_exactly_as_the_article_dates_it()
    {
        TimelineEvent told = Assert.Single(Reading.Of("Acme bought the mill in June 2010.").Events);
        Assert.Equal("2010-06", told.Date?.ToString());
        Assert.Equal("2010-06-01", told.Earliest?.ToString());
        Assert.Equal("2010-06-30", told.Latest?.ToString());
        Assert.Equal("Acme bought the mill in June 2010", told.Headline);
        Assert.Equal("a-c1", told.Claim);
    }

    [Fact]
    public void A_change_without_a_date_is_an_event_that_says_so()
    {
        TimelineEvent told = Assert.Single(Reading.Of("Ann Brill resigned from Acme.").Events);
        Assert.Null(told.Date);
        Assert.NotNull(told.Unresolved);
        Assert.Equal(["Ann Brill", "Acme"], told.Participants);
    }

    [Fact]
    public void What_would_or_may_happen_and_what_is_are_no_events() => Assert.Empty(Reading.Of("Ann Brill would have resigned. The mill is old.").Events);

    [Fact]
    public void A_time_after_an_event_counts_from_its_date()
    {
        ArticleReading reading = Reading.Of("Launched in November 2022, the Pentra app drew crowds. Two months after launch, it had 5 million users.");
        TimelineEvent later = Assert.Single(reading.Events, told => told.Expression == "Two months");
        Assert.Equal("2023-01~", later.Date?.ToString());
    }

    [Fact]
    public void A_time_after_an_event_that_the_article_does_not_date_stays_open() =>
        Assert.All(Reading.Of("Two months after launch, Pentra gained 5 million users.").Events, told => Assert.True(told.Date is null && told.Unresolved is not null));

    [Fact]
    public void A_headline_borrows_the_subject_that_its_clause_shares()
    {
        string[] headlines = [.. Reading.Of("Acme bought the mill and sold the boats in 2011.").Events.Select(told => told.Headline)];
        Assert.Equal(["Acme bought the mill", "Acme sold the boats in 2011"], headlines);
    }

    [Theory]
    [InlineData("launched", "launch", true)]
    [InlineData("acquired", "acquisition", true)]
    [InlineData("election", "elected", true)]
    [InlineData("later", "launch", false)]
    [InlineData("port", "portrait", false)]
    public void Words_of_one_stem_name_one_event(string a, string b, bool same) => Assert.Equal(same, DatedMentions.SameStem(a, b));
}
