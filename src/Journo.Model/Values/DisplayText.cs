using System.Buffers;
using System.Collections;

namespace Journo.Values;

/// <summary>
/// Text as a terminal may show it. Control characters and the marks that turn the direction of writing move cursors, set clipboards and
/// hide words; what comes out of a file never gets there as it is, but with a visible sign in the place of each. The values themselves stay
/// as they are.
/// </summary>
public static class DisplayText
{
    private const char Replacement = '\uFFFD', Pictures = '\u2400', PictureOfDelete = '\u2421';

    private static readonly SearchValues<char> Harmful = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c)
            .Where(c => IsTurning(c) || (char.IsControl(c) && c is not ('\t' or '\n')))]);

    /// <summary>The text with a sign in the place of each harmful character; line ends and tabs stay.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Harmful)) return text;
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        return string.Create(text.Length, text, static (signs, from) =>
        {
            for (int i = 0; i < signs.Length; i++) signs[i] = Harmful.Contains(from[i]) ? SignOf(from[i]) : from[i];
        });
    }

    /// <summary>Where the first harmful character stands, in UTF-16 code units from 0; -1 where there is none. A line end of two
    /// characters is none.</summary>
    /// <param name="text">Any text.</param>
    public static int IndexOfHarmful(ReadOnlySpan<char> text)
    {
        for (int from = 0; from < text.Length; from++)
        {
            int next = text[from..].IndexOfAny(Harmful);
            if (next < 0) return -1;
            from += next;
            if (text[from] != '\r' || from + 1 == text.Length || text[from + 1] != '\n') return from;
        }
        return -1;
    }

    /// <summary>What a view shows of a value: itself where its text is harmless, else that text, or those of its items, with
    /// signs.</summary>
    /// <param name="value">Any value, a list of values, or nothing.</param>
    public static object? Of(object? value) => value switch
    {
        null => null,
        string text => Clean(text),
        IEnumerable list => OfList(list),
        _ => value.ToString() is { } text && text.AsSpan().ContainsAny(Harmful) ? Clean(text) : value,
    };

    private static object OfList(IEnumerable list)
    {
        string[] items = [.. list.Cast<object?>().Select(item => item?.ToString() ?? "")];
        return Array.Exists(items, item => item.AsSpan().ContainsAny(Harmful)) ? Array.ConvertAll(items, Clean) : list;
    }

    private static bool IsTurning(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char SignOf(char c) => c < ' ' ? (char)(Pictures + c) : c == '\u007F' ? PictureOfDelete : Replacement;
}
