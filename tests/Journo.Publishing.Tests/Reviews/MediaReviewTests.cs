using System.Text.Json.Nodes;
using Journo.Datasets.Reviews;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>A verdict on a picture, a recording or a film.</summary>
public sealed class MediaReviewTests
{
    private static ReviewedClaim Reviewed(string verdict, string url) => HarbourCheck.With(verdict, "MediaManipulation") with
    {
        Evidence = [HarbourCheck.Reviewed.Evidence[0] with { Url = url }],
    };

    [Fact]
    public void A_verdict_of_the_media_scale_becomes_a_MediaReview()
    {
        JsonObject review = HarbourCheck.Published(Reviewed("Edited or cropped content", "https://tide.example/quay.JPG?size=2"));
        Assert.Equal(("MediaReview", "http://schema.org/EditedOrCroppedContent"),
            ((string?)review["@type"], (string?)review["mediaAuthenticityCategory"]!["@id"]));
        JsonNode item = review["itemReviewed"]!;
        Assert.Equal("MediaReviewItem", (string?)item["@type"]);
        Assert.Equal(["ImageObject", "MediaObject"], item["mediaItemAppearance"]!.AsArray().Select(media => (string?)media!["@type"]));
        Assert.Equal("https://archive.example/4711", (string?)item["mediaItemAppearance"]![0]!["archivedAt"]);
        Assert.Equal(("The quay was sold for 4 million crowns", "Ida Brandt"),
            ((string?)item["interpretedAsClaim"]!["name"], (string?)item["interpretedAsClaim"]!["author"]!["name"]));
        Assert.False(review.ContainsKey("reviewRating"));
    }

    [Theory]
    [InlineData("https://tide.example/a.mp4", "VideoObject")]
    [InlineData("https://tide.example/a.mp3", "AudioObject")]
    [InlineData("https://tide.example/a.html", null)]
    public void Only_evidence_that_is_a_media_file_is_one(string url, string? type)
    {
        JsonNode appearance = HarbourCheck.Published(Reviewed("Transformed content", url))["itemReviewed"]!["mediaItemAppearance"]!;
        Assert.Equal(type, appearance is JsonArray several ? (string?)several[0]!["@type"] : null);
    }

    [Fact]
    public void What_it_really_shows_is_said_where_it_is_shown_as_something_else()
    {
        Assert.Equal("The deed says 2.5 million.", (string?)HarbourCheck
            .Published(Reviewed("Decontextualized content", ""))["originalMediaContextDescription"]);
        Assert.False(HarbourCheck.Published(Reviewed("Staged content", "")).ContainsKey("originalMediaContextDescription"));
    }

    [Fact]
    public void Where_it_appears_should_be_known()
    {
        ReviewedClaim nowhere = Reviewed("Staged content", "") with { Article = HarbourCheck.Reviewed.Article! with { Url = null } };
        Assert.Equal(["warning itemReviewed.mediaItemAppearance", "warning itemReviewed.appearance.url"],
            HarbourCheck.Publish(null, nowhere).Problems);
    }

    [Fact]
    public void The_scale_has_the_six_categories_of_schema_org()
    {
        string[] categories = [.. RatingScales.Find("MediaManipulation")!.Verdicts
            .Select(verdict => (string)HarbourCheck.Published(Reviewed(verdict.Name, ""))["mediaAuthenticityCategory"]!["@id"]!)];
        Assert.Equal(((string[])["DecontextualizedContent", "EditedOrCroppedContent", "OriginalMediaContent", "SatireOrParodyContent",
            "StagedContent", "TransformedContent"]).Select(name => "http://schema.org/" + name),
            categories.Order(StringComparer.Ordinal));
    }
}
