using System.Diagnostics;

namespace Journo.Datasets.Csv.Tests;

/// <summary>Folders that somebody else made: what stands in them leads nowhere else.</summary>
[Trait("Ring", "Hostile")]
public sealed class HostileFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();
    private readonly string _path;

    public HostileFolderTests()
    {
        _path = _folder["d"];
        _store.Write(_path, [Samples.Reading(1)], new());
    }

    public void Dispose() => _folder.Dispose();

    private static ClaimReview Review => new()
    {
        Claim = "bridge-1-c1", Verdict = "True", Scale = "TrueFalse", Reviewer = "R", At = DateTimeOffset.UnixEpoch,
    };

    /// <summary>A folder of somebody's with a table of ours and a file of theirs.</summary>
    private string Victim()
    {
        string victim = Directory.CreateDirectory(_folder["victim"]).FullName;
        File.WriteAllText(Path.Combine(victim, "taxes.txt"), "theirs");
        File.WriteAllText(Path.Combine(victim, "claims.csv"), "theirs too");
        return victim;
    }

    private void AssertRefused(string id)
    {
        Assert.Equal(id, Assert.Throws<DatasetException>(() => _store.Append(_path, [Review])).Problem.Id);
        Assert.Equal(id, Assert.Throws<DatasetException>(
            () => _store.Write(_path, [Samples.Reading(2)], new() { Append = true })).Problem.Id);
        Assert.Equal(id, Assert.Throws<DatasetException>(() => _store.Copy(_path, _path, new() { Force = true })).Problem.Id);
    }

    [Theory]
    [InlineData(".journo.committed")]
    [InlineData(".journo.staging")]
    [InlineData(".journo.lock")]
    public void A_link_under_a_name_of_ours_is_not_followed(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        string victim = Victim(), link = Path.Combine(_path, name);
        SortedDictionary<string, byte[]> before = TemporaryFolder.Files(victim);
        File.Delete(link);
        File.CreateSymbolicLink(link, name == ".journo.lock" ? Path.Combine(victim, "new") : "../victim");
        AssertRefused("LinkRefused");
        Assert.Equal(before, TemporaryFolder.Files(victim));
        Assert.Equal(link, Assert.Single(_store.Test(_path)).File);
        // And what it leads to is not read for the dataset's.
        Assert.Equal(2, _store.Read<Claim>(_path).Count());
    }

    [Fact]
    public void Only_files_of_a_dataset_are_put_in_place()
    {
        string committed = Directory.CreateDirectory(Path.Combine(_path, ".journo.committed")).FullName;
        File.Copy(Path.Combine(_path, "sources.csv"), Path.Combine(committed, "sources.csv"));
        File.WriteAllText(Path.Combine(committed, "profile.ps1"), "theirs");
        AssertRefused("FileUnknown");
        Assert.False(File.Exists(Path.Combine(_path, "profile.ps1")));
        File.Delete(Path.Combine(committed, "profile.ps1"));
        _store.Append(_path, [Review]);
        Assert.Empty(_store.Test(_path));
    }

    [Fact]
    public void A_link_among_the_files_of_a_write_is_not_put_in_place()
    {
        if (OperatingSystem.IsWindows()) return;
        string committed = Directory.CreateDirectory(Path.Combine(_path, ".journo.committed")).FullName;
        File.CreateSymbolicLink(Path.Combine(committed, "sources.csv"), Path.Combine(Victim(), "taxes.txt"));
        AssertRefused("FileUnknown");
    }

    [Fact]
    public void A_table_that_is_a_link_is_replaced_and_what_it_leads_to_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        string table = Path.Combine(_path, "claims.csv"), elsewhere = _folder["claims.csv"];
        File.Move(table, elsewhere);
        File.CreateSymbolicLink(table, elsewhere);
        byte[] before = File.ReadAllBytes(elsewhere);
        _store.Write(_path, [Samples.Reading(2)], new() { Append = true });
        Assert.Equal(before, File.ReadAllBytes(elsewhere));
        Assert.Equal(4, _store.Read<Claim>(_path).Count());
    }

    [Theory]
    [InlineData("claims.csv")]
    [InlineData("events.csv")]
    [InlineData("datapackage.json")]
    public void What_is_a_pipe_or_a_device_is_told_and_not_waited_for(string file)
    {
        if (OperatingSystem.IsWindows()) return;
        string path = Path.Combine(_path, file);
        File.Delete(path);
        using (Process made = Process.Start("mkfifo", path)) made.WaitForExit();
        AssertTold();
        File.Delete(path);
        File.CreateSymbolicLink(path, "/dev/zero");
        AssertTold();

        void AssertTold()
        {
            List<DatasetProblem> problems = [.. _store.Test(_path)];
            Assert.Contains(problems, problem => problem.Id == "FileAccess" && problem.Message.Contains(path, StringComparison.Ordinal));
            Assert.DoesNotContain(problems, problem => problem.Id == "TableMissing");
            Assert.Equal("FileAccess", Assert.Throws<DatasetException>(() => _store.Describe(_path)).Problem.Id);
        }
    }

    [Fact]
    public void Who_may_read_a_file_stays_the_same()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (string file in Directory.GetFiles(_path)) File.SetUnixFileMode(file, Own);
        File.SetUnixFileMode(Path.Combine(_path, "claims.csv"), Own | UnixFileMode.GroupRead);
        _store.Append(_path, [Review]);
        _store.Write(_path, [Samples.Reading(2)], new() { Append = true });
        _store.Copy(_path, _path, new() { Force = true });
        foreach (string file in Directory.GetFiles(_path))
        {
            Assert.Equal(file.EndsWith("claims.csv", StringComparison.Ordinal) ? Own | UnixFileMode.GroupRead : Own,
                File.GetUnixFileMode(file));
        }
    }
}
