using System.Text;
using Journo.Datasets.Schema;
using Microsoft.Win32.SafeHandles;

namespace Journo.Datasets.Csv.Reading;

/// <summary>The first line of a table's file as it stands there.</summary>
internal sealed class HeaderLine
{
    /// <summary>The most bytes that are looked at.</summary>
    private const int Longest = 64 * 1024;

    private readonly string _line;

    /// <param name="file">The file.</param>
    public HeaderLine(SafeFileHandle file)
    {
        byte[] bytes = new byte[Longest];
        ReadOnlySpan<byte> read = bytes.AsSpan(0, RandomAccess.Read(file, bytes, 0));
        if (read.StartsWith("\uFEFF"u8)) read = read[3..];
        int end = read.IndexOfAny((byte)'\r', (byte)'\n');
        _line = Encoding.UTF8.GetString(end < 0 ? read : read[..end]);
    }

    /// <summary>The character, from 1, after the last.</summary>
    public int End => _line.Length + 1;

    /// <summary>The character, from 1, at which a name stands.</summary>
    /// <param name="index">Its place among the names, from 0.</param>
    public int ColumnOf(int index)
    {
        bool quoted = false;
        int at = 0;
        for (; at < _line.Length && index > 0; at++)
        {
            if (_line[at] == '"') quoted = !quoted;
            else if (_line[at] == ',' && !quoted) index--;
        }
        return at + 1;
    }

    /// <summary>What is wrong where something else than commas separates the names of a table; null where commas do.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file as problems name it.</param>
    public DatasetProblem? OtherSeparator(Table table, string path)
    {
        foreach ((char separator, string name, string written) in ((char, string, string)[])
            [(';', "semicolons", "';'"), ('\t', "tabs", "\"`t\""), ('|', "bars", "'|'")])
        {
            if (_line.Split(separator).Count(cell => table.IndexOf(cell.Trim('"')) >= 0) < 2) continue;
            return new("SeparatorWrong", ProblemSeverity.Error, path, 1, _line.IndexOf(separator, StringComparison.Ordinal) + 1,
                $"The cells are separated by {name}, not by commas: so some spreadsheets save CSV.",
                $"Choose the comma when saving, or write the file anew: (Import-Csv {table.File} -Delimiter {written}) | "
                    + $"Export-Csv {table.File}");
        }
        return !_line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? null
            : new("SeparatorLine", ProblemSeverity.Error, path, 1, 1,
                "The first line tells a spreadsheet the separator; the names of the columns must stand there.", "Delete the line.");
    }
}
