using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Journo.Datasets.Csv.Tests;

/// <summary>Evidence and reviews: what is added stays, and what is done to it afterwards is found.</summary>
public sealed class LogTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 3, 9, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();
    private readonly string _path;

    public LogTests()
    {
        _path = _folder["d"];
        _store.Write(_path, [Samples.Reading(1), Samples.Reading(2)], new());
    }

    public void Dispose() => _folder.Dispose();

    private static ClaimReview Review(int number, string claim = "bridge-1-c1") => new()
    {
        Claim = claim, Verdict = number % 2 == 0 ? "True"
            : "Unproven", Scale = "TrueFalse", Reviewer = "Nó Ryan", At = Noon.AddMinutes(number),
        Rationale = number % 3 == 0 ? $"Ledger \"{number}\",\nsecond line" : number % 3 == 1 ? $"€{number}, 0:,0:," : null,
    };

    private static Evidence Proof(string claim = "bridge-1-c1") => new()
    {
        Claim = claim, Relation = EvidenceRelation.Refutes, Title = "Minutes, \"final\"", Author = ["O. Reed", "a|b"],
            Publisher = "Town council", Published = EdtfDate.Parse("2019-02~"),
        Url = "https://example.org/m?a=1", ArchiveUrl = "https://archive.example/1", Accessed = EdtfDate.Parse("2024-03-09"),
            Quotation = "two\nlines", Note = "p. 4", Reviewer = "R", At = Noon,
    };

    private IReadOnlyList<ClaimReview> AddTwenty() =>
        _store.Append(_path, [.. Enumerable.Range(1, 20).Select(n => Review(n, n % 4 == 0 ? "bridge-2-c2" : "bridge-1-c1"))]);

    private List<DatasetProblem> Problems() => [.. _store.Test(_path)];

    /// <summary>What somebody does who also knows of the length and hash of the file: the chain and its head alone are left to
    /// tell.</summary>
    private void Restamp(string table)
    {
        string package = Path.Combine(_path, "datapackage.json");
        JsonNode json = JsonNode.Parse(File.ReadAllText(package))!;
        byte[] bytes = File.ReadAllBytes(Path.Combine(_path, table + ".csv"));
        JsonNode resource = json["resources"]!.AsArray().Single(r => (string?)r!["name"] == table)!;
        resource["bytes"] = bytes.Length;
        resource["hash"] = "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
        File.WriteAllText(package, json.ToJsonString());
    }

    [Fact]
    public void A_copy_for_spreadsheets_keeps_the_apostrophes_of_a_log()
    {
        Evidence added = _store.Append<Evidence>(_path, [Proof() with { Title = "'Final' minutes", Note = "=1+2" }]).Single();
        _store.Copy(_path, _folder["excel"], new() { ExcelSafe = true });
        Assert.Equal(added, Assert.Single(_store.Read<Evidence>(_folder["excel"])));
        Assert.Empty(_store.Test(_folder["excel"]));
    }

    [Fact]
    public void What_is_added_reads_back_with_its_id_and_hashes()
    {
        Evidence added = Assert.Single(_store.Append(_path, [Proof()]));
        Assert.Equal(("e1", "", 64), (added.Id, added.PreviousHash, added.Hash.Length));
        Assert.Equal(added, Assert.Single(_store.Read<Evidence>(_path)));
        IReadOnlyList<ClaimReview> reviews = AddTwenty();
        Assert.Equal(reviews, _store.Read<ClaimReview>(_path));
        Assert.Equal(reviews.SkipLast(1).Select(r => r.Hash), reviews.Skip(1).Select(r => r.PreviousHash));
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_dataset_in_which_nothing_was_checked_has_no_logs_and_reads_as_empty()
    {
        Assert.False(File.Exists(Path.Combine(_path, "reviews.csv")));
        Assert.Empty(_store.Read<ClaimReview>(_path));
        Assert.Empty(_store.Read<Evidence>(_path));
        Assert.Empty(Problems());
    }

    /// <summary>By hand, from the words of the help page alone.</summary>
    [Fact]
    public void A_hash_can_be_made_again_by_others()
    {
        static string Net(string cell) => $"{Encoding.UTF8.GetByteCount(cell)}:{cell},";
        ClaimReview first = AddTwenty()[0];
        string bytes = Net("reviews") + Net("r1") + Net("bridge-1-c1") + Net("Unproven") + Net("TrueFalse") + Net("€1, 0:,0:,")
            + Net("Nó Ryan") + Net("2024-03-09T12:01:00Z") + Net(first.ArticleHash) + Net(first.ClaimHash) + Net(first.WordsHash)
            + Net(first.ScaleHash) + Net("");
        Assert.Equal(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(bytes))).ToLowerInvariant(), first.Hash);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_change_of_any_byte_is_found()
    {
        _store.Append(_path, [Review(1), Review(2), Review(3), Review(4, "bridge-2-c2")]);
        string file = Path.Combine(_path, "reviews.csv");
        byte[] whole = File.ReadAllBytes(file);
        byte[] package = File.ReadAllBytes(Path.Combine(_path, "datapackage.json"));
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] ^= (byte)(1 << (i % 7));
            File.WriteAllBytes(file, changed);
            // Without the help of the file's length and hash, all that changes a cell is found by the chain, at a line of the log.
            Restamp("reviews");
            List<DatasetProblem> problems = Problems();
            File.WriteAllBytes(Path.Combine(_path, "datapackage.json"), package);
            // What leaves every cell as it was, such as another line end, changes no row; the file's hash tells of it.
            bool sameCells = problems.Count == 0 && Problems().Exists(p => p.Id == "HashWrong") && Read(changed) == Read(whole);
            Assert.True(sameCells || problems.Exists(p => p.File == file && p.Line > 0),
                $"byte {i}, '{(char)whole[i]}' to '{(char)changed[i]}'");
        }

        string Read(byte[] bytes)
        {
            File.WriteAllBytes(file, bytes);
            return string.Join('\n', _store.Read<ClaimReview>(_path)
                .Select(r => $"{r.Hash} {r.PreviousHash} {r.Id} {r.Verdict} {r.Rationale}"));
        }
    }

    [Theory]
    [InlineData("dropped", 10, "LogBroken", "r11", 14)]
    [InlineData("moved", 5, "LogBroken", "r6", 7)]
    [InlineData("repeated", 5, "LogBroken", "r5", 8)]
    [InlineData("changed", 4, "RowChanged", "r4", 6)]
    [InlineData("cut", 15, "LogEndWrong", "r15", 20)]
    public void What_is_done_to_a_row_is_found_at_the_row(string what, int number, string id, string row, long line)
    {
        AddTwenty();
        string file = Path.Combine(_path, "reviews.csv");
        List<string> rows = Rows(File.ReadAllText(file));
        switch (what)
        {
            case "dropped": rows.RemoveAt(number); break;
            case "moved": (rows[number], rows[number + 1]) = (rows[number + 1], rows[number]); break;
            case "repeated": rows.Insert(number, rows[number]); break;
            case "changed": rows[number] = rows[number].Replace("True,", "False,", StringComparison.Ordinal); break;
            default: rows.RemoveRange(number + 1, rows.Count - number - 1); break;
        }
        File.WriteAllText(file, string.Concat(rows));
        Restamp("reviews");
        DatasetProblem problem = Problems().First(p => p.Id == id);
        Assert.Equal((file, line), (problem.File, problem.Line));
        Assert.Contains($"'{row}'", problem.Message, StringComparison.Ordinal);
        Assert.Throws<DatasetException>(() => _store.Append(_path, [Review(21)]));
    }

    /// <summary>The header and the records, each with its line end; a rationale may have a line end inside.</summary>
    private static List<string> Rows(string text)
    {
        var rows = new List<string>();
        int start = 0;
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') quoted = !quoted;
            if (text[i] != '\n' || quoted) continue;
            rows.Add(text[start..(i + 1)]);
            start = i + 1;
        }
        return rows;
    }

    [Fact]
    public void A_log_that_is_gone_is_missed()
    {
        AddTwenty();
        File.Delete(Path.Combine(_path, "reviews.csv"));
        Assert.Contains(Problems(), p => p.Id == "TableMissing");
        Assert.Equal("TableMissing", Assert.Throws<DatasetException>(() => _store.Append(_path, [Review(1)])).Problem.Id);
    }

    [Fact]
    public void Writers_at_once_lose_nothing()
    {
        Parallel.For(0, 8, n => _store.Append(_path, [Review(n), Review(n + 100)]));
        Assert.Equal(16, _store.Read<ClaimReview>(_path).Select(r => r.Id).Distinct().Count());
        // They come in any order, and with the times that they were given.
        Assert.All(Problems(), problem => Assert.Equal("TimeRunsBack", problem.Id));
    }

    [Fact]
    public void Copies_keep_the_logs_and_whole_they_have_the_same_bytes()
    {
        _store.Append(_path, [Proof()]);
        AddTwenty();
        _store.Copy(_path, _folder["b"], new());
        _store.Copy(_folder["b"], _folder["d2"], new() { OmitText = true });
        Assert.Empty(_store.Test(_folder["d2"]));
        _store.Copy(_path, _folder["x"], new() { ExcelSafe = true });
        Assert.Empty(_store.Test(_folder["x"]));
        Assert.Equal(_store.Read<ClaimReview>(_path), _store.Read<ClaimReview>(_folder["x"]));
        foreach (string log in (string[])["evidence.csv", "reviews.csv"]) Assert
            .Equal(File.ReadAllBytes(Path.Combine(_path, log)), File.ReadAllBytes(Path.Combine(_folder["d2"], log)));
        TemporaryFolder.AssertSame(_path, _folder["b"]);
    }

    [Fact]
    public void A_copy_makes_nothing_good()
    {
        AddTwenty();
        string file = Path.Combine(_path, "reviews.csv");
        File.WriteAllText(file, string.Concat(Rows(File.ReadAllText(file)).SkipLast(1)));
        _store.Copy(_path, _path, new() { Force = true });
        Assert.Equal(["LogEndWrong", "ChainDiffers"], Problems().Select(p => p.Id));
    }

    [Fact]
    public void Appending_an_article_keeps_the_logs()
    {
        AddTwenty();
        byte[] before = File.ReadAllBytes(Path.Combine(_path, "reviews.csv"));
        _store.Write(_path, [Samples.Reading(3)], new() { Append = true });
        _store.Write(_path, [Samples.Reading(1)], new() { Append = true, Force = true });
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_path, "reviews.csv")));
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_claim_that_was_checked_can_neither_vanish_nor_become_another()
    {
        _store.Append(_path, [Proof("bridge-1-c2")]);
        ArticleExtraction reading = Samples.Reading(1);
        ArticleExtraction moved = reading with { Claims = [
            reading.Claims[0], reading.Claims[1] with { Start = reading.Claims[1].Start + 3 }] };
        ArticleExtraction gone = reading with { Claims = [reading.Claims[0]], Events = [], Quotes = [], Figures = [] };
        foreach (ArticleExtraction next in (ArticleExtraction[])[moved, gone])
        {
            DatasetException refused = Assert
                .Throws<DatasetException>(() => _store.Write(_path, [next], new() { Append = true, Force = true }));
            Assert.Equal("ReviewedClaimReplaced", refused.Problem.Id);
            Assert.Contains("bridge-1-c2", refused.Message, StringComparison.Ordinal);
        }
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_dataset_with_a_log_is_not_replaced_by_one_without()
    {
        _store.Copy(_path, _folder["old"], new());
        AddTwenty();
        Assert.Equal("LogExists", Assert.Throws<DatasetException>(
            () => _store.Write(_path, [Samples.Reading(1)], new() { Force = true })).Problem.Id);
        Assert.Equal("LogExists", Assert.Throws<DatasetException>(
            () => _store.Copy(_folder["old"], _path, new() { Force = true })).Problem.Id);
        // A backup can be brought up to date: its log is the beginning of this one.
        _store.Copy(_path, _folder["backup"], new());
        _store.Append(_path, [Review(21)]);
        _store.Copy(_path, _folder["backup"], new() { Force = true });
        Assert.Equal(21, _store.Read<ClaimReview>(_folder["backup"]).Count());
        Assert.Equal(20 + 1, _store.Read<ClaimReview>(_path).Count());
    }

    [Fact]
    public void A_review_of_no_claim_or_with_no_verdict_is_refused()
    {
        Assert.Equal("ClaimUnknown", Assert.Throws<DatasetException>(
            () => _store.Append(_path, [Review(1), Review(2, "bridge-1-c9")])).Problem.Id);
        Assert.Equal("VerdictUnknown", Assert.Throws<DatasetException>(
            () => _store.Append(_path, [Review(1) with { Verdict = "Sort of" }])).Problem.Id);
        Assert.Empty(_store.Read<ClaimReview>(_path));
    }

    [Fact]
    public void A_desk_defines_a_scale_of_its_own()
    {
        string package = Path.Combine(_path, "datapackage.json");
        JsonNode json = JsonNode.Parse(File.ReadAllText(package))!;
        json["scales"] = JsonNode.Parse("""
            [{
                "name": "House", "inverted": true,
                "verdicts": [{ "name": "Sound", "points": 0 }, { "name": "Rotten", "points": 2 }, { "name": "Open" }]
            }]
            """);
        File.WriteAllText(package, json.ToJsonString());
        RatingScale scale = Assert.Single(_store.Scales(_path));
        Assert.Equal((3, 1, true), (scale.BestRating, scale.WorstRating, scale.IsInverted));
        _store.Append(_path, [Review(1) with { Scale = "House", Verdict = "Rotten" }]);
        _store.Write(_path, [Samples.Reading(3)], new() { Append = true });
        Assert.Equal(scale, Assert.Single(_store.Scales(_path)));
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_file_that_was_edited_by_hand_goes_on_being_told_after_a_review()
    {
        File.AppendAllText(Path.Combine(_path, "sources.csv"), "extra,Somebody,person,,,,,\n");
        AddTwenty();
        Assert.Contains(Problems(), p => p.Id == "HashWrong");
    }
}
