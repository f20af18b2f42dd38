using System.Text;

namespace Journo.Publishing.Timelines.ICalendar;

/// <summary>Writes content lines of iCalendar (RFC 5545, 3.1): ended by CRLF, folded after at most 75 octets and never inside of a
/// character.</summary>
internal sealed class ContentLines(TextWriter output)
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    /// <summary>A line whose value is written as it is.</summary>
    /// <param name="name">The property, with parameters if any.</param>
    /// <param name="value">Its value.</param>
    public void Write(string name, string value)
    {
        int octets = 0;
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                output.Write(LineEnd);
                output.Write(' ');
                octets = 1;
            }
            octets += rune.Utf8SequenceLength;
            output.Write(units[..rune.EncodeToUtf16(units)]);
        }
        output.Write(LineEnd);
    }

    /// <summary>A line whose value is text (3.3.11): backslash, semicolon, comma and line end are escaped, and control characters left out.
    /// None where there is no text.</summary>
    public void WriteText(string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text)) Write(name, Escape(text));
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c == '\t' || !char.IsControl(c)) escaped.Append(c);
        }
        return escaped.ToString();
    }
}
