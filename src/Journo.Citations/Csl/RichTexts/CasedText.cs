namespace Journo.Citations.Csl.RichTexts;

/// <summary>The strings of a tree as one row of letters, whose case can be changed in place.</summary>
internal sealed class CasedText
{
    private readonly char[] _chars;
    private readonly bool[] _fixed;
    private readonly int[] _starts;
    private readonly bool _dottedI;

    public CasedText(List<CasedPiece> pieces, string? language)
    {
        _dottedI = language is not null
            && (language.StartsWith("tr", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("az", StringComparison.OrdinalIgnoreCase));
        int length = pieces.Sum(piece => piece.Text.Length);
        (_chars, _fixed, _starts) = (new char[length], new bool[length], new int[pieces.Count + 1]);
        int at = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            _starts[i] = at;
            pieces[i].Text.CopyTo(0, _chars, at, pieces[i].Text.Length);
            Array.Fill(_fixed, pieces[i].NoCase, at, pieces[i].Text.Length);
            at += pieces[i].Text.Length;
        }
        _starts[pieces.Count] = at;
    }

    public int Length => _chars.Length;

    public char this[int i] => _chars[i];

    /// <summary>The text that string <paramref name="i"/> of the tree has become.</summary>
    public string Piece(int i) => new(_chars, _starts[i], _starts[i + 1] - _starts[i]);

    public void Upper(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!_fixed[i]) _chars[i] = _dottedI
                && _chars[i] == 'i' ? '\u0130' : _chars[i] == '\u0131' ? 'I' : char.ToUpperInvariant(_chars[i]);
    }

    public void Lower(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!_fixed[i]) _chars[i] = _dottedI && _chars[i] == 'I' ? '\u0131' : char.ToLowerInvariant(_chars[i]);
    }

    /// <summary>Whether no letter is a capital or has a fixed case.</summary>
    public bool IsLower(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (char.IsUpper(_chars[i]) || _fixed[i]) return false;
        return true;
    }

    public bool Is(int start, int end, string word) => _chars.AsSpan(start, end - start).Equals(word, StringComparison.OrdinalIgnoreCase);

    public string Word(int start, int end) => new string(_chars, start, end - start).ToLowerInvariant();

    /// <summary>Where the first word begins: the first letter or digit, if only marks stand before it; -1 where there is none.</summary>
    public int FirstWord() => Array.FindIndex(_chars, char.IsLetterOrDigit);

    /// <summary>The first letter of the first word, big.</summary>
    public void CapitalizeFirst()
    {
        int first = FirstWord();
        if (first >= 0) Upper(first, first + 1);
    }

    /// <summary>Runs of letters and digits, with the apostrophes and full stops inside them.</summary>
    /// <param name="hyphens">Whether a hyphen or slash parts words.</param>
    public IEnumerable<(int Start, int End)> Words(bool hyphens)
    {
        int start = -1;
        for (int i = 0; i <= _chars.Length; i++)
        {
            bool inside = i < _chars.Length && (char.IsLetterOrDigit(_chars[i]) || IsMark(_chars[i])
                || (start >= 0 && i + 1 < _chars.Length && IsJoint(_chars[i], hyphens) && char.IsLetterOrDigit(_chars[i + 1])));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            yield return (start, i);
            start = -1;
        }
    }

    private static bool IsJoint(char c, bool hyphens) => c is '\'' or '\u2019' or '.' || (!hyphens && c is '-' or '/');

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
