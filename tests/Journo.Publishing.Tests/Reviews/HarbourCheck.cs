using System.Text.Json.Nodes;
using Journo.Datasets.Reviews;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>A claim that was checked, with all that can be known of it, for tests to take away from.</summary>
internal static class HarbourCheck
{
    public static readonly Publisher Desk =
        new() { Name = "The Tide Check", Url = "https://tide.example/", PageTemplate = "https://tide.example/checks/{claim}" };

    public static readonly ReviewedClaim Reviewed = new()
    {
        Claim = new() { Id = "c1", Article = "quay", Text = "The quay was sold for 4 million crowns",
            Summary = "The quay fetched 4 million crowns", Speaker = "Ida Brandt", Attribution = AttributionKind.Explicit },
        Article = new() { Id = "quay", Title = "Quay sold", Byline = "By Anna Dahl and Ole Holm", Publisher = "The Harbour Times",
            Url = "https://times.example/quay", Published = EdtfDate.Parse("2021-03-05") },
        Speaker = new() { Id = "s1", Name = "Ida Brandt", Kind = SourceKind.Person },
        Reviews = [Verdict("True", "TrueFalse"), Verdict("Mostly false", "Google")],
        Evidence =
        [
            new()
            {
                Id = "e1", Claim = "c1", Relation = EvidenceRelation.Refutes, Title = "Deed of sale",
                    Author = TextList.From(["Harbour Board"]), Publisher = "Land Registry", Published = EdtfDate.Parse("2021-02"),
                Url = "https://registry.example/4711", ArchiveUrl = "https://archive.example/4711", Quotation = "2.5 million crowns",
            },
        ],
        Scale = RatingScales.Find("Google"),
    };

    public static ClaimReview Verdict(string verdict, string scale) => new()
    {
        Id = "r1", Claim = "c1", Verdict = verdict, Scale = scale, Rationale = "The deed says 2.5 million.", Reviewer = "M. Falk",
            At = new(2021, 3, 9, 14, 30, 0, TimeSpan.FromHours(2)),
    };

    /// <summary>The same claim with another verdict.</summary>
    public static ReviewedClaim With(string verdict, string scale) =>
        Reviewed with { Reviews = [Verdict(verdict, scale)], Scale = RatingScales.Find(scale) };

    /// <summary>What is published, and what is said of it: "error url", "warning author".</summary>
    public static (IReadOnlyList<JsonObject> Objects, IReadOnlyList<string> Problems) Publish(
        Publisher? desk, params ReviewedClaim[] reviewed)
    {
        var problems = new List<string>();
        ReviewWriter writer = ReviewWriters.Of(ReviewFormat.ClaimReview, desk ?? Desk, problem =>
        {
            Assert.NotEmpty(problem.Message);
            problems.Add($"{(problem.IsError ? "error" : "warning")} {problem.Field}");
        });
        var text = new JsonText(JsonForm.JsonLines);
        return ([.. reviewed.SelectMany(writer.Write).Select(write => JsonNode.Parse(text.Add(write))!.AsObject())], problems);
    }

    /// <summary>What is published of one claim about which there is nothing to say.</summary>
    public static JsonObject Published(ReviewedClaim reviewed)
    {
        (IReadOnlyList<JsonObject> objects, IReadOnlyList<string> problems) = Publish(null, reviewed);
        Assert.Empty(problems);
        return Assert.Single(objects);
    }
}
