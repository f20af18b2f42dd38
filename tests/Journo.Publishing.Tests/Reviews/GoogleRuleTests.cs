using System.Text.Json.Nodes;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>Google's published rules for ClaimReview, one a row: what breaks it, and which field is told of.</summary>
public sealed class GoogleRuleTests
{
    private static readonly ReviewedClaim Sound = HarbourCheck.Reviewed;
    private static readonly Publisher Desk = HarbourCheck.Desk;

    /// <summary>74 characters are fewer than 75.</summary>
    private static readonly string Longest = new('w', 74);

    private static readonly Dictionary<string, (ReviewedClaim Reviewed, Publisher Desk, string[] Problems)> Rules = new()
    {
        ["all is there"] = (Sound, Desk, []),
        ["url is required"] = (Sound, Desk with { PageTemplate = null }, ["error url"]),
        ["url is an address"] = (Sound, Desk with { PageTemplate = "checks/{claim}" }, ["error url"]),
        ["url is on the web"] = (Sound, Desk with { PageTemplate = "file:///checks/{claim}" }, ["error url"]),
        ["url is on the publisher's domain"] = (Sound, Desk with { PageTemplate = "https://other.example/{claim}" }, ["warning url"]),
        ["url may be below it"] = (Sound, Desk with { PageTemplate = "https://checks.tide.example/{claim}" }, []),
        ["www is no other domain"] = (Sound, Desk with { Url = "https://www.tide.example" }, []),
        ["a like ending is another domain"] = (Sound, Desk with { PageTemplate = "https://notatide.example/{claim}" }, ["warning url"]),
        ["claimReviewed is required"] =
            (Sound with { Claim = Sound.Claim with { Text = "", Summary = " " } }, Desk, ["error claimReviewed"]),
        ["claimReviewed of 74 characters is short"] = (Sound with { Claim = Sound.Claim with { Text = "", Summary = Longest } }, Desk, []),
        ["claimReviewed of 75 characters is long"] =
            (Sound with { Claim = Sound.Claim with { Text = "", Summary = Longest + "w" } }, Desk, ["warning claimReviewed"]),
        ["characters are what readers see"] =
            (Sound with { Claim = Sound.Claim with { Text = "", Summary = Longest[1..] + "👩‍🔬" } }, Desk, []),
        ["claimReviewed has no verdict in it"] =
            (Sound with { Claim = Sound.Claim with { Summary = "mostly false: it fetched 4 million" } }, Desk, ["warning claimReviewed"]),
        ["alternateName is required"] =
            (Sound with { Reviews = [HarbourCheck.Verdict("", "Google")] }, Desk, ["error reviewRating.alternateName"]),
        ["worstRating is at least 1"] = (Own(("Sound", 1), ("Unsound", 0)), Desk, ["warning reviewRating.ratingValue"]),
        ["worstRating is less than bestRating"] = (Own(("Sound", 1), ("Open", null)), Desk, ["warning reviewRating.ratingValue"]),
        ["nearer to bestRating is truer"] = (Own(("Sound", 1), ("Unsound", 2)), Desk, ["warning reviewRating.ratingValue"]),
        ["a number needs a known scale"] = (Sound with { Scale = null }, Desk, ["warning reviewRating.ratingValue"]),
        ["a verdict outside of the order has no number"] = (HarbourCheck.With("Unproven", "TrueFalse"), Desk, []),
        ["author is recommended"] = (Sound, Desk with { Name = null, Url = null }, ["warning author"]),
        ["author may be a name"] = (Sound, Desk with { Url = null }, []),
        ["author may be an address"] = (Sound, Desk with { Name = null }, []),
        ["author's address is one"] = (Sound, Desk with { Url = "tide" }, ["warning author.url"]),
        ["a claim without an author has none"] = (Sound with { Claim = Sound.Claim with { Speaker = null }, Speaker = null }, Desk, []),
        ["an author is known to be one"] = (Sound with { Speaker = null }, Desk, ["warning itemReviewed.author"]),
        ["datePublished is recommended"] = (In(article => article with { Published = null }), Desk, ["warning itemReviewed.datePublished"]),
        ["datePublished is a date"] = (In(article => article with { Published = EdtfDate.Parse("2021~") }), Desk,
            ["warning itemReviewed.datePublished"]),
        ["appearance has an address"] = (In(article => article with { Url = null }), Desk, ["warning itemReviewed.appearance.url"]),
        ["appearance is recommended"] = (Sound with { Article = null }, Desk, ["warning itemReviewed.appearance"]),
        ["the claim is from elsewhere"] =
            (In(article => article with { Url = "https://tide.example/quay" }), Desk, ["warning itemReviewed.appearance.url"]),
        ["evidence has a date that can be said"] =
            (With(evidence => evidence with { Published = EdtfDate.Parse("2021-21") }), Desk, ["warning citation.datePublished"]),
        ["evidence is on the web"] = (With(evidence => evidence with { Url = "shelf 4", ArchiveUrl = "box 5" }), Desk,
            ["warning citation.url", "warning citation.archivedAt"]),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_is_held(string rule)
    {
        (ReviewedClaim reviewed, Publisher desk, string[] expected) = Rules[rule];
        (IReadOnlyList<JsonObject> objects, IReadOnlyList<string> problems) = HarbourCheck.Publish(desk, reviewed);
        Assert.Equal(expected, problems);
        if (expected.Any(problem => problem.StartsWith("error", StringComparison.Ordinal)))
        {
            Assert.Empty(objects);
            return;
        }
        JsonObject review = Assert.Single(objects);
        Assert.All((string[])["url", "claimReviewed", "reviewRating", "itemReviewed"], field =>
            Assert.True(review.ContainsKey(field), field));
        JsonObject rating = review["reviewRating"]!.AsObject();
        Assert.Equal(reviewed.Current.Verdict, (string?)rating["alternateName"]);
        // A number comes with both ends of its scale, or not at all.
        Assert.Equal(rating.ContainsKey("ratingValue") ? 3
            : 0, ((string[])["ratingValue", "bestRating", "worstRating"]).Count(rating.ContainsKey));
    }

    [Fact]
    public void Two_claims_on_one_page_are_told_of()
    {
        ReviewedClaim other = Sound with { Claim = Sound.Claim with { Id = "c2" } };
        Assert.Equal(["warning url"], HarbourCheck.Publish(
            Desk with { PageTemplate = "https://tide.example/checks" }, Sound, other).Problems);
        Assert.Empty(HarbourCheck.Publish(Desk, Sound, other).Problems);
    }

    private static ReviewedClaim Own(params (string Name, int? Points)[] verdicts) => Sound with
    {
        Reviews = [HarbourCheck.Verdict("Sound", "House")],
        Scale = new() { Name = "House", Verdicts = [.. verdicts.Select(verdict => new ScaleVerdict(verdict.Name, verdict.Points))] },
    };

    private static ReviewedClaim In(Func<Article, Article> change) => Sound with { Article = change(Sound.Article!) };

    private static ReviewedClaim With(Func<Evidence, Evidence> change) => Sound with { Evidence = [change(Sound.Evidence[0])] };
}
