using System.Collections.Frozen;
using Journo.Values;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>
/// English title case: words in small letters get a capital; articles, prepositions and conjunctions get none, unless they come first, last
/// or after a colon or the end of a sentence. Words that have a capital stay as they are, the smallest too: whoever wrote "The River" meant
/// it, and other processors keep it.
/// </summary>
internal static class TitleCase
{
    private static readonly Lazy<FrozenSet<string>> Minor = new(() =>
        DataFile.Lines(typeof(TitleCase).Assembly, "TitleMinorWord")
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal));

    public static void Apply(CasedText text)
    {
        var words = text.Words(hyphens: true).ToList();
        for (int i = 0; i < words.Count; i++)
        {
            var (start, end) = words[i];
            // "in-depth", "word-of-mouth": parts of a compound are no minor words.
            bool compound = (start > 0 && text[start - 1] == '-') || (end < text.Length && text[end] == '-');
            bool edge = compound || i == 0 || i == words.Count - 1 || Restarts(text, words[i - 1].End, start);
            if (!edge && IsMinor(text, start, end)) continue;
            if (text.IsLower(start, end) && !IsSymbol(text, start, end)) text.Upper(start, start + 1);
        }
    }

    /// <summary>A Greek letter by itself: "β-carotene".</summary>
    private static bool IsSymbol(CasedText text, int start, int end) => end - start == 1 && text[start] is >= '\u0370' and <= '\u03FF';

    /// <summary>In capitals it is an abbreviation ("OR" is Oregon).</summary>
    private static bool IsMinor(CasedText text, int start, int end) =>
        text.IsLower(Math.Min(start + 1, end), end) && (end - start > 1 || char.IsLower(text[start]))
            && Minor.Value.Contains(text.Word(start, end));

    /// <summary>Whether what stands between two words begins anew: a colon, the end of a sentence, an opening quotation mark or a long
    /// dash.</summary>
    private static bool Restarts(CasedText text, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (text[i] is ':' or '?' or '!' or '.' or '\u201C' or '\u2018' or '"') return true;
        return false;
    }
}
