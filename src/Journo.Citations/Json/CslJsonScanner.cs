using System.Text;
using Journo.Citations.Reading;

namespace Journo.Citations.Json;

/// <summary>
/// Cuts JSON into its outermost objects, whether in an array, one after another or alone, without reading what is in them: so that one that
/// is broken does not lose the others,
/// and a long file needs no more memory than its longest item. Each character is looked at once, but for a few attempts after an item
/// without an end.
/// </summary>
internal sealed class CslJsonScanner(TextReader input, ProblemSink problems)
{
    /// <summary>How often reading goes on behind an item that has no end, before the rest is given up.</summary>
    private const int MaximumAttempts = 20;

    private readonly StringBuilder _item = new();
    private TextReader _input = input;
    private int _line = 1, _column, _attempts;

    /// <summary>The text of each object, and where it begins.</summary>
    public IEnumerable<(string Text, TextPlace Place)> Items()
    {
        bool told = false;
        int c;
        while ((c = Next()) >= 0)
        {
            if (c == '{')
            {
                var place = new TextPlace(_line, _column);
                if (Item(place) is { } text) yield return (text, place);
                told = false;
            }
            else if (!told && c is not ('[' or ']' or ',' or ' ' or '\t' or '\r' or '\n' or '\u001E' or '\uFEFF'))
            {
                problems.Warn(new(_line, _column), null, $"There is '{(char)c}' where an item in braces is expected.",
                    "Take it out: CSL-JSON is an array of objects.");
                told = true;
            }
        }
    }

    private int Next()
    {
        int c = _input.Read();
        if (c == '\n') (_line, _column) = (_line + 1, 0);
        else if (c >= 0) _column++;
        return c;
    }

    private string? Item(TextPlace place)
    {
        _item.Clear().Append('{');
        int depth = 1;
        bool inString = false;
        while (depth > 0)
        {
            int c = Next();
            if (c < 0) return Unended(place);
            if (_item.Length == CitationReader.MaximumCharacters)
            {
                problems.Lost(place, null, "The item is too long.",
                    FormattableString.Invariant(
                        $"An item may have {CitationReader.MaximumCharacters:N0} characters; the rest of the file is not read."));
                _input = TextReader.Null;
                return null;
            }
            _item.Append((char)c);
            if (inString && c == '\\')
            {
                int escaped = Next();
                if (escaped >= 0) _item.Append((char)escaped);
            }
            else if (c == '"') inString = !inString;
            else if (!inString) depth += c switch { '{' => 1, '}' => -1, _ => 0 };
        }
        return _item.ToString();
    }

    /// <summary>The input has ended within an item: reading goes on where the next one seems to begin.</summary>
    private string? Unended(TextPlace place)
    {
        problems.Lost(place, null, "The item that begins here has no end.",
            "Close its quotation marks and braces; the file may have been cut.");
        string text = _item.ToString();
        int next = ++_attempts > MaximumAttempts ? -1 : NextItem(text);
        _input = next < 0 ? TextReader.Null : new StringReader(text[next..]);
        if (next < 0) return null;
        _line = place.Line + text.AsSpan(0, next).Count('\n');
        _column = next - 1 - text.LastIndexOf('\n', next);
        return null;
    }

    /// <summary>The next brace that opens a line after a comma.</summary>
    private static int NextItem(string text)
    {
        for (int at = 1; (at = text.IndexOf('{', at)) >= 0; at++)
        {
            int before = at - 1;
            bool lineBegan = false;
            while (before > 0 && char.IsWhiteSpace(text[before])) lineBegan |= text[before--] == '\n';
            if (lineBegan && text[before] == ',') return at;
        }
        return -1;
    }
}
