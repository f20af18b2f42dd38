using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class UnknownExtensionTests : IDisposable
{
    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Get-Article | Export-Citation", "x.docx", ".bib")]
    [InlineData("Get-Article | Export-Citation", "x.yaml", ".ris")]
    [InlineData("Export-Timeline", "x.txt", ".json")]
    [InlineData("Export-Timeline", "x.xlsx", ".ics")]
    [InlineData("Export-ClaimReview -Url 'https://desk.example/{claim}'", "x.xml", ".jsonld")]
    [InlineData("Export-ClaimReview -Format FollowTheMoney", "x.ftm", "-As")]
    public void A_file_whose_form_is_not_known_is_refused_with_those_that_are(string command, string name, string known)
    {
        ErrorRecord error = _session.Run($"{command} $args[0]", _folder[name]).Failed("UnknownExtension", ErrorCategory.InvalidArgument);

        Assert.Contains(known, error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder[name]));
    }

    [Fact]
    public void An_event_is_named_by_its_id_alone() => Assert.Single(
        _session.Run("'musk-openai-e01' | Export-Timeline -Format TimelineJSCsv").Succeeded().Skip(1));
}
