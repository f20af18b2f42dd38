using Journo.Analysis.Sourcing;

namespace Journo.Analysis.Tests.Sourcing;

public sealed class SuppressionsTests
{
    private static readonly SourcingIssue Issue =
        new() { Rule = "BareSources", Article = "yard", Claim = "yard-c3", Explanation = "", Suggestion = "" };

    [Theory]
    [InlineData("BareSources", "yard-c3", true)]
    [InlineData("Bare*", "yard-*", true)]
    [InlineData("BareSources", "yard-c30", false)]
    [InlineData("NoAttribution", "yard-c3", false)]
    public void A_finding_is_suppressed_by_rule_and_claim(string rule, string claim, bool suppressed) =>
        Assert.Equal(suppressed ? "On record." : null,
            new Suppressions([new Suppression(rule, claim, "On record.")]).Judge(Issue).Suppressed);

    [Fact]
    public void A_finding_about_no_claim_goes_by_its_article() =>
        Assert.Equal("Known.", new Suppressions([new Suppression("*", "yard", "Known.")]).Judge(Issue with { Claim = null }).Suppressed);

    [Fact]
    public void A_list_is_read_whatever_the_order_of_its_columns() => Assert.Equal(
        [new Suppression("Bare*", "yard-c3", "Page 2, \"minutes\"")],
        SuppressionFile.Parse("\uFEFFReason,Note,Claim,Rule\r\n\"Page 2, \"\"minutes\"\"\",,yard-c3,Bare*\r\n"));

    [Theory]
    [InlineData("rule,claim\na,b\n", "no column 'reason'")]
    [InlineData("rule,claim,reason\na,b,\"c\n", "not closed")]
    public void A_list_that_can_not_be_read_says_why(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => SuppressionFile.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "c", "r", "rule")]
    [InlineData("r", " ", "r", "claim")]
    [InlineData("r", "c", "", "reason")]
    public void Suppression_without_a_reason_is_refused(string rule, string claim, string reason, string missing) =>
        Assert.Contains($"no {missing}", Assert.Throws<FormatException>(
            () => new Suppressions([new Suppression(rule, claim, reason)])).Message, StringComparison.Ordinal);
}
