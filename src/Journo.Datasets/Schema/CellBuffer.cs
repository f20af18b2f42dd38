using System.Globalization;
using System.Text;

namespace Journo.Datasets.Schema;

/// <summary>Makes cells in UTF-8, one at a time: each takes the place of the one before.</summary>
internal sealed class CellBuffer
{
    private const int LongestNumber = 64;

    private byte[] _bytes = new byte[256];

    /// <summary>The text; null as an empty one.</summary>
    public ReadOnlySpan<byte> Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return default;
        if (_bytes.Length < text.Length * 3L) _bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        return _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes));
    }

    /// <summary>A number or time in the invariant culture, of at most 64 characters.</summary>
    public ReadOnlySpan<byte> Format<TValue>(TValue value, ReadOnlySpan<char> format) where TValue : IUtf8SpanFormattable =>
        value.TryFormat(_bytes.AsSpan(0, LongestNumber), out int written, format, CultureInfo.InvariantCulture)
            ? _bytes.AsSpan(0, written)
            : throw new FormatException($"A {typeof(TValue).Name} is longer than {LongestNumber} characters.");
}
