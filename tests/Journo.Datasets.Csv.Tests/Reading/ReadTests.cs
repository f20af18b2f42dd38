using System.Text;
using CsCheck;

namespace Journo.Datasets.Csv.Tests.Reading;

public sealed class ReadTests : IDisposable
{
    private static readonly string[] Patterns = ["*", "Ada*", "*low*", "rep*", "", "?da Lowell", "[a-b]*", "*é*"];

    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();

    public ReadTests() => _store.Write(_folder["d"], [Samples.Reading(1), Samples.Reading(2)], new());

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<T> All<T>(RowFilter<T>? filter = null) where T : class => [.. _store.Read(_folder["d"], filter)];

    private static IReadOnlyList<TextPattern> Like(string pattern) => [TextPattern.Parse(pattern)];

    private void Edit(string file, Func<string, string> edit)
    {
        string path = Path.Combine(_folder["d"], file);
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }

    [Fact]
    public void Every_filter_on_bytes_takes_what_it_takes_in_memory()
    {
        Same(new ClaimFilter { Speaker = Like("ada*") }, 2);
        Same(new ClaimFilter { Hedged = true }, 2);
        Same(new ClaimFilter { Hedged = false }, 2);
        Same(new ClaimFilter { Source = Like("ADA LOWELL") }, 4);
        Same(new ClaimFilter { Source = Like("rep?rts") }, 2);
        Same(new ClaimFilter { Text = Like("*opened*") }, 2);
        Same(new ClaimFilter { Text = Like("*she says") }, 2);
        Same(new ClaimFilter { Kind = [ClaimKind.Fact], Attribution = [AttributionKind.Inherited] }, 2);
        Same(new ClaimFilter { Kind = [ClaimKind.Question] }, 0);
        Same(new ClaimFilter { MinimumCheckworthiness = 0.85 }, 2);
        Same(new ClaimFilter { Id = [.. Like("*-1-c1"), .. Like("*2-c2")] }, 2);
        Same(new ClaimFilter { Article = Like("bridge-2") }, 2);
        Same(new ClaimFilter { Ids = new HashSet<string> { "bridge-1-c2", "other" } }, 1);
        Same(new QuoteFilter { Speaker = Like("Ada Lowell"), Text = Like("at*"), Kind = [QuoteKind.Mixed] }, 2);
        Same(new EventFilter { Dated = true }, 2);
        Same(new EventFilter { Dated = false }, 2);
        Same(new EventFilter { Participant = Like("a|b\\c") }, 2);
        Same(new EventFilter { After = EdtfDate.Parse("2019-03-15"), Before = EdtfDate.Parse("2020-01-01") }, 2);
        Same(new EventFilter { After = EdtfDate.Parse("2019-04-01") }, 0);
        Same(new FigureFilter { Currency = Like("gbp"), Minimum = 2_000_000m }, 1);
        Same(new EntityFilter { Name = Like("lowel") }, 1);
        Same(new SourceFilter { Name = Like("lowell 2") }, 1);
        Same(new SourceFilter { Kind = [SourceKind.Anonymous] }, 1);
        Same(new ArticleFilter { Title = Like("bridge 2*"), Publisher = Like("*post") }, 1);
        Same(new AttributionFilter { Source = Like("ada*"), Cue = Like("said") }, 2);
        Same(new DateMentionFilter { Text = Like("march*"), Kind = [DateMentionKind.Date] }, 2);

        void Same<T>(RowFilter<T> filter, int expected) where T : class
        {
            string[] inMemory = [.. All<T>().Where(filter.Matches).Select(row => row.ToString()!)];
            Assert.Equal(inMemory, All(filter).Select(row => row.ToString()!));
            Assert.Equal(expected, inMemory.Length);
        }
    }

    [Fact]
    public void Any_filter_takes_the_same_rows_on_bytes_and_in_memory()
    {
        Gen<IReadOnlyList<TextPattern>> patterns = Gen.Int[0, Patterns.Length - 1].Select(i => TextPattern.Parse(Patterns[i])).Array[0, 2]
            .Select(array => (IReadOnlyList<TextPattern>)array);
        IReadOnlyList<Claim> all = All<Claim>();
        Gen.Select(patterns, patterns, patterns, Gen.Int[0, 2], Gen.Double[-1, 1]).Sample((speaker, source, text, hedged, minimum) =>
        {
            var filter = new ClaimFilter { Speaker = speaker, Source = source, Text = text, Hedged = hedged == 2 ? null
                : hedged == 1, MinimumCheckworthiness = minimum < 0 ? null : minimum };
            Assert.Equal(all.Where(filter.Matches), All(filter));
        }, iter: 200);
    }

    [Fact]
    public void What_repeats_is_one_object()
    {
        IReadOnlyList<Claim> claims = All<Claim>();
        Assert.Same(claims[0].Speaker, claims[2].Speaker);
        Assert.Same(claims[0].Article, claims[1].Article);
        Assert.Same(claims[0].Hedges, claims[2].Hedges);
    }

    [Fact]
    public void A_row_remembers_its_dataset() => Assert.Equal(_folder["d"], ((ITraceable)All<Claim>()[0]).Origin.DatasetFolder);

    [Fact]
    public void Columns_may_stand_in_another_order_beside_others()
    {
        Edit("claims.csv", _ =>
            "mine,checkworthiness,hedges,cue,attribution,chain,speaker,kind,summary,text,end,start,sentence,paragraph,article,id\n"
            + "x,0.5,,say,inherited,reports,reports,fact,,Opened.,20,10,3,2,bridge-1,bridge-1-c2\n");
        Claim claim = Assert.Single(All<Claim>());
        Assert.Equal(("bridge-1-c2", "reports", "Opened.", 10, 20, 0.5),
            (claim.Id, claim.Speaker, claim.Text, claim.Start, claim.End, claim.Checkworthiness));
    }

    [Fact]
    public void A_bad_row_is_reported_with_its_place_and_left_out()
    {
        Edit("claims.csv", csv => csv.Replace("bridge-1-c2,bridge-1,2,3,", "bridge-1-c2,bridge-1,two,3,", StringComparison.Ordinal));
        var problems = new List<DatasetProblem>();
        List<Claim> claims = [.. _store.Read<Claim>(_folder["d"], null, problems.Add)];
        Assert.Equal(["bridge-1-c1", "bridge-2-c1", "bridge-2-c2"], claims.Select(c => c.Id));
        DatasetProblem problem = Assert.Single(problems);
        Assert.Equal(("NumberInvalid", 3L, 22), (problem.Id, problem.Line, problem.Column));
        Assert.Equal(Path.Combine(_folder["d"], "claims.csv"), problem.File);
        Assert.Throws<DatasetException>(() => All<Claim>());
    }

    [Fact]
    public void A_place_counts_physical_lines_and_characters()
    {
        Edit("claims.csv", csv => csv.Replace("\"What it \"\"cost\"\", she says\",figure", "\"What\nit 😀 é\",nothing",
            StringComparison.Ordinal));
        var problems = new List<DatasetProblem>();
        _ = _store.Read<Claim>(_folder["d"], null, problems.Add).Count();
        // Line 2 begins the row, line 3 goes on with the quoted summary; the smiley counts as two.
        Assert.Equal([("CategoryInvalid", 3L, 10), ("CategoryInvalid", 6L, 10)], problems.Select(p => (p.Id, p.Line, p.Column)));
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        Edit("quotes.csv", csv => csv.Replace("speaker", "talker", StringComparison.Ordinal));
        DatasetProblem problem = Assert.Throws<DatasetException>(() => All<Quote>()).Problem;
        Assert.Equal(("ColumnMissing", 1L), (problem.Id, problem.Line));
        Assert.Contains("'speaker'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(4, All<Claim>().Count);
    }

    [Fact]
    public void A_folder_that_is_no_dataset_says_so()
    {
        Assert.Equal("FolderNotFound", Assert.Throws<DatasetException>(() => _store.Describe(_folder["nowhere"])).Problem.Id);
        Directory.CreateDirectory(_folder["empty"]);
        Assert.Equal("NotADataset", Assert.Throws<DatasetException>(() => _store.Read<Claim>(_folder["empty"]).Count()).Problem.Id);
        Assert.Equal("NotADataset", Assert.Single(_store.Test(_folder["empty"])).Id);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        Edit("claims.csv", csv => csv + string.Concat(Enumerable.Range(0, 5000)
            .Select(i => $"x{i},bridge-1,1,1,0,1,,,fact,,,none,asserted,,,0.5\n")));
        using var cancel = new CancellationTokenSource();
        int read = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (Claim claim in _store.Read<Claim>(_folder["d"], null, null, cancel.Token))
            {
                if (++read == 10) cancel.Cancel();
            }
        });
        Assert.InRange(read, 10, 1024);
        // Also where no row passes the filter, so that nothing comes out on the way.
        Assert.Throws<OperationCanceledException>(
            () => _store.Read(_folder["d"], new ClaimFilter { Id = Like("none") }, null, cancel.Token).Count());
    }

    [Fact]
    public void Several_threads_read_at_once()
    {
        string[] expected = [.. All<Claim>().Select(c => c.ToString())];
        Parallel.For(0, 32, _ => Assert.Equal(expected, All<Claim>().Select(c => c.ToString())));
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Whatever_bytes_a_file_holds_reading_ends_in_rows_and_problems()
    {
        string path = Path.Combine(_folder["d"], "claims.csv");
        byte[] good = File.ReadAllBytes(path);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte.Array[0, 6], Gen.Int[0, 40]).Array[1, 4].Sample(edits =>
        {
            List<byte> bytes = [.. good];
            foreach ((int at, byte[] inserted, int removed) in edits)
            {
                int from = Math.Min(at, bytes.Count);
                bytes.RemoveRange(from, Math.Min(removed, bytes.Count - from));
                bytes.InsertRange(from, inserted);
            }
            File.WriteAllBytes(path, [.. bytes]);
            var problems = new List<DatasetProblem>();
            try
            {
                foreach (Claim claim in _store.Read<Claim>(_folder["d"], null, problems.Add)) Assert.InRange(claim.Checkworthiness, 0, 1);
            }
            catch (DatasetException e)
            {
                problems.Add(e.Problem);
            }
            problems.AddRange(_store.Test(_folder["d"], [Samples.Reading(1).Article]));
            int lines = 1 + bytes.Count(b => b == (byte)'\n');
            Assert.All(problems, p => Assert.True(p.Line >= 0 && p.Column >= 0 && p.Message.Length > 0 && p.Remedy.Length > 0
                && (!p.File.EndsWith("claims.csv", StringComparison.Ordinal) || p.Line <= lines), p.ToString()));
        }, iter: 150, threads: 1);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Whatever_the_cells_hold_they_read_back_and_copy_to_the_same_bytes()
    {
        Gen<string> text = Gen.Char["ab,\"\n\r\t ;#'=@-|\\éß€İ\uFF1D"].Array[0, 12].Select(c => new string(c));
        int number = 0;
        Gen.Select(text, text, text.Where(t => t.Length > 0).Array[0, 3], Gen.Double[0, 1], Gen.Decimal)
            .Sample((summary, words, hedges, worth, value) =>
        {
            string id = $"r{Interlocked.Increment(ref number)}";
            ArticleExtraction reading = Samples.Reading();
            Claim claim = reading.Claims[0] with { Summary = summary.Length == 0 ? null
                : summary, Text = words, Hedges = TextList.From(hedges), Checkworthiness = worth };
            reading = reading with { Claims = [claim, reading.Claims[1]], Figures = [reading.Figures[0] with { Value = value }] };
            foreach (bool excelSafe in (bool[])[false, true])
            {
                string folder = _folder[id + excelSafe];
                _store.Write(folder, [reading], new() { ExcelSafe = excelSafe });
                Assert.Equal(claim with { Id = "bridge-1-c1" }, _store.Read<Claim>(folder).First());
                Assert.Equal(value, _store.Read<Figure>(folder).Single().Value);
                // A carriage return alone is told, and harms nothing else.
                Assert.DoesNotContain(_store.Test(folder), problem => problem.Id != "ControlCharacter");
                _store.Copy(folder, folder + "copy", new() { ExcelSafe = excelSafe });
                TemporaryFolder.AssertSame(folder, folder + "copy");
            }
        }, iter: 25, threads: 1);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_no_byte(string culture)
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            _store.Write(_folder["x"] + "/d", [Samples.Reading(1), Samples.Reading(2)], new());
            TemporaryFolder.AssertSame(_folder["d"], _folder["x"] + "/d");
            Assert.Equal(1_500_000m, _store.Read<Figure>(_folder["x"] + "/d").First().Value);
            Assert.Empty(_store.Test(_folder["x"] + "/d"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_file_in_UTF16_is_not_taken_for_text()
    {
        string path = Path.Combine(_folder["d"], "claims.csv");
        File.WriteAllText(path, File.ReadAllText(path), Encoding.Unicode);
        Assert.Equal("NotUtf8", Assert.Throws<DatasetException>(() => All<Claim>()).Problem.Id);
    }
}
