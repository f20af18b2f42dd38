using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>What the commands that write a text have in common.</summary>
public sealed class TextExportTests : IDisposable
{
    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Export-Timeline -Dataset nowhere")]
    [InlineData("'no event' | Export-Timeline")]
    [InlineData("Export-ClaimReview -Format Prov -Dataset nowhere")]
    [InlineData("'no claim' | Export-ClaimReview -Format Prov")]
    [InlineData("'no work' | Export-Citation")]
    public void A_file_is_not_emptied_because_all_that_was_to_come_into_it_failed(string script)
    {
        File.WriteAllText(_folder["there.json"], "there already");
        Outcome written = _session.Run(script + " -LiteralPath $args[0] -PassThru", _folder["there.json"]);
        Assert.NotEmpty(written.Errors);
        Assert.Empty(written.Output);
        Assert.Equal("there already", File.ReadAllText(_folder["there.json"]));
        Outcome shown = _session.Run(script);
        Assert.NotEmpty(shown.Errors);
        Assert.Empty(shown.Output);
    }

    [Theory]
    [InlineData("Get-TimelineEvent nothing* | Export-Timeline")]
    [InlineData("Get-ClaimReview nothing | Export-ClaimReview -Format Prov")]
    [InlineData("Get-Claim nothing* | Export-Citation")]
    public void Where_there_is_nothing_to_write_the_file_says_so(string script)
    {
        File.WriteAllText(_folder["there.json"], "there already");
        _session.Run(script + " -LiteralPath $args[0]", _folder["there.json"]).Succeeded();
        Assert.DoesNotContain("there already", File.ReadAllText(_folder["there.json"]), StringComparison.Ordinal);
    }
}
