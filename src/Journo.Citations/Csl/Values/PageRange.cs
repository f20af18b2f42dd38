namespace Journo.Citations.Csl.Values;

/// <summary>The last number of a range of pages in CSL's <c>page-range-format</c>s.</summary>
internal static class PageRange
{
    private const int MostDigits = 18;

    /// <summary>How the last page is written after the first; null where the two are not a range that can be rewritten.</summary>
    public static string? Of(NumberToken first, NumberToken last, string? format)
    {
        if (first.Parts is not { } from || last.Parts is not { } to || from.Digits.Length > MostDigits
            || to.Digits.Length > MostDigits) return null;
        bool prefixed = from.Prefix.Length > 0;
        if (from.Prefix != to.Prefix || format is null) return from.Prefix == to.Prefix ? last.Text : null;
        string full = to.Digits.Length < from.Digits.Length ? from.Digits[..^to.Digits.Length] + to.Digits : to.Digits;
        if (long.Parse(full, null) < long.Parse(from.Digits, null)) return last.Text;
        string end = format switch
        {
            "expanded" => prefixed ? to.Prefix + full : full,
            "minimal" => Changed(from.Digits, full, 1),
            "minimal-two" => Changed(from.Digits, full, 2),
            "chicago" or "chicago-15" => Chicago(from.Digits, full, wholeFourDigits: true),
            "chicago-16" => Chicago(from.Digits, full, wholeFourDigits: false),
            _ => last.Text,
        };
        return end;
    }

    /// <summary>The digits from the first that changes, at least <paramref name="least"/>.</summary>
    private static string Changed(string from, string to, int least)
    {
        if (from.Length != to.Length) return to;
        int same = 0;
        while (same < to.Length - Math.Min(least, to.Length) && from[same] == to[same]) same++;
        return to[same..];
    }

    /// <summary>The Chicago Manual of Style, 9.60 (16th edition 9.60, 15th 9.64): all digits below 100 and after hundreds, else what
    /// changes, two digits at least after x09.</summary>
    private static string Chicago(string from, string to, bool wholeFourDigits)
    {
        long first = long.Parse(from, null);
        if (first < 100 || first % 100 == 0) return to;
        if (first % 100 < 10) return Changed(from, to, 1);
        string changed = Changed(from, to, 2);
        return wholeFourDigits && from.Length == 4 && changed.Length >= 3 ? to : changed;
    }
}
