using System.Numerics;

namespace Journo.Language.Detection;

/// <summary>
/// What the words of a text say for each language of its script, in points; kept for each part of the text, so that a passage in another
/// language shows.
/// </summary>
internal sealed class WordPoints
{
    /// <summary>The points of a frequent word; words of one and two letters are frequent in too many languages.</summary>
    private const double OfWord = 2, OfTwoLetters = 1.5, OfOneLetter = 1;

    /// <summary>
    /// The points of an ending of a word that is in no list, of a group of letters, and of a letter that not all languages of the script
    /// use.
    /// </summary>
    private const double OfEnding = 1, OfGroup = 0.4, OfLetter = 1;

    /// <summary>A part is in another language when that has so many points more than the main one, and so many times its points.</summary>
    private const double OtherPoints = 4, OtherTimes = 1.5;

    /// <summary>The length of a part in UTF-16 code units: a sentence.</summary>
    private const int PartLength = 96;

    private const int LongestWord = 40, ShortestWithEnding = 5, LongestEnding = 5, LongestGroup = 4;

    private readonly LanguageProfiles _profiles;
    private readonly double[] _points, _parts;
    private readonly int[] _hits;

    /// <param name="text">At most <see cref="LanguageDetector.Whole"/> code units.</param>
    /// <param name="profiles">The tables.</param>
    /// <param name="script">Only words of this script count.</param>
    public WordPoints(ReadOnlySpan<char> text, LanguageProfiles profiles, int script)
    {
        _profiles = profiles;
        int languages = profiles.Languages.Count;
        _points = new double[languages];
        _hits = new int[languages];
        _parts = new double[(text.Length + PartLength - 1) / PartLength * languages];
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && (profiles.ScriptOf(text[at]) == script || (at > start && IsCombining(text[at])))) at++;
            if (at == start) at++;
            else if (!IsCode(text, start, at)) Count(text[start..at], _parts.AsSpan(start / PartLength * languages, languages));
        }
        for (int part = 0; part < _parts.Length; part++) _points[part % languages] += _parts[part];
    }

    /// <summary>How many words were looked at.</summary>
    public int Words { get; private set; }

    /// <summary>How many of them don't begin with a capital: names do, and say little of the language they stand in.</summary>
    public int PlainWords { get; private set; }

    /// <summary>The points of a language.</summary>
    public double this[int language] => _points[language];

    /// <summary>How many words are in the list of a language or have its endings.</summary>
    public int Hits(int language) => _hits[language];

    /// <summary>The share, from 0 to 1, that a language has of the parts which are clearly in it or clearly in another.</summary>
    public double Share(int language)
    {
        int own = 0, other = 0;
        for (int part = 0; part < _parts.Length; part += _points.Length)
        {
            double points = _parts[part + language], most = 0;
            foreach (double others in _parts.AsSpan(part, _points.Length)) most = Math.Max(most, others);
            if (most >= points + OtherPoints && most > OtherTimes * points) other++;
            else if (most > 0 && points >= most) own++;
        }
        return own + other == 0 ? 0 : (double)own / (own + other);
    }

    private void Count(ReadOnlySpan<char> word, Span<double> part)
    {
        Words++;
        if (!char.IsUpper(word[0])) PlainWords++;
        if (word.Length > LongestWord) return;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        ulong known = _profiles.Words[lower];
        double points = known == 0 ? OfEnding : word.Length switch { 1 => OfOneLetter, 2 => OfTwoLetters, _ => OfWord };
        if (known == 0) known = Endings(lower);
        ulong groups = Groups(lower), letters = Letters(lower);
        for (ulong rest = known | groups | letters; rest != 0; rest &= rest - 1)
        {
            int language = BitOperations.TrailingZeroCount(rest);
            if ((known >> language & 1) != 0)
            {
                _hits[language]++;
                part[language] += points;
            }
            if ((groups >> language & 1) != 0) part[language] += OfGroup;
            if ((letters >> language & 1) != 0) part[language] += OfLetter;
        }
    }

    private ulong Endings(ReadOnlySpan<char> word)
    {
        ulong languages = 0;
        if (word.Length < ShortestWithEnding) return languages;
        for (int length = 2; length <= LongestEnding; length++) languages |= _profiles.Endings[word[^length..]];
        return languages;
    }

    private ulong Groups(ReadOnlySpan<char> word)
    {
        ulong languages = 0;
        for (int at = 0; at < word.Length; at++)
        {
            int longest = Math.Min(LongestGroup, word.Length - at);
            for (int length = 1; length <= longest; length++) languages |= _profiles.Groups[word.Slice(at, length)];
        }
        return languages;
    }

    /// <summary>The languages that use all letters of a word; none where all languages do, for then it tells nothing.</summary>
    private ulong Letters(ReadOnlySpan<char> word)
    {
        ulong languages = ulong.MaxValue;
        foreach (char letter in word) languages &= _profiles.LanguagesWith(letter);
        return languages == ulong.MaxValue ? 0 : languages;
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Whether a run of letters is part of an address, an identifier or a number.</summary>
    private static bool IsCode(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && IsJoint(text[start - 1])) return true;
        if (end == text.Length) return false;
        return IsJoint(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetter(text[end + 1]));
    }

    private static bool IsJoint(char c) => c is '@' or '_' or '/' or '\\' or '#' or '=' or '&' || char.IsAsciiDigit(c);
}
