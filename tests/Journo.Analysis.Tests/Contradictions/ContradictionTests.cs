using Journo.Testing;
using Journo.Analysis.Contradictions;
using Journo.Documents;
using Journo.Extraction;

namespace Journo.Analysis.Tests.Contradictions;

/// <summary>Each rule on claims written for it: where it speaks up and where it keeps silent.</summary>
public sealed class ContradictionTests
{
    private static readonly Entity[] s_entities =
    [
        new() { Id = "e1", Name = "Ada Holm", Kind = EntityKind.Person, Aliases = ["Holm"] },
        new() { Id = "e2", Name = "Per Lund", Kind = EntityKind.Person },
        new() { Id = "e3", Name = "Northline", Kind = EntityKind.Organisation },
        new() { Id = "e4", Name = "Sound Bank", Kind = EntityKind.Organisation },
    ];

    [Theory]
    [InlineData("Holm had promised a donation to Northline.", "Holm broke her pledge of an investment in Northline.")]
    [InlineData("Holm had pledged to invest in Northline.", "She promised a gift.")]
    public void A_gift_is_no_investment(string first, string second) => Assert.Equal("GiftOrInvestment", Assert.Single(Find(first, second)).Rule);

    [Theory]
    [InlineData("Holm had promised a donation to Northline.", "Sound Bank promised an investment in Northline.")]
    [InlineData("Holm had promised a donation to Northline.", "Holm made an investment in the ferry.")]
    [InlineData("Holm had promised a donation to Northline.", "Holm repeated her promise of a gift.")]
    [InlineData("Did Holm promise a donation?", "Holm promised an investment.")]
    [InlineData("Holm had promised a donation to Northline.", "Northline intervened and made an investment after Holm broke her promise.")]
    [InlineData("Holm had promised a donation to Northline.", "Northline mothballed an investment that was promised.")]
    public void Other_money_and_other_givers_are_left_alone(string first, string second) => Assert.Empty(Find(first, second));

    [Theory]
    [InlineData("Lund spoke about Holm in an interview.", "Lund said so on a podcast.", true)]
    [InlineData("Lund spoke about Holm in an interview.", "Holm said so on a podcast.", false)]
    [InlineData("Lund spoke about Holm in an interview.", "Lund likes any podcast.", false)]
    [InlineData("Lund spoke in an interview on a podcast.", "Lund said so on a podcast.", false)]
    public void An_interview_is_no_podcast_where_one_person_speaks(string first, string second, bool found) =>
        Assert.Equal(found ? ["InterviewOrPodcast"] : [], Find(first, second).Select(f => f.Rule));

    [Theory]
    [InlineData("Holm left early.", "The millionaire was tired.", "The billionaire slept.", true)]
    [InlineData("", "Holm is a millionaire.", "Holm is a billionaire.", true)]
    [InlineData("", "Holm is a millionaire.", "Lund is a billionaire.", false)]
    [InlineData("", "Holm is a millionaire.", "Holm was a millionaire.", false)]
    public void A_millionaire_is_no_billionaire(string before, string first, string second, bool found) =>
        Assert.Equal(found ? ["MillionaireOrBillionaire"] : [], Find(before, first, second).Select(f => f.Rule));

    [Theory]
    [InlineData("Northline carried passengers in spring", 2000, "Northline carried passengers in spring", 3000, true)]
    [InlineData("Northline carried passengers in spring", 2000, "Northline carried passengers in spring", 2050, false)]
    [InlineData("Northline carried passengers in spring", 2000, "Sound Bank carried passengers in spring", 3000, false)]
    [InlineData("Northline carried passengers in spring", 2000, "Northline sold its old harbour offices", 3000, false)]
    public void Figures_are_compared_where_they_are_of_one_thing(string first, int value, string second, int other, bool found)
    {
        IReadOnlyList<Contradiction> all = Find([first, second], [Amount(0, value), Amount(1, other)], []);
        Assert.Equal(found ? ["DifferentFigures"] : [], all.Select(f => f.Rule));
        if (found) Assert.Equal(("f0", "f1"), (all[0].FirstRow, all[0].SecondRow));
    }

    [Theory]
    [InlineData("Northline carried passengers in spring", "Northline carried passengers in spring", true)]
    [InlineData("Northline carried passengers in spring", "When Northline carried passengers in spring", false)] // asserts nothing by itself
    [InlineData("Northline carried passengers in spring", "Whether Northline carried passengers in spring", false)]
    [InlineData("Ferries carried passengers in spring", "Ferries carried passengers in spring", false)] // nobody is named
    public void Figures_clash_only_where_both_claims_assert_something_of_one_named_subject(string first, string second, bool found) =>
        Assert.Equal(found ? ["DifferentFigures"] : [], Find([first, second], [Amount(0, 2000), Amount(1, 3000)], []).Select(f => f.Rule));

    [Theory]
    [InlineData("Northline owns the old ferry.", "If Northline does not own the old ferry.")]
    [InlineData("Ferries cross the old harbour.", "Ferries do not cross the old harbour.")]
    public void What_is_not_asserted_of_anybody_named_is_not_denied(string first, string second) => Assert.Empty(Find(first, second));

    [Fact]
    public void A_claim_with_two_figures_of_a_kind_is_left_alone()
    {
        string[] claims = ["Northline carried passengers in spring", "Northline carried passengers in spring"];
        Assert.Empty(Find(claims, [Amount(0, 2000), Amount(1, 3000), Amount(1, 4000) with { Id = "f2" }], []));
        Assert.Single(Find(claims, [Amount(0, 2000), Amount(1, 3000), Amount(1, 3) with { Id = "f2", Kind = FigureKind.Duration, Currency = null, Unit = "years" }], []));
    }

    [Fact]
    public void Equal_amounts_of_two_givers_stay_apart_and_a_third_is_held_against_its_own_giver()
    {
        string[] claims = ["Holm promised a donation to the harbour.", "Sound Bank invested money in the harbour.", "Sound Bank invested money in the harbour then."];
        Contradiction found = Assert.Single(Find(claims, [Amount(0, 1_000_000_000), Amount(1, 1_000_000_000), Amount(2, 2_000_000_000)], []));
        Assert.Equal(("DifferentFigures", "f1", "f2", "Sound Bank"), (found.Rule, found.FirstRow, found.SecondRow, found.About));
    }

    [Theory]
    [InlineData("1998", "1999", true)]
    [InlineData("1998", "1998-06", false)]
    public void Dates_of_one_event_must_be_able_to_be_the_same(string first, string second, bool found) => Assert.Equal(
        found ? ["DifferentDates"] : [],
        Find(["Northline opened the ferry.", "Northline opened the ferry late."], [], [Dated(0, first), Dated(1, second)]).Select(f => f.Rule));

    [Theory]
    [InlineData("Northline built the pier after the storm hit.", "The storm hit after Northline built the pier.", true)]
    [InlineData("Northline built the pier after the storm hit.", "The storm hit before Northline built the pier.", false)]
    [InlineData("Northline built the pier after the storm hit.", "Northline built the pier before the storm hit.", true)]
    [InlineData("Northline built the pier after the storm hit.", "The bank closed before the market opened.", false)]
    public void Events_have_one_order(string first, string second, bool found) => Assert.Equal(found ? ["OrderOfEvents"] : [], Find(first, second).Select(f => f.Rule));

    [Theory]
    [InlineData("Northline owns the old ferry.", "Northline does not own the old ferry.", true)]
    [InlineData("Northline never owned the old ferry.", "Northline owned the old ferry.", true)]
    [InlineData("Northline does not own the old ferry.", "Northline doesn’t own the old ferry.", false)]
    [InlineData("Northline owns the old ferry.", "Sound Bank does not own the old ferry.", false)]
    [InlineData("Northline owns the old ferry.", "Northline did not paint the station.", false)]
    public void What_is_affirmed_can_not_be_denied(string first, string second, bool found) => Assert.Equal(found ? ["AffirmedAndDenied"] : [], Find(first, second).Select(f => f.Rule));

    [Fact]
    public void A_speaker_against_himself_is_told_as_such()
    {
        Claim[] claims = [.. Claims(["Northline owns the old ferry.", "Northline does not own the old ferry."]).Select(claim => claim with { Speaker = "Per Lund" })];
        Contradiction found = Assert.Single(ContradictionFinder.Find(claims, s_entities, [], []));
        Assert.Equal("SpeakerAgainstHimself", found.Rule);
        Assert.Contains("Per Lund", found.Reason, StringComparison.Ordinal);
        Assert.InRange(found.Confidence, 0.5, 1);
    }

    [Fact]
    public void Articles_are_read_and_compared_with_each_other()
    {
        Article[] articles =
        [
            ArticleFactory.FromText("Pier\n\nAda Holm bought the old pier. It rained on Monday.", new Article { Id = "one" }),
            ArticleFactory.FromText("Pier\n\nAda Holm never bought the old pier.", new Article { Id = "two" }),
        ];
        Contradiction found = Assert.Single(ContradictionFinder.Find([.. articles.Select(article => InEnglish.Reader.Read(article))]));
        Assert.Equal(("AffirmedAndDenied", "one", "two"), (found.Rule, found.First.Article, found.Second.Article));
    }

    [Fact]
    public void A_word_that_all_claims_have_does_not_make_all_pairs()
    {
        Claim[] claims = Claims([.. Enumerable.Range(0, 3000).Select(i => $"Northline painted the pier {i}.")]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(ContradictionFinder.Find(claims, s_entities, [], []));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    private static IReadOnlyList<Contradiction> Find(params string[] claims) => Find([.. claims.Where(c => c.Length > 0)], [], []);

    private static IReadOnlyList<Contradiction> Find(string[] claims, Figure[] figures, EventMention[] events) => ContradictionFinder.Find(Claims(claims), s_entities, figures, events);

    private static Claim[] Claims(string[] texts) => [.. texts.Select((text, i) => new Claim
    {
        Id = $"c{i}", Article = "a", Sentence = i, Start = i * 1000, End = (i * 1000) + text.Length, Text = text, Kind = text.EndsWith('?') ? ClaimKind.Question : ClaimKind.Fact,
    })];

    private static Figure Amount(int claim, decimal value) => new()
    {
        Id = $"f{claim}", Claim = $"c{claim}", Article = "a", Text = value.ToString(System.Globalization.CultureInfo.InvariantCulture), Kind = FigureKind.Money, Currency = "USD", Value = value,
    };

    private static EventMention Dated(int claim, string date)
    {
        string year = date[..4];
        return new()
        {
            Id = $"t{claim}", Claim = $"c{claim}", Article = "a", Date = EdtfDate.Parse(date), Expression = date,
            Earliest = EdtfDate.Parse(date.Length == 4 ? $"{year}-01-01" : $"{date}-01"), Latest = EdtfDate.Parse(date.Length == 4 ? $"{year}-12-31" : $"{date}-30"),
        };
    }
}
