using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class SourcingTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>, IDisposable
{
    private readonly PowerShellSession _session = small.Session;
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_dataset_is_measured_as_a_whole_and_its_articles_one_by_one()
    {
        dynamic whole = _session.Run("Measure-Sourcing").One();
        Assert.Equal("2 4 2 1 1", $"{whole.Articles} {whole.Claims} {whole.Explicit} {whole.Inherited} {whole.OwnVoice}");
        Assert.Equal(["ferry 3", "library 1"], _session.Run(
            "Get-Article | Measure-Sourcing | ForEach-Object { \"$($_.Article) $($_.Claims)\" }").Texts());
    }

    [Theory]
    [InlineData("Get-Article", "ferry 3 library 1")]
    [InlineData("Get-Article library; Get-Article ferry; Get-Article library", "library 1 ferry 3 library 1")]
    [InlineData("1..3 | ForEach-Object { Get-Article }", "ferry 3 library 1 ferry 3 library 1 ferry 3 library 1")]
    public void Articles_of_a_dataset_are_measured_in_whichever_order_they_come(string articles, string counts)
    {
        Assert.Equal(counts, string.Join(' ', _session.Run(
            $"& {{ {articles} }} | Measure-Sourcing | ForEach-Object {{ \"$($_.Article) $($_.Claims)\" }}").Texts()));
        Assert.Equal(_session.Run("Find-SourcingIssue | ForEach-Object ToString").Texts().Order(StringComparer.Ordinal),
            _session.Run("Get-Article | Find-SourcingIssue | ForEach-Object ToString").Texts().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_outlet_behind_most_claims_is_named() =>
        Assert.Equal(["Lindmouth Courier 1"], _session.Run(
            "Measure-Sourcing | ForEach-Object { \"$($_.LeadingOutlet.Name) $($_.LeadingOutlet.Claims)\" }").Texts());

    [Fact]
    public void The_terminal_shows_bars_of_at_most_80_columns()
    {
        string[] lines = string.Join('\n', _session.Run("($args[0] | Import-Article | Measure-Sourcing).Draw()", Samples.Ferry).Texts())
            .Split('\n');
        Assert.Contains(lines, line => line.Contains("author's own voice", StringComparison.Ordinal)
            && line.Contains('#', StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= 80, line));
    }

    [Fact]
    public void A_finding_names_its_rule_its_claim_and_its_rows()
    {
        dynamic issue = _session.Run("Find-SourcingIssue HedgeWithoutSource").One();
        Assert.Equal("HedgeWithoutSource Warning ferry c3 c3", $"{issue.Rule} {issue.Severity} {issue.Article} {issue.Claim} {issue.Rows}");
        Assert.Equal("The board reportedly considered a second boat", (string)issue.Text);
    }

    [Fact]
    public void Rules_are_chosen_excluded_and_listed()
    {
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(BuiltModule.Docs, "rules")).Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal),
            _session.Run("Find-SourcingIssue -List | ForEach-Object Name").Texts());
        Assert.DoesNotContain("HedgeWithoutSource", _session.Run("Find-SourcingIssue -ExcludeRule Hedge* | ForEach-Object Rule").Texts());
        Assert.Equal(["PluralUnnamedSources"], _session.Run("Find-SourcingIssue -List -Rule *Unnamed* -Severity Note | ForEach-Object Name")
            .Texts());
        _session.Run("Find-SourcingIssue -Rule NoSuchRule").Failed("RuleNotFound", ErrorCategory.ObjectNotFound);
    }

    [Fact]
    public void A_page_of_a_rule_tells_what_the_rule_says()
    {
        foreach (PSObject rule in _session.Run("Find-SourcingIssue -List").Output)
        {
            string page = File.ReadAllText(Path.Combine(BuiltModule.Docs, "rules", rule.Properties["Name"].Value + ".md"));
            Assert.StartsWith($"# {rule.Properties["Name"].Value}\n", page, StringComparison.Ordinal);
            Assert.Contains($"## Severity\n\n{rule.Properties["Severity"].Value}", page, StringComparison.Ordinal);
            Assert.Contains("## Guidance\n\n", page, StringComparison.Ordinal);
            Assert.Equal(!(bool)rule.Properties["ByDefault"].Value, page.Contains("\nExperimental: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_suppressed_is_left_out_and_comes_back_with_its_reason()
    {
        const string Suppression = "@{ Rule = 'HedgeWithoutSource'; Claim = 'c3'; Reason = 'Minutes of the board.' }";
        Assert.Empty(_session.Run($"Find-SourcingIssue HedgeWithoutSource -Suppression {Suppression}").Succeeded());
        Assert.Equal(["Minutes of the board."], _session.Run(
            $"Find-SourcingIssue HedgeWithoutSource -Suppression {Suppression} -IncludeSuppressed | ForEach-Object Suppressed").Texts());
    }

    [Fact]
    public void A_list_of_what_is_suppressed_is_read_from_a_file()
    {
        string file = _folder.Write("suppressed.csv", "rule,claim,reason\nHedge*,c3,\"Minutes, page 2.\"\n");
        Assert.Equal(
            ["Minutes, page 2."],
            _session.Run("Find-SourcingIssue HedgeWithoutSource -Suppression $args[0] -IncludeSuppressed | ForEach-Object Suppressed", file)
            .Texts());
        _session.Run("Find-SourcingIssue -Suppression $args[0]", _folder["none.csv"]).Failed("PathNotFound", ErrorCategory.ObjectNotFound);
    }

    [Fact]
    public void Suppression_answers_to_its_former_names() => Assert.Equal(["On record."], _session.Run(
        "Find-SourcingIssue HedgeWithoutSource -Silence @{ Rule = '*'; Claim = 'c3'; Reason = 'On record.' } -IncludeSilenced | "
            + "ForEach-Object Suppressed").Texts());

    [Fact]
    public void Suppression_without_a_reason_is_an_error() =>
        Assert.StartsWith("NotReadable,", Assert.Single(_session
            .Run("Find-SourcingIssue -Suppression @{ Rule = 'Hedge*'; Claim = 'c3' }").Errors).FullyQualifiedErrorId,
            StringComparison.Ordinal);

    [Fact]
    public void A_table_in_another_order_gives_the_same_findings()
    {
        string folder = SmallDataset.Write(_session, _folder["turned"]);
        string[] inOrder = [.. _session.Run("Find-SourcingIssue -Dataset $args[0] | ForEach-Object { \"$($_.Rule) $($_.Claim)\" }", folder)
            .Texts().Order(StringComparer.Ordinal)];
        string file = Path.Combine(folder, "claims.csv");
        string[] lines = File.ReadAllLines(file);
        File.WriteAllLines(file, [lines[0], .. lines.Skip(1).Reverse()]);
        Assert.NotEmpty(inOrder);
        Assert.Equal(inOrder, _session.Run("Find-SourcingIssue -Dataset $args[0] | ForEach-Object { \"$($_.Rule) $($_.Claim)\" }", folder)
            .Texts().Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
