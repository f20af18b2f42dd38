using System.Globalization;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests that a dataset whose package says that it is without the articles' words is so, where the documents are at hand. The
/// titles of the articles are not among those words: a row without its title names nothing.</summary>
internal sealed class WordsTester(TableFile file, KnownRows known)
{
    private readonly Column[] _columns = file.Table == Tables.Articles ? [] : [.. file.Table.Columns.Where(column =>
        column.Type is ColumnType.Text or ColumnType.List && column.References is null && column.Name != "id")];

    /// <summary>Tests the current record.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    public void Test(List<DatasetProblem> problems)
    {
        if (_columns.Length == 0 || known.Borrowed.IsEmpty) return;
        foreach (Column column in _columns)
        {
            if (!HasBorrowed(column)) continue;
            string longest = BorrowedWords.Longest.ToString(CultureInfo.InvariantCulture);
            problems.Add(file.Problem(column.Index, "TextNotOmitted",
                $"The cell under '{column.Name}' has more than {longest} of an article's words in a row, and the data package says that "
                    + "they are left out.",
                "Write it in other words, or export the dataset again with -OmitText while the document is at hand.",
                ProblemSeverity.Warning));
        }
    }

    private bool HasBorrowed(Column column)
    {
        ReadOnlySpan<byte> cell = file.Cell(column.Index);
        if (cell.Length < 2 * BorrowedWords.Longest) return false;
        string text = Utf8Text.Decode(cell);
        return column.Type == ColumnType.List ? TextList.Parse(text).Any(known.Borrowed.IsIn) : known.Borrowed.IsIn(text);
    }
}
