using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests;

public sealed class CancellationTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>
{
    [Theory]
    // Nothing passes the condition, so only the cmdlet itself can notice that it should stop.
    [InlineData("Get-Claim -Speaker nobody -Dataset $args[0]")]
    [InlineData("Test-Dataset $args[0]")]
    [InlineData("Get-Dataset $args[0] | Export-Dataset \"$($args[0])-copy\"")]
    public void Stopping_ends_the_work_at_once(string script)
    {
        using var folder = new TemporaryFolder();
        Grow(SmallDataset.Write(small.Session, folder["big"]), 300_000);
        using var session = new PowerShellSession();
        using PowerShell shell = session.Prepare("while ($true) { " + script + " }", folder["big"]);
        IAsyncResult running = shell.BeginInvoke();
        Thread.Sleep(300);
        var watch = Stopwatch.StartNew();
        shell.Stop();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"It took {watch.Elapsed}.");
        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.True(running.IsCompleted);
        Assert.DoesNotContain(shell.Streams.Error, e => e.FullyQualifiedErrorId.Contains("Journo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_command_downstream_that_has_enough_ends_the_reading()
    {
        using var folder = new TemporaryFolder();
        Grow(SmallDataset.Write(small.Session, folder["big"]), 300_000);
        var watch = Stopwatch.StartNew();
        Assert.Equal("n0", small.Session.Run("foreach ($c in 1) { Get-Claim -Dataset $args[0] | ForEach-Object { $_.Id; break } }",
            folder["big"]).One().ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"It took {watch.Elapsed}.");
    }

    private static void Grow(string folder, int claims)
    {
        string file = Path.Combine(folder, "claims.csv");
        string[] rows = File.ReadAllLines(file);
        File.WriteAllLines(file, [rows[0], .. Enumerable.Range(0, claims)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"n{i},") + rows[1 + (i % 4)][3..])]);
    }
}
