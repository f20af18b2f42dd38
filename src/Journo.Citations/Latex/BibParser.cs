using System.Text;
using Journo.Citations.Reading;

namespace Journo.Citations.Latex;

/// <summary>
/// Reads the entries of a BibTeX or BibLaTeX file: nested braces, quoted values, macros, <c>#</c>, comments and preambles. What does not
/// parse is told of, and reading goes on at the next entry.
/// Each character is looked at a fixed number of times.
/// </summary>
internal sealed class BibParser(string text, ProblemSink problems)
{
    /// <summary>How long all values made by <c>#</c> or from macros may be together: macros that double one another grow without
    /// bound.</summary>
    private const int MaximumExpansion = 16 * 1024 * 1024;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<string, string> _macros = Months.ToDictionary(month => month, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unknownMacros = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>The last stretch in which a comment's brace or parenthesis was never closed: where it ends, and where those inside close.
    /// It is not walked twice.</summary>
    private readonly Dictionary<char, (int End, Dictionary<int, int> Ends)> _unbalanced = [];
    private long _expanded;
    private int _at, _lineStart, _line = 1, _counted;
    private (int LineStart, bool Yes) _commented = (-1, false);
    private (int Line, int LineStart, int Counted) _entryStart = (1, 0, 0);

    /// <summary>What stops the reading of an entry.</summary>
    private sealed class BadEntryException(int at, string message, string remedy) : Exception(message)
    {
        public int At { get; } = at;
        public string Remedy { get; } = remedy;
    }

    public IEnumerable<BibEntry> Entries()
    {
        while ((_at = text.IndexOf('@', _at)) >= 0)
        {
            int start = _at++;
            if (IsCommented(start)) continue;
            string type = Word().ToLowerInvariant();
            SkipSpace();
            if (type.Length == 0 || _at >= text.Length || text[_at] is not ('{' or '(')) continue;
            if (type is "comment" or "preamble")
            {
                // Where its braces do not match, only the word is the comment.
                int end = BalancedEnd(_at);
                _at = end < 0 ? _at + 1 : end;
                continue;
            }
            TextPlace place = PlaceOf(start);
            _entryStart = (_line, _lineStart, _counted);
            string key = "";
            BibEntry? entry = null;
            try
            {
                char close = text[_at++] == '{' ? '}' : ')';
                if (type == "string") Macro(close);
                else
                {
                    SkipSpace();
                    int keyStart = _at;
                    while (_at < text.Length && text[_at] is not (',' or '}' or '=' or '\n' or '"' or '{')
                        && !(close == ')' && text[_at] == ')')) _at++;
                    key = text[keyStart.._at].Trim();
                    if (_at < text.Length && text[_at] == '=')
                    {
                        // An entry without a key begins with its first field.
                        (key, _at) = ("", keyStart);
                    }
                    entry = new(type, key, place);
                    Fields(entry, close);
                }
            }
            catch (Exception e) when (e is not BadEntryException && problems.IsFault(e))
            {
                problems.Faulty(place, key.Length == 0 ? null : key);
                _at = NextEntry(start + 1);
                continue;
            }
            catch (BadEntryException e)
            {
                problems.Lost(PlaceOf(e.At), key.Length == 0 ? null
                    : key, $"The entry {(key.Length == 0 ? "" : $"'{Shown(key)}' ")}that begins at {place} can't be read: {e.Message}",
                    e.Remedy);
                _at = NextEntry(Math.Max(start + 1, Math.Min(e.At, text.Length)));
                continue;
            }
            if (entry is not null) yield return entry;
        }
    }

    private void Macro(char close)
    {
        SkipSpace();
        string name = Name();
        Expect('=', "A macro is written @string{name = {value}}.");
        _macros[name] = Value();
        SkipSpace();
        if (_at < text.Length && text[_at] == ',') _at++;
        Expect(close, $"Close it with '{close}'.");
    }

    private void Fields(BibEntry entry, char close)
    {
        bool first = entry.Key.Length == 0, comma = false;
        while (true)
        {
            SkipSpace();
            if (_at >= text.Length) throw new BadEntryException(
                text.Length, "the text ends within it.", $"Close it with '{close}'; the file may have been cut.");
            if (text[_at] == close)
            {
                _at++;
                return;
            }
            if (text[_at] == ',')
            {
                _at++;
                (first, comma) = (false, true);
                continue;
            }
            int start = _at;
            if (text[_at] == '@' && IsEntryAt(_at)) throw new BadEntryException(
                _at, "the next entry begins within it.", $"Close it with '{close}'.");
            string name = Name().ToLowerInvariant();
            if (!first && !comma) problems
                .Warn(PlaceOf(start), entry.Key, $"There is no comma before the field '{Shown(name)}'.", "Put one in.");
            Expect('=', $"A field is written {Shown(name)} = {{value}}.");
            string value = Value(entry.Key);
            if (!entry.Fields.TryAdd(name, value)) problems
                .Warn(PlaceOf(start), entry.Key, $"The field '{Shown(name)}' stands twice in '{Shown(entry.Key)}'; the first is taken.",
                "Take one out.");
            (first, comma) = (false, false);
        }
    }

    /// <summary>Values joined by #.</summary>
    private string Value(string? key = null)
    {
        string value = Piece(key);
        SkipSpace();
        if (_at >= text.Length || text[_at] != '#') return value;
        var joined = new StringBuilder(value);
        int start = _at;
        Expand(value.Length, start);
        while (_at < text.Length && text[_at] == '#')
        {
            _at++;
            string piece = Piece(key);
            Expand(piece.Length, start);
            joined.Append(piece);
            SkipSpace();
        }
        return joined.ToString();
    }

    /// <summary>Counts what macros and # make, before it is made.</summary>
    private void Expand(int length, int at)
    {
        if (length > MaximumExpansion - _expanded) throw new BadEntryException(at, "its macros make it too long.",
            FormattableString.Invariant($"All values made of macros may have {MaximumExpansion:N0} characters."));
        _expanded += length;
    }

    private string Piece(string? key)
    {
        SkipSpace();
        if (_at >= text.Length) throw new BadEntryException(
            text.Length, "the text ends where a value should stand.", "The file may have been cut.");
        if (text[_at] is '{' or '"') return Delimited(text[_at] == '{' ? '}' : '"');
        int start = _at;
        string word = Name();
        if (char.IsAsciiDigit(word[0])) return word;
        if (_macros.TryGetValue(word, out string? value))
        {
            Expand(value.Length, start);
            return value;
        }
        if (_unknownMacros.Add(word)) problems
            .Warn(PlaceOf(start), key, $"There is no macro '{Shown(word)}'; its name is read as the value.",
            "Put the value in braces, or define it with @string.");
        return word;
    }

    private string Delimited(char close)
    {
        int start = _at++, depth = 0;
        for (; _at < text.Length; _at++)
        {
            char c = text[_at];
            if (depth == 0 && c == close) return text[(start + 1)..(_at++)];
            if (c == '{') depth++;
            else if (c == '}' && --depth < 0) throw new BadEntryException(
                _at, "a brace closes what was not opened.", "Take it out, or write \\textbraceright.");
            else if (c == '\n' && EntryFollows(_at)) break;
        }
        throw new BadEntryException(start, "a value that begins here has no end.", close == '"'
            ? "Close its quotation mark and every brace in it." : "Close every brace in it; the file may have been cut.");
    }

    private string Name()
    {
        int start = _at;
        while (_at < text.Length && !char.IsWhiteSpace(text[_at])
            && text[_at] is not ('{' or '}' or '(' or ')' or ',' or '=' or '"' or '#' or '%' or '@' or '\\')) _at++;
        if (_at == start) throw new BadEntryException(
            _at, "there is no name where one should stand.", "Write name = {value}, with a comma behind.");
        return text[start.._at];
    }

    private void Expect(char c, string remedy)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != c) throw new BadEntryException(_at, $"there is no '{c}' here.", remedy);
        _at++;
    }

    private string Word()
    {
        int start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '-' or '_')) _at++;
        return text[start.._at];
    }

    /// <summary>White space, and comments to the end of their line, which biber reads so between fields.</summary>
    private void SkipSpace()
    {
        for (; _at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == '%'); _at++)
        {
            if (text[_at] == '%') _at = LineEnd(_at);
        }
    }

    private int LineEnd(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length - 1;

    /// <summary>Whether the line has begun with a percent sign: what stands behind it is no entry. Each line is looked at once.</summary>
    private bool IsCommented(int at)
    {
        PlaceOf(at);
        if (_commented.LineStart != _lineStart) _commented = (_lineStart, text.AsSpan(_lineStart, at - _lineStart).TrimStart() is ['%',
            ..]);
        return _commented.Yes;
    }

    /// <summary>Behind the brace or parenthesis that closes the one here; -1 where none does before the next entry.</summary>
    private int BalancedEnd(int open)
    {
        char opening = text[open], closing = opening == '{' ? '}' : ')';
        if (_unbalanced.TryGetValue(opening, out var known) && open < known.End) return known.Ends.GetValueOrDefault(open, -1);
        Stack<int> opened = new();
        Dictionary<int, int> ends = [];
        int at = open;
        for (; at < text.Length; at++)
        {
            if (text[at] == opening) opened.Push(at);
            else if (text[at] == closing)
            {
                ends[opened.Pop()] = at + 1;
                if (opened.Count == 0) return at + 1;
            }
            else if (text[at] == '\n' && EntryFollows(at)) break;
        }
        _unbalanced[opening] = (at, ends);
        return -1;
    }

    /// <summary>Whether "@type{" or "@type(" stands there.</summary>
    private bool IsEntryAt(int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at < 40 && char.IsAsciiLetter(text[end])) end++;
        if (end == at + 1) return false;
        while (end < text.Length && end - at < 80 && text[end] is (' ' or '\t')) end++;
        return end < text.Length && text[end] is '{' or '(';
    }

    /// <summary>Whether the line behind this line end begins with an entry.</summary>
    private bool EntryFollows(int lineEnd)
    {
        int at = lineEnd + 1;
        while (at < text.Length && text[at] is (' ' or '\t')) at++;
        return at < text.Length && text[at] == '@' && IsEntryAt(at);
    }

    /// <summary>The next line that begins with an entry, from there on.</summary>
    private int NextEntry(int from)
    {
        for (int at = from; (at = text.IndexOf('@', at)) >= 0; at++)
        {
            int before = at - 1;
            while (before >= from && text[before] is (' ' or '\t')) before--;
            if ((before < 0 || text[before] == '\n' || at == from) && IsEntryAt(at)) return at;
        }
        return text.Length;
    }

    /// <summary>Lines are counted as places are asked for, and places come almost in order.</summary>
    private TextPlace PlaceOf(int at)
    {
        if (at < _counted) (_line, _lineStart, _counted) = _entryStart;
        for (; _counted < at; _counted++)
        {
            if (text[_counted] != '\n') continue;
            _line++;
            _lineStart = _counted + 1;
        }
        return new(_line, at - _lineStart + 1);
    }

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;
}
