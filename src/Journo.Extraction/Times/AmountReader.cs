using Journo.Extraction.Figures;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Reads backwards from a unit of time how many of it there are: "two", "a few", "11-", "ten brutal".</summary>
internal static class AmountReader
{
    private const int LongestNumber = 8;
    /// <summary>More of any unit is no time that anybody tells.</summary>
    private const decimal LargestAmount = 1e15m;

    /// <summary>The first token of the amount that ends before <paramref name="unit"/>; null amount for a vague one.</summary>
    public static bool Read(TimeScanner scan, int unit, out int first, out decimal? amount)
    {
        amount = null;
        int end = unit;
        if (scan.IsDash(end - 1) && scan.Touches(end) && scan.Touches(end - 1)) end--;
        if (Exact(scan, end, out first, out decimal number) || (Adjective(scan, end - 1) && Exact(scan, end - 1, out first, out number)))
        {
            amount = number;
            return true;
        }
        int last = Adjective(scan, end - 1) ? end - 2 : end - 1;
        if (scan.IsAny(last, "few", "several", "many", "numerous", "various", "some", "countless", "multiple"))
        {
            first = scan.Is(last - 1, "a") || scan.Is(last - 1, "many") || scan.Is(last - 1, "quite") ? last - 1 : last;
            if (scan.Is(first - 1, "quite")) first--;
            return !scan.Is(last, "some") || !scan.IsAny(last + 1, "day", "time");
        }
        if (scan.Is(last, "of") && scan.IsAny(last - 1, "couple", "dozens", "hundreds", "thousands", "number", "tens"))
        {
            if (scan.Is(last - 1, "couple")) amount = 2;
            first = scan.Is(last - 2, "a") ? last - 2 : last - 1;
            return true;
        }
        if (scan.Is(last, "couple") && scan.Is(last - 1, "a"))
        {
            (first, amount) = (last - 1, 2);
            return true;
        }
        first = unit;
        return false;
    }

    /// <summary>"half a", "one and a half", "a dozen", "200"; the longest number that ends where the unit begins.</summary>
    private static bool Exact(TimeScanner scan, int end, out int first, out decimal amount)
    {
        amount = 0;
        first = end;
        int limit = Math.Max(scan.Free, end - LongestNumber);
        int start = end;
        while (start > limit && IsNumeric(scan, start - 1)) start--;
        for (; start < end; start++)
        {
            if (scan.IsMark(start - 1, '$') || scan.IsMark(start - 1, '\u00a3') || scan.IsMark(start - 1, '\u20ac')) continue;
            if (scan.IsDash(start) || scan.Is(start, "and") || !NumberReader.TryRead(scan.Document, start, out int stop, out amount)
                || stop != end || amount > LargestAmount) continue;
            first = start;
            return true;
        }
        if (end - 2 >= limit && scan.IsAny(end - 1, "a", "an") && scan.Is(end - 2, "half"))
        {
            (first, amount) = (end - 2, 0.5m);
            return true;
        }
        return false;
    }

    private static bool IsNumeric(TimeScanner scan, int token) => scan.Tokens[token].Kind == TokenKind.Number
        || scan.Tokens[token].Is(WordClass.NumberWord) || scan.IsMark(token, '-')
        || scan.IsAny(token, "and", "a", "an", "half", "dozen");

    private static bool Adjective(TimeScanner scan, int token) =>
        scan.IsAny(token, "more", "full", "whole", "consecutive", "straight", "long", "short", "additional", "further", "calendar", "solid",
        "working", "business", "fiscal", "extra", "brutal", "other", "successive", "entire", "good");
}
