using Journo.Documents;
using System.Text;

namespace Journo.Datasets.Csv.Tests.Writing;

public sealed class WriteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();

    public void Dispose() => _folder.Dispose();

    private Dataset Write(string name, params ArticleExtraction[] readings) => _store.Write(_folder[name], readings, new());

    private List<T> All<T>(string name) where T : class => [.. _store.Read<T>(_folder[name])];

    private static string Refusal(Action action) => Assert.Throws<DatasetException>(action).Problem.Id;

    [Fact]
    public void What_is_written_reads_back_with_ids_of_the_dataset()
    {
        ArticleExtraction reading = Samples.Reading();
        Dataset dataset = Write("d", reading);

        Assert.Equal((1, 2, 1, 2, 1, 2), (dataset.Articles, dataset.Claims, dataset.Quotes, dataset.Events, dataset.Figures,
            dataset.Sources));
        Assert.True(dataset.HasText);
        Assert.Equal("d", dataset.Name);
        Assert.Equal(reading.Article with { Text = null }, Assert.Single(All<Article>("d")));
        Assert.Equal(reading.Claims.Select(c => c with { Id = $"bridge-1-{c.Id}" }), All<Claim>("d"));
        Assert.Equal(reading.Quotes.Select(q => q with { Id = "bridge-1-q1", Claim = "bridge-1-c1" }), All<Quote>("d"));
        Assert.Equal(["bridge-1-e1", "bridge-1-e2"], All<EventMention>("d").Select(e => e.Id));
        Assert.Equal(["Ada Lowell", "a|b\\c"], All<EventMention>("d")[0].Participants);
        Assert.Equal(1_500_000m, Assert.Single(All<Figure>("d")).Value);
        Assert.Equal("ada-lowell", Assert.Single(All<Entity>("d")).Id);
        Assert.Equal("ada-lowell", Assert.Single(All<Mention>("d")).Entity);
        Assert.Equal(reading.Attributions[0].ContentSpans, All<Attribution>("d")[0].ContentSpans);
        Assert.Equal("bridge-1-a2", All<Attribution>("d")[0].Parent);
        Assert.Equal("2019-03", Assert.Single(All<DateMention>("d")).Date!.ToString());
        Assert.Empty(_store.Test(_folder["d"], [reading.Article]));
    }

    [Fact]
    public void A_copy_has_the_same_bytes()
    {
        Write("d", Samples.Reading(1), Samples.Reading(2));
        _store.Copy(_folder["d"], _folder["copy"], new());
        TemporaryFolder.AssertSame(_folder["d"], _folder["copy"]);
    }

    [Fact]
    public void Appending_one_by_one_gives_what_writing_all_at_once_gives()
    {
        Write("all", Samples.Reading(1), Samples.Reading(2), Samples.Reading(3));
        string one = Path.Combine(_folder["x"], "all");
        foreach (int number in (int[])[1, 2, 3]) _store.Write(one, [Samples.Reading(number)], new() { Append = true });
        TemporaryFolder.AssertSame(_folder["all"], one);
    }

    [Fact]
    public void Files_are_plain_UTF8_with_line_feeds_and_begin_with_their_header()
    {
        Write("d", Samples.Reading());
        foreach ((string name, byte[] bytes) in TemporaryFolder.Files(_folder["d"]))
        {
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
            Assert.True(name.EndsWith(".json", StringComparison.Ordinal) ? bytes[0] == '{' : char.IsAsciiLetterLower((char)bytes[0]), name);
        }
        Assert.StartsWith(
            "id,article,paragraph,sentence,start,end,text,summary,kind,speaker,chain,attribution,stance,cue,hedges,checkworthiness\n"
                + "bridge-1-c1,bridge-1,2,2,",
            File.ReadAllText(Path.Combine(_folder["d"], "claims.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_rows_is_a_file_with_its_header()
    {
        Dataset dataset = Write("d");
        Assert.Equal(10, dataset.Tables.Count);
        Assert.All(dataset.Tables, table => Assert.Equal(0, table.Rows));
        Assert.Equal("id,name,kind,role,aliases,number,description,reason\n", File.ReadAllText(Path.Combine(_folder["d"], "sources.csv")));
        Assert.Empty(_store.Test(_folder["d"]));
    }

    [Fact]
    public void A_dataset_is_not_overwritten_unasked()
    {
        Write("d", Samples.Reading());
        Assert.Equal("DatasetExists", Refusal(() => Write("d", Samples.Reading(2))));
        Assert.Equal("bridge-1", Assert.Single(All<Article>("d")).Id);
        _store.Write(_folder["d"], [Samples.Reading(2)], new() { Force = true });
        Assert.Equal("bridge-2", Assert.Single(All<Article>("d")).Id);
    }

    [Fact]
    public void Somebody_elses_file_is_not_overwritten_unasked()
    {
        Directory.CreateDirectory(_folder["d"]);
        File.WriteAllText(Path.Combine(_folder["d"], "claims.csv"), "mine");
        Assert.Equal("FileExists", Refusal(() => Write("d", Samples.Reading())));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder["d"], "claims.csv")));
    }

    [Fact]
    public void An_article_that_is_there_is_refused_and_nothing_changes()
    {
        Write("d", Samples.Reading(1));
        SortedDictionary<string, byte[]> before = TemporaryFolder.Files(_folder["d"]);
        Assert.Equal("ArticleExists", Refusal(() => _store
            .Write(_folder["d"], [Samples.Reading(2), Samples.Reading(1)], new() { Append = true })));
        Assert.Equal(before, TemporaryFolder.Files(_folder["d"]));
        Assert.Empty(_store.Test(_folder["d"]));
    }

    [Fact]
    public void Forced_appending_replaces_the_rows_of_the_article_and_no_others()
    {
        Write("d", Samples.Reading(1), Samples.Reading(2));
        ArticleExtraction again = Samples.Reading(1);
        _store.Write(_folder["d"], [again with { Claims = [again.Claims[0]], Quotes = [], Events = [], Figures = [] }],
            new() { Append = true, Force = true });
        Assert.Equal(["bridge-2-c1", "bridge-2-c2", "bridge-1-c1"], All<Claim>("d").Select(c => c.Id));
        Assert.Equal(["bridge-2-q1"], All<Quote>("d").Select(q => q.Id));
        Assert.Equal(["bridge-2", "bridge-1"], All<Article>("d").Select(a => a.Id));
        Assert.Empty(_store.Test(_folder["d"], [again.Article]));
    }

    [Fact]
    public void Another_article_with_the_same_id_gets_one_of_its_own()
    {
        ArticleExtraction second = Samples.Reading(2);
        second = second with { Article = second.Article with { Id = "bridge-1" },
            Claims = [.. second.Claims.Select(c => c with { Article = "bridge-1" })] };
        Write("d", Samples.Reading(1), second);
        string id = $"bridge-1-{second.Article.Sha256[..8]}";
        Assert.Equal(["bridge-1", id], All<Article>("d").Select(a => a.Id));
        Assert.Equal($"{id}-c1", All<Claim>("d")[2].Id);
        Assert.Empty(_store.Test(_folder["d"], [Samples.Reading(1).Article, second.Article]));
    }

    [Fact]
    public void Sources_and_entities_of_one_name_and_kind_are_one_row_with_all_aliases()
    {
        ArticleExtraction other = Samples.Reading(2);
        other = other with { Sources = [.. other.Sources, new() { Id = "s3", Name = "Ada Lowell", Kind = SourceKind.Post }] };
        Write("d", Samples.Reading(1), other);
        List<Source> sources = All<Source>("d");
        Assert.Equal(["ada-lowell", "reports", "ada-lowell-post"], sources.Select(s => s.Id));
        Assert.Equal(["Lowell 1", "Lowell 2"], sources[0].Aliases);
        Assert.Single(All<Entity>("d"));
        Assert.Equal(2, All<Mention>("d").Count);
    }

    [Fact]
    public void Tables_to_which_nothing_happens_are_not_rewritten()
    {
        Write("d", Samples.Reading(1));
        string quotes = Path.Combine(_folder["d"], "quotes.csv"), claims = Path.Combine(_folder["d"], "claims.csv");
        DateTime old = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(quotes, old);
        File.SetLastWriteTimeUtc(claims, old);
        _store.Write(_folder["d"], [Samples.Reading(2) with { Quotes = [] }], new() { Append = true });
        Assert.Equal(old, File.GetLastWriteTimeUtc(quotes));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(claims));
    }

    [Fact]
    public void What_somebody_added_to_the_data_package_stays()
    {
        Write("d", Samples.Reading(1));
        string path = Path.Combine(_folder["d"], "datapackage.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(
            "\"journo\": {", "\"licenses\": [ { \"name\": \"CC0-1.0\" } ],\n  \"journo\": {", StringComparison.Ordinal));
        _store.Write(_folder["d"], [Samples.Reading(2)], new() { Append = true, Title = "Bridges" });
        Assert.Contains("CC0-1.0", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal("Bridges", _store.Describe(_folder["d"]).Title);
        Assert.Empty(_store.Test(_folder["d"]));
    }

    [Fact]
    public void A_file_that_was_edited_by_hand_can_be_added_to()
    {
        Write("d", Samples.Reading(1));
        string path = Path.Combine(_folder["d"], "dates.csv");
        // Columns in another order, a byte order mark, CR LF, and no end of the last line: what a spreadsheet makes of it.
        File.WriteAllText(
            path, "article,id,start,end,text,kind,date,value,unresolved\r\nbridge-1,bridge-1-d1,94,104,March 2019,date,2019-03,,",
            new UTF8Encoding(true));
        _store.Write(_folder["d"], [Samples.Reading(2)], new() { Append = true });
        Assert.Equal(["bridge-1-d1", "bridge-2-d1"], All<DateMention>("d").Select(d => d.Id));
        Assert.StartsWith("id,article,", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_taken_apart_is_not_lost_by_adding()
    {
        Write("d", Samples.Reading(1));
        string path = Path.Combine(_folder["d"], "claims.csv");
        File.AppendAllText(path, "c9,\"never closed\n");
        SortedDictionary<string, byte[]> before = TemporaryFolder.Files(_folder["d"]);
        Assert.Equal("CsvSyntax", Refusal(() => _store.Write(_folder["d"], [Samples.Reading(2)], new() { Append = true })));
        Assert.Equal(before, TemporaryFolder.Files(_folder["d"]));
    }

    [Fact]
    public void Without_text_claims_have_no_words_and_get_them_back_from_the_document()
    {
        ArticleExtraction reading = Samples.Reading();
        string longQuote = string.Join(' ', Enumerable.Repeat("word", 26));
        Article article = ArticleFactory.FromText(longQuote, new Article { Id = "long" });
        ArticleExtraction quoted = new() { Article = article,
            Quotes = [new() { Id = "q", Article = "long", Start = 0, End = longQuote.Length, Text = longQuote }] };
        Write("whole", reading, quoted);
        Dataset without = _store.Copy(_folder["whole"], _folder["without"], new() { OmitText = true });

        Assert.False(without.HasText);
        Assert.All(All<Claim>("without"), claim => Assert.Empty(claim.Text));
        Assert.Equal(["at last", ""], All<Quote>("without").Select(q => q.Text));
        Assert.Empty(_store.Test(_folder["without"], [reading.Article]));

        var documents = new Dictionary<string, Article> { [reading.Article.Sha256] = reading.Article, [article.Sha256] = article };
        Dataset filled = _store.Copy(_folder["without"], _folder["filled"], new() { Documents = documents });
        Assert.True(filled.HasText);
        TemporaryFolder.AssertSame(_folder["whole"], _folder["filled"]);
    }

    [Fact]
    public void What_is_added_to_a_dataset_without_text_is_without_text_too()
    {
        _store.Write(_folder["d"], [Samples.Reading(1)], new() { OmitText = true });
        _store.Write(_folder["d"], [Samples.Reading(2)], new() { Append = true });
        Assert.All(All<Claim>("d"), claim => Assert.Empty(claim.Text));
        Assert.False(_store.Describe(_folder["d"]).HasText);
    }

    [Fact]
    public void A_dataset_for_spreadsheets_is_escaped_and_reads_back_as_it_was()
    {
        ArticleExtraction reading = Samples.Reading();
        string[] awkward = ["=SUM(A1)", "-5%", "@handle", "+44 20", "'quoted'", "\ttab", "''", "plain",
            "\uFF1D1+1 was founded", "\uFF0B1", "\uFF0D1", "\uFF20desk", "Bob Smith;=1+1;x", "=1;2", "';", "\uFF1D;1", "a \uFF1D b"];
        reading = reading with { Claims = [.. awkward.Select((text, i) => reading.Claims[0] with { Id = $"c{i + 1}", Summary = text })] };
        Write("d", reading);
        _store.Copy(_folder["d"], _folder["excel"], new() { ExcelSafe = true });

        string csv = File.ReadAllText(Path.Combine(_folder["d"], "claims.csv"));
        Assert.Contains(",-5%,", csv, StringComparison.Ordinal);
        Assert.Contains(",@handle,", csv, StringComparison.Ordinal);
        byte[] safe = File.ReadAllBytes(Path.Combine(_folder["excel"], "claims.csv"));
        Assert.True(safe.AsSpan().StartsWith("\uFEFF"u8));
        foreach (string cell in (string[])["\"'=SUM(A1)\"", ",'\uFF1D1+1 was founded,", ",'\uFF0B1,", ",'\uFF0D1,", ",'\uFF20desk,",
            ",\"Bob Smith;=1+1;x\",", ",\"'=1;2\",", ",\"'';\",", ",\"'\uFF1D;1\",", ",a \uFF1D b,"])
        {
            Assert.Contains(cell, Encoding.UTF8.GetString(safe), StringComparison.Ordinal);
        }

        Assert.Equal(awkward, All<Claim>("excel").Select(c => c.Summary));
        Assert.Equal("-5%", Assert.Single(_store.Read(_folder["excel"], new ClaimFilter { Text = [TextPattern.Parse("-5*")] })).Summary);
        Assert.Empty(_store.Test(_folder["excel"], [reading.Article]));
        _store.Copy(_folder["excel"], _folder["back"], new());
        TemporaryFolder.AssertSame(_folder["d"], _folder["back"]);
        Assert.Equal("AppendExcelSafe", Refusal(() => _store.Write(_folder["excel"], [Samples.Reading(2)], new() { Append = true })));
    }

    [Fact]
    public void A_reading_that_would_break_the_dataset_is_refused_before_anything_is_written()
    {
        ArticleExtraction good = Samples.Reading();
        Claim claim = good.Claims[0];
        Assert.Equal("DanglingKey", Refusal(() => Write("d",
            good with { Claims = [claim with { Speaker = "Nobody known" }], Quotes = [], Events = [], Figures = [] })));
        Assert.Equal("DanglingKey", Refusal(() => Write("d", good with { Claims = [] })));
        Assert.Equal("DuplicateId", Refusal(() => Write("d",
            good with { Claims = [claim, good.Claims[1], claim with { Id = "bridge-1-c1" }] })));
        Assert.Equal("OffsetOutOfRange", Refusal(() => Write("d", good with { Claims = [claim with { End = 100_000 }, good.Claims[1]] })));
        Assert.Equal("NumberOutOfRange", Refusal(() => Write(
            "d", good with { Claims = [claim with { Checkworthiness = double.NaN }, good.Claims[1]] })));
        Assert.False(File.Exists(Path.Combine(_folder["d"], "datapackage.json")));
    }

    [Fact]
    public void A_cancelled_write_leaves_the_old_dataset()
    {
        Write("d", Samples.Reading(1));
        SortedDictionary<string, byte[]> before = TemporaryFolder.Files(_folder["d"]);
        using var cancel = new CancellationTokenSource();
        IEnumerable<ArticleExtraction> Readings()
        {
            yield return Samples.Reading(2);
            cancel.Cancel();
            yield return Samples.Reading(3);
        }
        Assert.Throws<OperationCanceledException>(() => _store.Write(_folder["d"], Readings(), new() { Append = true }, cancel.Token));
        Assert.Equal(before, TemporaryFolder.Files(_folder["d"]));
        Assert.Empty(_store.Test(_folder["d"]));
    }

    [Fact]
    public void A_dataset_can_be_brought_up_to_date_by_copying_it_onto_itself()
    {
        Write("d", Samples.Reading(1));
        string path = Path.Combine(_folder["d"], "claims.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("she says", "says she", StringComparison.Ordinal));
        Assert.Contains(_store.Test(_folder["d"]), problem => problem.Id == "HashWrong");
        _store.Copy(_folder["d"], _folder["d"], new() { Force = true });
        Assert.Empty(_store.Test(_folder["d"]));
    }
}
