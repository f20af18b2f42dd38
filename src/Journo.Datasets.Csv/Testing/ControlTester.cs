using System.Buffers;
using System.Globalization;
using System.Text;
using Journo.Datasets.Csv.Reading;
using Journo.Values;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests that no cell has characters that do something to a terminal. The rows can be used all the same: views show a sign in
/// the place of each.</summary>
internal sealed class ControlTester(TableFile file)
{
    /// <summary>The bytes that such characters begin with; a few others do, too.</summary>
    private static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Where(b => b is not ('\t' or '\n')).Select(b => (byte)b), 0x7F, 0xC2, 0xE2]);

    /// <summary>Tests the current record and tells of the first such character in it.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    public void Test(List<DatasetProblem> problems)
    {
        if (!file.Record.ContainsAny(Suspects)) return;
        string record = Encoding.UTF8.GetString(file.Record);
        int at = DisplayText.IndexOfHarmful(record);
        if (at < 0) return;
        string code = ((int)record[at]).ToString("X4", CultureInfo.InvariantCulture);
        problems.Add(file.ProblemAt(Encoding.UTF8.GetByteCount(record.AsSpan(0, at)), "ControlCharacter",
            char.IsControl(record[at])
                ? $"There is a control character, U+{code}: shown as it is, it may move a cursor, set a clipboard or hide words."
                : $"There is a mark that turns the direction of writing, U+{code}: words may read otherwise than they stand.",
            "Remove it, and ask where the file comes from: such characters are seldom there by chance.", ProblemSeverity.Warning));
    }
}
