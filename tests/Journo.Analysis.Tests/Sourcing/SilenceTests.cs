using Journo.Analysis.Sourcing;

namespace Journo.Analysis.Tests.Sourcing;

public sealed class SilenceTests
{
    private static readonly SourcingIssue Issue =
        new() { Rule = "BareSources", Article = "yard", Claim = "yard-c3", Explanation = "", Suggestion = "" };

    [Theory]
    [InlineData("BareSources", "yard-c3", true)]
    [InlineData("Bare*", "yard-*", true)]
    [InlineData("BareSources", "yard-c30", false)]
    [InlineData("NoAttribution", "yard-c3", false)]
    public void A_finding_is_silenced_by_rule_and_claim(string rule, string claim, bool silenced) =>
        Assert.Equal(silenced ? "On record." : null, new Silence([new SilencedClaim(rule, claim, "On record.")]).Judge(Issue).Silenced);

    [Fact]
    public void A_finding_about_no_claim_goes_by_its_article() =>
        Assert.Equal("Known.", new Silence([new SilencedClaim("*", "yard", "Known.")]).Judge(Issue with { Claim = null }).Silenced);

    [Fact]
    public void A_list_is_read_whatever_the_order_of_its_columns() => Assert.Equal(
        [new SilencedClaim("Bare*", "yard-c3", "Page 2, \"minutes\"")],
        SilenceFile.Parse("\uFEFFReason,Note,Claim,Rule\r\n\"Page 2, \"\"minutes\"\"\",,yard-c3,Bare*\r\n"));

    [Theory]
    [InlineData("rule,claim\na,b\n", "no column 'reason'")]
    [InlineData("rule,claim,reason\na,b,\"c\n", "not closed")]
    public void A_list_that_can_not_be_read_says_why(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => SilenceFile.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "c", "r", "rule")]
    [InlineData("r", " ", "r", "claim")]
    [InlineData("r", "c", "", "reason")]
    public void Silence_without_a_reason_is_refused(string rule, string claim, string reason, string missing) =>
        Assert.Contains($"no {missing}", Assert.Throws<FormatException>(
            () => new Silence([new SilencedClaim(rule, claim, reason)])).Message, StringComparison.Ordinal);
}
