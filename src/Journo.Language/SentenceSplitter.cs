using Journo.Unicode;

namespace Journo.Language;

/// <summary>
/// Finds where sentences end. A mark ends a sentence unless something shows that it does not: an abbreviation or initial before it, a small
/// letter after it, no space after it, an ellipsis that goes on, the marker of a list item. A sentence takes its closing quotation mark or
/// bracket with it.
/// </summary>
/// <param name="text">The normalised text.</param>
/// <param name="tokens">Its tokens; all positions are indexes of them, from 0.</param>
internal sealed class SentenceSplitter(string text, Token[] tokens)
{
    /// <summary>Words that are more often the beginning of a sentence than part of a name when they have a capital.</summary>
    private const WordClass Starter = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Auxiliary
        | WordClass.Modal | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.WhWord | WordClass.FunctionAdverb;

    private const int LongestOpeningTime = 5;

    /// <summary>The end of a sentence: one past its last token.</summary>
    /// <param name="first">The first token of the paragraph.</param>
    /// <param name="from">The first token of the sentence.</param>
    /// <param name="end">One past the last token of the paragraph.</param>
    public int EndOfSentence(int first, int from, int end)
    {
        ListMarker marker = ListMarker.At(text, tokens, from, end);
        int i = from + marker.Length;
        while (i < end)
        {
            Token token = tokens[i];
            if (i > from + marker.Length && (Marks.IsBullet(token.First)
                || (marker.IsMarker && marker.IsFollowedBy(ListMarker.At(text, tokens, i, end))))) return i;
            if (token.Kind == TokenKind.Word)
            {
                if (token.Length > 1 && text[token.End - 1] == '.' && AcronymEnds(from, i, end)) return i + 1;
            }
            else if (Marks.IsTerminator(token.First))
            {
                int run = EndOfRun(i, end);
                if (Ends(from, i, ref run, end)) return run;
                i = run;
                continue;
            }
            i++;
        }
        return end;
    }

    /// <summary>One past the marks and closing quotes or brackets that follow the mark at <paramref name="i"/>; dots with spaces between
    /// are one ellipsis.</summary>
    private int EndOfRun(int i, int end)
    {
        int run = i + 1;
        while (run < end && ((!Spaced(run) && (Marks.IsTerminator(tokens[run].First) || Marks.IsCloser(tokens[run].First)))
            || (tokens[run].First == '.' && tokens[run - 1].First == '.'))) run++;
        return run;
    }

    private bool Ends(int from, int mark, ref int run, int end)
    {
        if (mark == from || run >= end) return run >= end;
        if (Marks.IsUnspacedTerminator(tokens[mark].First)) return true;
        int next = Next(run, end);
        if (!Spaced(run) || next >= end) return next >= end;
        int dots = Dots(mark, run);
        if (dots > 1 || tokens[mark].First == '\u2026') return EllipsisEnds(mark, ref run, next, dots);
        if (!CanBegin(next)) return false;
        if (tokens[mark].First != '.' || Spaced(mark)) return true;
        Token word = tokens[mark - 1];
        if (tokens[next].Kind == TokenKind.Number && word.Is(WordClass.NumberedAbbreviation)) return false;
        if (word.First == '\u00B0') return false;
        if (!word.IsWord) return true;
        if (word.Length == 1) return char.IsAsciiDigit(tokens[next].First) ? char.IsUpper(word.First) : IsStarter(next);
        if (word.Is(WordClass.AbbreviatedTitle)) return false;
        return !word.Is(WordClass.Abbreviation) || (Marks.IsCloser(tokens[run - 1].First) && run - mark > 1) || IsStarter(next);
    }

    /// <summary>"What I mean ... see" goes on; "I never meant that.... She left" does not; in "compounds. . . . The" the first dot ends the
    /// sentence.</summary>
    private bool EllipsisEnds(int mark, ref int run, int next, int dots)
    {
        if (tokens[mark - 1].First == '[' || !CanBegin(next)) return false;
        if (dots > 3 && !Spaced(mark) && Spaced(mark + 1))
        {
            run = mark + 1;
            return true;
        }
        return dots > 3 || !(tokens[next].First == 'I' && tokens[next].Length == 1);
    }

    /// <summary>Whether "U.S." or "p.m." is the last word of its sentence.</summary>
    private bool AcronymEnds(int from, int i, int end)
    {
        int next = Next(i + 1, end);
        if (i + 1 >= end || next >= end || !Spaced(i + 1) || !CanBegin(next) || tokens[next].Kind == TokenKind.Number) return i + 1 >= end;
        if (IsStarter(next)) return true;
        bool hour = i > from && tokens[i].Length == 4 && (text[tokens[i].Start + 2] | 0x20) == 'm'
            && (tokens[i].First | 0x20) is 'a' or 'p';
        bool opening = i - from <= LongestOpeningTime && tokens[from].Is(WordClass.Preposition);
        return hour && !opening && !tokens[next].Has(TokenShape.AllCapitals)
            && !tokens[next].Is(WordClass.Weekday | WordClass.Month | WordClass.TimeZone);
    }

    private int Dots(int mark, int run)
    {
        int dots = 0;
        for (int i = mark; i < run; i++)
        {
            if (tokens[i].First == '.') dots++;
        }
        return dots;
    }

    private bool Spaced(int i) => tokens[i].Has(TokenShape.SpaceBefore);

    /// <summary>The first token at or after <paramref name="i"/> that is not an opening quote or bracket.</summary>
    private int Next(int i, int end)
    {
        while (i < end && (Marks.IsOpener(tokens[i].First) || Marks.IsQuote(tokens[i].First)) && tokens[i].Length == 1) i++;
        return i;
    }

    /// <summary>A sentence does not begin with a small letter, unless a capital comes right after it (iPhone).</summary>
    private bool CanBegin(int i)
    {
        Token token = tokens[i];
        if (token.Kind == TokenKind.Punctuation) return Marks.IsDash(token.First) || token.First == '-';
        return !char.IsLower(token.First) || (token.Length > 2 && char.IsUpper(text[token.Start + 1]));
    }

    private bool IsStarter(int i) => tokens[i].Is(Starter) && !tokens[i].Is(WordClass.AbbreviatedTitle);
}
