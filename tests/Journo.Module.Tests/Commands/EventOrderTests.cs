using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>The order of events, from the prompt to a dataset and back.</summary>
public sealed class EventOrderTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>, IDisposable
{
    private const string Text = "Acme closed the mill after Ann Brill resigned.";

    private readonly PowerShellSession _session = small.Session;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_event_is_explained_by_the_word_that_gives_its_place() => Assert.Contains(
        _session.Run("$args[0] | Import-Article | Get-TimelineEvent -Explain | ForEach-Object Text", Text).Texts(),
        line => line.Contains("'after' puts it after ", StringComparison.Ordinal));

    [Fact]
    public void A_dataset_keeps_the_order()
    {
        const string Script = """
            $args[0] | Import-Article | Export-Dataset $args[1] | Out-Null
            Test-Dataset $args[1] | ForEach-Object Id
            $first, $second = Get-TimelineEvent -Mention -Dataset $args[1]
            $first.Follows[0] -eq $second.Id
            $second.Precedes[0] -eq $first.Id
            """;
        Assert.Equal(["True", "True"], _session.Run(Script, Text, _folder["d"]).Texts());
    }
}
