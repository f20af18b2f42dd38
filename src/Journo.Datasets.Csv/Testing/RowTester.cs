using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests the rows of a table: cells, ids, references, spans, and the words that the spans cover.</summary>
internal sealed class RowTester(TableFile file, KnownRows known, IReadOnlyCollection<Article> documents)
{
    private readonly Table _table = file.Table;
    private readonly CellCache _cache = new();
    private readonly int _id = file.Table.IndexOf("id");
    private readonly int _name = file.Table.Name == "sources" ? file.Table.IndexOf("name") : -1;
    private readonly int _article = file.Table.IndexOf("article");
    private readonly int _claim = file.Table.IndexOf("claim");
    private readonly int _start = file.Table.IndexOf("start");
    private readonly int _end = file.Table.IndexOf("end");
    private readonly int _words = file.Table.IndexOf(file.Table.Name == "events" ? "expression" : "text");
    private readonly Column[] _spans = [.. file.Table.Columns.Where(column => column.Name.EndsWith("spans", StringComparison.Ordinal))];
    private readonly Column[] _references = [.. file.Table.Columns.Where(column => column.References is not null)];

    /// <summary>Tests the current record and notes what others may refer to.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    public void Test(List<DatasetProblem> problems)
    {
        if (ProblemOfCells() is { } problem) problems.Add(problem);
        int article = _article < 0 ? -1 : known.Article(file.Cell(_article));
        TestId(article, problems);
        foreach (Column column in _references) TestReference(column, problems);
        if (_claim >= 0) TestArticleOfClaim(article, problems);
        if (article >= 0) TestSpans(known.Article(article), problems);
    }

    /// <summary>The first cell that can't be read; null where all can.</summary>
    private DatasetProblem? ProblemOfCells()
    {
        foreach (Column column in _table.Columns)
        {
            int at = column.Index;
            if (file.Has(at) && column.Test(file.Cell(at), _cache) is { } problem) return file.Problem(at, problem);
        }
        return null;
    }

    private void TestId(int article, List<DatasetProblem> problems)
    {
        ReadOnlySpan<byte> id = file.Cell(_id);
        if (_name >= 0) known.Keys(_table.Name, "name").Add(file.Cell(_name), out _);
        if (id.IsEmpty) return;
        // The ids of a table that refers to itself are all known before its rows are tested.
        KeyTable ids = known.Keys(_table.Name, _table.RefersToItself ? "seen" : "id");
        if (!ids.Add(id, out _))
        {
            problems.Add(file.Problem(_id, "DuplicateId", $"The id '{Utf8Text.Decode(id)}' is used by an earlier row too.",
                $"Give every row of {_table.Name} an id of its own."));
            return;
        }
        if (_table.Name == "articles") TestArticle(problems);
        if (_table.Name == "claims") known.AddClaim(article);
    }

    private void TestArticle(List<DatasetProblem> problems)
    {
        int hashColumn = _table.IndexOf("sha256"), lengthColumn = _table.IndexOf("characters");
        string hash = Utf8Text.Decode(file.Cell(hashColumn)), id = Utf8Text.Decode(file.Cell(_id));
        int characters = Offset(lengthColumn);
        Article? document = documents.FirstOrDefault(d => d.Sha256 == hash && d.Text is not null);
        known.AddArticle(characters, document);
        if (hash.Length > 0 && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)))
        {
            problems.Add(file.Problem(hashColumn, "HashInvalid", $"'{hash}' is not a SHA-256.",
                "Write 64 hexadecimal digits in lower case."));
        }
        if (hash.Length > 0 && !known.Keys("articles", "sha256").Add(file.Cell(hashColumn), out _))
        {
            problems.Add(file.Problem(hashColumn, "DuplicateArticle", "Another row has the same SHA-256: it is the same article.",
                "Keep one of the two."));
        }
        if (document is not null && characters >= 0 && document.Text!.Length != characters)
        {
            problems.Add(file.Problem(lengthColumn, "LengthWrong",
                Invariant($"The article has {document.Text.Length} characters, not {characters}."), "Correct the number."));
        }
        if (document is null && documents.FirstOrDefault(d => d.Id == id && d.Sha256.Length > 0) is { } other)
        {
            problems.Add(file.Problem(hashColumn, "DocumentDiffers", $"The document given for '{id}' has the SHA-256 {other.Sha256}.",
                "Give the version that the dataset was made of, or append the new one with -Force."));
        }
    }

    private void TestReference(Column column, List<DatasetProblem> problems)
    {
        ReadOnlySpan<byte> cell = file.Cell(column.Index);
        (string table, string name) = (column.References!, column.ReferencedColumn);
        if (cell.IsEmpty || !known.CanTell(table)) return;
        KeyTable keys = known.Keys(table, name);
        if (keys.Contains(cell)) return;
        if (column.Type != ColumnType.List)
        {
            problems.Add(Dangling(column.Index, Utf8Text.Decode(cell), table, name));
            return;
        }
        // Lists repeat: one whose items are all there need not be taken apart again.
        KeyTable whole = known.Keys(_table.Name, column.Name);
        if (whole.Contains(cell)) return;
        string[] missing = [.. TextList.Parse(Utf8Text.Decode(cell)).Where(item => !keys.Contains(Encoding.UTF8.GetBytes(item)))];
        foreach (string item in missing) problems.Add(Dangling(column.Index, item, table, name));
        if (missing.Length == 0) whole.Add(cell, out _);
    }

    private void TestArticleOfClaim(int article, List<DatasetProblem> problems)
    {
        int other = known.ArticleOfClaim(file.Cell(_claim));
        if (article >= 0 && other >= 0 && other != article)
        {
            problems.Add(file.Problem(_claim, "ClaimOfOtherArticle",
                $"The claim '{Utf8Text.Decode(file.Cell(_claim))}' is of another article.", "Refer to a claim of the row's own article."));
        }
    }

    private void TestSpans((int Characters, Article? Document) article, List<DatasetProblem> problems)
    {
        foreach (Column column in _spans)
        {
            if (article.Characters < 0 || !SpanList.TryParse(file.Cell(column.Index), out TextSpan[] spans)) continue;
            int last = spans.Max(span => span.End);
            if (last > article.Characters) problems.Add(OutOfRange(column.Index, last, article.Characters));
        }
        if (_start < 0) return;
        int start = Offset(_start), end = Offset(_end);
        if (start < 0 || end < 0) return;
        if (start > end)
        {
            problems.Add(file.Problem(_start, "OffsetsReversed", Invariant($"The start {start} is after the end {end}."),
                "Start and end count from the article's first character; the end is not included."));
        }
        else if (article.Characters >= 0 && end > article.Characters)
        {
            problems.Add(OutOfRange(_end, end, article.Characters));
        }
        else if (article.Document?.Text is { } text && end <= text.Length && file.Cell(_words) is { IsEmpty: false } words
            && !text.AsSpan(start, end - start).SequenceEqual(Utf8Text.Decode(words)))
        {
            problems.Add(file.Problem(_words, "TextDiffers", Invariant($"The article has other words at {start}-{end}."),
                "Correct the offsets or the text; they count in the normalised text."));
        }
    }

    private int Offset(int column) => file.Cell(column) is { IsEmpty: false } cell && Utf8Parser.TryParse(cell, out int value, out int used)
        && used == cell.Length ? value : -1;

    private DatasetProblem Dangling(int column, string key, string table, string keyColumn) => file.Problem(column, "DanglingKey",
        $"'{key}' is no {keyColumn} in {table}.", $"Add it to {table}.csv, or correct it here.");

    private DatasetProblem OutOfRange(int column, int end, int characters) => file.Problem(column, "OffsetOutOfRange",
        Invariant($"The end {end} is beyond the article's {characters} characters."),
            "Offsets count UTF-16 code units in the normalised text.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
