using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Journo.Datasets.Csv.Tests;

/// <summary>
/// What somebody with the right to write may do to logs, claims and data package, and what Test-Dataset says of it. Where it says so, the
/// attacker also makes the length, the hash and the logs' ends in the data package agree.
/// </summary>
[Trait("Ring", "Hostile")]
public sealed class LogAttackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();
    private readonly string _path;

    public LogAttackTests()
    {
        _path = _folder["d"];
        Make(_path, evidence: 3);
    }

    public void Dispose() => _folder.Dispose();

    private void Make(string path, int evidence)
    {
        _store.Write(path, [Samples.Reading(1), Samples.Reading(2)], new());
        for (int i = 1; i <= evidence; i++) _store.Append(path, [new Evidence
        {
            Claim = i == 3 ? "bridge-2-c2" : "bridge-1-c1", Relation = EvidenceRelation.Refutes, Title = $"Minutes {i}",
            Url = $"https://example.org/{i}", Reviewer = "R", At = At(i),
        }]);
        for (int i = 1; i <= 4; i++) _store.Append(path, [new ClaimReview
        {
            Claim = i == 4 ? "bridge-2-c2" : "bridge-1-c1", Verdict = i % 2 == 0 ? "False" : "Unproven", Scale = "TrueFalse",
            Rationale = $"Ledger {i}", Reviewer = "R", At = At(10 + i),
        }]);
    }

    private static DateTimeOffset At(int minutes) => new DateTimeOffset(2024, 3, 9, 12, 0, 0, TimeSpan.Zero).AddMinutes(minutes);

    private static readonly string[] Bound = ["articlehash", "claimhash", "wordshash", "scalehash"];

    private static readonly Dictionary<string, Action<Dataset>> Attacks = new()
    {
        ["the last row cut, nothing else"] = d => d.Cut("reviews", 1),
        ["three rows cut, length and hash made to agree"] = d => { d.Cut("reviews", 3); d.Stamp("reviews"); },
        ["the last row cut, all made to agree"] = d => { d.Cut("reviews", 1); d.Agree("reviews"); },
        ["a log deleted"] = d => File.Delete(d.File("reviews")),
        ["a log deleted, and its resource and its end"] = d => d.Remove("reviews"),
        ["the last row changed"] = d => d.Edit("reviews", 4, "verdict", "True"),
        ["the last row changed and hashed anew"] = d => { d.Edit("reviews", 4, "verdict", "True"); d.Rechain("reviews"); },
        ["the last row changed, all made to agree"] = d => { d.Edit("reviews", 4, "verdict", "True"); d.Remake("reviews"); },
        ["the first row changed, all hashed anew, all made to agree"] = d =>
        {
            d.Edit("reviews", 1, "verdict", "True");
            d.Remake("reviews");
        },
        ["two rows swapped"] = d => d.Rows("reviews", rows => (rows[2], rows[3]) = (rows[3], rows[2])),
        ["a row dropped, file hash made to agree"] = d => { d.Rows("reviews", rows => rows.RemoveAt(2)); d.Stamp("reviews"); },
        ["a row twice"] = d => d.Rows("reviews", rows => rows.Add(rows[^1])),
        ["the summary of a reviewed claim changed"] = d => d.Edit("claims", 1, "summary", "Earth is round."),
        ["the summary changed, all made to agree"] = d => { d.Edit("claims", 1, "summary", "Earth is round."); d.Stamp("claims"); },
        ["the words of a reviewed claim changed, all made to agree"] = d => { d.Edit("claims", 1, "text", "No."); d.Stamp("claims"); },
        ["the place of a reviewed claim moved, all made to agree"] = d => { d.Edit("claims", 1, "start", "1"); d.Stamp("claims"); },
        ["another speaker, all made to agree"] = d => { d.Edit("claims", 4, "speaker", "Ada Lowell"); d.Stamp("claims"); },
        ["the ids of two claims exchanged, all made to agree"] = d =>
        {
            d.Edit("claims", 1, "id", "bridge-1-c2");
            d.Edit("claims", 2, "id", "bridge-1-c1");
            d.Stamp("claims");
        },
        ["length and hash taken out, a claim edited"] = d =>
        {
            d.Edit("claims", 1, "summary", "Earth is round.");
            d.Package(json => { Dataset.Resource(json, "claims").Remove("hash"); Dataset.Resource(json, "claims").Remove("bytes"); });
        },
        ["'logs' taken out, the last row cut, hash taken out"] = d =>
        {
            d.Cut("reviews", 1);
            d.Package(json =>
            {
                json["journo"]!.AsObject().Remove("logs");
                Dataset.Resource(json, "reviews").Remove("hash");
                Dataset.Resource(json, "reviews").Remove("bytes");
            });
        },
        ["a scale of the desk's under the name of one that is shipped"] = d => d.Package(json => json["scales"] = JsonNode.Parse(
            """
            [{
                "name": "TrueFalse",
                "verdicts": [{ "name": "False", "points": 9 }, { "name": "Unproven" }, { "name": "True", "points": 1 }]
            }]
            """)),
        ["evidence of an older version of the dataset, all made to agree"] = d => { d.Cut("evidence", 2); d.Agree("evidence"); },
        ["evidence of another dataset, all made to agree"] = d =>
        {
            d.Rows("evidence", rows => { foreach (string[] row in rows.Skip(1)) row[1] = "other-c1"; });
            d.Remake("evidence");
        },
        ["a hidden folder with other reviews and data package"] = d => d.Hide("reviews", "verdict", "True"),
        ["a review a year earlier, all made to agree"] = d => { d.Edit("reviews", 1, "at", "2023-03-09T12:11:00Z"); d.Remake("reviews"); },
        ["a later row is older, all made to agree"] = d => { d.Edit("reviews", 4, "at", "2023-03-09T12:14:00Z"); d.Remake("reviews"); },
        ["cells quoted in another way"] = d => File.WriteAllText(d.File("reviews"), File.ReadAllText(d.File("reviews"))
            .Replace("Ledger 2", "\"Ledger 2\"", StringComparison.Ordinal)),
        ["title and address of an article changed, all made to agree"] = d =>
        {
            d.Edit("articles", 1, "title", "Another headline");
            d.Edit("articles", 1, "url", "https://example.net/");
            d.Stamp("articles");
        },
        ["a column added to a log, length and hash made to agree"] = d =>
        {
            d.Rows("reviews", rows => { for (int i = 0; i < rows.Count; i++) rows[i] = [.. rows[i], i == 0 ? "approved" : "yes"]; });
            d.Stamp("reviews");
        },
        ["a log emptied to its header, all made to agree"] = d => { d.Cut("reviews", 4); d.Agree("reviews"); },
        ["an id that is taken, all made to agree"] = d => { d.Edit("reviews", 4, "id", "r1"); d.Remake("reviews"); },
        ["a data package without 'journo'"] = d => d.Package(json => json.Remove("journo")),
        ["one row in the middle changed and hashed anew"] = d =>
        {
            d.Edit("evidence", 2, "url", "https://example.net/");
            d.Rechain("evidence", only: 2);
        },
        ["the hashes of what rows are about taken out, all made to agree"] = d =>
        {
            for (int row = 1; row <= 4; row++)
            {
                foreach (string column in Bound) d.Edit("reviews", row, column, "");
            }
            d.Remake("reviews");
        },
        ["the chain taken out"] = d => d.Package(json => json["journo"]!.AsObject().Remove("chain")),
        ["the last link of the chain taken out"] = d => d.Package(json => json["journo"]!["chain"]!.AsArray().RemoveAt(6)),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_attack_is_found(string attack)
    {
        Assert.Empty(_store.Test(_path));
        Attacks[attack](new(_path));
        Assert.Contains(_store.Test(_path), problem => problem.File.Length > 0 && problem.Remedy.Length > 0
            && (problem.Severity == ProblemSeverity.Error || attack.StartsWith("a column added", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("the summary changed, all made to agree", "ClaimChanged", "'r3'")]
    [InlineData("the words of a reviewed claim changed, all made to agree", "ClaimChanged", "'r3'")]
    [InlineData("the place of a reviewed claim moved, all made to agree", "ClaimChanged", "'e1'")]
    [InlineData("another speaker, all made to agree", "ClaimChanged", "'r4'")]
    [InlineData("the ids of two claims exchanged, all made to agree", "ClaimChanged", "is now 'bridge-1-c2'")]
    [InlineData("title and address of an article changed, all made to agree", "ArticleChanged", "'r3'")]
    [InlineData("length and hash taken out, a claim edited", "HashMissing", "claims")]
    [InlineData("the last row cut, all made to agree", "ChainDiffers", "reviews")]
    [InlineData("a log deleted, and its resource and its end", "TableMissing", "reviews")]
    [InlineData("the first row changed, all hashed anew, all made to agree", "ChainDiffers", "another row 1")]
    [InlineData("a scale of the desk's under the name of one that is shipped", "ScaleInvalid", "'TrueFalse'")]
    [InlineData("a later row is older, all made to agree", "TimeRunsBack", "one before it")]
    [InlineData("the chain taken out", "ChainMissing", "no chain")]
    public void And_named(string attack, string id, string said)
    {
        Attacks[attack](new(_path));
        List<DatasetProblem> problems = [.. _store.Test(_path).Where(p => p.Id == id)];
        Assert.Contains(problems, p => p.Message.Contains(said, StringComparison.Ordinal));
        Assert.All(problems, p => Assert.True(p.Line > 0 || id is "TableMissing" or "ChainMissing", p.ToString()));
    }

    /// <summary>Who remakes all of it has made another dataset. Only a hash that is kept elsewhere tells.</summary>
    [Fact]
    public void What_is_remade_as_a_whole_is_told_by_a_hash_that_was_noted()
    {
        string noted = _store.Describe(_path).Head!, other = _folder["other"];
        Make(other, evidence: 2);
        Assert.Empty(_store.Test(other));
        Assert.Equal("HeadUnknown", Assert.Single(_store.Test(other, heads: [noted])).Id);
        Assert.Empty(_store.Test(_path, heads: [noted]));
        // What was noted goes on to be known when the dataset has grown.
        _store.Append(_path, [_store.Read<ClaimReview>(_path).Last()]);
        Assert.Empty(_store.Test(_path, heads: [noted, _store.Read<ClaimReview>(_path).First().Hash]));
        Assert.NotEqual(noted, _store.Describe(_path).Head);
    }

    [Fact]
    public void A_claim_that_was_edited_and_reviewed_again_is_sound()
    {
        new Dataset(_path).Edit("claims", 1, "summary", "Put better");
        _store.Copy(_path, _path, new() { Force = true });
        Assert.Equal(["ClaimChanged", "ClaimChanged", "ClaimChanged"], _store.Test(_path).Select(p => p.Id));
        _store.Append(_path, [_store.Read<ClaimReview>(_path).ElementAt(2) with { At = At(20) }]);
        Assert.Empty(_store.Test(_path));
    }

    [Fact]
    public void A_scale_that_was_edited_under_a_verdict_is_found()
    {
        var dataset = new Dataset(_path);
        dataset.Package(json => json["scales"] = JsonNode.Parse(
            """[{ "name": "House", "verdicts": [{ "name": "Right", "points": 2 }] }]"""));
        _store.Append(_path, [_store.Read<ClaimReview>(_path).First() with { Scale = "House", Verdict = "Right" }]);
        Assert.DoesNotContain(_store.Test(_path), p => p.Severity == ProblemSeverity.Error);
        dataset.Package(json => json["scales"]![0]!["verdicts"]![0]!["points"] = 1);
        Assert.Contains(_store.Test(_path), p => p.Id == "ScaleChanged" && p.Message.Contains("'r5'", StringComparison.Ordinal));
    }

    /// <summary>A log from before rows carried hashes of what they are about.</summary>
    [Fact]
    public void An_old_log_is_read_told_and_added_to()
    {
        var dataset = new Dataset(_path);
        foreach (string table in (string[])["evidence", "reviews"])
        {
            dataset.Rows(table, rows =>
            {
                int[] kept = [.. Enumerable.Range(0, rows[0].Length).Where(i => !Bound.Contains(rows[0][i]))];
                for (int i = 0; i < rows.Count; i++) rows[i] = [.. kept.Select(column => rows[i][column])];
            });
            dataset.Remake(table);
        }
        dataset.Package(json => json["journo"]!.AsObject().Remove("chain"));
        List<DatasetProblem> problems = [.. _store.Test(_path)];
        Assert.Equal(["RowUnbound", "RowUnbound"], problems.Select(p => p.Id));
        Assert.Contains("are 2 more", problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(4, _store.Read<ClaimReview>(_path).Count());
        foreach (ClaimReview review in _store.Read<ClaimReview>(_path).TakeLast(2).ToList())
        {
            _store.Append(_path, [review with { At = At(20) }]);
        }
        Assert.Empty(_store.Test(_path));
        Assert.Equal(["r1", "r2", "r3", "r4", "r5", "r6"], _store.Read<ClaimReview>(_path).Select(r => r.Id));
    }

    /// <summary>Reviews carry the hash of their scale: to change one that is shipped would make all of them look tampered with.</summary>
    [Fact]
    public void The_scale_that_most_reviews_are_on_stays_what_it_is() =>
        Assert.Equal("d138b1c5b2ae49d100f88fbe4f670d15af5af93d1c1a2fe6a5eb2c5e6c05718e", _store.Read<ClaimReview>(_path).First().ScaleHash);

    /// <summary>A dataset in the hands of an attacker.</summary>
    private sealed class Dataset(string path)
    {
        public string File(string table) => Path.Combine(path, table + ".csv");

        public void Package(Action<JsonObject> change)
        {
            string file = Path.Combine(path, "datapackage.json");
            JsonObject json = JsonNode.Parse(System.IO.File.ReadAllText(file))!.AsObject();
            change(json);
            System.IO.File.WriteAllText(file, json.ToJsonString());
        }

        public static JsonObject Resource(JsonObject json, string table) =>
            json["resources"]!.AsArray().Select(r => r!.AsObject()).Single(r => (string?)r["name"] == table);

        public void Rows(string table, Action<List<string[]>> change)
        {
            List<string[]> rows = Parse(System.IO.File.ReadAllText(File(table)));
            change(rows);
            System.IO.File.WriteAllText(File(table), string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n")));
        }

        public void Edit(string table, int row, string column, string value) =>
            Rows(table, rows => rows[row][Array.IndexOf(rows[0], column)] = value);

        public void Cut(string table, int count) => Rows(table, rows => rows.RemoveRange(rows.Count - count, count));

        /// <summary>Makes the data package agree with length and hash of a file.</summary>
        public void Stamp(string table) => Package(json =>
        {
            byte[] bytes = System.IO.File.ReadAllBytes(File(table));
            Resource(json, table)["bytes"] = bytes.Length;
            Resource(json, table)["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
        });

        /// <summary>And with where the log ends.</summary>
        public void Agree(string table)
        {
            Stamp(table);
            List<string[]> rows = Parse(System.IO.File.ReadAllText(File(table)));
            Package(json => json["journo"]!["logs"]![table] = new JsonObject
            {
                ["rows"] = rows.Count - 1, ["head"] = rows.Count == 1 ? "" : rows[^1][Array.IndexOf(rows[0], "hash")],
            });
        }

        /// <summary>Hashes a log's rows anew, all or one.</summary>
        public void Rechain(string table, int? only = null) => Rows(table, rows =>
        {
            int hash = Array.IndexOf(rows[0], "hash"), previous = hash - 1;
            int[] bound = [.. Enumerable.Range(0, hash).Where(i => Bound.Contains(rows[0][i]))];
            for (int i = only ?? 1; i <= (only ?? rows.Count - 1); i++)
            {
                if (only is null) rows[i][previous] = i == 1 ? "" : rows[i - 1][hash];
                bool isBound = bound.Any(column => rows[i][column].Length > 0);
                IEnumerable<string> cells = rows[i].Take(hash).Where((_, column) => isBound || !bound.Contains(column)).Prepend(table);
                string text = string.Concat(cells.Select(cell => $"{Encoding.UTF8.GetByteCount(cell)}:{cell},"));
                rows[i][hash] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            }
        });

        public void Remake(string table)
        {
            Rechain(table);
            Agree(table);
        }

        public void Remove(string table)
        {
            System.IO.File.Delete(File(table));
            Package(json =>
            {
                json["resources"]!.AsArray().Remove(Resource(json, table));
                json["journo"]!["logs"]!.AsObject().Remove(table);
            });
        }

        /// <summary>Puts a changed log where the files of a write that was cut off stand.</summary>
        public void Hide(string table, string column, string value)
        {
            string hidden = Directory.CreateDirectory(Path.Combine(path, ".journo.committed")).FullName;
            byte[] log = System.IO.File.ReadAllBytes(File(table));
            byte[] package = System.IO.File.ReadAllBytes(Path.Combine(path, "datapackage.json"));
            Edit(table, 1, column, value);
            Remake(table);
            System.IO.File.Move(File(table), Path.Combine(hidden, table + ".csv"));
            System.IO.File.Move(Path.Combine(path, "datapackage.json"), Path.Combine(hidden, "datapackage.json"));
            System.IO.File.WriteAllBytes(File(table), log);
            System.IO.File.WriteAllBytes(Path.Combine(path, "datapackage.json"), package);
        }

        private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

        private static List<string[]> Parse(string text)
        {
            List<string[]> rows = [];
            List<string> row = [];
            var cell = new StringBuilder();
            bool quoted = false;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else if (c == '"') quoted = !quoted;
                else if (quoted || c is not (',' or '\n')) cell.Append(c);
                else
                {
                    row.Add(cell.ToString());
                    cell.Clear();
                    if (c == ',') continue;
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            return rows;
        }
    }
}
