using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Journo.Datasets.Reviews;

namespace Journo.Datasets.Schema;

/// <summary>Texts, as they are.</summary>
/// <param name="repeats">Whether a text is likely to come in many rows, which then share it.</param>
internal sealed class TextCell(bool repeats) : CellType<string?>(ColumnType.Text)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out string? value)
    {
        bool isValid = Utf8Text.IsValid(cell);
        value = !isValid ? null : repeats && cache is not null ? cache.Texts.Get(cell, static text => text) : Utf8Text.Decode(cell);
        return isValid;
    }

    public override ReadOnlySpan<byte> Cell(string? value, CellBuffer buffer) => buffer.Text(value);

    private protected override (string, string, string) Expected(Column column) => ("NotUtf8", "UTF-8", "Save the file as UTF-8.");
}

/// <summary>Lists of texts in their text form. See <see cref="TextList"/>.</summary>
internal sealed class ListCell() : CellType<TextList>(ColumnType.List)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, [MaybeNullWhen(false)] out TextList value)
    {
        bool isValid = Utf8Text.IsValid(cell);
        value = !isValid ? null : cache is null ? TextList.Parse(Utf8Text.Decode(cell)) : cache.Lists.Get(cell, TextList.Parse);
        return isValid;
    }

    public override ReadOnlySpan<byte> Cell(TextList value, CellBuffer buffer) => buffer.Text(value.ToString());

    private protected override (string, string, string) Expected(Column column) => ("NotUtf8", "UTF-8", "Save the file as UTF-8.");
}

/// <summary>Stretches of the article's text: <c>12-34|50-60</c>.</summary>
internal sealed class SpansCell() : CellType<IReadOnlyList<TextSpan>>(ColumnType.List)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out IReadOnlyList<TextSpan> value)
    {
        bool isList = SpanList.TryParse(cell, out TextSpan[] spans);
        value = spans;
        return isList;
    }

    public override ReadOnlySpan<byte> Cell(IReadOnlyList<TextSpan> value, CellBuffer buffer) => buffer.Text(string.Join('|', value));

    private protected override (string, string, string) Expected(Column column) =>
        ("SpanInvalid", "a list of spans", "Write each as start-end in UTF-16 code units, joined by a bar: 12-34|50-60.");
}

/// <summary>EDTF dates, in the words of whoever wrote them.</summary>
internal sealed class DateCell() : CellType<EdtfDate?>(ColumnType.Date)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out EdtfDate? value)
    {
        value = !Utf8Text.IsValid(cell) ? null : cache is null ? Parse(Utf8Text.Decode(cell)) : cache.Dates.Get(cell, Parse);
        return value is not null;
    }

    public override ReadOnlySpan<byte> Cell(EdtfDate? value, CellBuffer buffer) => buffer.Text(value?.ToString());

    private protected override (string, string, string) Expected(Column column) =>
        ("DateInvalid", "an EDTF date", "Write 2018, 2018-02, 2018-02-20, 2018-21 (spring) or another EDTF form, or leave the cell empty.");

    private static EdtfDate? Parse(string text) => EdtfDate.TryParse(text, out EdtfDate? date) ? date : null;
}

/// <summary>Moments in UTC, to the second.</summary>
internal sealed class TimeCell() : CellType<DateTimeOffset>(ColumnType.Text)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out DateTimeOffset value)
    {
        string text = Utf8Text.Decode(cell[..Math.Min(cell.Length, 32)]);
        CultureInfo culture = CultureInfo.InvariantCulture;
        return DateTimeOffset.TryParseExact(text, LogHash.TimeFormat, culture, DateTimeStyles.AssumeUniversal, out value);
    }

    public override ReadOnlySpan<byte> Cell(DateTimeOffset value, CellBuffer buffer) =>
        buffer.Format(value.UtcDateTime, LogHash.TimeFormat);

    private protected override (string, string, string) Expected(Column column) =>
        ("TimeInvalid", "a time in UTC", "Write it as 2024-03-09T14:05:00Z.");
}

/// <summary>Whole numbers from 0, in digits.</summary>
internal sealed class IntegerCell() : CellType<int>(ColumnType.Integer)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out int value) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    public override ReadOnlySpan<byte> Cell(int value, CellBuffer buffer) => buffer.Format(value, default);

    private protected override (string, string, string) Expected(Column column) =>
        ("NumberInvalid", "a whole number from 0 to 2147483647", "Write digits only.");
}

/// <summary>Shares from 0 to 1, in the fewest digits that give the same value back.</summary>
internal sealed class ShareCell() : CellType<double>(ColumnType.Number)
{
    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out double value) =>
        TryParse(cell, out value) && value is >= 0 and <= 1;

    public override ReadOnlySpan<byte> Cell(double value, CellBuffer buffer) => buffer.Format(value, "R");

    public override CellProblem Problem(Column column, ReadOnlySpan<byte> cell) => TryParse(cell, out _)
        ? new("NumberOutOfRange", $"{CellProblem.Shown(cell)} is not between 0 and 1.", "Write a number in that range.")
        : base.Problem(column, cell);

    private protected override (string, string, string) Expected(Column column) => DecimalCell.ExpectedNumber;

    private static bool TryParse(ReadOnlySpan<byte> cell, out double value) =>
        double.TryParse(cell, DecimalCell.Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && double.IsFinite(value);
}

/// <summary>Numbers to the digit, without the zeros at the end that a decimal may carry.</summary>
internal sealed class DecimalCell() : CellType<decimal?>(ColumnType.Number)
{
    internal const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal static (string, string, string) ExpectedNumber { get; } =
        ("NumberInvalid", "a number", "Write it with a point for the decimals and without separators: 1234.5.");

    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out decimal? value)
    {
        bool isNumber = decimal.TryParse(cell, Plain, CultureInfo.InvariantCulture, out decimal number);
        value = number;
        return isNumber;
    }

    public override ReadOnlySpan<byte> Cell(decimal? value, CellBuffer buffer) =>
        value is { } number ? buffer.Format(number / 1.000000000000000000000000000000000m, default) : default;

    private protected override (string, string, string) Expected(Column column) => ExpectedNumber;
}

/// <summary>The values of an enumeration, each as its name in lower case.</summary>
internal sealed class CategoryCell<TValue>() : CellType<TValue>(ColumnType.Category) where TValue : struct, Enum
{
    private static readonly TValue[] All = Enum.GetValues<TValue>();
    private static readonly string[] Words = [.. All.Select(value => value.ToString().ToLowerInvariant())];
    private static readonly byte[][] Cells = [.. Words.Select(Encoding.UTF8.GetBytes)];

    public override IReadOnlyList<string> Categories => Words;

    public override bool TryRead(ReadOnlySpan<byte> cell, CellCache? cache, out TValue value)
    {
        for (int i = 0; i < Cells.Length; i++)
        {
            if (!cell.SequenceEqual(Cells[i])) continue;
            value = All[i];
            return true;
        }
        value = default;
        return false;
    }

    public override ReadOnlySpan<byte> Cell(TValue value, CellBuffer buffer) => Cells[Array.IndexOf(All, value)];

    private protected override (string, string, string) Expected(Column column) =>
        ("CategoryInvalid", $"a {column.Name} of {column.Table.Name}", $"Write one of {string.Join(", ", Words)}.");
}
