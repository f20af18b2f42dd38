using System.Globalization;
using System.Text;

namespace Journo.Documents;

/// <summary>Turns the bytes of a document into text without guessing: UTF-8, UTF-16, or the encoding that the caller names.</summary>
public static class TextDecoder
{
    private const int BytesLookedAt = 4096;
    private const double ShareOfZeros = 0.7;

    /// <summary>Decodes a document.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="encoding">
    /// The encoding where the caller knows it. Without one: a byte order mark decides; else zero bytes in every second place mean UTF-16;
    /// else it has to be UTF-8.
    /// </param>
    /// <exception cref="TextDecodingException">The bytes are not text in that encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? encoding = null)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return encoding is null or UTF8Encoding ? Utf8(bytes[3..], offset: 3) : encoding.GetString(bytes);
        if (encoding is not null and not UTF8Encoding)
        {
            ReadOnlySpan<byte> mark = encoding.Preamble;
            return encoding.GetString(!mark.IsEmpty && bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes);
        }
        if (encoding is null)
        {
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(bytes[2..], bigEndian: false);
            if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes[2..], bigEndian: true);
            if (LooksLikeUtf16(bytes, highByteAt: 1)) return Utf16(bytes, bigEndian: false);
            if (LooksLikeUtf16(bytes, highByteAt: 0)) return Utf16(bytes, bigEndian: true);
        }
        return Utf8(bytes, offset: 0);
    }

    /// <summary>In UTF-16 nearly every high byte of Latin text is zero and no low byte is; in UTF-8 text no byte is.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int highByteAt)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        int pairs = Math.Min(bytes.Length, BytesLookedAt) / 2, zeros = 0;
        for (int i = 0; i < pairs; i++)
        {
            byte high = bytes[(2 * i) + highByteAt], low = bytes[(2 * i) + 1 - highByteAt];
            if (low == 0 && high == 0) return false;
            if (high == 0) zeros++;
        }
        return zeros >= pairs * ShareOfZeros;
    }

    private static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0)
        {
            throw new TextDecodingException(string.Create(CultureInfo.InvariantCulture,
                $"The document is marked as UTF-16 but has an odd number of bytes ({bytes.Length}): it is probably cut off. Name another "
                    + $"encoding with -Encoding if it is not UTF-16."), bytes.Length, 0);
        }
        return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: false).GetString(bytes);
    }

    private static string Utf8(ReadOnlySpan<byte> bytes, int offset)
    {
        int invalid = FirstInvalid(bytes);
        if (invalid < 0) return Encoding.UTF8.GetString(bytes);
        int line = 1 + bytes[..invalid].Count((byte)'\n');
        string what = bytes[invalid] == 0
            ? "is zero, so this is not a text document"
            : string.Create(CultureInfo.InvariantCulture, $"(0x{bytes[invalid]:X2}) is not valid UTF-8");
        throw new TextDecodingException(string.Create(CultureInfo.InvariantCulture,
            $"Byte {invalid + offset} in line {line} {what}. If the document is in another encoding, name it with -Encoding, for example "
                + $"-Encoding windows-1252."), invalid + offset, line);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int zero = bytes.IndexOf((byte)0);
        ReadOnlySpan<byte> rest = zero < 0 ? bytes : bytes[..zero];
        if (System.Text.Unicode.Utf8.IsValid(rest)) return zero;
        int at = 0;
        while (Rune.DecodeFromUtf8(rest[at..], out _, out int length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}

/// <summary>The bytes of a document are not text in the encoding that they were taken for.</summary>
public sealed class TextDecodingException : FormatException
{
    /// <summary>An error at a place in the bytes.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="byteOffset">The first offending byte, from 0.</param>
    /// <param name="line">Its line, from 1; 0 where lines can't be counted.</param>
    public TextDecodingException(string message, int byteOffset, int line) : base(message)
    {
        ByteOffset = byteOffset;
        Line = line;
    }

    /// <summary>The first offending byte, from 0.</summary>
    public int ByteOffset { get; }
    /// <summary>Its line, from 1; 0 where lines can't be counted.</summary>
    public int Line { get; }
}
