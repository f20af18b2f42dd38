using System.Text;
using Journo.Citations.Csl.Locales;
using Journo.Unicode;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>
/// Reads the text of a field: CSL's inline markup (<c>i b sup sub sc</c>, spans for small capitals, no case and no decoration), quotation
/// marks that pair up,
/// and apostrophes. A tag or mark without its other half stays as it was written.
/// </summary>
internal sealed class FieldMarkup
{
    /// <summary>Deeper markup than any reader could see is text.</summary>
    private const int MaxDepth = 50;

    private const int Unknown = int.MaxValue;

    private const char NarrowSpace = '\u202F';

    private readonly string _text;
    private readonly CslLocale _locale;
    private readonly bool _keepQuotes;
    private readonly List<Frame> _frames = [new("\0", "", node => node)];
    private readonly StringBuilder _run = new();
    private char _before;
    private int _lastCloser = Unknown;

    private FieldMarkup(string text, CslLocale locale, bool keepQuotes) => (_text, _locale, _keepQuotes) = (text, locale, keepQuotes);

    /// <summary>The text as a tree.</summary>
    /// <param name="text">A field's text.</param>
    /// <param name="locale">Its quotation marks are read too.</param>
    /// <param name="keepQuotes">Whether single quotation marks stay single, and punctuation outside of quotations outside.</param>
    public static RichNode Read(string text, CslLocale locale, bool keepQuotes = false) =>
        text.AsSpan().IndexOfAny(Special) < 0
            && !text.Contains(locale.OpenQuote, StringComparison.Ordinal) ? RichNode.Text(text)
            : new FieldMarkup(text, locale, keepQuotes).Read();

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues
        .Create("<'\"\u2018\u2019\u201C\u201D\u00AB\u00BB");

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues
        .Create("'\"\u2018\u2019\u201C\u201D\u00AB\u00BB \u00A0");

    private RichNode Read()
    {
        for (int i = 0; i < _text.Length;)
        {
            int taken = Tag(i);
            if (taken == 0) taken = Mark(i);
            if (taken == 0)
            {
                _run.Append(_text[i]);
                taken = 1;
            }
            _before = _text[i + taken - 1] is '>' && taken > 1 ? _before : _text[i + taken - 1];
            i += taken;
        }
        while (_frames.Count > 1) Abandon();
        Flush();
        return RichNode.Join(_frames[0].Nodes);
    }

    private int Tag(int at)
    {
        if (_text[at] != '<' || InlineTag.At(_text, at) is not { } tag) return 0;
        if (tag.Wrap is not null) return Open(new(tag.Name, tag.Written, tag.Wrap)) ? tag.Written.Length : 0;
        return Close(tag.Name) ? tag.Written.Length : 0;
    }

    private int Mark(int at)
    {
        char c = _text[at];
        if (!Marks.Contains(c)) return 0;
        char after = After(at);
        bool opens = (_before == '\0' || !(char.IsLetterOrDigit(_before) || _before is '.' or ',' or '!' or '?' or ';' or ')'))
            && after != '\0' && !char.IsWhiteSpace(after);
        bool closes = !char.IsLetterOrDigit(after);
        switch (c)
        {
            case '"':
                return closes && Close("\"") ? 1 : opens && Open(new("\"", "\"", Quote)) ? 1 : Close("\"") ? 1 : 0;
            case '\'':
                if (closes && _before != ' ' && Close("'")) return 1;
                if (opens && HasCloser(at) && Open(new("'", "\u2019", SingleQuote))) return 1;
                _run.Append('\u2019');
                return 1;
            case '\u201C' or '\u00AB' when c == '\u201C' || _locale.OpenQuote.Contains(c, StringComparison.Ordinal):
                return Open(new(c == '\u201C' ? "\u201D" : "\u00BB", _text.Substring(at, 1 + Space(at + 1)), Quote)) ? 1 + Space(at + 1)
                    : 0;
            case '\u201D' or '\u00BB' when _frames.Exists(frame => frame.Closer[0] == c):
                return CloseSpaced(c) ? 1 : 0;
            // In other languages, French quotation marks stay as they are; no line may break beside them.
            case '\u00AB' when after is ' ' or '\u00A0':
                _run.Append(c).Append(NarrowSpace);
                return 2;
            case ' ' or '\u00A0' when after == '\u00BB' && !_frames.Exists(frame => frame.Closer[0] == after):
                _run.Append(NarrowSpace);
                return 1;
            case '\u2018' when opens:
                return Open(new("\u2019", "\u2018", SingleQuote)) ? 1 : 0;
            case '\u2019' when closes:
                return Close("\u2019") ? 1 : 0;
            default:
                return 0;
        }
    }

    private RichNode Quote(RichNode node) => _keepQuotes ? node.Affixed(_locale.OpenQuote, _locale.CloseQuote) : node.Quoted();

    private RichNode SingleQuote(RichNode node) => _keepQuotes ? node.Affixed(_locale.OpenInnerQuote, _locale.CloseInnerQuote)
        : node.Quoted();

    /// <summary>The no-break space that belongs to a French quotation mark.</summary>
    private int Space(int at) => _text[at - 1] == '\u00AB' && at < _text.Length && _text[at] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;

    private bool CloseSpaced(char mark)
    {
        if (mark == '\u00BB' && _run.Length > 0 && _run[^1] is ' ' or '\u00A0' or '\u202F' &&  _run.Length > 0) _run.Length--;
        return Close(mark.ToString());
    }

    /// <summary>The next letter or mark that is not part of a tag.</summary>
    private char After(int at)
    {
        int next = at + 1;
        while (next < _text.Length && _text[next] == '<' && InlineTag.At(_text, next) is { } tag) next += tag.Written.Length;
        return next < _text.Length ? _text[next] : '\0';
    }

    /// <summary>Whether a straight single quotation mark ends a word further on.</summary>
    private bool HasCloser(int at)
    {
        if (_lastCloser == Unknown)
        {
            _lastCloser = _text.LastIndexOf('\'');
            while (_lastCloser > 0 && (char.IsWhiteSpace(_text[_lastCloser - 1]) || char.IsLetterOrDigit(After(_lastCloser)))) _lastCloser =
                _text.LastIndexOf('\'', _lastCloser - 1);
        }
        return _lastCloser > at;
    }

    private bool Open(Frame frame)
    {
        if (_frames.Count > MaxDepth) return false;
        Flush();
        _frames.Add(frame);
        return true;
    }

    private bool Close(string closer)
    {
        int open = _frames.FindLastIndex(frame => frame.Closer == closer);
        if (open < 1) return false;
        while (_frames.Count - 1 > open) Abandon();
        Flush();
        var frame = _frames[open];
        _frames.RemoveAt(open);
        _frames[^1].Nodes.Add(frame.Wrap(RichNode.Join(frame.Nodes)));
        return true;
    }

    /// <summary>What was opened last is not closed: it is text after all.</summary>
    private void Abandon()
    {
        Flush();
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        _frames[^1].Nodes.Add(RichNode.Text(frame.Written));
        _frames[^1].Nodes.AddRange(frame.Nodes);
    }

    private void Flush()
    {
        if (_run.Length == 0) return;
        _frames[^1].Nodes.Add(RichNode.Text(_run.ToString()));
        _run.Clear();
    }

    /// <summary>Something opened: what closes it, how it was written, and what it makes of what is in it.</summary>
    private sealed record Frame(string Closer, string Written, Func<RichNode, RichNode> Wrap)
    {
        public List<RichNode> Nodes { get; } = [];
    }
}
