using System.Management.Automation;
using System.Text.Json.Nodes;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>The checking desk at the prompt: evidence and reviews in, and out again.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public ReviewTests()
    {
        _path = SmallDataset.Write(_session, _folder["small"]);
        // The files were written by hand: a copy onto itself brings the data package up to date.
        _session.Run("Get-Dataset $args[0] | Export-Dataset $args[0] -Force; Use-Dataset $args[0]", _path).Succeeded();
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_review_is_added_and_got_again()
    {
        dynamic review = _session.Run("Get-Claim c1 | Add-ClaimReview -Verdict mixed -Rationale ' It is 11. ' -Reviewer Desk -PassThru")
            .One();
        Assert.Equal(("r1", "c1", "Mixed", "TrueFalse", "It is 11."),
            ((string)review.Id, (string)review.Claim, (string)review.Verdict, (string)review.Scale, (string)review.Rationale));
        Assert.Equal(["Mixed: c1"], _session.Run("Get-ClaimReview").Texts());
        Assert.Equal(["c1"], _session.Run("(Get-Claim -Verdict Mix*).Id").Texts());
        Assert.Empty(_session.Run("Test-Dataset").Succeeded());
    }

    [Fact]
    public void The_last_review_counts_and_the_others_stay_on_record()
    {
        _session.Run(
            "Add-ClaimReview c1 -Verdict True -Reviewer A; Add-ClaimReview c2 -Verdict True -Reviewer A; Add-ClaimReview c1 -Verdict "
            + "False -Reviewer B").Succeeded();
        Assert.Equal(["True: c2", "False: c1"], _session.Run("Get-ClaimReview").Texts());
        Assert.Equal("r9", _session.Run("Get-ClaimReview -Id r9, r3").Failed("IdNotFound", ErrorCategory.ObjectNotFound).TargetObject);
        Assert.Equal("r9", _session.Run("Get-Claim c1, c2 | Get-ClaimReview -Id r9")
            .Failed("IdNotFound", ErrorCategory.ObjectNotFound).TargetObject);
        Assert.Empty(_session.Run("Get-ClaimReview -Id r1").Succeeded());
        Assert.Equal(["True: c1", "False: c1"], _session.Run("Get-Claim c1 | Get-ClaimReview -History").Texts());
        Assert.Equal(["c2"], _session.Run("(Get-Claim -Verdict True).Id").Texts());
        Assert.Empty(_session.Run("Get-ClaimReview c1 -Verdict True").Succeeded());
    }

    [Fact]
    public void WhatIf_adds_nothing()
    {
        _session.Run("Add-ClaimReview c1 -Verdict True -Reviewer A -WhatIf; Add-Evidence c1 -Relation Context -Title T -WhatIf")
            .Succeeded();
        Assert.Empty(_session.Run("Get-ClaimReview; Get-Evidence").Succeeded());
    }

    [Theory]
    [InlineData("Add-ClaimReview c1 -Verdict 'Half true' -Reviewer A", "VerdictUnknown", ErrorCategory.InvalidArgument,
        "True, Mixed, False, Unproven")]
    [InlineData("Add-ClaimReview c1 -Scale Stars -Verdict True -Reviewer A", "ScaleUnknown", ErrorCategory.InvalidArgument, "PolitiFact")]
    [InlineData("Add-ClaimReview c9 -Verdict True -Reviewer A", "ClaimUnknown", ErrorCategory.ObjectNotFound, "c9")]
    [InlineData("Add-ClaimReview -Verdict True -Reviewer A", "ClaimMissing", ErrorCategory.InvalidArgument, "Get-Claim")]
    [InlineData("Add-Evidence c1 -Relation Context -Quotation words", "EvidenceWithoutWork", ErrorCategory.InvalidArgument, "-Title")]
    public void What_is_wrong_is_said_with_what_would_be_right(string script, string id, ErrorCategory category, string words)
    {
        Assert.Contains(words, _session.Run(script).Failed(id, category).ToString(), StringComparison.Ordinal);
        Assert.Empty(_session.Run("Get-ClaimReview; Get-Evidence").Succeeded());
    }

    [Fact]
    public void A_wrong_row_does_not_keep_the_others_out()
    {
        Outcome outcome = _session
            .Run("'c1,True', 'c9,True', 'c2,Sort of', 'c3,Unproven' | ForEach-Object { $cells = $_ -split ','; [pscustomobject]@{ claim "
            + "= $cells[0]; verdict = $cells[1]; reviewer = 'A' } } | Add-ClaimReview -PassThru");
        Assert.Equal(["VerdictUnknown", "ClaimUnknown"], outcome.Errors.Select(e => e.FullyQualifiedErrorId.Split(',')[0]));
        Assert.Equal(["True: c1", "Unproven: c3"], outcome.Output.Select(o => o.ToString()));
    }

    [Fact]
    public void Evidence_comes_in_fields_of_a_table()
    {
        dynamic evidence = _session.Run("""
            [pscustomobject]@{ claim = 'c2'; relation = 'refutes'; title = 'Fare table'; author = 'Ann Lee|Bo Reyes'; publisher = 'Harbour board'; published = '2019-02~'; accessed = ''
                quotation = '$200, not more' } | Add-Evidence -PassThru
            """).One();
        Assert.Equal(("c2", "Refutes", "Ann Lee|Bo Reyes", "2019-02~", "$200, not more"),
            ((string)evidence.Claim, evidence.Relation.ToString(), evidence.Author.ToString(), evidence.Published.ToString(),
                (string)evidence.Quotation));
        Assert.Null(evidence.Accessed);
        Assert.Equal(["refutes: Fare table"], _session.Run("Get-Claim c2 | Get-Evidence -Relation Refutes -Publisher Harb*").Texts());
    }

    [Fact]
    public void Evidence_comes_as_a_citation()
    {
        File.WriteAllText(
            _folder["w.bib"],
            "@article{k, title={Fares of the ferry}, author={Lee, Ann}, journaltitle={Harbour Notes}, date={2019-02}, "
            + "url={https://example.org/n}, note={not ours}, urldate={2020-05-06}}");
        dynamic piped = _session.Run("Import-Citation $args[0] | Add-Evidence c1 -Relation Supports -Quotation 'by 12' -PassThru",
            _folder["w.bib"]).One();
        Assert.Equal(("Fares of the ferry", "Ann Lee", "Harbour Notes", "2019-02", "2020-05-06", "by 12"),
            ((string)piped.Title, piped.Author.ToString(), (string)piped.Publisher, piped.Published.ToString(), piped.Accessed.ToString(),
                (string)piped.Quotation));
        Assert.Null(piped.Note);
        dynamic named = _session
            .Run("$c = Import-Citation $args[0]; Get-Claim c1 | Add-Evidence -Relation Supports -Citation $c -Title Other -PassThru",
            _folder["w.bib"]).One();
        Assert.Equal(("Other", "https://example.org/n"), ((string)named.Title, (string)named.Url));
        Assert.Contains("Fares of the ferry", string.Concat(_session.Run("Get-Evidence -Id e1 | Export-Citation -Format BibLaTeX").Texts()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tab_offers_claims_scales_and_the_verdicts_of_the_scale()
    {
        Assert.Equal(["c1", "c2", "c3", "c4"], Completions("Add-ClaimReview -Claim "));
        Assert.Equal(["Google", "MediaManipulation", "PolitiFact", "TrueFalse", "WashingtonPost"],
            Completions("Add-ClaimReview c1 -Scale ").Order(StringComparer.Ordinal));
        Assert.Equal(["True", "Mixed", "False", "Unproven"], Completions("Add-ClaimReview c1 -Verdict "));
        Assert.Equal(["'Four Pinocchios'"], Completions("Add-ClaimReview c1 -Scale WashingtonPost -Verdict Fou"));
        _session.Run("Add-ClaimReview c1 -Verdict False -Reviewer A").Succeeded();
        Assert.Equal(["False"], Completions("Get-Claim -Verdict "));
    }

    [Fact]
    public void A_desks_own_scale_is_the_one_that_is_meant()
    {
        string package = Path.Combine(_path, "datapackage.json");
        JsonNode json = JsonNode.Parse(File.ReadAllText(package))!;
        json["scales"] = JsonNode.Parse("""
            [{ "name": "House", "verdicts": [{ "name": "Sound", "points": 2 }, { "name": "Rotten", "points": 1 }] }]
            """);
        File.WriteAllText(package, json.ToJsonString());
        Assert.Equal(["Sound", "Rotten"], Completions("Add-ClaimReview c1 -Verdict "));
        Assert.Equal("House", (string)_session.Run("Add-ClaimReview c1 -Verdict rotten -Reviewer A -PassThru").One().Scale);
        Assert.Empty(_session.Run("Test-Dataset").Succeeded());
    }

    [Fact]
    public void A_changed_review_is_found_and_named()
    {
        _session.Run("Add-ClaimReview c1 -Verdict True -Reviewer A; Add-ClaimReview c2 -Verdict True -Reviewer A").Succeeded();
        string file = Path.Combine(_path, "reviews.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("c1,True", "c1,False", StringComparison.Ordinal));
        Assert.Contains(_session.Run("Test-Dataset | Where-Object Id -eq RowChanged").Texts(), p =>
            p.StartsWith($"{file}(2,1): The row 'r1'", StringComparison.Ordinal));
        _session.Run("Add-ClaimReview c3 -Verdict True -Reviewer A").Failed("RowChanged", ErrorCategory.InvalidData);
    }

    private IEnumerable<string> Completions(string line) => _session.Complete(line).Select(c => c.CompletionText);
}
