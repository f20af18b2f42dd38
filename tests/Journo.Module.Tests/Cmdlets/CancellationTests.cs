using System.Globalization;
using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Cmdlets;

public sealed class CancellationTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>
{
    private const int Rows = 300_000;

    [Fact]
    public void After_stopping_no_more_rows_are_read()
    {
        using var folder = new TemporaryFolder();
        Grow(SmallDataset.Write(small.Session, folder["big"]), Rows, i => "");
        using var session = new PowerShellSession();
        using var clock = new StoppingClock();
        clock.SetIn(session);
        using PowerShell shell = session.Prepare("Test-Dataset $args[0]", folder["big"]);
        IAsyncResult running = shell.BeginInvoke();
        clock.Looked.Wait();
        IAsyncResult stopping = shell.BeginStop(null, null);
        clock.GoesOn.Set();
        shell.EndStop(stopping);
        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.True(running.IsCompleted);
        // The clock is looked at every 256 rows, and waits a little each time until the stop has reached the command.
        Assert.InRange(clock.Looks, 1, Rows / 256 / 2);
        Assert.DoesNotContain(shell.Streams.Error, e => e.FullyQualifiedErrorId.Contains("Journo", StringComparison.Ordinal));
    }

    [Fact]
    public void Stopping_ends_the_waiting_for_another_writer()
    {
        using var folder = new TemporaryFolder();
        SmallDataset.Write(small.Session, folder["d"]);
        using var session = new PowerShellSession();
        using PowerShell shell = session.Prepare("Get-Dataset $args[0] | Export-Dataset $args[1] -Force", folder["d"], folder["copy"]);
        Directory.CreateDirectory(folder["copy"]);
        using (File.Open(Path.Combine(folder["copy"], ".journo.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            IAsyncResult running = shell.BeginInvoke();
            Thread.Sleep(300);
            shell.Stop();
            // It would have waited for a minute, and told of an error then.
            Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
            Assert.True(running.IsCompleted);
            Assert.Empty(shell.Streams.Error);
        }
    }

    [Fact]
    public void A_command_downstream_that_has_enough_ends_the_reading()
    {
        using var folder = new TemporaryFolder();
        // Whoever read on would find that the rows in the second half are no rows, and say so.
        Grow(SmallDataset.Write(small.Session, folder["big"]), 10_000, i => i < 5_000 ? "" : "\"");
        Assert.Equal("n0", small.Session.Run("foreach ($c in 1) { Get-Claim -Dataset $args[0] | ForEach-Object { $_.Id; break } }",
            folder["big"]).One().ToString());
        Assert.NotEmpty(small.Session.Run("Get-Claim -Dataset $args[0]", folder["big"]).Errors);
    }

    private static void Grow(string folder, int claims, Func<int, string> before)
    {
        string file = Path.Combine(folder, "claims.csv");
        string[] rows = File.ReadAllLines(file);
        File.WriteAllLines(file, [rows[0], .. Enumerable.Range(0, claims)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{before(i)}n{i},") + rows[1 + (i % 4)][3..])]);
    }

    /// <summary>Stands still at its tenth look until the test goes on, and counts the looks after that.</summary>
    private sealed class StoppingClock : TestClock, IDisposable
    {
        private int _looks;

        public ManualResetEventSlim Looked { get; } = new();

        public ManualResetEventSlim GoesOn { get; } = new();

        public int Looks => _looks - 10;

        public override long GetTimestamp()
        {
            if (++_looks == 10)
            {
                Looked.Set();
                GoesOn.Wait();
            }
            if (_looks > 10) Thread.Sleep(20);
            return 0;
        }

        public void Dispose()
        {
            Looked.Dispose();
            GoesOn.Dispose();
        }
    }
}
