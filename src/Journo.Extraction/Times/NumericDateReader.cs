using System.Globalization;
using Journo.Edtf;

namespace Journo.Extraction.Times;

/// <summary>Reads dates in digits alone: "2018-05-04", "5/4/2018", "04.05.2018".</summary>
internal static class NumericDateReader
{
    /// <summary>The expression around the token at index <paramref name="i"/>; null where there is none.</summary>
    public static TimeExpression? Read(TimeScanner scan, int i)
    {
        if (Separated(scan, i, '-') is { } iso && scan[i].Length == 4) return iso;
        if (Separated(scan, i, '/') is { } slashed) return slashed;
        return Dotted(scan, i);
    }

    private static TimeExpression? Separated(TimeScanner scan, int i, char separator)
    {
        if (!scan.IsMark(i + 1, separator) || !scan.Touches(i + 1) || !scan.Touches(i + 2) || !scan.IsMark(i + 3, separator)
            || !scan.Touches(i + 3) || !scan.Touches(i + 4)) return null;
        int first = scan.Small(i), second = scan.Small(i + 2), third = scan.Small(i + 4);
        if (first < 0 || second < 0 || third < 0) return null;
        if (scan[i].Length == 4) return Date(scan, i, i + 5, first, second, third);
        return Either(scan, i, i + 5, first, second, third, scan[i + 4].Length, separator == '/');
    }

    private static TimeExpression? Dotted(TimeScanner scan, int i)
    {
        ReadOnlySpan<char> text = scan[i];
        if (text.Length is < 8 or > 10) return null;
        int dot = text.IndexOf('.'), second = dot < 0 ? -1 : text[(dot + 1)..].IndexOf('.') + dot + 1;
        if (dot is not (1 or 2) || second <= dot || text.Length - second - 1 != 4) return null;
        return int.TryParse(text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out int a)
            && int.TryParse(text[(dot + 1)..second], NumberStyles.None, CultureInfo.InvariantCulture, out int b)
            && int.TryParse(text[(second + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                ? Either(scan, i, i + 1, a, b, year, 4, monthFirst: false) : null;
    }

    /// <summary>"5/4/2018" is 4 May in Britain and 5 April in America: the month comes first with slashes unless it can't.</summary>
    private static TimeExpression? Either(TimeScanner scan, int first, int end, int a, int b, int year, int yearLength, bool monthFirst)
    {
        if (yearLength is not (2 or 4)) return null;
        if (yearLength == 2) year += year < 30 ? 2000 : 1900;
        bool ambiguous = a <= 12 && b <= 12 && a != b;
        TimeExpression? date = (monthFirst && a <= 12) || b > 12 ? Date(scan, first, end, year, a, b) : Date(scan, first, end, year, b, a);
        if (date is not null) date.IsAmbiguous = ambiguous;
        return date;
    }

    private static TimeExpression? Date(TimeScanner scan, int first, int end, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > CalendarDay.DaysInMonth(year, month) || year < 1000) return null;
        if (scan.Touches(end) && !scan.IsPunctuation(end) && !scan.Is(end, "T")) return null;
        return new() { First = first, Core = first, Form = TimeForm.Calendar, Year = year, Month = month, Day = day, End = end };
    }
}
