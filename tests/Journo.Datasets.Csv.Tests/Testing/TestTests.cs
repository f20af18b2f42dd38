using Journo.Documents;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Journo.Testing.Work;

namespace Journo.Datasets.Csv.Tests.Testing;

/// <summary>Each way in which a dataset can be broken, and where the test says it is.</summary>
public sealed class TestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CsvDatasetStore _store = new();
    private readonly string _path;

    public TestTests()
    {
        _path = _folder["d"];
        _store.Write(_path, [Samples.Reading(1), Samples.Reading(2)], new());
    }

    public void Dispose() => _folder.Dispose();

    private void Edit(string file, string old, string replacement)
    {
        string path = Path.Combine(_path, file), content = File.ReadAllText(path);
        Assert.Contains(old, content, StringComparison.Ordinal);
        int at = content.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(path, content[..at] + replacement + content[(at + old.Length)..]);
    }

    /// <summary>The problems, but not those that every edit by hand gives: the wrong length and hash in the data package.</summary>
    private List<DatasetProblem> Problems(params Article[] documents) =>
        [.. _store.Test(_path, documents)
            .Where(p => !(p.File.EndsWith("datapackage.json", StringComparison.Ordinal) && p.Id is "HashWrong" or "LengthWrong"
            && p.Message.Contains("bytes", StringComparison.Ordinal)) && p.Id != "HashWrong")];

    private void AssertProblem(string id, string file, long line, int column, params Article[] documents)
    {
        DatasetProblem problem = Assert.Single(Problems(documents));
        Assert.Equal((id, Path.Combine(_path, file), line, column), (problem.Id, problem.File, problem.Line, problem.Column));
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    // The wrong cell stands between carets, which are taken out.
    [InlineData("claims.csv", "bridge-1-c1,bridge-1,2,2,", "bridge-1-c1,bridge-1,2,^two^,", "NumberInvalid", 2)]
    [InlineData("claims.csv", ",say,,0.3333333333333333", ",say,,^often^", "NumberInvalid", 3)]
    [InlineData("claims.csv", ",say,,0.3333333333333333", ",say,,^1.5^", "NumberOutOfRange", 3)]
    [InlineData("claims.csv", ",fact,", ",^Fact^,", "CategoryInvalid", 3)]
    [InlineData("claims.csv", ",inherited,", ",^^,", "ValueMissing", 3)]
    [InlineData("claims.csv", ",reports,reports|Ada Lowell,", ",^rumours^,reports|Ada Lowell,", "DanglingKey", 3)]
    [InlineData("claims.csv", ",reports,reports|Ada Lowell,", ",reports,^reports|Nobody^,", "DanglingKey", 3)]
    [InlineData("claims.csv", "bridge-1-c2,bridge-1,", "bridge-1-c2,^bridge-9^,", "DanglingKey", 3)]
    [InlineData("quotes.csv", ",bridge-1-c1,bridge-1,", ",^bridge-1-c9^,bridge-1,", "DanglingKey", 2)]
    [InlineData("quotes.csv", ",bridge-1-c1,bridge-1,", ",^bridge-2-c1^,bridge-1,", "ClaimOfOtherArticle", 2)]
    [InlineData("quotes.csv", "at last,Ada Lowell,", "at last,^Ada Lowel^,", "DanglingKey", 2)]
    [InlineData("events.csv", "bridge-2-e1,bridge-2-c2,", "bridge-2-e1,^bridge-2-c3^,", "DanglingKey", 4)]
    [InlineData("events.csv", ",,bridge-1-e2", ",,^bridge-1-e3^", "DanglingKey", 2)]
    [InlineData("events.csv", ",bridge-2-e1,", ",^bridge-2-e1|bridge-2-e7^,", "DanglingKey", 5)]
    [InlineData("figures.csv", ",money,1500000,", ",money,^1 500 000^,", "NumberInvalid", 2)]
    [InlineData("figures.csv", ",about,none", ",about,^maybe^", "CategoryInvalid", 2)]
    [InlineData("mentions.csv", "bridge-1-m1,ada-lowell,", "bridge-1-m1,^nobody^,", "DanglingKey", 2)]
    [InlineData("attributions.csv", "bridge-1-a1,bridge-1,bridge-1-a2,", "bridge-1-a1,bridge-1,^bridge-1-a9^,", "DanglingKey", 2)]
    [InlineData("attributions.csv", ",reports,,inherited,", ",^reporters^,,inherited,", "DanglingKey", 3)]
    [InlineData("sources.csv", "\nreports,", "\n^ada-lowell^,", "DuplicateId", 3)]
    [InlineData("entities.csv", ",person,", ",^robot^,", "CategoryInvalid", 2)]
    [InlineData("dates.csv", ",date,2019-03,", ",date,^2019-^,", "DateInvalid", 2)]
    public void A_wrong_cell_is_found_at_its_place(string file, string old, string replacement, string id, int line)
    {
        Edit(file, old, replacement);
        string[] lines = File.ReadAllLines(Path.Combine(_path, file));
        int column = lines[line - 1].IndexOf('^', StringComparison.Ordinal) + 1;
        Edit(file, replacement, replacement.Replace("^", "", StringComparison.Ordinal));
        AssertProblem(id, file, line, column);
    }

    [Fact]
    public void A_dataset_from_before_the_order_of_events_reads_and_tests_clean_and_grows()
    {
        IReadOnlyList<EventMention> before = [.. _store.Read<EventMention>(_path)];
        MakeOld();
        Assert.Empty(_store.Test(_path, []));
        IReadOnlyList<EventMention> old = [.. _store.Read<EventMention>(_path)];
        Assert.Equal(before.Select(row => row with { Follows = TextList.Empty, Precedes = TextList.Empty }), old);

        // What leaves the events as they are leaves their schema as it is.
        _store.Append<Evidence>(_path, [new() { Claim = "bridge-1-c1", Url = "https://example.org/costs" }]);
        Assert.Empty(_store.Test(_path, []));
        Assert.DoesNotContain("\"follows\"", File.ReadAllText(Path.Combine(_path, "datapackage.json")), StringComparison.Ordinal);

        _store.Write(_path, [Samples.Reading(3)], new() { Append = true });
        Assert.Empty(_store.Test(_path, []));
        Assert.Contains("\"follows\"", File.ReadAllText(Path.Combine(_path, "datapackage.json")), StringComparison.Ordinal);
        Assert.Equal([.. old.Select(row => row.Follows), .. before.Take(2)
            .Select(row => TextList.From(row.Follows.Select(id => id.Replace("-1-", "-3-", StringComparison.Ordinal))))],
            _store.Read<EventMention>(_path).Select(row => row.Follows));
    }

    /// <summary>Makes the dataset what it would have been before events had an order.</summary>
    private void MakeOld()
    {
        string csv = Path.Combine(_path, "events.csv"), package = Path.Combine(_path, "datapackage.json");
        string[] lines = File.ReadAllLines(csv);
        int width = lines[0].Split(',').Length;
        File.WriteAllText(csv, string.Concat(lines.Select(line => string.Join(',', line.Split(',')[..(width - 2)]) + "\n")));
        JsonNode json = JsonNode.Parse(File.ReadAllText(package))!;
        JsonNode events = json["resources"]!.AsArray().Single(resource => (string?)resource!["name"] == "events")!;
        JsonArray fields = events["schema"]!["fields"]!.AsArray();
        fields.RemoveAt(width - 1);
        fields.RemoveAt(width - 2);
        byte[] bytes = File.ReadAllBytes(csv);
        events["bytes"] = bytes.Length;
        events["hash"] = "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
        File.WriteAllText(package, json.ToJsonString());
    }

    [Fact]
    public void Spans_that_are_none_and_spans_beyond_the_end_are_found()
    {
        string row = File.ReadAllLines(Path.Combine(_path, "attributions.csv"))[1];
        string spans = row.Split(',')[5];
        Edit("attributions.csv", spans, "5-2");
        AssertProblem("SpanInvalid", "attributions.csv", 2, row.IndexOf(spans, StringComparison.Ordinal) + 1);
        Edit("attributions.csv", "5-2", "5-9000");
        AssertProblem("OffsetOutOfRange", "attributions.csv", 2, row.IndexOf(spans, StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void Offsets_beyond_the_article_or_turned_round_are_found()
    {
        string[] cells = File.ReadAllLines(Path.Combine(_path, "mentions.csv"))[1].Split(',');
        Edit("mentions.csv", $",{cells[3]},{cells[4]},", $",{cells[3]},9000,");
        AssertProblem("OffsetOutOfRange", "mentions.csv", 2, string.Join(',', cells[..4]).Length + 2);
        Edit("mentions.csv", $",{cells[3]},9000,", $",{cells[4]},{cells[3]},");
        AssertProblem("OffsetsReversed", "mentions.csv", 2, string.Join(',', cells[..3]).Length + 2);
    }

    [Fact]
    public void Words_that_the_document_does_not_have_there_are_found()
    {
        Edit("quotes.csv", ",at last,", ",at length,");
        Assert.Empty(Problems());
        AssertProblem("TextDiffers", "quotes.csv", 2, 40, Samples.Reading(1).Article);
    }

    [Theory]
    [InlineData("\u001B[2J", "U+001B")]
    [InlineData("\u001B]52;c;AAAA\u0007", "U+001B")]
    [InlineData("\u009B2J", "U+009B")]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\u2066", "U+2066")]
    [InlineData("\0", "U+0000")]
    public void A_character_that_does_something_to_a_terminal_is_found_at_its_place(string characters, string code)
    {
        Edit("claims.csv", "it \"\"cost\"\",", $"it {characters}\"\"cost\"\",");
        string line = File.ReadAllLines(Path.Combine(_path, "claims.csv"))[1];
        AssertProblem("ControlCharacter", "claims.csv", 2, line.IndexOf(characters, StringComparison.Ordinal) + 1);
        DatasetProblem problem = Assert.Single(Problems());
        Assert.Contains(code, problem.Message, StringComparison.Ordinal);
        Assert.Equal(ProblemSeverity.Warning, problem.Severity);
        Assert.NotEmpty(_store.Read<Claim>(_path));
    }

    [Fact]
    public void Tabs_and_line_ends_in_cells_and_curly_marks_are_no_control_characters()
    {
        Edit("claims.csv", "it \"\"cost\"\",", "it\t\u201Ccost\u201D\r\nor\nso \u2026 \u00A3,");
        Assert.Empty(Problems());
    }

    [Theory]
    [InlineData("2022-XX", "2022-XX", "2019-03-01", "2022-01-01")]
    [InlineData("2019-03", "2019-03", "2018-03-01", "2019-03-01")]
    [InlineData("", "There is no date", "2019-03-01", "empty")]
    [InlineData("../2019-03", "../2019-03 has no first day", "2019-03-01", "empty")]
    public void Days_that_do_not_fit_the_date_are_found_and_made_to_fit_by_writing(
        string date, string said, string earliest, string fitting)
    {
        Edit("events.csv", ",2019-03,2019-03-01,", $",{date},{earliest},");
        DatasetProblem problem = Problems()[0];
        string line = File.ReadAllLines(Path.Combine(_path, "events.csv"))[1];
        Assert.Equal(("BoundDiffers", 2L, line.IndexOf($",{earliest},", StringComparison.Ordinal) + 2),
            (problem.Id, problem.Line, problem.Column));
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.Contains(fitting, problem.Remedy, StringComparison.Ordinal);

        _store.Copy(_path, _path, new() { Force = true });
        Assert.Empty(_store.Test(_path));
        EventMention row = _store.Read<EventMention>(_path).First();
        Assert.Equal((row.Date?.FirstDay(), row.Date?.LastDay()), (row.Earliest, row.Latest));
    }

    [Fact]
    public void An_event_is_written_with_the_days_of_its_date()
    {
        ArticleExtraction reading = Samples.Reading(3);
        reading = reading with { Events = [reading.Events[0] with { Precedes = [], Latest = EdtfDate.Parse("2001-01-01") }] };
        _store.Write(_path, [reading], new() { Append = true });
        Assert.Empty(_store.Test(_path));
    }

    [Theory]
    [InlineData(';', "semicolon")]
    [InlineData('\t', "tab")]
    public void A_table_with_another_separator_is_told_as_such_in_one_problem(char separator, string name)
    {
        string path = Path.Combine(_path, "events.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace(',', separator));
        AssertProblem("SeparatorWrong", "events.csv", 1, 3);
        Assert.Contains(name, Problems()[0].Message, StringComparison.Ordinal);
        DatasetException refused = Assert.Throws<DatasetException>(() => _store.Read<EventMention>(_path).Count());
        Assert.Equal("SeparatorWrong", refused.Problem.Id);
    }

    [Fact]
    public void A_first_line_that_tells_a_spreadsheet_the_separator_is_told_as_such()
    {
        string path = Path.Combine(_path, "events.csv");
        File.WriteAllText(path, "sep=,\n" + File.ReadAllText(path));
        AssertProblem("SeparatorLine", "events.csv", 1, 1);
    }

    [Fact]
    public void What_is_wrong_with_the_number_of_cells_or_the_names_of_columns_has_its_place_in_the_line()
    {
        string path = Path.Combine(_path, "dates.csv");
        File.AppendAllText(path, "x,bridge-1\nbridge-1-d9,\"bridge-1\",1,2,,date,,,,more\n");
        Assert.Equal([("CellCount", 11), ("CellCount", 37)], Problems().Select(p => (p.Id, p.Column)));
        string header = File.ReadAllLines(path)[0];
        Edit("dates.csv", "id,article,start,", "\uFEFF\"id\",\"article\",begin,article,");
        Assert.Equal([("ColumnMissing", header.Length + 13), ("ColumnUnknown", 16), ("ColumnTwice", 22)],
            Problems().Select(p => (p.Id, p.Column)));
    }

    [Fact]
    public void Another_version_of_the_document_is_found()
    {
        Article other = ArticleFactory.FromText("Another text.", new Article { Id = "bridge-1" });
        DatasetProblem problem = Assert.Single(Problems(other));
        Assert.Equal(("DocumentDiffers", 2L), (problem.Id, problem.Line));
    }

    [Fact]
    public void A_wrong_length_of_the_article_is_found()
    {
        Article article = Samples.Reading(1).Article;
        Edit("articles.csv", $",{article.Characters}\n", $",{article.Characters + 1}\n");
        DatasetProblem problem = Assert.Single(Problems(article));
        Assert.Equal(("LengthWrong", 2L), (problem.Id, problem.Line));
    }

    [Fact]
    public void The_same_article_twice_is_found()
    {
        string[] rows = File.ReadAllLines(Path.Combine(_path, "articles.csv"));
        File.AppendAllText(Path.Combine(_path, "articles.csv"), rows[1].Replace("bridge-1,", "bridge-3,", StringComparison.Ordinal) + "\n");
        Assert.Equal([("DuplicateArticle", 4L)], Problems().Select(p => (p.Id, p.Line)));
    }

    [Fact]
    public void A_file_that_was_edited_does_not_match_its_hash_and_length()
    {
        Edit("quotes.csv", "at last", "at least");
        List<DatasetProblem> problems = [.. _store.Test(_path)];
        string[] lines = File.ReadAllLines(Path.Combine(_path, "datapackage.json"));
        Assert.Equal(["LengthWrong", "HashWrong"], problems.Select(p => p.Id));
        foreach ((DatasetProblem problem, string key) in problems.Zip(["\"bytes\": ", "\"hash\": "]))
        {
            Assert.Equal(key, lines[problem.Line - 1][(problem.Column - 1 - key.Length)..(problem.Column - 1)]);
            Assert.Contains("\"quotes\"", string.Join('\n', lines[..(int)problem.Line].TakeLast(12)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_column_is_found_and_nobody_is_blamed_for_referring_to_the_table()
    {
        Edit("sources.csv", "name", "title");
        List<DatasetProblem> problems = Problems();
        Assert.Equal([("ColumnMissing", 1L), ("ColumnUnknown", 1L)], problems.Select(p => (p.Id, p.Line)));
        Assert.Equal(ProblemSeverity.Warning, problems[1].Severity);
    }

    [Fact]
    public void A_missing_table_is_found()
    {
        File.Delete(Path.Combine(_path, "figures.csv"));
        AssertProblem("TableMissing", "figures.csv", 0, 0);
    }

    [Fact]
    public void Rows_with_too_few_cells_and_stray_quotation_marks_are_found_and_the_rest_is_still_tested()
    {
        File.AppendAllText(Path.Combine(_path, "dates.csv"), "x,bridge-1\nbridge-1-d1,bridge-1,1,2,,date,,,\ny,bri\"dge,1,2,,date,,,\n");
        Assert.Equal([("CellCount", 4L), ("DuplicateId", 5L), ("CsvSyntax", 6L)], Problems().Select(p => (p.Id, p.Line)));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_found()
    {
        using (FileStream file = File.OpenWrite(Path.Combine(_path, "sources.csv")))
        {
            file.Seek(0, SeekOrigin.End);
            file.Write("x,Jos\xE9,person,,,singular,,\n"u8.ToArray().Where(b => b != 0xC3).ToArray());
        }
        AssertProblem("NotUtf8", "sources.csv", 4, 3);
    }

    [Fact]
    public void A_data_package_that_is_no_JSON_says_where()
    {
        Edit("datapackage.json", "\"version\": 1,", "\"version\": 1,,");
        DatasetProblem problem = Assert.Single(_store.Test(_path));
        string line = File.ReadAllLines(Path.Combine(_path, "datapackage.json"))[problem.Line - 1];
        Assert.Equal("PackageInvalid", problem.Id);
        Assert.Equal(line.IndexOf(",,", StringComparison.Ordinal) + 2, problem.Column);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public void A_data_package_that_is_something_else_is_refused(string content)
    {
        File.WriteAllText(Path.Combine(_path, "datapackage.json"), content);
        Assert.Equal("PackageInvalid", Assert.Single(_store.Test(_path)).Id);
    }

    [Fact]
    public void A_data_package_that_does_not_speak_of_a_table_is_found()
    {
        Edit("datapackage.json", "\"name\": \"dates\"", "\"name\": \"days\"");
        Assert.Equal("ResourceMissing", Assert.Single(Problems()).Id);
    }

    [Fact]
    public void Many_wrong_rows_are_all_placed()
    {
        AppendWrongRows(2_000);
        List<DatasetProblem> problems = Problems();
        Assert.Equal(6_000, problems.Count);
        Assert.Equal(2_005, problems[^1].Line);
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Placing_wrong_rows_takes_work_in_proportion() => Effort.IsInProportion(
        static count =>
        {
            using var tests = new TestTests();
            tests.AppendWrongRows(count);
            Assert.Equal(3 * count, tests.Problems().Count);
        }, count => count, 2_000);

    private void AppendWrongRows(int count) => File.AppendAllText(Path.Combine(_path, "claims.csv"), string.Concat(
        Enumerable.Range(0, count).Select(i => $"x{i},bridge-9,1,1,0,1,,,fact,Nobody,,none,asserted,,,9\n")));
}
