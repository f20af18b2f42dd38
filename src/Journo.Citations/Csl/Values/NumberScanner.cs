using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.Values;

/// <summary>Takes a number variable or locator apart into words and what stands between them, in one pass.</summary>
internal static class NumberScanner
{
    /// <summary>Longer values are no numbers, and stay as they are.</summary>
    private const int Longest = 2_000;

    /// <summary>The words; empty where there is none, or where the value is too long to be of numbers.</summary>
    public static List<NumberToken> Scan(string text, CslLocale? locale)
    {
        var tokens = new List<NumberToken>();
        if (text.Length > Longest) return tokens;
        string? and = locale?.Term("and");
        string between = "";
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && IsBetween(text, i)) i++;
            between += text[start..i];
            start = i;
            while (i < text.Length && !IsBetween(text, i)) i += text[i] == '\\' && i + 1 < text.Length ? 2 : 1;
            if (start == i) break;
            string word = text[start..i];
            if (word is "and" || (and is not null && word == and))
            {
                between += word;
                continue;
            }
            Add(tokens, word, between, locale);
            between = "";
        }
        return tokens;
    }

    private static void Add(List<NumberToken> tokens, string word, string between, CslLocale? locale)
    {
        var joint = JointOf(between, tokens.Count == 0, locale);
        // "vol.1" is a label and its number.
        int dot = word.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && dot + 1 < word.Length && char.IsAsciiDigit(word[dot + 1]) && locale is not null
            && LocatorLabels.Find(word[..dot], locale) is { } glued)
        {
            tokens.Add(new(NumberTokenKind.Label, glued, joint, between));
            tokens.Add(new(NumberTokenKind.Number, word[(dot + 1)..], NumberJoint.Space, " "));
            return;
        }
        if (word.Any(char.IsAsciiDigit) || IsRoman(word))
        {
            tokens.Add(new(NumberTokenKind.Number, word.Replace("\\", "", StringComparison.Ordinal), joint, between));
            return;
        }
        string? label = locale is null ? null : LocatorLabels.Find(word.TrimEnd('.'), locale);
        tokens.Add(label is null ? new(NumberTokenKind.Word, word, joint, between) : new(NumberTokenKind.Label, label, joint, between));
    }

    private static bool IsBetween(string text, int i) => char.IsWhiteSpace(text[i]) || text[i] is ',' or ';' or '&' or '-' or '\u2013';

    private static bool IsRoman(string word) => word.Length > 0 && word.All(c => c is 'i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm')
        || word.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M');

    private static NumberJoint JointOf(string between, bool first, CslLocale? locale)
    {
        string mark = between.Trim();
        return mark switch
        {
            "" => first ? NumberJoint.None : NumberJoint.Space,
            "-" or "\u2013" or "--" => NumberJoint.Range,
            "," => NumberJoint.Comma,
            ";" => NumberJoint.Semicolon,
            "&" => NumberJoint.Ampersand,
            "and" => NumberJoint.And,
            _ when mark == locale?.Term("and") => NumberJoint.And,
            _ => mark.StartsWith(',') ? NumberJoint.Comma : NumberJoint.Other,
        };
    }
}
