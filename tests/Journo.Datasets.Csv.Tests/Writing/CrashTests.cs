using System.Diagnostics;
using Journo.Benchmarks;

namespace Journo.Datasets.Csv.Tests.Writing;

/// <summary>What is left when writers are cut off, and when several write at once. The writers are processes of their own:
/// tests/Journo.Benchmarks, mode append.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly string Writer = typeof(KillsMode).Assembly.Location;

    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Killed_writers_break_nothing_and_lose_nothing_acknowledged()
    {
        // Two hundred are killed by the program itself: dotnet run --project tests/Journo.Benchmarks -- kills
        const int Kills = 20;
        KillsMode.Outcome outcome = KillsMode.Kill(_folder["d"], Kills, "dotnet", Writer);
        Assert.Equal((Kills, 0, 0), (outcome.Kills, outcome.Lost, outcome.Broken));
        Assert.True(outcome.Acknowledged >= Kills, $"only {outcome.Acknowledged} articles were written");
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Eight_processes_append_twelve_articles_each()
    {
        _store.Write(_folder["d"], [], new());
        List<Process> writers = [.. Enumerable.Range(0, 8)
            .Select(i => Process.Start(new ProcessStartInfo("dotnet",
            [Writer, "append", _folder["d"], $"w{i}x", "12"]) { RedirectStandardOutput = true, RedirectStandardError = true })!)];
        foreach (Process writer in writers)
        {
            _ = writer.StandardOutput.ReadToEnd();
            string errors = writer.StandardError.ReadToEnd();
            writer.WaitForExit();
            Assert.True(writer.ExitCode == 0, errors);
            writer.Dispose();
        }
        Assert.Equal(96, _store.Describe(_folder["d"]).Articles);
        Assert.Equal(288, _store.Describe(_folder["d"]).Claims);
        Assert.Empty(_store.Test(_folder["d"]));
    }

    [Fact]
    public void A_write_that_was_cut_off_after_it_counted_is_read_and_completed()
    {
        string pending = CutOffAfterCommit(movedFiles: 3);
        string[] ids = ["bridge-1", "bridge-2"];
        Assert.Equal(ids, _store.Read<Article>(pending).Select(a => a.Id));
        Assert.Equal(4, _store.Describe(pending).Claims);
        Assert.Equal("WritePending", Assert.Single(_store.Test(pending)).Id);

        _store.Write(pending, [Samples.Reading(3)], new() { Append = true });
        Assert.Equal([.. ids, "bridge-3"], _store.Read<Article>(pending).Select(a => a.Id));
        Assert.Empty(_store.Test(pending));
    }

    [Fact]
    public void It_is_read_without_the_right_to_write()
    {
        string pending = CutOffAfterCommit(movedFiles: 5);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(pending, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(["bridge-1", "bridge-2"], _store.Read<Article>(pending).Select(a => a.Id));
        Assert.Equal(4, _store.Read<Claim>(pending).Count());
    }

    [Fact]
    public void A_write_that_was_cut_off_before_it_counted_never_was()
    {
        _store.Write(_folder["d"], [Samples.Reading(1)], new());
        string staging = Directory.CreateDirectory(Path.Combine(_folder["d"], ".journo.staging")).FullName;
        File.WriteAllText(Path.Combine(staging, "claims.csv"), "half a");
        Assert.Equal(2, _store.Read<Claim>(_folder["d"]).Count());
        Assert.Equal("StagedFilesLeft", Assert.Single(_store.Test(_folder["d"])).Id);
        _store.Write(_folder["d"], [Samples.Reading(2)], new() { Append = true });
        Assert.Empty(_store.Test(_folder["d"]));
    }

    [Fact]
    public void A_second_writer_waits_and_says_so_when_it_gives_up()
    {
        _store.Write(_folder["d"], [Samples.Reading(1)], new());
        using (new FileStream(Path.Combine(_folder["d"], ".journo.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var options = new Journo.Datasets.DatasetWriteOptions { Append = true, LockTimeout = TimeSpan.FromMilliseconds(100) };
            DatasetProblem problem = Assert
                .Throws<DatasetException>(() => _store.Write(_folder["d"], [Samples.Reading(2)], options)).Problem;
            Assert.Equal("DatasetLocked", problem.Id);
            using var cancel = new CancellationTokenSource(100);
            Assert.Throws<OperationCanceledException>(
                () => _store.Write(_folder["d"], [Samples.Reading(2)], options with { LockTimeout = TimeSpan.FromMinutes(1) },
                cancel.Token));
            // Readers need no lock.
            Assert.Equal(2, _store.Read<Claim>(_folder["d"]).Count());
        }
        Assert.Equal(2, _store.Write(_folder["d"], [Samples.Reading(2)], new() { Append = true }).Articles);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public async Task Readers_see_whole_datasets_while_others_write()
    {
        _store.Write(_folder["d"], [], new());
        using var done = new CancellationTokenSource();
        Task reader = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                Assert.DoesNotContain(_store.Test(_folder["d"]), problem => problem.Severity == ProblemSeverity.Error);
            }
        });
        for (int i = 1; i <= 25; i++) _store.Write(_folder["d"], [Samples.Reading(i)], new() { Append = true });
        await done.CancelAsync();
        await reader;
    }

    /// <summary>A dataset to which a second article was being added when the writer was stopped between the files' moves to their
    /// places.</summary>
    private string CutOffAfterCommit(int movedFiles)
    {
        _store.Write(_folder["old"], [Samples.Reading(1)], new());
        _store.Write(_folder["new"], [Samples.Reading(1), Samples.Reading(2)], new());
        string committed = Directory.CreateDirectory(Path.Combine(_folder["old"], ".journo.committed")).FullName;
        foreach ((string name, byte[] bytes) in TemporaryFolder.Files(_folder["new"]))
        {
            File.WriteAllBytes(Path.Combine(movedFiles-- > 0 ? _folder["old"] : committed, name), bytes);
        }
        return _folder["old"];
    }
}
