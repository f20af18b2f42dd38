using System.Text;

namespace Journo;

/// <summary>The patterns that most people write (<c>text</c>, <c>text*</c>, <c>*text</c>, <c>*text*</c>, in ASCII), tested on UTF-8 bytes
/// without decoding them.</summary>
internal sealed class AsciiPattern
{
    private readonly byte[] _text;
    private readonly byte _upper;
    private readonly bool _openStart;
    private readonly bool _openEnd;

    private AsciiPattern(byte[] text, bool openStart, bool openEnd)
    {
        _text = text;
        _upper = text is [>= (byte)'a' and <= (byte)'z', ..] ? (byte)(text[0] & ~0x20) : text.FirstOrDefault();
        _openStart = openStart;
        _openEnd = openEnd;
    }

    /// <summary>The pattern, or null where the elements say more than this can.</summary>
    public static AsciiPattern? Of(ReadOnlySpan<TextPattern.Element> elements)
    {
        bool openStart = elements is [{ Kind: TextPattern.ElementKind.Many }, ..];
        if (openStart) elements = elements[1..];
        bool openEnd = elements is [.., { Kind: TextPattern.ElementKind.Many }];
        if (openEnd) elements = elements[..^1];
        byte[] text = new byte[elements.Length];
        for (int i = 0; i < text.Length; i++)
        {
            if (elements[i] is not { Kind: TextPattern.ElementKind.Character, Lower: < (char)128 and var c }) return null;
            text[i] = (byte)c;
        }
        return new(text, openStart, openEnd);
    }

    public bool IsMatch(ReadOnlySpan<byte> value) => (_openStart, _openEnd) switch
    {
        (false, false) => Ascii.EqualsIgnoreCase(value, _text),
        (false, true) => value.Length >= _text.Length && Ascii.EqualsIgnoreCase(value[.._text.Length], _text),
        (true, false) => value.Length >= _text.Length && Ascii.EqualsIgnoreCase(value[^_text.Length..], _text),
        _ => IsIn(value),
    };

    private bool IsIn(ReadOnlySpan<byte> value)
    {
        if (_text.Length == 0) return true;
        while (value.Length >= _text.Length)
        {
            int at = value[..^(_text.Length - 1)].IndexOfAny(_text[0], _upper);
            if (at < 0) return false;
            if (Ascii.EqualsIgnoreCase(value.Slice(at, _text.Length), _text)) return true;
            value = value[(at + 1)..];
        }
        return false;
    }
}
