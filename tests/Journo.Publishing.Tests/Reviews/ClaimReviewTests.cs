using System.Text.Json.Nodes;
using Journo.Datasets.Reviews;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

public sealed class ClaimReviewTests
{
    private static readonly ReviewedClaim Sound = HarbourCheck.Reviewed;

    [Fact]
    public void All_that_is_known_is_published()
    {
        var text = new JsonText(JsonForm.Json);
        foreach (var write in ReviewWriters.Of(ReviewFormat.ClaimReview, HarbourCheck.Desk, problem => Assert.Fail(problem.ToString()))
            .Write(Sound)) text.Add(write);
        Assert.Equal("""
            {
              "@context": "https://schema.org",
              "@type": "ClaimReview",
              "url": "https://tide.example/checks/c1",
              "datePublished": "2021-03-09T12:30:00Z",
              "author": {
                "@type": "Organization",
                "name": "The Tide Check",
                "url": "https://tide.example/"
              },
              "claimReviewed": "The quay fetched 4 million crowns",
              "reviewRating": {
                "@type": "Rating",
                "ratingValue": 2,
                "bestRating": 5,
                "worstRating": 1,
                "alternateName": "Mostly false"
              },
              "itemReviewed": {
                "@type": "Claim",
                "author": {
                  "@type": "Person",
                  "name": "Ida Brandt"
                },
                "datePublished": "2021-03-05",
                "appearance": {
                  "@type": "CreativeWork",
                  "url": "https://times.example/quay",
                  "headline": "Quay sold",
                  "author": [
                    {
                      "@type": "Person",
                      "name": "Anna Dahl"
                    },
                    {
                      "@type": "Person",
                      "name": "Ole Holm"
                    }
                  ],
                  "publisher": {
                    "@type": "Organization",
                    "name": "The Harbour Times"
                  },
                  "datePublished": "2021-03-05"
                }
              },
              "reviewBody": "The deed says 2.5 million.",
              "citation": {
                "@type": "CreativeWork",
                "name": "Deed of sale",
                "author": {
                  "@type": "Organization",
                  "name": "Harbour Board"
                },
                "publisher": {
                  "@type": "Organization",
                  "name": "Land Registry"
                },
                "datePublished": "2021-02",
                "url": "https://registry.example/4711",
                "archivedAt": "https://archive.example/4711"
              }
            }

            """.ReplaceLineEndings("\n"), text.Complete());
    }

    // In 2017 a desk's own markup ran the wrong way: four Pinocchios had a number near to the best, and were read as "mostly true".
    [Theory]
    [InlineData("Geppetto Checkmark", 5)]
    [InlineData("One Pinocchio", 4)]
    [InlineData("Two Pinocchios", 3)]
    [InlineData("Three Pinocchios", 2)]
    [InlineData("Four Pinocchios", 1)]
    public void More_Pinocchios_are_nearer_to_the_worst(string verdict, int value)
    {
        JsonNode rating = HarbourCheck.Published(HarbourCheck.With(verdict, "WashingtonPost"))["reviewRating"]!;
        Assert.Equal((value, 5, 1), ((int)rating["ratingValue"]!, (int)rating["bestRating"]!, (int)rating["worstRating"]!));
    }

    [Fact]
    public void On_every_scale_a_truer_verdict_is_nearer_to_the_best()
    {
        foreach (RatingScale scale in RatingScales.Shipped.Where(scale => scale.BestRating is not null))
        {
            int[] values = [.. scale.Verdicts.Where(verdict => verdict.Points is not null)
                .Select(verdict => (int)HarbourCheck.Published(HarbourCheck.With(verdict.Name, scale.Name))["reviewRating"]![
                "ratingValue"]!)];
            Assert.Equal(values.OrderDescending(), values);
            Assert.Equal((scale.BestRating, scale.WorstRating), (values[0], values[^1]));
        }
    }

    [Theory]
    [InlineData("TrueFalse", "Unproven")]
    [InlineData("WashingtonPost", "Upside-Down Pinocchio")]
    public void A_verdict_that_is_no_point_between_true_and_false_has_no_number(string scale, string verdict) =>
        Assert.Equal(["@type", "alternateName"], HarbourCheck.Published(HarbourCheck.With(verdict, scale))["reviewRating"]!.AsObject()
            .Select(property => property.Key));

    [Theory]
    [InlineData(SourceKind.Person, "Person")]
    [InlineData(SourceKind.Organisation, "Organization")]
    [InlineData(SourceKind.Publication, "Organization")]
    [InlineData(SourceKind.Anonymous, null)]
    [InlineData(SourceKind.Document, null)]
    [InlineData(SourceKind.Broadcast, null)]
    [InlineData(SourceKind.Post, null)]
    public void Only_a_named_person_or_organisation_is_the_author_of_a_claim(SourceKind kind, string? type)
    {
        JsonNode item = HarbourCheck.Published(Sound with { Speaker = Sound.Speaker! with { Kind = kind } })["itemReviewed"]!;
        Assert.Equal(type, (string?)item["author"]?["@type"]);
        bool alsoAppears = kind is SourceKind.Document or SourceKind.Broadcast or SourceKind.Post;
        Assert.Equal(alsoAppears ? "Ida Brandt" : null, item["appearance"] is JsonArray places ? (string?)places[1]!["name"] : null);
    }

    [Fact]
    public void A_work_that_is_quoted_twice_is_cited_once() =>
        Assert.IsType<JsonObject>(HarbourCheck.Published(Sound with { Evidence =
            [Sound.Evidence[0], Sound.Evidence[0] with { Id = "again", Quotation = "in all" }] })["citation"]);

    [Fact]
    public void A_claim_of_the_article_itself_has_no_author() =>
        Assert.False(HarbourCheck.Published(Sound with { Claim = Sound.Claim with { Speaker = null }, Speaker = null })["itemReviewed"]!
            .AsObject().ContainsKey("author"));

    [Theory]
    [InlineData(Stance.Asserted, true)]
    [InlineData(Stance.Predicted, true)]
    [InlineData(Stance.Wanted, true)]
    [InlineData(Stance.Denied, false)]
    [InlineData(Stance.Doubted, false)]
    [InlineData(Stance.Asked, false)]
    [InlineData(Stance.NoComment, false)]
    public void Who_does_not_stand_behind_a_claim_is_no_author_of_it_and_that_is_said(Stance stance, bool author)
    {
        (IReadOnlyList<JsonObject> objects, IReadOnlyList<string> problems) =
            HarbourCheck.Publish(null, Sound with { Claim = Sound.Claim with { Stance = stance } });
        Assert.Equal(author, Assert.Single(objects)["itemReviewed"]!.AsObject().ContainsKey("author"));
        Assert.Equal(author ? [] : ["warning itemReviewed.author"], problems);
    }

    [Fact]
    public void The_articles_words_stand_in_for_a_summary_that_is_too_long()
    {
        ReviewedClaim reviewed = Sound with { Claim = Sound.Claim with { Summary = new('w', 80), Text = "The quay was\nsold" } };
        Assert.Equal("The quay was sold", (string?)HarbourCheck.Published(reviewed)["claimReviewed"]);
    }

    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021-03", "2021-03")]
    [InlineData("2021-03-05", "2021-03-05")]
    [InlineData("2021-03-05T10:00:00Z", "2021-03-05T10:00:00Z")]
    [InlineData("2021-XX", "2021")]
    [InlineData("2021-03-XX", "2021-03")]
    [InlineData("2021-03-1X", null)]
    [InlineData("2021-1X", null)]
    [InlineData("202X", null)]
    [InlineData("2021~", null)]
    [InlineData("2021-03?", null)]
    [InlineData("2021-22", null)]
    [InlineData("2020/2021", null)]
    [InlineData("[2020,2021]", null)]
    [InlineData("-0043", null)]
    public void A_date_is_never_more_exact_than_it_is_known(string edtf, string? expected)
    {
        var problems = new List<PublishingProblem>();
        ReviewedClaim reviewed = Sound with { Article = Sound.Article! with { Published = EdtfDate.Parse(edtf) } };
        var text = new JsonText(JsonForm.JsonLines);
        string json = text.Add(Assert.Single(ReviewWriters.Of(ReviewFormat.ClaimReview, HarbourCheck.Desk, problems.Add).Write(reviewed)));
        Assert.Equal(expected, (string?)JsonNode.Parse(json)!["itemReviewed"]!["datePublished"]);
        Assert.Equal(expected is null ? [edtf] : [], problems.Select(problem => problem.Message.Split('\'')[1]));
    }
}
