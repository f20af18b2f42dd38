using Journo.Testing;
using Journo.Extraction.Events;

namespace Journo.Extraction.Tests.Events;

public class EventTests
{
    [Fact]
    public void A_claim_with_a_date_tells_an_event_as_exactly_as_the_article_dates_it()
    {
        EventMention told = Assert.Single(Reading.Of("Acme bought the mill in June 2010.").Events);
        Assert.Equal("2010-06", told.Date?.ToString());
        Assert.Equal("2010-06-01", told.Earliest?.ToString());
        Assert.Equal("2010-06-30", told.Latest?.ToString());
        Assert.Equal("Acme bought the mill in June 2010", told.Headline);
        Assert.Equal("a-c1", told.Claim);
    }

    [Fact]
    public void A_change_without_a_date_is_an_event_that_says_so()
    {
        EventMention told = Assert.Single(Reading.Of("Ann Brill resigned from Acme.").Events);
        Assert.Null(told.Date);
        Assert.NotNull(told.Unresolved);
        Assert.Equal(["Ann Brill", "Acme"], told.Participants);
    }

    [Fact]
    public void What_would_or_may_happen_and_what_is_are_no_events() =>
        Assert.Empty(Reading.Of("Ann Brill would have resigned. The mill is old.").Events);

    [Fact]
    public void A_time_after_an_event_counts_from_its_date()
    {
        ArticleExtraction reading = Reading
            .Of("Launched in November 2022, the Pentra app drew crowds. Two months after launch, it had 5 million users.");
        EventMention later = Assert.Single(reading.Events, told => told.Expression == "Two months");
        Assert.Equal("2023-01~", later.Date?.ToString());
    }

    [Fact]
    public void A_time_after_an_event_that_the_article_does_not_date_stays_open() =>
        Assert.All(Reading.Of("Two months after launch, Pentra gained 5 million users.").Events, told =>
            Assert.True(told.Date is null && told.Unresolved is not null));

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

    [Theory]
    [InlineData("Acme made a $2 billion investment in the harbour.", true)]
    [InlineData("Acme has carried out two raids on the harbour.", true)]
    [InlineData("Acme unveiled its new crane.", true)]
    [InlineData("Acme made no offer for the harbour.", false)]
    [InlineData("Acme made the rules for a sale of the harbour.", false)]
    [InlineData("Acme made good cranes.", false)]
    public void A_noun_for_an_event_tells_one_with_the_verb_that_carries_it(string text, bool tells) =>
        Assert.Equal(tells, Reading.Of(text).Events.Count > 0);

    [Theory]
    [InlineData("Ann Brill, a millionaire, lives in Oslo. In 2010 the millionaire bought a mill.", "Ann Brill")]
    [InlineData("Ann Brill lives in Oslo. She resigned in 2010.", "Ann Brill")]
    [InlineData("Acme Corporation is in Oslo. The company closed in 2010.", "Acme Corporation")]
    public void Who_acts_is_a_participant_under_another_word_too(string text, string name) =>
        Assert.Equal([name], Reading.Of(text).Events[^1].Participants);

    [Fact]
    public void In_somebodys_words_he_may_be_anybody() =>
        Assert.DoesNotContain("Bert Hale", Reading.Of("Bert Hale lives in Oslo. Carl Dunn said that he resigned in 2010.").Events[
            ^1].Participants);

    [Theory]
    [InlineData("The bridge was built from 1990 to 1994.", "1990/1994")]
    [InlineData("The fair ran from 3 to 5 May 2021.", "2021-05-03/2021-05-05")]
    [InlineData("The talks ran May 3-5, 2021.", "2021-05-03/2021-05-05")]
    [InlineData("Ann Brill served 1998\u20132004 as mayor.", "1998/2004")]
    [InlineData("The trial lasted from March until June 2019.", "2019-03/2019-06")]
    [InlineData("Ann Brill led Acme between 2001 and 2008.", "[2001..2008]")]
    [InlineData("Ann Brill led Acme in 2001 and 2008.", "2001 2008")]
    [InlineData("The fair was moved from May 2021 to June 2021.", "2021-05 2021-06")]
    [InlineData("The mill burned in 2008, and after 2008 it stood empty.", "2008")]
    public void The_two_ends_of_a_stretch_are_one_time_and_a_time_told_twice_is_told_once(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', Reading.Of(text).Events.Select(told => told.Date).Distinct()));

    [Fact]
    public void A_stretch_stands_where_its_two_ends_do()
    {
        EventMention told = Assert.Single(Reading.Of("The bridge was built from 1990 to 1994.").Events);
        Assert.Equal("1990 to 1994", told.Expression);
        Assert.Equal(("1990-01-01", "1994-12-31"), (told.Earliest?.Text, told.Latest?.Text));
    }

    [Theory]
    [InlineData("Later reports say Acme closed the mill.")]
    [InlineData("Earlier reports said Acme closed the mill.")]
    public void An_adverb_that_opens_a_sentence_has_no_verb_right_behind_it(string text) =>
        Assert.Equal("Acme closed the mill", Assert.Single(Reading.Of(text).Claims).Text);
}
