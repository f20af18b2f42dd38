using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>What Get-TimelineEvent gives: events, each once, and what they can be used for.</summary>
public sealed class TimelineEventTests : IDisposable
{
    private const string Pier = """
        The pier at Vik

        Ada Holm founded Norfold Lines in 1998. Ada Holm left Norfold Lines in May 2011, the company said. The drivers' union said Holm resigned from Norfold Lines.
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly PowerShellSession _session = new();

    public TimelineEventTests() => _session.Run("$a = $args[0] | Import-Article -Id pier", Pier).Succeeded();

    [Fact]
    public void An_event_told_twice_comes_once_with_both_sources()
    {
        dynamic left = _session.Run("$a | Get-TimelineEvent -Text *left*").One();
        Assert.Equal("2011-05", (string)left.Date.ToString());
        Assert.Equal("pier-t2|pier-t3", (string)left.Accounts.ToString());
        Assert.Equal((string)_session.Run("$a | Get-TimelineEvent -Text *resigned*").One().Id, (string)left.Id);
        Assert.Equal(3, _session.Run("$a | Get-TimelineEvent -Mention").Succeeded().Count);
        Assert.Equal(2, _session.Run("$a | Get-TimelineEvent").Succeeded().Count);
        Assert.Contains("one event with", _session.Run("$a | Get-TimelineEvent -Text *left* -Explain | ForEach-Object Text").Texts()[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_finds_the_event_by_any_of_its_tellings()
    {
        Assert.Equal("2011-05", _session.Run("$a | Get-TimelineEvent -Source *union* | ForEach-Object { \"$($_.Date)\" }").Texts()[0]);
        Assert.Contains("resigned", _session.Run("$a | Get-TimelineEvent -Source *union* -Mention | ForEach-Object Headline").Texts()[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_events_leads_back_to_their_tellings()
    {
        _session.Run(
            "$a | Export-Dataset -LiteralPath $args[0]; Use-Dataset $args[0]; $rows = Get-TimelineEvent | ForEach-Object { "
            + "[pscustomobject]@{ Id = $_.Id; Accounts = $_.Accounts.ToString() } }", _folder["d"]).Succeeded();
        Assert.Contains("pier-t2|pier-t3", _session.Run("$rows | ForEach-Object Accounts").Texts());
        string direct = string.Join('\n', _session.Run("Get-TimelineEvent | Export-Timeline").Texts());
        Assert.Equal(direct, string.Join('\n', _session.Run("$rows | Export-Timeline").Texts()));
        Assert.Equal(direct, string.Join('\n', _session.Run("Get-TimelineEvent -Mention | Export-Timeline").Texts()));
        Assert.Equal(direct, string.Join('\n', _session.Run("Get-Article | Export-Timeline").Texts()));
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }
}
