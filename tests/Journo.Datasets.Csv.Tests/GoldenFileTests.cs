using System.Security.Cryptography;
using System.Text;

namespace Journo.Datasets.Csv.Tests;

/// <summary>The bytes of every file that is written, by their hashes: a change of them makes every dataset that is shared look
/// changed.</summary>
public sealed class GoldenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false, "e06f0ca7e2aad7e64c23034304328c93d39570041d90d859e908ee180b98f0ee")]
    [InlineData(true, false, "dd4661d4f46c3d0fcdca81adb5a30f80c3c1212fa0b8a0c9d06d556c67149548")]
    [InlineData(false, true, "2714d7a2bca9314adeffad5a742af7393bb203b1b05c199bef7439acb3558b2a")]
    public void The_files_of_a_dataset_are_the_same_to_the_byte(bool excelSafe, bool omitText, string sha256)
    {
        Write(_folder["d"]);
        _store.Copy(_folder["d"], _folder["copy"], new() { ExcelSafe = excelSafe, OmitText = omitText });
        if (!excelSafe && !omitText) TemporaryFolder.AssertSame(_folder["d"], _folder["copy"]);
        string hash = HashOf(_folder["copy"]);
        Assert.True(sha256 == hash, $"The files have the hash {hash}.");
    }

    [Fact]
    public void The_shipped_dataset_is_what_would_be_written_today()
    {
        string shipped = Path.Combine(Root(), "data", "musk-openai");
        _store.Copy(shipped, _folder["musk-openai"], new());
        TemporaryFolder.AssertSame(shipped, _folder["musk-openai"]);
    }

    /// <summary>A dataset with a row in every table, logs among them, and in its cells what CSV and spreadsheets find hard.</summary>
    private void Write(string folder)
    {
        ArticleExtraction first = Samples.Reading(1), second = Samples.Reading(2);
        second = second with
        {
            Claims =
            [
                second.Claims[0] with { Summary = "=1+2, \"she\" says\nthen", Checkworthiness = 1e-7 },
                second.Claims[1] with { Hedges = ["-about|", "'s"] },
            ],
            Figures =
            [
                second.Figures[0] with { Value = -12.340m, Unit = "+users", Bound = FigureBound.Lower },
                second.Figures[0] with { Id = "f2", Value = null, Currency = null },
            ],
            Sources =
            [
                second.Sources[0] with { Number = SourceNumber.Singular, Description = "@desk", Reason = "\tsaid ünder her breath" },
                second.Sources[1],
            ],
        };
        _store.Write(folder, [first, second], new() { Title = "Bridges" });
        var at = new DateTimeOffset(2024, 3, 9, 15, 5, 0, TimeSpan.FromHours(1));
        _store.Append<Evidence>(folder,
        [
            new()
            {
                Claim = "bridge-1-c1", Relation = EvidenceRelation.Refutes, Title = "-The, \"ledger\"", Author = ["Porter, R.", "a|b"],
                Publisher = "Works Office", Published = EdtfDate.Parse("2019-21"), Url = "https://example.org/l",
                ArchiveUrl = "https://archive.example/l", Accessed = EdtfDate.Parse("2024-03-09"),
                Quotation = "two\nlines", Note = "=note", Reviewer = "É. Désir", At = at,
            },
            new() { Claim = "bridge-2-c2", At = at.AddDays(1) },
        ]);
        _store.Append<ClaimReview>(folder,
        [
            new()
            {
                Claim = "bridge-1-c1", Verdict = "False", Scale = "TrueFalse", Rationale = "The ledger, \"see\" there.",
                    Reviewer = "É. Désir", At = at,
            },
        ]);
    }

    private static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] bytes) in TemporaryFolder.Files(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
        return Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant();
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Journo.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Journo.sln is not above the tests.");
    }
}
