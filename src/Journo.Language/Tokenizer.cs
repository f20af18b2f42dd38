using Journo.Values;

namespace Journo.Language;

/// <summary>Cuts a text into tokens, in one pass and without allocating but for the array itself.</summary>
internal static class Tokenizer
{
    /// <summary>
    /// The tokens of the text. Hyphens stand alone ("two-year" is three tokens). A clitic of the language (in English <c>'s</c>, <c>'ll</c>
    /// and the like) is a token of its own; "n't" stays with its word; "U.S." and "p.m." are one token; "3.2m" and "4th" are a number and a
    /// word without space between. Together they hold every character but white space.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Says which classes a word belongs to.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Token[] Tokenize(string text, Lexicon lexicon, CancellationToken cancellation = default)
    {
        var tokens = new Token[Math.Max(16, text.Length / 4)];
        int count = 0, i = 0;
        TokenShape before = TokenShape.SpaceBefore | TokenShape.LineBefore | TokenShape.ParagraphBefore;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (c == '\n') before |= (before & TokenShape.LineBefore) != 0 ? TokenShape.ParagraphBefore : TokenShape.LineBefore;
                before |= TokenShape.SpaceBefore;
                i++;
                continue;
            }
            int start = i;
            TokenKind kind;
            TokenShape shape = before;
            (WordClass Classes, ulong Functions) found = default;
            if (IsLetter(text, i))
            {
                i = EndOfWord(text, i, lexicon, ref shape);
                kind = TokenKind.Word;
                found = lexicon.Find(text.AsSpan(start, i - start));
            }
            else if (char.IsAsciiDigit(c) || (c == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])
                && (before & TokenShape.SpaceBefore) != 0))
            {
                i = EndOfNumber(text, i);
                kind = TokenKind.Number;
            }
            else if (IsApostrophe(c) && (before & TokenShape.SpaceBefore) == 0 && CliticLength(text, i, lexicon) is > 0 and var clitic)
            {
                i += clitic;
                kind = TokenKind.Word;
                found = lexicon.Find(text.AsSpan(start, i - start));
            }
            else
            {
                i += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                kind = char.IsPunctuation(c) && c is not ('%' or '#' or '@' or '&' or '*') ? TokenKind.Punctuation : TokenKind.Symbol;
            }
            if (count == tokens.Length) Array.Resize(ref tokens, count * 2);
            if (count % Cancellation.Interval == 0) cancellation.ThrowIfCancellationRequested();
            tokens[count++] = new Token(start, i, kind, shape, c, found.Classes, found.Functions);
            before = TokenShape.None;
        }
        Array.Resize(ref tokens, count);
        return tokens;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static bool IsLetter(string text, int i)
    {
        char c = text[i];
        return c < 128 ? char.IsAsciiLetter(c) : char.IsLetter(c) || (char.IsHighSurrogate(c) && char.IsLetter(text, i)) || IsMark(c);
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static int EndOfWord(string text, int i, Lexicon lexicon, ref TokenShape shape)
    {
        int start = i, capitals = 0, small = 0;
        while (i < text.Length)
        {
            char c = text[i];
            if (IsLetter(text, i))
            {
                if (char.IsUpper(c)) capitals++;
                else if (char.IsLower(c)) small++;
                i += char.IsHighSurrogate(c) ? 2 : 1;
            }
            else if (char.IsAsciiDigit(c)) i++;
            // U.S, p.m
            else if (c == '.' && (i - start == 1 || text[i - 2] == '.') && i + 1 < text.Length && IsLetter(text, i + 1)
                && (i + 2 >= text.Length || text[i + 2] == '.')) i++;
            else if (c == '.' && i - start >= 3 && text[i - 2] == '.') { i++; break; } // the last period of U.S.
            else if (IsApostrophe(c) && i + 1 < text.Length && IsLetter(text, i + 1))
            {
                if (CliticLength(text, i, lexicon) > 0) break;
                i++; // don't, O'Brien
            }
            else break;
        }
        if (char.IsUpper(text[start])) shape |= TokenShape.Capital;
        if (capitals > 1 && small == 0) shape |= TokenShape.AllCapitals;
        return i;
    }

    /// <summary>Length of <c>'s</c> and its like at <paramref name="i"/>, apostrophe included; 0 if it is none.</summary>
    private static int CliticLength(string text, int i, Lexicon lexicon)
    {
        int end = i + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return lexicon.Find(text.AsSpan(i, end - i)) is var (_, functions)
            && (functions & WordGroups<FunctionWord>.Bit(FunctionWord.Clitic)) != 0 ? end - i : 0;
    }

    private static int EndOfNumber(string text, int i)
    {
        i++;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c)) i++;
            else if (c is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) i += 2;
            else break;
        }
        return i;
    }
}
