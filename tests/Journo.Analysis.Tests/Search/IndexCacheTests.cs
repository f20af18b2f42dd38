using Journo.Testing;
using Journo.Analysis.Search;
using Journo.Analysis.Tests.Timelines;

namespace Journo.Analysis.Tests.Search;

public sealed class IndexCacheTests : IDisposable
{
    private readonly SearchSamples _samples = new();

    public void Dispose() => _samples.Dispose();

    private string IndexFile => _samples.Cache.FileOf(_samples.Dataset);

    [Fact]
    public void An_index_is_built_once()
    {
        for (int i = 0; i < 3; i++) Assert.Equal("c6", _samples.Ids("library"));
        Assert.Equal(1, _samples.Builds);
        Assert.Equal(IndexFile, Assert.Single(Directory.GetFiles(_samples.CacheFolder)));
    }

    [Theory]
    [InlineData("claims.csv")]
    [InlineData("datapackage.json")]
    public void A_dataset_that_has_changed_gets_a_new_one(string file)
    {
        _samples.Ids("library");
        File.AppendAllText(Path.Combine(_samples.Dataset, file), " ");
        Assert.Equal("c6", _samples.Ids("library"));
        Assert.Equal(2, _samples.Builds);
    }

    [Fact]
    public void An_index_that_was_deleted_comes_back()
    {
        _samples.Ids("library");
        Directory.Delete(_samples.CacheFolder, recursive: true);
        Assert.Equal("c6", _samples.Ids("library"));
        Assert.Equal(2, _samples.Builds);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void No_damaged_byte_changes_what_is_found()
    {
        string[] queries = ["library", "\"harbour board\" speaker:brandt", "kind:figure"];
        string[] expected = [.. queries.Select(query => Told(query))];
        byte[] whole = File.ReadAllBytes(IndexFile);
        for (int at = 0; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x41;
            File.WriteAllBytes(IndexFile, damaged);
            Assert.Equal(expected, queries.Select(Told));
        }
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void No_length_of_a_cut_file_changes_what_is_found()
    {
        string expected = Told("ferry fares");
        byte[] whole = File.ReadAllBytes(IndexFile);
        for (int length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(IndexFile, whole[..length]);
            Assert.Equal(expected, Told("ferry fares"));
        }
    }

    [Fact]
    public void Where_no_cache_can_be_kept_the_search_works_all_the_same()
    {
        File.WriteAllText(_samples.CacheFolder, "a file where the folder should be");
        Assert.Equal("c6", _samples.Ids("library"));
        Assert.Equal("c6", _samples.Ids("library"));
        Assert.Equal(2, _samples.Builds);
    }

    [Fact]
    public void A_build_that_fails_leaves_nothing_behind()
    {
        Assert.Throws<FormatException>(() => _samples.Cache.Build(_samples.Dataset, Broken, default));
        Assert.Empty(Directory.GetFiles(_samples.CacheFolder));
        static IEnumerable<Claim> Broken()
        {
            yield return SearchSamples.Claims[0];
            throw new FormatException();
        }
    }

    [Fact]
    public void Nobody_else_may_read_an_index()
    {
        if (OperatingSystem.IsWindows()) return;
        _samples.Ids("library");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(IndexFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(_samples.CacheFolder));
    }

    [Fact]
    public void On_a_full_disk_the_search_works_and_leaves_nothing()
    {
        bool failed = false;
        using ClaimIndex index = _samples.Cache.Build(_samples.Dataset, Claims, default);
        Assert.Equal(SearchSamples.Claims.Count, index.Count);
        Assert.Empty(Directory.GetFiles(_samples.CacheFolder));

        IEnumerable<Claim> Claims()
        {
            foreach (Claim claim in SearchSamples.Claims) yield return claim;
            if (failed) yield break;
            failed = true;
            throw new IOException("No space left on device");
        }
    }

    [Fact]
    public void What_a_killed_builder_left_is_deleted_and_what_a_living_one_holds_is_not()
    {
        Directory.CreateDirectory(_samples.CacheFolder);
        string Staged() => Path.Combine(_samples.CacheFolder, $".{Guid.NewGuid():N}.new");
        string left = Staged(), held = Staged(), other = Path.Combine(_samples.CacheFolder, ".mine.new");
        foreach (string file in (string[])[left, held, other]) File.WriteAllText(file, "");
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) _samples.Ids("library");
        Assert.Equal([.. new[] { held, other, IndexFile }.Order(StringComparer.Ordinal)],
            Directory.GetFiles(_samples.CacheFolder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dataset_without_claims_finds_nothing()
    {
        Assert.Empty(_samples.Cache.Search(_samples.Dataset, () => [], index =>
            new ClaimSearch(index).Find(ClaimQuery.Parse("kind:fact library"), 10, ""), default));
        Assert.Empty(_samples.Cache.Search(_samples.Dataset, () => [], index =>
            new SimilarClaims(index, InEnglish.Language).Find("library", 0, 10, _ => true), default));
    }

    private string Told(string query) => string.Join(' ', _samples.Find(query).Select(match => $"{match.Id} {match.Score} {match.Claim}"));
}
