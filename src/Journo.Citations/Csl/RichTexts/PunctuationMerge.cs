using Journo.Citations.Csl.Locales;
using Journo.Unicode;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>
/// Merges punctuation where two pieces of text meet ("ed." and ". " make "ed. "), never within a piece, and moves full stops and commas
/// into
/// the quotation before them where the locale wants that.
/// </summary>
internal static class PunctuationMerge
{
    private const string Marks = ".,:;!?";

    /// <summary>Merges in place.</summary>
    public static void Apply(List<RichToken> tokens, CslLocale locale)
    {
        if (locale.PunctuationInQuote) MoveIntoQuotes(tokens);
        Merge(tokens);
        tokens.RemoveAll(IsBlank);
        if (locale.PunctuationInQuote) MoveIntoQuotes(tokens);
        tokens.RemoveAll(IsBlank);
        DropEmptyStyles(tokens);
    }

    private static bool IsBlank(RichToken token) => token.Kind == RichTokenKind.Text && token.Text.Length == 0;

    private static void Merge(List<RichToken> tokens)
    {
        int before = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is RichTokenKind.OpenQuote) before = -1;
            if (tokens[i].Kind is not RichTokenKind.Text || tokens[i].Text.Length == 0) continue;
            string text = tokens[i].Text;
            while (before >= 0 && text.Length > 0 && Resolve(tokens[before].Text[^1], text[0]) is var (dropFirst, dropSecond)
                && (dropFirst || dropSecond))
            {
                if (dropSecond) text = text[1..];
                if (!dropFirst) continue;
                tokens[before] = RichToken.OfText(tokens[before].Text[..^1]);
                while (before >= 0 && (tokens[before].Kind != RichTokenKind.Text || tokens[before].Text.Length == 0)) before--;
            }
            tokens[i] = RichToken.OfText(text);
            if (text.Length > 0) before = i;
        }
    }

    /// <summary>Which of two marks that meet is left out.</summary>
    private static (bool First, bool Second) Resolve(char first, char second)
    {
        if (first == ' ' && second == ' ') return (false, true);
        if (!Marks.Contains(first, StringComparison.Ordinal) || !Marks.Contains(second, StringComparison.Ordinal)) return default;
        bool dropSecond = first == second || (second == ':' && first is ';' or '!' or '?')
            || (second == '.' && first is ':' or ';' or '!' or '?');
        bool dropFirst = second is '!' or '?' && first is ':' or ';';
        return (dropFirst, dropSecond && !dropFirst);
    }

    private static void MoveIntoQuotes(List<RichToken> tokens)
    {
        for (int i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not RichTokenKind.Text || tokens[i].Text.Length == 0 || tokens[i].Text[0] is not ('.' or ',')) continue;
            int quote = i - 1, outermost = -1;
            for (; quote >= 0 && tokens[quote].Kind is not RichTokenKind.Text; quote--)
                if (tokens[quote].Kind is RichTokenKind.CloseQuote) outermost = quote;
                else if (tokens[quote].Kind is RichTokenKind.Open or RichTokenKind.OpenQuote) break;
            if (outermost < 0 || quote < 0 || tokens[quote].Kind is not RichTokenKind.Text) continue;
            char mark = tokens[i].Text[0];
            tokens[i] = RichToken.OfText(tokens[i].Text[1..]);
            string inside = tokens[quote].Text;
            // A quoted question needs no comma.
            if (inside.Length == 0 || !(inside[^1] == mark || inside[^1] is '?' or '!')) tokens[quote] = RichToken.OfText(inside + mark);
        }
    }

    private static void DropEmptyStyles(List<RichToken> tokens)
    {
        var kept = new List<RichToken>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Kind == RichTokenKind.Close && kept.Count > 0 && kept[^1].Kind == RichTokenKind.Open) kept.RemoveAt(kept.Count - 1);
            else kept.Add(token);
        }
        tokens.Clear();
        tokens.AddRange(kept);
    }
}
