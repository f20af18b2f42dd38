using Journo.Testing;
using Journo.Analysis.Comparison;
using Journo.Documents;
using Journo.Extraction;

namespace Journo.Analysis.Tests.Comparison;

public sealed class ArticleComparisonTests
{
    private static readonly Claim Claim = new()
    {
        Id = "c1", Article = "a", Text = "The ferry cost three million pounds.", Start = 10, End = 46, Speaker = "Ada Holm",
            Chain = ["Ada Holm"], Attribution = AttributionKind.Explicit, Hedges = ["about"],
    };

    [Fact]
    public void The_same_claims_are_no_change() =>
        Assert.Empty(Compare([Claim], [Claim with { Id = "x9", Start = 99, End = 135,
        Text = "The ferry cost three million pounds!" }]));

    [Fact]
    public void What_one_version_alone_has_is_added_or_dropped()
    {
        Assert.Equal(ChangeKind.Added, Assert.Single(Compare([], [Claim])).Kind);
        ArticleChange dropped = Assert.Single(Compare([Claim], []));
        Assert.Equal((ChangeKind.Dropped, new TextSpan(10, 46), null),
            (dropped.Kind, dropped.ReferenceSpan!.Value, dropped.DifferenceSpan));
    }

    [Fact]
    public void Hedges_come_and_go()
    {
        ArticleChange change = Assert.Single(Compare([Claim], [Claim with { Hedges = ["reportedly"] }]));
        Assert.Equal(["HedgeAdded", "HedgeRemoved"], change.What);
        Assert.Contains("“reportedly”", change.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Attributions_come_and_go()
    {
        Claim bare = Claim with { Speaker = null, Chain = [], Attribution = AttributionKind.None };
        Assert.Equal("AttributionRemoved", Assert.Single(Assert.Single(Compare([Claim], [bare])).What));
        Assert.Equal("AttributionAdded", Assert.Single(Assert.Single(Compare([bare], [Claim])).What));
    }

    [Fact]
    public void Speakers_change()
    {
        ArticleChange change = Assert.Single(Compare([Claim], [Claim with { Speaker = "Per Lund" }]));
        Assert.Equal("Speaker", Assert.Single(change.What));
        Assert.Contains("Ada Holm", change.Note, StringComparison.Ordinal);
        Assert.Contains("Per Lund", change.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_change() => Assert.Equal("Wording",
        Assert.Single(Assert.Single(Compare([Claim], [Claim with { Text = "The old ferry cost three million pounds." }])).What));

    [Fact]
    public void A_claim_that_says_something_else_is_another_claim() =>
        Assert.Equal([ChangeKind.Dropped, ChangeKind.Added],
            Compare([Claim], [Claim with { Text = "Trams run to the harbour every hour." }]).Select(c => c.Kind));

    [Fact]
    public void Two_texts_are_compared_with_figures_and_places()
    {
        ArticleExtraction older = Read("Ferry\n\nAda Holm said that the ferry cost $3 million. It opened in May."),
            newer = Read("Ferry\n\nAda Holm said that the ferry cost $4 million. It opened in May. Trams run hourly.");
        IReadOnlyList<ArticleChange> changes = ArticleComparison.Compare(older, newer);
        ArticleChange figure = Assert.Single(changes, c => c.What.Contains("Figure"));
        Assert.Contains("“$3 million”", figure.Note, StringComparison.Ordinal);
        Assert.Contains("“$4 million”", figure.Note, StringComparison.Ordinal);
        Assert.Contains("4 million", figure.DifferenceSpan!.Value.In(newer.Article.Text!), StringComparison.Ordinal);
        Assert.Single(changes, c => c.Kind == ChangeKind.Added && c.Is!.Contains("Trams", StringComparison.Ordinal));
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Five_thousand_claims_that_all_changed_are_aligned_and_always_alike()
    {
        Claim[] older = [.. Enumerable.Range(0, 5000).Select(
            i => Claim with { Id = $"c{i}", Start = i * 50, Text = $"The ferry number{i} cost pound{i} in harbour{i % 40}." })];
        Claim[] newer = [.. older.Select(claim => claim with { Text = claim.Text.Replace("cost", "took", StringComparison.Ordinal) })];
        IReadOnlyList<ArticleChange> changes = Compare(older, newer);
        Assert.Equal(5000, changes.Count);
        Assert.All(changes, change => Assert.Equal(change.Reference!.Id, change.Difference!.Id));
        Assert.Equal(changes.Select(c => c.Note), Compare(older, newer).Select(c => c.Note));
    }

    private static IReadOnlyList<ArticleChange> Compare(Claim[] older, Claim[] newer) =>
        ArticleComparison.Compare(Version(older), Version(newer));

    private static ArticleExtraction Version(Claim[] claims) => new() { Article = new Article { Id = "a" }, Claims = claims };

    private static ArticleExtraction Read(string text) => InEnglish.Reader.Read(ArticleFactory.FromText(text, new Article { Id = "a" }));
}
