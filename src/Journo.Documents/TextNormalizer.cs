using System.Buffers;
using System.Text;
using Journo.Unicode;

namespace Journo.Documents;

/// <summary>Brings a text into the one form that all offsets count in.</summary>
public static class TextNormalizer
{
    /// <summary>What can't stand in a normalised text, or makes a line end: a text without any of these needs no work but
    /// composition.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\n' or '\t')).Select(c => (char)c),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c), '\u2028', '\u2029', '\uFEFF', '\u200B', '\u2060', '\u00AD', '\uFFFE',
             '\uFFFF',
         .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>
    /// Line ends become <c>\n</c>, letters and their accents are composed (Unicode NFC), and characters that nobody sees are taken out:
    /// controls other than tab and line end,
    /// byte order marks, zero-width spaces, soft hyphens. Half a surrogate pair becomes U+FFFD. Joiners and direction marks, which some
    /// scripts need, stay.
    /// Line ends after the last line go, so that a document is the same whether it is read whole or line by line. Normalising twice changes
    /// nothing more.
    /// </summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().ContainsAny(Suspects)) text = Clean(text);
        return UnicodeComposer.Compose(text).TrimEnd('\n');
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!Suspects.Contains(c)) clean.Append(c);
            else if (c == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (c is '\u0085' or '\u2028' or '\v' or '\f') clean.Append('\n');
            else if (c == '\u2029') clean.Append("\n\n");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) clean.Append('\uFFFD');
        }
        return clean.ToString();
    }
}
