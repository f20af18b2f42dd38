using System.Globalization;
using System.Text;

namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// Tells where a text has more words in a row of articles than may be shared without them. Case and marks do not count: a sentence is an
/// article's own with a comma less, too. A word is a run of letters and digits.
/// </summary>
internal sealed class BorrowedWords
{
    /// <summary>So many words in a row may stand in a cell.</summary>
    public const int Longest = 7;

    /// <summary>What ends a text that was cut.</summary>
    private const string Ellipsis = "\u2026";

    /// <summary>FNV-1a, whose hashes are the same in every process: what is written must be.</summary>
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The hashes of all runs of one word more than the longest that may stand.</summary>
    private readonly HashSet<ulong> _runs = [];

    /// <summary>Whether no article has been added.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>Takes in an article's text, or a piece of it.</summary>
    public void Add(string text)
    {
        foreach ((ulong run, _) in Runs(text)) _runs.Add(run);
    }

    /// <summary>Whether a text has more words in a row of an article than may stand.</summary>
    public bool IsIn(string? text) => text is not null && EndOf(text) >= 0;

    /// <summary>The text up to the last word that may stand of the first run that is too long.</summary>
    public string Cut(string text) => EndOf(text) is >= 0 and var end ? text[..end] + Ellipsis : text;

    /// <inheritdoc cref="Cut(string)"/>
    public string? CutOrNull(string? text) => text is null ? null : Cut(text);

    /// <summary>The list with each of its texts cut.</summary>
    public TextList Cut(TextList list) => list.Any(IsIn) ? TextList.From(list.Select(Cut)) : list;

    /// <summary>How many words a text has.</summary>
    public static int Count(string text) => Words(text).Count();

    /// <summary>Where the last word that may stand ends; -1 where the whole text may.</summary>
    private int EndOf(string text)
    {
        if (_runs.Count == 0) return -1;
        foreach ((ulong run, int end) in Runs(text))
        {
            if (_runs.Contains(run)) return end;
        }
        return -1;
    }

    /// <summary>The hash of each run of one word more than the longest, and where its last word but one ends.</summary>
    private static IEnumerable<(ulong Run, int End)> Runs(string text)
    {
        ulong[] last = new ulong[Longest + 1];
        int count = 0, before = 0;
        foreach ((ulong word, int end) in Words(text))
        {
            last[count++ % last.Length] = word;
            if (count >= last.Length)
            {
                ulong run = Basis;
                for (int i = 0; i < last.Length; i++) run = (run ^ last[(count + i) % last.Length]) * Prime;
                yield return (run, before);
            }
            before = end;
        }
    }

    /// <summary>The hash of each word and where it ends, in UTF-16 code units from 0.</summary>
    private static IEnumerable<(ulong Word, int End)> Words(string text)
    {
        ulong word = Basis;
        int end = -1;
        for (int at = 0; at < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, at, out Rune rune);
            at += isRune ? rune.Utf16SequenceLength : 1;
            if (isRune && Rune.IsLetterOrDigit(rune))
            {
                word = (word ^ (uint)Rune.ToLowerInvariant(rune).Value) * Prime;
                end = at;
            }
            else if (end >= 0 && !(isRune && IsInsideWords(rune)))
            {
                yield return (word, end);
                (word, end) = (Basis, -1);
            }
        }
        if (end >= 0) yield return (word, end);
    }

    /// <summary>Apostrophes, accents of their own and what nobody sees neither end a word nor make it another.</summary>
    private static bool IsInsideWords(Rune rune) => rune.Value is '\'' or '\u2019'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
