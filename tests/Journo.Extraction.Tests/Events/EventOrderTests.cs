using Journo.Testing;
namespace Journo.Extraction.Tests.Events;

/// <summary>What comes after what, by the words of texts about places and people that do not exist.</summary>
public class EventOrderTests
{
    private static string[] Order(string text)
    {
        IReadOnlyList<EventMention> events = Reading.Of(text).Events;
        Dictionary<string, string> headlines = events.ToDictionary(told => told.Id, told => told.Headline);
        foreach (EventMention told in events)
        {
            Assert.All(told.Follows, id => Assert.Contains(told.Id, events.Single(other => other.Id == id).Precedes));
            Assert.All(told.Precedes, id => Assert.Contains(told.Id, events.Single(other => other.Id == id).Follows));
        }
        return [.. events.SelectMany(told => told.Follows.Select(id => $"{headlines[id]} < {told.Headline}"))];
    }

    [Theory]
    [InlineData("Acme closed the mill after Ann Brill resigned.", "Ann Brill resigned < Acme closed the mill")]
    [InlineData("Once Ann Brill resigned, Acme closed the mill.", "Ann Brill resigned < Acme closed the mill")]
    [InlineData("When Ann Brill resigned, Acme closed the mill.", "Ann Brill resigned < Acme closed the mill")]
    [InlineData("Acme closed the mill two days after Ann Brill resigned.", "Ann Brill resigned < Acme closed the mill two days")]
    [InlineData("Acme sold its boats before Ann Brill resigned.", "Acme sold its boats < Ann Brill resigned")]
    [InlineData("Acme sold boats until Ann Brill resigned.", "Acme sold boats < Ann Brill resigned")]
    public void A_clause_that_a_conjunction_opens_comes_before_or_after_its_main_clause(string text, string order) =>
        Assert.Equal([order], Order(text));

    [Theory]
    [InlineData("Acme launched the Pentra app. Crowds cheered. After the launch, Bolt sued Acme.",
        "Acme launched the Pentra app < After the launch, Bolt sued Acme")]
    [InlineData("Ann Brill left Acme. The council met. Acme closed the mill following her departure.",
        "Ann Brill left Acme < Acme closed the mill following her departure")]
    [InlineData("Ann Brill resigned. The mill closed prior to Brill's resignation.",
        "The mill closed prior to Brill's resignation < Ann Brill resigned")]
    public void A_noun_names_an_event_that_a_verb_tells_elsewhere(string text, string order) => Assert.Contains(order, Order(text));

    [Theory]
    [InlineData("Acme bought the mill. It then closed the harbour.", "Acme bought the mill < It then closed the harbour")]
    [InlineData("Acme bought the mill. Bolt later sued the council.", "Acme bought the mill < Bolt later sued the council")]
    [InlineData("Acme bought the mill. Three years later, Bolt sued the council.",
        "Acme bought the mill < Three years later, Bolt sued the council")]
    [InlineData("Acme bought the mill. It had previously promised a park.", "It had previously promised a park < Acme bought the mill")]
    public void An_adverb_goes_on_from_the_event_before(string text, string order) => Assert.Equal([order], Order(text));

    [Fact]
    public void An_adverb_goes_on_from_the_main_clause_not_from_the_one_after_it() =>
        Assert.Contains("Acme closed the mill < Bolt later sued the council",
            Order("Acme closed the mill after Ann Brill resigned. Bolt later sued the council."));

    [Theory]
    [InlineData("Acme bought the mill. Bolt sued the council.")]
    [InlineData("Acme bought the mill. The then mayor of Dale resigned.")]
    [InlineData("Acme bought the mill. Bolt sold the boats later this year.")]
    [InlineData("Ann Brill wept when Acme sold the mill.")]
    [InlineData("Ann Brill did not resign until Acme sold the mill.")]
    [InlineData("Acme launched the Pentra app. Bolt sold boats after a launch.")]
    [InlineData("Acme launched the Pentra app. Bolt sued after the launch of Quill.",
        "The launch of Quill < Bolt sued after the launch of Quill")]
    public void What_the_words_do_not_put_in_order_stays_so(string text, params string[] order) => Assert.Equal(order, Order(text));

    [Fact]
    public void What_comes_after_a_dated_event_is_of_that_time_or_later_and_no_more()
    {
        EventMention told = Assert
            .Single(Reading.Of("Ann Brill left Acme in 2018. Once Brill left, she stopped her gifts to the library.").Events, told =>
            told.Headline.Contains("gifts", StringComparison.Ordinal));
        Assert.Equal(("[2018..]", "2018-01-01", null), (told.Date?.ToString(), told.Earliest?.ToString(), told.Latest?.ToString()));
        Assert.Equal("Once Brill left", told.Expression);
        Assert.Null(told.Unresolved);
    }

    [Fact]
    public void What_comes_after_an_undated_event_has_no_date_and_says_after_what()
    {
        ArticleExtraction reading = Reading.Of("Ann Brill resigned. Acme then closed the mill.");
        Assert.All(reading.Events, told => Assert.Null(told.Date));
        Assert.Equal(["The article only says that it came before “Acme then closed the mill”.",
            "The article only says that it came after “Ann Brill resigned”."], reading.Events.Select(told => told.Unresolved));
    }

    [Fact]
    public void No_event_comes_before_itself()
    {
        foreach (string text in new[]
        {
            "Ann Brill resigned after Acme closed the mill. Acme closed the mill after Brill resigned. Acme then closed it after the "
                + "resignation.",
            string.Concat(Enumerable.Repeat("Acme bought the mill after Bolt sold it. Bolt then sold the mill before Acme bought it. ",
                40)),
        })
        {
            Dictionary<string, EventMention> events = Reading.Of(text).Events.ToDictionary(told => told.Id);
            foreach (EventMention start in events.Values)
            {
                var seen = new HashSet<string>();
                var open = new Stack<string>(start.Follows);
                while (open.TryPop(out string? id))
                {
                    Assert.NotEqual(start.Id, id);
                    if (!seen.Add(id)) continue;
                    foreach (string next in events[id].Follows) open.Push(next);
                }
            }
        }
    }

    [Fact]
    public void Words_that_the_dates_refute_put_nothing_in_order() =>
        Assert.Empty(Order("Acme bought the mill in 2015. It then closed the harbour in 2009."));

    [Fact]
    public void A_phrase_names_an_event_that_nothing_else_tells()
    {
        Assert.Equal(["Ann Brill's tweet < In response to Ann Brill's tweet, Acme raised its fees"],
            Order("In response to Ann Brill's tweet, Acme raised its fees."));
        Assert.Equal(["The sudden closure of Pentra"], Reading
            .Of("Ann Brill founded Pentra. Neighbours mourned the sudden closure of Pentra.").Events.Skip(1).Select(told => told.Headline));
        Assert.DoesNotContain(Reading.Of("Critics call for the resignation of Ann Brill.").Events, told =>
            told.Headline.Contains("resignation", StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_after_another_event_tells_one_whatever_its_verb() =>
        Assert.Equal(["She emailed the council < Ann Brill fished for eels"],
            Order("Ann Brill fished for eels after she emailed the council."));
}
