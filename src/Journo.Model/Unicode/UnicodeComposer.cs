using System.Globalization;
using System.Text;
using Journo.Values;

namespace Journo.Unicode;

/// <summary>
/// Unicode normalisation form C (Unicode Standard Annex 15), from data of its own: the platform's depends on its libraries and does nothing
/// in invariant mode, and the same document
/// has to give the same text everywhere.
/// </summary>
internal sealed class UnicodeComposer
{
    private const int FirstSyllable = 0xAC00, Syllables = 11172, FirstLeading = 0x1100, Leadings = 19, FirstVowel = 0x1161, Vowels = 21,
        FirstTrailing = 0x11A7, Trailings = 28;

    /// <summary>Below this, every character is composed and nothing combines.</summary>
    private const char FirstThatMatters = '\u0300';

    private static readonly Lazy<UnicodeComposer> Instance = new(() => new UnicodeComposer());

    private readonly Dictionary<int, (int First, int Second)> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _composed = [];
    private readonly Dictionary<int, byte> _classes = [];

    private UnicodeComposer()
    {
        foreach (string line in DataFile.Lines(typeof(UnicodeComposer).Assembly, "UnicodeComposition"))
        {
            string[] fields = line.Split(' ');
            int dash = fields[0].IndexOf('-', StringComparison.Ordinal);
            if (dash >= 0)
            {
                for (int c = Hex(fields[0][..dash]); c <= Hex(fields[0][(dash + 1)..]); c++) _classes[c] = byte
                    .Parse(fields[1], CultureInfo.InvariantCulture);
                continue;
            }
            bool composes = fields[1] == "=";
            int first = Hex(fields[composes ? 2 : 1]), second = fields.Length > (composes ? 3 : 2) ? Hex(fields[composes ? 3 : 2]) : 0;
            _parts[Hex(fields[0])] = (first, second);
            if (composes) _composed[(first, second)] = Hex(fields[0]);
        }
    }

    /// <summary>The text in form C. The text has no half surrogate pairs.</summary>
    public static string Compose(string text) => text.AsSpan().IndexOfAnyInRange(FirstThatMatters, '\uFFFF') < 0
        || Instance.Value.IsComposed(text) ? text : Instance.Value.Recompose(text);

    /// <summary>The text in form D: letters apart from their accents.</summary>
    public static string Decompose(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u00C0', '\uFFFF') < 0) return text;
        var runes = new List<int>(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) Instance.Value.Decompose(rune.Value, runes);
        Instance.Value.Order(runes);
        var result = new StringBuilder(text.Length * 2);
        foreach (int rune in runes) result.Append(new Rune(rune));
        return result.ToString();
    }

    /// <summary>Whether nothing in the text could combine or decompose; most texts pass.</summary>
    private bool IsComposed(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            int c = rune.Value;
            if (c < FirstThatMatters) continue;
            if (_classes.ContainsKey(c) || c is (>= FirstVowel and < FirstVowel + Vowels)
                or (> FirstTrailing and < FirstTrailing + Trailings)) return false;
            if (_parts.TryGetValue(c, out (int, int) parts) && !_composed.ContainsKey(parts)) return false;
            if (parts == default && c is >= 0x0900 and < 0x2000 or >= 0x3099 and <= 0x309A or >= 0x11000) return false;
        }
        return true;
    }

    private string Recompose(string text)
    {
        var runes = new List<int>(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) Decompose(rune.Value, runes);
        Order(runes);
        int starter = -1, last = -1, kept = 0;
        for (int i = 0; i < runes.Count; i++)
        {
            int c = runes[i], combining = ClassOf(c);
            bool blocked = starter >= 0 && last >= 0 && (last == 0 ? starter != kept - 1 : last >= combining);
            if (starter >= 0 && !blocked && Composed(runes[starter], c) is > 0 and var composed)
            {
                runes[starter] = composed;
                continue;
            }
            if (combining == 0) starter = kept;
            last = combining;
            runes[kept++] = c;
            if (combining == 0) last = -1;
        }
        var result = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        for (int i = 0; i < kept; i++) result.Append(units[..new Rune(runes[i]).EncodeToUtf16(units)]);
        return result.ToString();
    }

    private void Decompose(int c, List<int> into)
    {
        int syllable = c - FirstSyllable;
        if (syllable is >= 0 and < Syllables)
        {
            into.Add(FirstLeading + (syllable / (Vowels * Trailings)));
            into.Add(FirstVowel + (syllable % (Vowels * Trailings) / Trailings));
            if (syllable % Trailings != 0) into.Add(FirstTrailing + (syllable % Trailings));
        }
        else if (_parts.TryGetValue(c, out (int First, int Second) parts))
        {
            Decompose(parts.First, into);
            if (parts.Second != 0) Decompose(parts.Second, into);
        }
        else into.Add(c);
    }

    /// <summary>Puts the marks of each letter in the order of their classes; marks of one class keep theirs.</summary>
    private void Order(List<int> runes)
    {
        for (int i = 0; i < runes.Count;)
        {
            int end = i;
            while (end < runes.Count && ClassOf(runes[end]) != 0) end++;
            if (end - i > 1)
            {
                int[] sorted = [.. runes.GetRange(i, end - i).OrderBy(ClassOf)];
                for (int k = 0; k < sorted.Length; k++) runes[i + k] = sorted[k];
            }
            i = end + 1;
        }
    }

    private int Composed(int first, int second)
    {
        int leading = first - FirstLeading, vowel = second - FirstVowel, syllable = first - FirstSyllable,
            trailing = second - FirstTrailing;
        if (leading is >= 0 and < Leadings && vowel is >= 0 and < Vowels) return FirstSyllable + (((leading * Vowels) + vowel) * Trailings);
        if (syllable is >= 0 and < Syllables && syllable % Trailings == 0 && trailing is > 0 and < Trailings) return first + trailing;
        return _composed.GetValueOrDefault((first, second));
    }

    private int ClassOf(int c) => c < FirstThatMatters ? 0 : _classes.GetValueOrDefault(c);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
