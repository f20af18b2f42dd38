using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Journo.Datasets.Schema;

/// <summary>UTF-8 as text.</summary>
internal static class Utf8Text
{
    /// <summary>The text; bytes that are not UTF-8 become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "" : Encoding.UTF8.GetString(bytes);

    public static bool IsValid(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    /// <summary>Where the first bytes stand that are not UTF-8; the length where all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done) at += length;
        return at;
    }
}
