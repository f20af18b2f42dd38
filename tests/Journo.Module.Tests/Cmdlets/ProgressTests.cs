using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Cmdlets;

/// <summary>What a command tells while it works, by a clock that goes on by so much each time it is looked at.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PowerShellSession _session = new();

    public ProgressTests()
    {
        for (int i = 0; i < 20; i++) _folder.Write($"a{i:00}.txt", $"Fares {i}\n\nAda Holm said that fares would rise by {i} percent.\n");
    }

    [Fact]
    public void Nothing_is_told_in_the_first_second_and_then_four_times_a_second_at_most()
    {
        // Looked at every 0.1 s: first after a second, and then at every third look.
        IReadOnlyList<ProgressRecord> told = Progress(milliseconds: 100, "Import-Article $d/*.txt", _folder.Path);
        Assert.Equal(["9 of 20 files", "12 of 20 files", "15 of 20 files", "18 of 20 files", "Done"],
            told.Select(record => record.StatusDescription));
        Assert.Equal([45, 60, 75, 90, -1], told.Select(record => record.PercentComplete));
        Assert.Equal(ProgressRecordType.Completed, told[^1].RecordType);
        Assert.All(told, record => Assert.Equal("Import-Article", record.Activity));
    }

    [Fact]
    public void Short_work_tells_nothing() => Assert.Empty(Progress(milliseconds: 40, "Import-Article $d/*.txt", _folder.Path));

    [Theory]
    [InlineData("Import-Article $d/*.txt | Find-SourcingIssue")]
    [InlineData("Import-Article $d/*.txt | Measure-Sourcing")]
    [InlineData("Import-Article $d/*.txt | Find-Contradiction")]
    [InlineData("Import-Article $d/*.txt | Export-Timeline")]
    [InlineData("Import-Article $d/*.txt | Export-Dataset $d/new")]
    [InlineData("Find-Claim Musk -Dataset $large")]
    [InlineData("Find-Contradiction -Dataset $large")]
    [InlineData("Find-SourcingIssue -Dataset $large")]
    [InlineData("Measure-Sourcing -Dataset $large")]
    [InlineData("Export-Timeline -Dataset $large")]
    [InlineData("Test-Dataset $large")]
    public void Each_command_that_may_work_long_tells_how_far_it_is_and_takes_it_away_at_the_end(string script)
    {
        string command = script.Split('|')[^1].TrimStart().Split(' ')[0];
        IReadOnlyList<ProgressRecord> told =
            [.. Progress(milliseconds: 5000, script, _folder.Path, Large()).Where(record => record.Activity == command)];
        Assert.True(told.Count > 1);
        Assert.Equal(ProgressRecordType.Completed, told[^1].RecordType);
    }

    [Fact]
    public void What_is_shown_is_taken_away_when_the_pipeline_has_enough()
    {
        IReadOnlyList<ProgressRecord> told =
            Progress(milliseconds: 5000, "Import-Article $d/*.txt | ForEach-Object { if ($_.Title -eq 'Fares 7') { throw 'enough' } }",
            _folder.Path);
        Assert.Equal(ProgressRecordType.Completed, told[^1].RecordType);
    }

    [Theory]
    [InlineData("Import-Article $d/*.txt", "stands for 20 files")]
    [InlineData("Get-Claim -Kind Question", "which comes with the module")]
    [InlineData("Get-Claim -Dataset $large", "which -Dataset names")]
    [InlineData("Use-Dataset $large; Get-Claim", "which Use-Dataset chose")]
    [InlineData("Get-Claim -Kind Question", "4 rows meet the conditions; 60 were passed over.")]
    [InlineData("Get-Article | Get-Claim -Kind Question", "4 rows meet the conditions; 60 were passed over.")]
    [InlineData("Find-Claim Musk -First 3", " more were found than -First 3 lets through.")]
    [InlineData("Find-Claim Musk -First 1000", "0 more were found than -First 1000 lets through.")]
    [InlineData("Export-Timeline", "tellings are of")]
    public void Verbose_messages_tell_what_was_chosen_and_left_out(string script, string expected)
    {
        using PowerShell shell = _session.Prepare("$d, $large = $args; $VerbosePreference = 'Continue'; " + script, _folder.Path, Large());
        shell.Invoke();
        Assert.Contains(shell.Streams.Verbose, record => record.Message.Contains(expected, StringComparison.Ordinal));
    }

    private IReadOnlyList<ProgressRecord> Progress(int milliseconds, string script, params object?[] arguments)
    {
        new SteppingClock(milliseconds).SetIn(_session);
        using PowerShell shell = _session.Prepare("$d, $large = $args; " + script, arguments);
        try
        {
            shell.Invoke();
        }
        catch (RuntimeException)
        {
            // One test stops its pipeline.
        }
        return [.. shell.Streams.Progress];
    }

    /// <summary>A dataset of so many rows that the clock is looked at.</summary>
    private string Large()
    {
        string folder = _folder["large"];
        if (Directory.Exists(folder)) return folder;
        string text = "Fares\n\n" + string.Concat(Enumerable.Range(0, 600)
            .Select(i => $"Ada Holm said that fares rose in May {1400 + i}. "));
        _session.Run("$args[1] | Import-Article | Export-Dataset $args[0]", folder, text).Succeeded();
        return folder;
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    private sealed class SteppingClock(int milliseconds) : TestClock
    {
        private long _now;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => _now += milliseconds;
    }
}
