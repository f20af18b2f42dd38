using System.Globalization;
using Journo.Datasets.Csv.Schema;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Csv.Reading;

/// <summary>
/// Reads the cells of the current record one after the other, in the order of the table's columns. A cell that is wrong gives a default and
/// is remembered as
/// <see cref="Problem"/>: a bad row costs no exception.
/// </summary>
internal sealed class RowReader(TableFile file)
{
    private readonly Interner<string> _texts = new();
    private readonly Interner<TextList> _lists = new();
    private readonly Interner<EdtfDate> _dates = new();
    private int _column;

    /// <summary>The first thing wrong with the record, if anything is.</summary>
    public DatasetProblem? Problem { get; private set; }

    /// <summary>Starts at the first cell of the current record.</summary>
    public void Begin()
    {
        _column = -1;
        Problem = null;
    }

    public string Text() => Utf8Text.Decode(NextText());

    public string? TextOrNull() => NextText() is { IsEmpty: false } cell ? Utf8Text.Decode(cell) : null;

    /// <summary>A text that is likely to repeat from row to row.</summary>
    public string Repeated() => _texts.Get(NextText(), static text => text)!;

    public string? RepeatedOrNull() => NextText() is { IsEmpty: false } cell ? _texts.Get(cell, static text => text) : null;

    public TextList List() => NextText() is { IsEmpty: false } cell ? _lists.Get(cell, static text => TextList.Parse(text))!
        : TextList.Empty;

    public IReadOnlyList<TextSpan> Spans()
    {
        ReadOnlySpan<byte> cell = NextText();
        if (cell.IsEmpty) return [];
        if (SpanList.TryParse(cell, out TextSpan[] spans)) return spans;
        Fail("SpanInvalid", $"'{Shown(cell)}' is not a list of spans.",
            "Write each as start-end in UTF-16 code units, joined by a bar: 12-34|50-60.");
        return [];
    }

    public EdtfDate? Date()
    {
        ReadOnlySpan<byte> cell = NextText();
        if (cell.IsEmpty) return null;
        EdtfDate? date = _dates.Get(cell, static text => EdtfDate.TryParse(text, out EdtfDate? date) ? date : null);
        if (date is null) Fail("DateInvalid", $"'{Shown(cell)}' is not an EDTF date.",
            "Write 2018, 2018-02, 2018-02-20, 2018-21 (spring) or another EDTF form, or leave the cell empty.");
        return date;
    }

    public DateTimeOffset Time()
    {
        ReadOnlySpan<byte> cell = Next();
        if (DateTimeOffset.TryParseExact(Utf8Text.Decode(cell[..Math.Min(cell.Length, 32)]), LogHash.TimeFormat,
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)) return time;
        if (Problem is null) Fail("TimeInvalid", $"'{Shown(cell)}' is not a time in UTC.", "Write it as 2024-03-09T14:05:00Z.");
        return default;
    }

    public int Integer()
    {
        ReadOnlySpan<byte> cell = Next();
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int value)) return value;
        if (Problem is null) Fail("NumberInvalid", $"'{Shown(cell)}' is not a whole number from 0 to 2147483647.", "Write digits only.");
        return 0;
    }

    public double Number()
    {
        ReadOnlySpan<byte> cell = Next();
        if (!double.TryParse(cell, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double value)
            || !double.IsFinite(value))
        {
            if (Problem is null) Fail("NumberInvalid", $"'{Shown(cell)}' is not a number.",
                "Write it with a point for the decimals and without separators: 1234.5.");
            return 0;
        }
        if (value < 0 || value > file.Table.Columns[_column].Maximum)
        {
            Fail("NumberOutOfRange", $"{Shown(cell)} is not between 0 and {file.Table.Columns[_column].Maximum}.",
                "Write a number in that range.");
        }
        return value;
    }

    public decimal? Decimal()
    {
        ReadOnlySpan<byte> cell = Next();
        if (cell.IsEmpty) return null;
        if (decimal.TryParse(cell, Plain, CultureInfo.InvariantCulture, out decimal value)) return value;
        Fail("NumberInvalid", $"'{Shown(cell)}' is not a number.",
            "Write it with a point for the decimals and without separators: 1234.5.");
        return null;
    }

    public T Category<T>() where T : struct, Enum
    {
        ReadOnlySpan<byte> cell = Next();
        if (Words<T>.TryParse(cell, out T value)) return value;
        if (Problem is null)
        {
            Fail("CategoryInvalid", $"'{Shown(cell)}' is not a {file.Table.Columns[_column].Name} of {file.Table.Name}.",
                $"Write one of {string.Join(", ", Words<T>.All)}.");
        }
        return value;
    }

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private ReadOnlySpan<byte> Next()
    {
        ReadOnlySpan<byte> cell = file.Cell(++_column);
        if (cell.IsEmpty && file.Table.Columns[_column].Required)
        {
            Fail("ValueMissing", $"The cell under '{file.Table.Columns[_column].Name}' is empty.", "Every row needs a value there.");
        }
        return cell;
    }

    private ReadOnlySpan<byte> NextText()
    {
        ReadOnlySpan<byte> cell = Next();
        if (!Utf8Text.IsValid(cell)) Fail(
            "NotUtf8", $"The cell under '{file.Table.Columns[_column].Name}' is not UTF-8.", "Save the file as UTF-8.");
        return cell;
    }

    private void Fail(string id, string message, string remedy) => Problem ??= file.Problem(_column, id, message, remedy);

    private static string Shown(ReadOnlySpan<byte> cell)
    {
        string text = Utf8Text.Decode(cell[..Math.Min(cell.Length, 240)]);
        return text.Length <= 60 ? text : text[..60] + "...";
    }
}
