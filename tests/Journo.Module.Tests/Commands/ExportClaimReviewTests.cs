using System.Management.Automation;
using System.Text;
using System.Text.Json.Nodes;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>Verdicts on claims, published from the prompt.</summary>
public sealed class ExportClaimReviewTests : IDisposable
{
    private const string Desk =
        " -Publisher 'The Tide Check' -PublisherUrl https://tide.example -Url 'https://tide.example/checks/{claim}' -WarningAction "
        + "SilentlyContinue";

    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    public ExportClaimReviewTests()
    {
        string path = SmallDataset.Write(_session, _folder["small"]);
        _session.Run("Get-Dataset $args[0] | Export-Dataset $args[0] -Force; Use-Dataset $args[0]", path).Succeeded();
        _session.Run(
            "Add-ClaimReview c1 -Verdict True -Reviewer A; Add-ClaimReview c2 -Verdict Mixed -Reviewer A -Rationale 'Zoë: <b>300</b>'; "
            + "Add-ClaimReview c1 -Verdict False -Reviewer B").Succeeded();
        _session.Run("Add-Evidence c1 -Relation Refutes -Title 'Fare table' -Url https://board.example/fares -Published 2019-02")
            .Succeeded();
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    /// <summary>The claims that were published, with their verdicts.</summary>
    private static IEnumerable<string> Verdicts(string json) =>
        (JsonNode.Parse(json) is JsonArray several ? several : [JsonNode.Parse(json)])
        .Select(review => $"{((string)review!["url"]!).Split('/')[^1]} {review["reviewRating"]!["alternateName"]}");

    private string Text(string script, params object?[] arguments) => string.Join('\n', _session.Run(script, arguments).Texts());

    [Theory]
    [InlineData("Export-ClaimReview", "c2 Mixed;c1 False")]
    [InlineData("Get-ClaimReview c1 -History | Export-ClaimReview", "c1 False")]
    [InlineData("Get-Claim c1, c2 | Export-ClaimReview", "c1 False;c2 Mixed")]
    [InlineData("Get-Claim -Verdict Mixed | Export-ClaimReview", "c2 Mixed")]
    [InlineData("Get-Evidence | Export-ClaimReview", "c1 False")]
    [InlineData("Get-Quote -Speaker Ida* | Export-ClaimReview", "c1 False")]
    [InlineData("Find-Claim fares | Export-ClaimReview", "c1 False")]
    [InlineData("'c2', 'c1', 'c2' | Export-ClaimReview", "c2 Mixed;c1 False")]
    [InlineData("Export-ClaimReview -InputObject c2", "c2 Mixed")]
    [InlineData("[pscustomobject]@{ id = 'r3'; claim = 'c1' } | Export-ClaimReview", "c1 False")]
    [InlineData("[pscustomobject]@{ id = 'c1' } | Export-ClaimReview", "c1 False")]
    [InlineData("Get-Claim nobody* | Export-ClaimReview", "")]
    public void A_claim_is_published_once_with_the_review_that_counts(string script, string expected) =>
        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries), Verdicts(Text(script + Desk)));

    [Fact]
    public void All_that_the_dataset_has_on_a_claim_is_published()
    {
        JsonNode review = JsonNode.Parse(Text("'c1' | Export-ClaimReview" + Desk))!;
        Assert.Equal("Fares go up", (string?)review["claimReviewed"]);
        Assert.Equal("Ida Brandt", (string?)review["itemReviewed"]!["author"]!["name"]);
        Assert.Equal("Lindmouth Courier", (string?)review["itemReviewed"]!["appearance"]!["publisher"]!["name"]);
        Assert.Equal("https://board.example/fares", (string?)review["citation"]!["url"]);
        Assert.Equal(3, (int)review["reviewRating"]!["bestRating"]!);
    }

    [Fact]
    public void A_row_is_looked_up_in_the_dataset_that_it_is_from()
    {
        _session.Run("$all = Get-ClaimReview; Use-Dataset -Reset").Succeeded();
        Assert.Equal(["c2 Mixed", "c1 False"], Verdicts(Text("$all | Export-ClaimReview" + Desk)));
        _session.Run("'c1' | Export-ClaimReview" + Desk).Failed("ClaimUnknown", ErrorCategory.ObjectNotFound);
        Assert.Equal(["c1 False"], Verdicts(Text("'c1' | Export-ClaimReview -Dataset $args[0]" + Desk, _folder["small"])));
    }

    [Fact]
    public void A_scale_of_the_desk_is_known()
    {
        string package = Path.Combine(_folder["small"], "datapackage.json");
        JsonNode json = JsonNode.Parse(File.ReadAllText(package))!;
        json["scales"] = JsonNode.Parse("""
            [{ "name": "House", "inverted": true, "verdicts": [{ "name": "Sound", "points": 0 }, { "name": "Rotten", "points": 3 }] }]
            """);
        File.WriteAllText(package, json.ToJsonString());
        _session.Run("Add-ClaimReview c3 -Scale House -Verdict Rotten -Reviewer A").Succeeded();
        JsonNode rating = JsonNode.Parse(Text("'c3' | Export-ClaimReview" + Desk))!["reviewRating"]!;
        Assert.Equal((1, 4, 1), ((int)rating["ratingValue"]!, (int)rating["bestRating"]!, (int)rating["worstRating"]!));
    }

    [Fact]
    public void What_is_wrong_with_one_does_not_keep_the_others_out()
    {
        Outcome outcome = _session.Run("'c1', 'c9', 'c3', '', 7, (Get-Article ferry), 'c2' | Export-ClaimReview -As JsonLines" + Desk);
        Assert.Equal(["NotReviewable", "NotReviewable", "NotReviewable", "ClaimUnknown", "ReviewMissing"],
            outcome.Errors.Select(e => e.FullyQualifiedErrorId.Split(',')[0]));
        Assert.Contains("Add-ClaimReview c3", outcome.Errors[^1].ToString(), StringComparison.Ordinal);
        Assert.Equal(["c1 False", "c2 Mixed"], outcome.Output.SelectMany(line => Verdicts(line.ToString())));
    }

    [Theory]
    [InlineData("Export-ClaimReview", "ParametersConflict", ErrorCategory.InvalidArgument, "-Url")]
    [InlineData("'c1' | Export-ClaimReview -Url 'checks/{claim}'", "NotPublishable", ErrorCategory.InvalidData, "c1: url:")]
    [InlineData("Export-ClaimReview -Format FollowTheMoney -As Html", "ParametersConflict", ErrorCategory.InvalidArgument, "Aleph")]
    [InlineData("Export-ClaimReview Env:/x -Url 'https://tide.example/{claim}'", "WrongProvider", ErrorCategory.InvalidArgument,
        "file system")]
    [InlineData("Export-ClaimReview -Dataset /nowhere/at/all -Url 'https://tide.example/{claim}'", "FolderNotFound",
        ErrorCategory.ObjectNotFound, "nowhere")]
    public void What_keeps_a_review_from_being_published_is_said(string script, string id, ErrorCategory category, string words) =>
        Assert.Contains(words, _session.Run(script + " -WarningAction SilentlyContinue").Failed(id, category).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void A_warning_names_the_field_once_and_the_claims_that_it_is_about()
    {
        string[] warnings =
            [.. _session
            .Run("Export-ClaimReview -PublisherUrl https://tide.example -Url 'https://other.example/{claim}' -WarningVariable w | "
            + "Out-Null; $w").Texts()];
        Assert.Contains(warnings, warning => warning.StartsWith("c2, c1: url: ", StringComparison.Ordinal));
        Assert.Contains(warnings, warning => warning.StartsWith("c2, c1: itemReviewed.datePublished: ", StringComparison.Ordinal));
        Assert.Equal(warnings.Distinct().Count(), warnings.Length);
    }

    [Fact]
    public void A_file_is_written_as_its_name_says()
    {
        _session.Run("Export-ClaimReview $args[0]" + Desk, _folder["a.json"]).Succeeded();
        Assert.Equal(["c2 Mixed", "c1 False"], Verdicts(File.ReadAllText(_folder["a.json"])));
        _session.Run("Export-ClaimReview $args[0]" + Desk, _folder["a.jsonl"]).Succeeded();
        Assert.Equal(["c2 Mixed", "c1 False"], File.ReadLines(_folder["a.jsonl"]).SelectMany(Verdicts));
        _session.Run("Export-ClaimReview -LiteralPath $args[0] -Encoding utf8BOM" + Desk, _folder["a[1].html"]).Succeeded();
        byte[] html = File.ReadAllBytes(_folder["a[1].html"]);
        Assert.Equal(Encoding.UTF8.GetPreamble(), html[..3]);
        string text = Encoding.UTF8.GetString(html[3..]);
        Assert.Equal(3, text.Split("<script type=\"application/ld+json\">").Length);
        Assert.Contains("Zoë", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_replaced_only_where_that_is_meant()
    {
        string file = _folder.Write("a.json", "old");
        _session.Run("Export-ClaimReview $args[0] -WhatIf" + Desk, file).Succeeded();
        Assert.Equal("old", File.ReadAllText(file));
        _session.Run("Export-ClaimReview $args[0] -NoClobber" + Desk, file).Failed("FileExists", ErrorCategory.ResourceExists);
        Assert.Equal("old", File.ReadAllText(file));
        File.SetAttributes(file, FileAttributes.ReadOnly);
        _session.Run("Export-ClaimReview $args[0]" + Desk, file).Failed("AccessDenied", ErrorCategory.PermissionDenied);
        Assert.Equal(file, ((FileInfo)_session.Run("Export-ClaimReview $args[0] -Force -PassThru" + Desk, file)
            .Succeeded()[0].BaseObject).FullName);
        Assert.Equal(["c2 Mixed", "c1 False"], Verdicts(File.ReadAllText(file)));
        File.SetAttributes(file, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("WebAnnotation")]
    [InlineData("Prov")]
    [InlineData("FollowTheMoney")]
    public void Every_other_form_is_written_too_and_needs_no_page(string format)
    {
        string[] lines = [.. _session.Run($"Export-ClaimReview -Format {format} -As JsonLines -WarningAction SilentlyContinue").Texts()];
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.IsType<JsonObject>(JsonNode.Parse(line)));
    }
}
