using Journo.Testing;
using Journo.Analysis.Timelines;

namespace Journo.Analysis.Tests.Timelines;

/// <summary>When two tellings are one event.</summary>
public sealed class MergingTests
{
    [Theory]
    [InlineData("1998-06-12", "1998-06-12", "Ada Holm opened the new pier", "Holm opened the pier in Vik", "Ada Holm", "Ada Holm|Vik",
        "the same day")]
    [InlineData("1998", "1998-06-12", "Ada Holm opened the new pier", "Holm opened the pier", "Ada Holm", "Ada Holm", "a day in the year")]
    [InlineData("2011", "2011-04", "Ada Holm left Norfold Lines over the pier", "Holm resigned from Norfold Lines",
        "Ada Holm|Norfold Lines", "Ada Holm|Norfold Lines", "two verbs for one deed")]
    [InlineData("2011-04", "2011-04", "Norfold Lines donated two boats to the town", "Norfold Lines made a donation of two boats",
        "Norfold Lines", "Norfold Lines", "a noun for the verb")]
    [InlineData("2011-04-02", "2011-04-02", "Holm sold the old ferry to Norfold Lines", "Ada Holm sold Norfold Lines the old ferry",
        "Holm|Norfold Lines", "Ada Holm|Norfold Lines", "a last name for the whole")]
    [InlineData("2011-04-02", "2011-04-02", "The NTA rejected the offer of Norfold Lines",
        "Northern Transport Authority rejects offer of Norfold Lines", "NTA|Norfold Lines", "Northern Transport Authority|Norfold Lines",
        "an acronym")]
    public void Tellings_of_one_event_become_one(
        string date, string other, string headline, string otherHeadline, string participants, string otherParticipants, string why) =>
        Assert.True(Merges(date, other, headline, otherHeadline, participants, otherParticipants), why);

    [Theory]
    [InlineData("1998-06-12", "1998-06-12", "Ada Holm opened the new pier", "Ada Holm sold the new pier", "Ada Holm", "Ada Holm",
        "another deed")]
    [InlineData("2011", "2011", "Norfold Lines bought a ferry", "Norfold Lines bought the yard in Vik", "Norfold Lines",
        "Norfold Lines|Vik", "only who and a year in common")]
    [InlineData("2016-03-15", "2016-03-15", "Holm won the vote in Vik", "Holm won the vote in Sund", "Ada Holm|Vik", "Ada Holm|Sund",
        "another place")]
    [InlineData("2016-03-15", "2016-03-15", "Holm beat Brandt in Vik", "Brandt beat Holm in Vik", "Ada Holm|Brandt|Vik",
        "Brandt|Ada Holm|Vik", "the other way round")]
    [InlineData("2016-03-15", "2016-03-15", "Holm joined the strike in Vik", "Holm never joined the strike in Vik", "Ada Holm|Vik",
        "Ada Holm|Vik", "the opposite")]
    [InlineData("2016-03-15", "2016-03-16", "Holm visited the yard in Vik", "Holm visited the yard in Vik", "Ada Holm|Vik", "Ada Holm|Vik",
        "what can be often, on two days")]
    [InlineData("2016-03", "2016-03", "Norfold Lines sold 40 boats to Sund", "Norfold Lines sold 60 boats to Sund", "Norfold Lines|Sund",
        "Norfold Lines|Sund", "other figures")]
    [InlineData(null, "2016-03", "The critics attacked Holm again", "Norfold Lines attacked Holm", "Ada Holm", "Norfold Lines|Ada Holm",
        "undated, by others")]
    [InlineData("2016-03", "2016-03", "Holm opened the pier", "Holm opened the pier", "Ada Holm|Vik", "", "nobody takes part in the other")]
    public void Others_stay_apart(
        string? date, string? other, string headline, string otherHeadline, string participants, string otherParticipants, string why) =>
        Assert.False(Merges(date, other, headline, otherHeadline, participants, otherParticipants), why);

    [Fact]
    public void What_the_article_itself_puts_in_order_is_never_one()
    {
        SourcedMention[] linked = [Accounts.By("a1", null, "Ada Holm opened the pier in Vik", "Ada Holm|Vik"),
            Accounts.By("a2", null, "Norfold Lines closed it", "Norfold Lines", follows: "a1"),
            Accounts.By("a3", null, "Ada Holm opened the pier in Vik", "Ada Holm|Vik", follows: "a2")];
        Assert.Equal("a1 a2 a3", Accounts.Ids(Timeline.Of(linked, InEnglish.Language)));
        SourcedMention[] free = [linked[0], linked[1], linked[2] with { Event = linked[2].Event with { Follows = TextList.Empty } }];
        Assert.Equal("a1+a3 a2", Accounts.Ids(Timeline.Of(free, InEnglish.Language)));
    }

    [Fact]
    public void Two_times_of_one_sentence_are_told_as_two()
    {
        SourcedMention[] told = [Accounts.By("a1", "2015", "Holm led the yard in Vik", "Ada Holm|Vik", claim: "c1"),
            Accounts.By("a2", "2018", "Holm founded the yard in Vik", "Ada Holm|Vik", claim: "c2"),
            Accounts.By("a3", "2019", "Holm founded the yard in Vik", "Ada Holm|Vik", claim: "c2")];
        Assert.Equal("a1 a2 a3", Accounts.Ids(Timeline.Of(told, InEnglish.Language)));
    }

    [Fact]
    public void The_most_exact_telling_is_the_main_one_and_all_sources_are_named()
    {
        TimelineEvent entry = Assert.Single(Timeline.Of(
        [
            Accounts.By("a1", "2018", "Ada Holm left Norfold Lines", "Ada Holm|Norfold Lines", speaker: "the union"),
            Accounts.By("a2", null, "Holm left Norfold Lines", "Ada Holm|Norfold Lines", speaker: "the union"),
            Accounts.By("b1", "2018-05", "Holm quit Norfold Lines in Vik", "Ada Holm|Norfold Lines|Vik"),
        ], InEnglish.Language));
        Assert.Equal(("b1", "2018-05", "2018-05-31"), (entry.Id, entry.Date!.ToString(), entry.Latest!.ToString()));
        Assert.Equal(["the union", "Article b"], entry.Sources);
        Assert.Equal(["Ada Holm", "Norfold Lines", "Vik"], entry.Participants);
        Assert.Empty(entry.Conflicts);
        Assert.Equal("a1|a2|b1", entry.Accounts.ToString());
    }

    [Fact]
    public void Dates_that_can_not_both_be_right_are_shown_and_none_is_made_up()
    {
        TimelineEvent entry = Assert.Single(Timeline.Of(
        [
            Accounts.By("a1", "2018", "Ada Holm founded Norfold Lines", "Ada Holm|Norfold Lines", speaker: "the union"),
            Accounts.By("b1", "2019", "Holm founded Norfold Lines", "Ada Holm|Norfold Lines"),
            Accounts.By("c1", "2019", "Holm founded Norfold Lines", "Ada Holm|Norfold Lines"),
        ], InEnglish.Language));
        Assert.Equal("[2018,2019]", entry.Date!.ToString());
        Assert.Equal(("2018-01-01", "2019-12-31"), (entry.Earliest!.ToString(), entry.Latest!.ToString()));
        Assert.Equal(["2018: the union", "2019: Article b, Article c"], entry.Conflicts);
    }

    [Fact]
    public void Of_what_happens_once_the_name_and_the_deed_are_enough()
    {
        SourcedMention[] told = [Accounts.By("a1", "2020-05-03", "Acme was founded", "Acme"),
            Accounts.By("b1", "2020-05-07", "Acme was founded", "Acme")];
        Assert.Equal("[2020-05-03,2020-05-07]", Assert.Single(Timeline.Of(told, InEnglish.Language)).Date!.ToString());
        SourcedMention[] often = [Accounts.By("a1", "2020-05-03", "Acme met", "Acme"), Accounts.By("b1", "2020-05-07", "Acme met", "Acme")];
        Assert.Equal(2, Timeline.Of(often, InEnglish.Language).Count);
    }

    [Fact]
    public void A_set_that_EDTF_can_not_say_leaves_the_first_date()
    {
        TimelineEvent entry = Assert.Single(Timeline.Of(
        [
            Accounts.By("a1", "2015/2016", "Ada Holm founded Norfold Lines", "Ada Holm|Norfold Lines"),
                Accounts.By("b1", "2019", "Holm founded Norfold Lines", "Ada Holm|Norfold Lines"),
        ], InEnglish.Language));
        Assert.Equal(("a1", "2015/2016"), (entry.Id, entry.Date!.ToString()));
        Assert.Equal(["2015/2016: Article a", "2019: Article b"], entry.Conflicts);
    }

    [Fact]
    public void A_telling_given_twice_counts_once()
    {
        SourcedMention told = Accounts.By("a1", "2018", "Ada Holm left Norfold Lines", "Ada Holm|Norfold Lines");
        Assert.Equal("a1", Accounts.Ids(Timeline.Of([told, told with { Claim = null }], InEnglish.Language)));
    }

    private static bool Merges(string? date, string? other, string headline, string otherHeadline, string participants,
        string otherParticipants) =>
        Timeline.Of([Accounts.By("a1", date, headline, participants), Accounts.By("b1", other, otherHeadline, otherParticipants)],
            InEnglish.Language).Count == 1;
}
