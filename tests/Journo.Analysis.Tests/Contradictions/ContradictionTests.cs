using Journo.Testing;
using Journo.Analysis.Contradictions;
using Journo.Documents;
using Journo.Extraction;
using Journo.Language;
using Journo.Testing.Work;

namespace Journo.Analysis.Tests.Contradictions;

/// <summary>Each rule on claims written for it: where it speaks up and where it keeps silent.</summary>
public sealed class ContradictionTests
{
    private static readonly Entity[] Entities =
    [
        new() { Id = "e1", Name = "Ada Holm", Kind = EntityKind.Person, Aliases = ["Holm"] },
        new() { Id = "e2", Name = "Per Lund", Kind = EntityKind.Person },
        new() { Id = "e3", Name = "Northline", Kind = EntityKind.Organisation },
        new() { Id = "e4", Name = "Sound Bank", Kind = EntityKind.Organisation },
    ];

    [Theory]
    [InlineData("Ada Holm is a bachelor.", "Ada Holm is a widower.")]
    [InlineData("Per Lund, a shy millionaire, keeps bees.", "The bees belong to billionaire Per Lund.")]
    [InlineData("Per Lund keeps bees.", "The widower sings in a choir.", "Per Lund was a bachelor.")]
    [InlineData("Per Lund is alive.", "Per Lund is dead.")]
    [InlineData("Sound Bank is solvent.", "Sound Bank is bankrupt.")]
    [InlineData("Ada Holm was acquitted of arson.", "Ada Holm was convicted of arson.")]
    [InlineData("Northline won the hockey final.", "Northline narrowly lost the hockey final.")]
    [InlineData("Ada Holm resigned as head of the choir.", "Ada Holm was sacked as head of the choir.")]
    [InlineData("Sound Bank approved the new tariff.", "Sound Bank rejected the new tariff.")]
    [InlineData("Per Lund survived the avalanche.", "Per Lund died in the avalanche.")]
    [InlineData("Ada Holm accepted the medal.", "Ada Holm declined the medal.")]
    [InlineData("Northline postponed the spring regatta.", "Northline cancelled the spring regatta.")]
    [InlineData("Ada Holm lent the museum a violin.", "Ada Holm donated a violin to the museum.")]
    public void Of_two_terms_that_exclude_each_other_one_is_wrong(params string[] claims) =>
        Assert.Equal("MutuallyExclusiveTerms", Assert.Single(Find(claims)).Rule);

    [Theory]
    [InlineData("Ada Holm is a bachelor.", "Per Lund is a widower.")] // two people
    [InlineData("Ada Holm is a millionaire.", "Ada Holm was a millionaire.")] // one term
    [InlineData("Ada Holm is a widow.", "Ada Holm met a bachelor.")] // somebody else
    [InlineData("Ada Holm is a widow.", "Ada Holm is not a bachelor.")] // denied
    [InlineData("Ada Holm is a widow.", "Is Ada Holm a bachelor?")] // asked
    [InlineData("Northline won the hockey final.", "Northline lost the chess final.")] // two matches
    [InlineData("Northline won the first hockey final.", "Northline lost the second hockey final.")]
    [InlineData("Ada Holm resigned as head of the choir.", "Ada Holm sacked the head of the choir.")] // did it to another
    [InlineData("Sound Bank bought the chapel.", "Sound Bank was lent the chapel.")]
    [InlineData("Sound Bank approved the new tariff.", "Sound Bank rejected the new tariff, then approved a tariff.")] // knows of both
    [InlineData("Sound Bank approved the new tariff.", "Whether Sound Bank rejected the new tariff.")] // asserts nothing
    [InlineData("Ada Holm gave a grant to the museum.", "Ada Holm bought a farm in Norfold.")] // two deeds
    public void Terms_of_two_things_do_not_exclude_each_other(string first, string second) =>
        Assert.DoesNotContain("MutuallyExclusiveTerms", Find(first, second).Select(found => found.Rule));

    [Theory]
    [InlineData(5000, 5000, true)]
    [InlineData(5000, 6000, false)]
    public void A_gift_that_is_a_loan_elsewhere_is_told_by_its_sum(int first, int second, bool found) => Assert.Equal(
        found ? ["MutuallyExclusiveTerms"] : [],
        Find(["Per Lund donated money for a new roof.", "Per Lund lent them money in a hard winter."],
            [Amount(0, first), Amount(1, second)], [])
            .Select(clash => clash.Rule));

    [Theory]
    [InlineData("2011", "2014", false)]
    [InlineData("2011", "2011-03", true)]
    public void What_was_true_at_two_times_is_no_clash(string first, string second, bool found) => Assert.Equal(found,
        Find(["Northline won the hockey final.", "Northline lost the hockey final."], [], [Dated(0, first), Dated(1, second)])
            .Any(clash => clash.Rule == "MutuallyExclusiveTerms"));

    [Fact]
    public void A_term_stands_in_one_group_and_has_another_beside_it_that_excludes_it()
    {
        string[][] groups = [.. InEnglish.Language.Lines("ExclusiveTerm").Select(line => line[(line.IndexOf(':') + 1)..].Split('|'))];
        Assert.All(groups, sides => Assert.InRange(sides.Length, 2, 9));
        string[] terms = [.. groups.SelectMany(sides => sides).SelectMany(side => side.Split(',', StringSplitOptions.TrimEntries))];
        Assert.Equal(terms.Distinct(), terms);
    }

    [Fact]
    public void A_clash_of_terms_says_whom_it_is_about_and_which_words_clash()
    {
        Contradiction found = Assert.Single(Find("Ada Holm resigned as head of the choir.", "Ada Holm was sacked as head of the choir."));
        Assert.Equal(("Ada Holm", "resigned", "sacked"), (found.About, found.FirstWords, found.SecondWords));
        Assert.Contains("departure", found.Reason, StringComparison.Ordinal);
    }

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
    // asserts nothing by itself
    [InlineData("Northline carried passengers in spring", "When Northline carried passengers in spring", false)]
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
        Assert.Single(Find(claims, [Amount(0, 2000), Amount(1, 3000),
            Amount(1, 3) with { Id = "f2", Kind = FigureKind.Duration, Currency = null, Unit = "years" }], []));
    }

    [Fact]
    public void Equal_amounts_of_two_givers_stay_apart_and_a_third_is_held_against_its_own_giver()
    {
        string[] claims = ["Holm left money to the harbour.", "Sound Bank put money into the harbour.",
            "Sound Bank put money into the harbour then."];
        Contradiction found = Assert.Single(Find(claims, [Amount(0, 1_000_000_000), Amount(1, 1_000_000_000), Amount(2, 2_000_000_000)],
            []));
        Assert.Equal(("DifferentFigures", "f1", "f2", "Sound Bank"), (found.Rule, found.FirstRow, found.SecondRow, found.About));
    }

    [Theory]
    [InlineData("1998", "1999", true)]
    [InlineData("1998", "1998-06", false)]
    public void Dates_of_one_event_must_be_able_to_be_the_same(string first, string second, bool found) => Assert.Equal(
        found ? ["DifferentDates"] : [],
        Find(["Northline opened the ferry.", "Northline opened the ferry late."], [], [Dated(0, first), Dated(1, second)])
            .Select(f => f.Rule));

    [Theory]
    [InlineData("Northline built the pier after the storm hit.", "The storm hit after Northline built the pier.", true)]
    [InlineData("Northline built the pier after the storm hit.", "The storm hit before Northline built the pier.", false)]
    [InlineData("Northline built the pier after the storm hit.", "Northline built the pier before the storm hit.", true)]
    [InlineData("Northline built the pier after the storm hit.", "The bank closed before the market opened.", false)]
    public void Events_have_one_order(string first, string second, bool found) =>
        Assert.Equal(found ? ["OrderOfEvents"] : [], Find(first, second).Select(f => f.Rule));

    [Theory]
    [InlineData("Northline owns the old ferry.", "Northline does not own the old ferry.", true)]
    [InlineData("Northline never owned the old ferry.", "Northline owned the old ferry.", true)]
    [InlineData("Northline does not own the old ferry.", "Northline doesn’t own the old ferry.", false)]
    [InlineData("Northline owns the old ferry.", "Sound Bank does not own the old ferry.", false)]
    [InlineData("Northline owns the old ferry.", "Northline did not paint the station.", false)]
    public void What_is_affirmed_can_not_be_denied(string first, string second, bool found) =>
        Assert.Equal(found ? ["AffirmedAndDenied"] : [], Find(first, second).Select(f => f.Rule));

    [Fact]
    public void A_speaker_against_himself_is_told_as_such()
    {
        Claim[] claims = [.. Claims(["Northline owns the old ferry.", "Northline does not own the old ferry."])
            .Select(claim => claim with { Speaker = "Per Lund" })];
        Contradiction found = Assert.Single(ContradictionFinder.Find(claims, Entities, [], [], InEnglish.Language));
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
        Contradiction found = Assert.Single(ContradictionFinder
            .Find([.. articles.Select(article => InEnglish.Reader.Read(article))], InEnglish.Language));
        Assert.Equal(("AffirmedAndDenied", "one", "two"), (found.Rule, found.First.Article, found.Second.Article));
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Figures_as_far_apart_as_figures_can_be_are_compared() => Assert.Equal("DifferentFigures", Assert.Single(
        Find(["Sound Bank spent money on the new roof in Norfold.", "Sound Bank spent money on the new roof in Norfold."],
            [Amount(0, decimal.MinValue), Amount(1, decimal.MaxValue)], [])).Rule);

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_word_that_all_claims_have_does_not_make_all_pairs()
    {
        Effort.IsInProportion(static count => Assert.Empty(ContradictionFinder.Find(
            Claims([.. Enumerable.Range(0, count).Select(i => $"Northline painted the pier {i}.")]), Entities, [], [], InEnglish.Language)),
            count => count, 1500);
    }

    [Theory]
    [InlineData(Stance.Denied, true)]
    [InlineData(Stance.Asserted, false)]
    [InlineData(Stance.Doubted, false)]
    [InlineData(Stance.Asked, false)]
    [InlineData(Stance.Wanted, false)]
    [InlineData(Stance.NoComment, false)]
    public void A_denial_of_what_another_says_is_found_by_the_stance(Stance stance, bool found)
    {
        Claim[] claims = Claims(["Ada Holm sold the harbour crane to Northline.", "Ada Holm sold the harbour crane to Northline."]);
        claims[1] = claims[1] with { Stance = stance, Cue = "denied" };
        Assert.Equal(found, ContradictionFinder.Find(claims, Entities, [], [], InEnglish.Language).Any(c => c.Rule == "AffirmedAndDenied"));
    }

    [Theory]
    [InlineData(Stance.Asserted, true)]
    [InlineData(Stance.Denied, false)]
    [InlineData(Stance.Wanted, false)]
    public void Terms_that_are_denied_or_wanted_exclude_nothing(Stance stance, bool found)
    {
        Claim[] claims = Claims(["Sound Bank is solvent.", "Sound Bank is bankrupt."]);
        claims[1] = claims[1] with { Stance = stance, Cue = "denied" };
        Assert.Equal(found, ContradictionFinder.Find(claims, Entities, [], [], InEnglish.Language)
            .Any(c => c.Rule == "MutuallyExclusiveTerms"));
    }

    private static IReadOnlyList<Contradiction> Find(params string[] claims) => Find([.. claims.Where(c => c.Length > 0)], [], []);

    private static IReadOnlyList<Contradiction> Find(string[] claims, Figure[] figures, EventMention[] events) =>
        ContradictionFinder.Find(Claims(claims), Entities, figures, events, InEnglish.Language);

    private static Claim[] Claims(string[] texts) => [.. texts.Select((text, i) => new Claim
    {
        Id = $"c{i}", Article = "a", Sentence = i, Start = i * 1000, End = (i * 1000) + text.Length, Text = text, Kind = text.EndsWith('?')
            ? ClaimKind.Question : ClaimKind.Fact,
    })];

    private static Figure Amount(int claim, decimal value) => new()
    {
        Id = $"f{claim}", Claim = $"c{claim}", Article = "a", Text = value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Kind = FigureKind.Money, Currency = "USD", Value = value,
    };

    private static EventMention Dated(int claim, string date)
    {
        string year = date[..4];
        return new()
        {
            Id = $"t{claim}", Claim = $"c{claim}", Article = "a", Date = EdtfDate.Parse(date), Expression = date,
            Earliest = EdtfDate.Parse(date.Length == 4 ? $"{year}-01-01" : $"{date}-01"),
                Latest = EdtfDate.Parse(date.Length == 4 ? $"{year}-12-31" : $"{date}-30"),
        };
    }
}
