using System.Text;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Given names as initials: "Jean-Luc Marie" as "J.-L. M.".</summary>
internal static class Initials
{
    /// <param name="given">Given names.</param>
    /// <param name="with">What follows each initial: ". ", "." or nothing.</param>
    /// <param name="keepHyphens">Whether "Jean-Luc" keeps its hyphen.</param>
    public static string Of(string given, string with, bool keepHyphens) => Write(given, with, keepHyphens, shorten: true);

    /// <summary>Given names as they are, but with what stands after an initial there made the same: "James T Kirk" as "James T.
    /// Kirk".</summary>
    public static string Normalized(string given, string with, bool keepHyphens) => Write(given, with, keepHyphens, shorten: false);

    private static string Write(string given, string with, bool keepHyphens, bool shorten)
    {
        MarkupTags tags = MarkupTags.None;
        if (given.Contains('<'))
        {
            if (!shorten) return given; // Names that are not shortened stay as they are marked up.
            given = MarkupTags.TakeFrom(given, out tags);
        }
        if (given.Contains('<') || !NameScripts.IsRomanesque(given)) return tags.PutBack(given); // Other scripts stay as they are.
        StringBuilder text = new(given.Length);
        bool afterInitial = false;
        foreach (Word word in Words(given))
        {
            bool hyphen = word.Hyphen && (keepHyphens || !shorten) && text.Length > 0;
            bool initial = shorten ? char.IsUpper(word.Text[0]) || !char.IsLetter(word.Text[0]) : IsInitial(word);
            if (hyphen)
            {
                TrimEnd(text);
                text.Append('-');
            }
            else if (text.Length > 0 && !(initial && afterInitial))
            {
                TrimEnd(text);
                text.Append(' ');
            }
            tags.AppendUpTo(word.Start, text);
            text.Append(initial && shorten && !word.Period ? First(word.Text) : word.Text);
            string mark = initial ? with : word.Period ? ". " : "";
            // What follows an initial is marked up with it, but not the space behind.
            text.Append(mark.TrimEnd());
            tags.AppendUpTo(word.End, text);
            text.Append(mark.AsSpan(mark.TrimEnd().Length));
            afterInitial = initial;
        }
        tags.AppendUpTo(given.Length, text);
        TrimEnd(text);
        return text.ToString();
    }

    /// <summary>A single capital letter, or a word of capitals with a full stop: what is an initial already.</summary>
    private static bool IsInitial(Word word) => char.IsUpper(word.Text[0])
        && (word.Text.Length == 1 || (word.Period && word.Text.Length <= 2));

    /// <summary>The first letter, with what makes one letter of it: "Th" of THeodore, as some write who want that.</summary>
    private static string First(string word)
    {
        int capitals = 1;
        while (capitals < word.Length && char.IsUpper(word[capitals])) capitals++;
        return capitals > 1 && capitals < word.Length ? word[..1] + word[1..capitals].ToLowerInvariant()
            : char.IsHighSurrogate(word[0]) && word.Length > 1 ? word[..2] : word[..1];
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\u00A0') text.Length--;
    }

    private readonly record struct Word(string Text, int Start, bool Period, bool Hyphen)
    {
        public int End => Start + Text.Length;
    }

    private static IEnumerable<Word> Words(string given)
    {
        int start = -1;
        bool hyphen = false;
        for (int i = 0; i <= given.Length; i++)
        {
            char c = i < given.Length ? given[i] : ' ';
            bool lowerAfterHyphen = c is '-' or '\u2010' && start >= 0 && i + 1 < given.Length && char.IsLower(given[i + 1]);
            if (!(char.IsWhiteSpace(c) || c is '.' or '-' or '\u2010') || lowerAfterHyphen)
            {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0)
            {
                yield return new(given[start..i], start, c == '.', hyphen);
                hyphen = false;
            }
            start = -1;
            if (c is '-' or '\u2010') hyphen = true;
        }
    }
}
