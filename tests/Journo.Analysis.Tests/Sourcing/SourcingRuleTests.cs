using Journo.Testing;
using Journo.Language;
using Journo.Analysis.Sourcing;
using Journo.Analysis.Tests.Timelines;

namespace Journo.Analysis.Tests.Sourcing;

/// <summary>Every rule on rows made for it, firing and not firing, so that nothing rests on what extraction reads.</summary>
public sealed class SourcingRuleTests
{
    private static readonly Source Lind = new() { Id = "lind", Name = "Mara Lind", Kind = SourceKind.Person };
    private static readonly Source Courier = new() { Id = "courier", Name = "Courier", Kind = SourceKind.Publication };
    private static readonly Source People =
        Unnamed("people with knowledge of the talks", SourceNumber.Plural, "with knowledge of the talks");

    public static TheoryData<string> Rules => [.. SourcingRules.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_fires_where_it_should_and_not_where_it_should_not(string rule)
    {
        (ArticleExtraction fires, ArticleExtraction rests) = Cases[rule];
        SourcingIssue issue = Assert.Single(Find(rule, fires));
        Assert.Equal(rule, issue.Rule);
        Assert.Equal("a", issue.Article);
        Assert.True(issue.Start < issue.End);
        Assert.NotEmpty(issue.Explanation);
        Assert.NotEmpty(issue.Suggestion);
        Assert.NotEmpty(issue.Rows);
        Assert.Empty(Find(rule, rests));
    }

    [Fact]
    public void An_article_without_rows_has_no_issues() => Assert.Empty(SourcingRules.Find(Reading(), InEnglish.Language));

    [Fact]
    public void Rules_are_named_after_their_classes_and_listed_by_name() =>
        Assert.Equal(SourcingRules.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal), SourcingRules.All.Select(r => r.Name));

    [Fact]
    public void Every_rule_of_the_assembly_is_listed() => Assert.Equal(
        typeof(SourcingRule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SourcingRule))).Select(t => t.Name)
            .Order(StringComparer.Ordinal), SourcingRules.All.Select(r => r.Name));

    [Fact]
    public void A_rule_is_asked_by_name_only_where_it_is_experimental() => Assert.Equal(
        SourcingRules.All.Where(rule => rule.GetType().Namespace!.EndsWith(".Experimental", StringComparison.Ordinal))
            .Select(rule => rule.Name),
        SourcingRules.All.Where(rule => !rule.ByDefault).Select(rule => rule.Name));

    [Fact]
    public void One_source_described_in_the_singular_makes_the_plural_a_warning()
    {
        Source officials = Unnamed("harbour officials", SourceNumber.Plural, "harbour"),
            official = Unnamed("a harbour official", SourceNumber.Singular, "harbour");
        ArticleExtraction both = Reading([By(officials, 0), By(official, 50)], sources: [officials, official],
            attributions: [Attributed(officials, 0), Attributed(official, 50)]);
        Assert.Equal(IssueSeverity.Warning, Assert.Single(Find("PluralUnnamedSources", both)).Severity);
    }

    [Fact]
    public void Another_outlets_sources_are_told_apart_from_the_articles_own()
    {
        ArticleExtraction reading = Reading([By(People, 0) with { Chain = ["Courier", People.Name] }], sources: [Courier, People],
            attributions: [Attributed(People, 0)]);
        Assert.Contains("sources of Courier", Assert.Single(Find("PluralUnnamedSources", reading)).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_on_from_one_source_is_one_finding()
    {
        ArticleExtraction reading = Reading([By(People, 0), After(People, 50, 2), After(People, 80, 3)], sources: [People]);
        SourcingIssue issue = Assert.Single(Find("AttributionNotInSentence", reading));
        Assert.Equal((50, 100), (issue.Start, issue.End));
        Assert.Equal(["c50", "c80", "c0"], issue.Rows);
    }

    private static Dictionary<string, (ArticleExtraction Fires, ArticleExtraction Rests)> Cases => new(StringComparer.Ordinal)
    {
        ["AttributionNotInSentence"] = (
            Reading([By(People, 0), After(People, 50, 2)], sources: [People]),
            Reading([By(Lind, 0), After(Lind, 50, 2)], sources: [Lind])),
        ["BareSources"] = (Unnamedly("some sources"), Unnamedly("harbour officials")),
        ["FigureWithoutSource"] = (
            Reading([Own(0) with { Kind = ClaimKind.Figure, Paragraph = 2 }], figures: [Money(3_000_000)]),
            Reading([Own(0) with { Kind = ClaimKind.Figure, Paragraph = 2 }], figures: [Money(300)])),
        ["HedgeWithoutSource"] = (Reading([Own(0) with { Paragraph = 2, Hedges = ["supposedly"] }]),
            Reading([Own(0) with { Paragraph = 2, Hedges = ["apparently"] }])),
        ["NoAttribution"] = (
            Reading([Own(0) with { Paragraph = 2, Checkworthiness = 0.9, Summary = "The port is the largest employer of the coast." }]),
            Reading([Own(0) with { Paragraph = 2, Checkworthiness = 0.9, Summary = "The port bought a crane." }])),
        ["OpinionFromUnnamedSource"] = (
            Reading([By(People, 0) with { Kind = ClaimKind.Opinion }], sources: [People]),
            Reading([By(Lind, 0) with { Kind = ClaimKind.Opinion }], sources: [Lind])),
        ["OutletWordsInQuotation"] = (Quoted(Courier), Quoted(Lind)),
        ["PluralUnnamedSources"] = (
            Reading([By(People, 0)], sources: [People], attributions: [Attributed(People, 0)]),
            Unnamedly("two harbour officials")),
        ["ProbableMisspelling"] = (Named("Cuorier"), Named("Couriers")),
        ["QuotationWithoutSpeaker"] = (
            Alone("Acme closed in May.\n\n\"We have never been asked about any of this.\""),
            Alone("Mara Lind wrote to the board:\n\n\"We have never been asked about any of this.\"")),
        ["SecondhandQuotation"] = (Told(["Courier", "Mara Lind"]), Told(["Mara Lind"])),
        ["SingleOutlet"] = (
            Reading([.. Enumerable.Range(0, 4).Select(i => By(Courier, 30 * i)), By(Lind, 200)], sources: [Courier, Lind]),
            Reading([.. Enumerable.Range(0, 4).Select(i => By(Courier, 30 * i)),
                .. Enumerable.Range(0, 4).Select(i => By(Lind, 200 + (30 * i)))], sources: [Courier, Lind])),
        ["UnresolvedDate"] = (
            Reading([Own(0)], dates: [Recently]),
            Reading([Own(0)], dates: [Recently, new DateMention { Id = "d2", Article = "a", Start = 12, End = 16, Text = "2004",
                Date = EdtfDate.Parse("2004") }])),
    };

    private static readonly DateMention Recently =
        new() { Id = "d1", Article = "a", Start = 2, End = 10, Text = "recently", Value = "PAST_REF" };

    private static IReadOnlyList<SourcingIssue> Find(string rule, ArticleExtraction reading) =>
        SourcingRules.Find(reading, InEnglish.Language, SourcingRules.All.Where(r => r.Name == rule));

    private static ArticleExtraction Reading(
        IReadOnlyList<Claim>? claims = null, IReadOnlyList<Source>? sources = null, IReadOnlyList<Attribution>? attributions = null,
        IReadOnlyList<Figure>? figures = null,
        IReadOnlyList<DateMention>? dates = null) => new()
        {
            Article = new Article { Id = "a" },
            Claims = claims ?? [],
            Sources = sources ?? [],
            Attributions = attributions ?? [],
            Figures = figures ?? [],
            Dates = dates ?? [],
        };

    private static Claim Own(int start, int sentence = 1) =>
        new() { Id = $"c{start}", Article = "a", Sentence = sentence, Paragraph = 1, Start = start, End = start + 20 };

    private static Claim By(Source source, int start) =>
        Own(start) with { Speaker = source.Name, Chain = [source.Name], Attribution = AttributionKind.Explicit, Cue = "said" };

    private static Claim After(Source source, int start, int sentence) =>
        By(source, start) with { Attribution = AttributionKind.Inherited, Sentence = sentence };

    private static Source Unnamed(string name, SourceNumber number, string? description) =>
        new() { Id = name.Replace(' ', '-'), Name = name, Kind = SourceKind.Anonymous, Number = number, Description = description };

    private static Attribution Attributed(Source source, int start) => new()
    {
        Id = $"a{start}",
        Article = "a",
        SourceSpans = [new TextSpan(start + 21, start + 30)],
        CueSpans = [new TextSpan(start + 31, start + 35)],
        ContentSpans = [new TextSpan(start, start + 20)],
        Source = source.Name,
        Cue = "said",
        Kind = AttributionKind.Explicit,
    };

    private static ArticleExtraction Unnamedly(string name)
    {
        Source source = Unnamed(name, SourceNumber.Plural, null);
        return Reading([By(source, 0)], sources: [source], attributions: [Attributed(source, 0)]);
    }

    private static Figure Money(decimal value) =>
        new() { Id = "f1", Article = "a", Claim = "c0", Start = 3, End = 9, Text = "$", Kind = FigureKind.Money, Value = value };

    private static ArticleExtraction Written(string text) =>
        new() { Article = new Article { Id = "a", Text = text, LayoutReader = InEnglish.Layout } };

    private static Mention MentionOf(string text, string words, string entity, int from = 0)
    {
        int start = text.IndexOf(words, from, StringComparison.Ordinal);
        return new Mention { Id = $"m{start}", Article = "a", Entity = entity, Start = start, End = start + words.Length, Text = words };
    }

    private static ArticleExtraction Quoted(Source speaker)
    {
        const string Text = "According to the Courier, Mara Lind was \"livid\" about it.";
        return Written(Text) with
        {
            Claims = [By(speaker, 26) with { End = Text.Length }],
            Quotes = [new Quote { Id = "q1", Article = "a", Claim = "c26", Start = 41, End = 46, Text = "livid", Speaker = speaker.Name,
                Cue = "According to", Kind = QuoteKind.Mixed }],
            Sources = [speaker],
            Entities = [new Entity { Id = "lind", Name = "Mara Lind", Kind = EntityKind.Person }],
            Mentions = [MentionOf(Text, "Mara Lind", "lind")],
        };
    }

    private static ArticleExtraction Named(string written) => Reading() with
    {
        Entities = [new Entity { Id = "courier", Name = "Courier", Misspellings = [written] }],
        Mentions = [new Mention { Id = "m1", Article = "a", Entity = "courier", Start = 4, End = 11, Text = written }],
    };

    private static ArticleExtraction Alone(string text)
    {
        int start = text.IndexOf('"', StringComparison.Ordinal) + 1;
        return Written(text) with { Quotes = [new Quote { Id = "q1", Article = "a", Start = start, End = text.Length - 1,
            Text = text[start..^1], Kind = QuoteKind.Direct }] };
    }

    private static ArticleExtraction Told(TextList chain) => Reading(
        [By(Lind, 0) with { Chain = chain, Kind = ClaimKind.Quote }], sources: [Lind, Courier]) with
        {
            Quotes = [new Quote { Id = "q1", Article = "a", Claim = "c0", Start = 1, End = 19, Text = "we were never asked",
                Speaker = "Mara Lind", Kind = QuoteKind.Direct }],
        };
}
