using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Journo.Unicode;
using Journo.Values;

namespace Journo.Citations.Latex;

/// <summary>
/// Turns LaTeX into Unicode with CSL's markup: accents, symbols, ligatures and font commands are read, other commands are left out and
/// their arguments kept. One pass, no recursion.
/// </summary>
internal sealed class LatexDecoder
{
    private const string SmallCaps = "<span style=\"font-variant:small-caps;\">";
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\{}$~-'`");
    private const string NoCase = "<span class=\"nocase\">";
    /// <summary>Accents on one letter, or font switches in one group, beyond which more are left out: Unicode's own bound for marks (UAX
    /// #15, stream-safe text).</summary>
    private const int Most = 30;

    private static readonly FrozenDictionary<char, char> Accents = new Dictionary<char, char>
    {
        ['\''] = '\u0301', ['`'] = '\u0300', ['^'] = '\u0302', ['"'] = '\u0308', ['~'] = '\u0303', ['='] = '\u0304', ['.'] = '\u0307',
        ['u'] = '\u0306', ['v'] = '\u030C', ['H'] = '\u030B', ['c'] = '\u0327', ['d'] = '\u0323', ['b'] = '\u0331', ['r'] = '\u030A',
            ['k'] = '\u0328', ['t'] = '\u0361', ['G'] = '\u030F', ['U'] = '\u030E',
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, (string Open, string Close)> Fonts = new Dictionary<string, (string, string)>
    {
        ["emph"] = ("<i>", "</i>"), ["textit"] = ("<i>", "</i>"), ["textsl"] = ("<i>", "</i>"), ["mkbibemph"] = ("<i>", "</i>"),
            ["mkbibitalic"] = ("<i>", "</i>"),
        ["textbf"] = ("<b>", "</b>"), ["mkbibbold"] = ("<b>", "</b>"), ["textsc"] = (SmallCaps, "</span>"),
        ["textsuperscript"] = ("<sup>", "</sup>"), ["mkbibsuperscript"] = ("<sup>", "</sup>"), ["textsubscript"] = ("<sub>", "</sub>"),
            ["mkbibsubscript"] = ("<sub>", "</sub>"),
        ["footnote"] = (" [", "]"), ["thanks"] = (" [", "]"),
        ["enquote"] = ("“", "”"), ["mkbibquote"] = ("“", "”"), ["mkbibparens"] = ("(", ")"), ["mkbibbrackets"] = ("[", "]"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Switches = new Dictionary<string, string>
    {
        ["em"] = "emph", ["it"] = "emph", ["itshape"] = "emph", ["sl"] = "emph", ["slshape"] = "emph", ["bf"] = "textbf",
            ["bfseries"] = "textbf", ["sc"] = "textsc", ["scshape"] = "textsc",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string,
        string> Symbols = DataFile.Lines(typeof(LatexDecoder).Assembly, "LatexSymbol").Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => string
            .Concat(parts.Skip(1).Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private readonly string _latex;
    private readonly bool _title;
    private readonly StringBuilder _text;
    private readonly Stack<(string Close, int Start, bool Protects)> _groups = new();
    private string _accents = "";
    private int _at, _protecting, _singleQuotes;
    private bool _math;

    private LatexDecoder(string latex, bool title)
    {
        _latex = latex;
        _title = title;
        _text = new(latex.Length);
    }

    /// <summary>The text that LaTeX means.</summary>
    /// <param name="latex">A field's value.</param>
    /// <param name="title">Whether braces in it protect capitals: then CSL's <c>nocase</c> says so, unless they stand around the
    /// whole.</param>
    public static string Decode(string latex, bool title = false)
    {
        if (title && IsOneGroup(latex.AsSpan().Trim()) && latex.AsSpan().Trim() is var whole && whole.Length > 2 && whole[1] != '\\') (
            latex, title) = (whole[1..^1].ToString(), false);
        if (latex.AsSpan().IndexOfAny(Marks) < 0) return Spaced(latex);
        return new LatexDecoder(latex, title).Decode();
    }

    /// <summary>Whether the first brace is closed by the last.</summary>
    public static bool IsOneGroup(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '{' || text[^1] != '}') return false;
        int depth = 0;
        for (int at = 0; at < text.Length - 1; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0) return false;
        }
        return true;
    }

    private string Decode()
    {
        while (_at < _latex.Length)
        {
            char c = _latex[_at++];
            switch (c)
            {
                case '\\': Command(); break;
                case '{': Open(); break;
                case '}': Close(); break;
                case '$': _math = !_math; break;
                case '~': Append('\u00A0'); break;
                case '^' or '_' when _math: Argument(c == '^' ? Fonts["textsuperscript"] : Fonts["textsubscript"]); break;
                case '-' when Follows("--"): _at += 2; Append('—'); break;
                case '-' when Follows("-"): _at++; Append('–'); break;
                case '`' when Follows("`"): _at++; Append('“'); break;
                case '\'' when Follows("'"): _at++; Append('”'); break;
                case '`': _singleQuotes++; Append('‘'); break;
                case '\'' when _singleQuotes > 0
                    && (_at == _latex.Length || !char.IsLetter(_latex[_at])): _singleQuotes--; Append('’'); break;
                case '!' or '?' when Follows("`"): _at++; Append(c == '!' ? '¡' : '¿'); break;
                default: Append(c); break;
            }
        }
        while (_groups.Count > 0) Close();
        string text = Spaced(_text.ToString());
        return HasHalves(text) ? text : UnicodeComposer.Compose(text);
    }

    private bool Follows(string next) => string.CompareOrdinal(_latex, _at, next, 0, next.Length) == 0;

    private void Append(char c)
    {
        if (_accents.Length > 0 && !char.IsWhiteSpace(c))
        {
            _text.Append(c switch { 'ı' => 'i', 'ȷ' => 'j', _ => c });
            if (char.IsHighSurrogate(c)) return;
            _text.Append(_accents);
            _accents = "";
        }
        else if (_accents.Length == 0) _text.Append(c);
    }

    private void Open()
    {
        bool protects = _title && _protecting == 0 && _accents.Length == 0 && !_math && _at < _latex.Length
            && _latex[_at] is not ('\\' or '}');
        _groups.Push((protects ? "</span>" : "", _text.Length, protects));
        if (!protects) return;
        _protecting++;
        _text.Append(NoCase);
    }

    private void Close()
    {
        if (!_groups.TryPop(out var group)) return;
        _accents = "";
        if (!group.Protects)
        {
            _text.Append(group.Close);
            return;
        }
        _protecting--;
        int inside = group.Start + NoCase.Length;
        bool hasLetter = false;
        for (int at = inside; at < _text.Length && !hasLetter; at++) hasLetter = char.IsLetter(_text[at]);
        if (hasLetter) _text.Append(group.Close);
        else _text.Remove(group.Start, NoCase.Length);
    }

    private void Command()
    {
        if (_at == _latex.Length) return;
        char first = _latex[_at];
        if (!char.IsAsciiLetter(first))
        {
            _at++;
            Symbol(first);
            return;
        }
        int start = _at;
        while (_at < _latex.Length && char.IsAsciiLetter(_latex[_at])) _at++;
        string name = _latex[start.._at];
        if (_at < _latex.Length && _latex[_at] == '*') _at++;
        while (_at < _latex.Length && char.IsWhiteSpace(_latex[_at])) _at++;
        if (name.Length == 1 && Accents.TryGetValue(first, out char accent)) AddAccent(accent);
        else if (Symbols.TryGetValue(name, out string? symbol)) foreach (char c in symbol) Append(c);
        else if (Fonts.TryGetValue(name, out var font)) Argument(font);
        else if (Switches.TryGetValue(name, out string? equal)) Switch(Fonts[equal]);
        else if (name == "frac") Numerator();
        else if (name is "url" or "nolinkurl" or "path") Verbatim();
        else
        {
            if (name is "href" or "foreignlanguage" or "textcolor" or "color" or "hspace" or "vspace" or "noopsort" or "label" or "index")
            {
                SkipArgument();
            }
            Argument(("", ""));
        }
    }

    private void Symbol(char c)
    {
        if (Accents.TryGetValue(c, out char accent)) AddAccent(accent);
        else if (c == ',') Append('\u2009');
        else if (c is '(' or ')' or '[' or ']') _math = c is '(' or '[';
        else if (c is ' ' or '\\' or '\n' or '\r' or '\t') Append(' ');
        else if (c is not ('-' or '/' or '@' or '!' or ':' or ';' or '>' or '<')) Append(c);
    }

    private void AddAccent(char accent)
    {
        if (_accents.Length < Most) _accents = accent + _accents;
    }

    /// <summary>What follows, a group or a character, between these two.</summary>
    private void Argument((string Open, string Close) marks)
    {
        if (_at == _latex.Length) return;
        if (_latex[_at] == '{')
        {
            _at++;
            _groups.Push((marks.Close, _text.Append(marks.Open).Length, false));
        }
        else if (marks.Open.Length > 0 && _latex[_at] is not ('\\' or '}' or '$'))
        {
            _text.Append(marks.Open).Append(_latex[_at++]).Append(marks.Close);
        }
    }

    /// <summary>The upper part of a fraction, and a stroke; the lower part follows.</summary>
    private void Numerator()
    {
        if (_at == _latex.Length) return;
        if (_latex[_at] == '{') Argument(("", "/"));
        else if (char.IsAsciiDigit(_latex[_at])) _text.Append(_latex[_at++]).Append('/');
    }

    /// <summary>An address, in which a tilde is none of LaTeX's.</summary>
    private void Verbatim()
    {
        int start = _at;
        SkipArgument();
        _text.Append(LatexText.Unverbatim(_latex[start.._at]));
    }

    /// <summary>From here to the end of the group.</summary>
    private void Switch((string Open, string Close) marks)
    {
        if (!_groups.TryPop(out var group)) group = ("", 0, false);
        if (group.Close.Length > Most * SmallCaps.Length)
        {
            _groups.Push(group);
            return;
        }
        _text.Append(marks.Open);
        _groups.Push((marks.Close + group.Close, group.Start, group.Protects));
    }

    private void SkipArgument()
    {
        if (_at == _latex.Length || _latex[_at] != '{') return;
        int depth = 0;
        for (; _at < _latex.Length; _at++)
        {
            depth += _latex[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0) continue;
            _at++;
            return;
        }
    }

    /// <summary>Runs of white space are one space; a no-break space stays.</summary>
    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool space = c is ' ' or '\t' or '\r' or '\n' || char.IsControl(c);
            if (!space) spaced.Append(c);
            else if (spaced.Length > 0 && spaced[^1] != ' ') spaced.Append(' ');
        }
        if (spaced.Length > 0 && spaced[^1] == ' ') spaced.Length--;
        return spaced.ToString();
    }

    private static bool HasHalves(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) at++;
            else if (char.IsSurrogate(text[at])) return true;
        }
        return false;
    }
}
