using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Reads years, decades and years before Christ, and tells a year from a mere number.</summary>
internal static class YearReader
{
    /// <summary>A year that stands alone: "1939", "1915-17", "1960s", "490 BC".</summary>
    public static TimeExpression? Read(TimeScanner scan, int i)
    {
        if (Decade(scan, i) is { } decade) return decade;
        if (scan.Small(i) >= 0 && Era(scan, i + 1, out int afterEra))
        {
            return new() { First = i, Core = i, Form = TimeForm.Calendar, Year = 1 - scan.Small(i), End = afterEra };
        }
        int year = FourDigits(scan, i);
        if (year == 0) return ShortYear(scan, i);
        if (!IsYear(scan, i, year)) return null;
        var date = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Year = year, End = i + 1 };
        // "1915-17", "1914/15"
        if ((scan.IsDash(i + 1) || scan.IsMark(i + 1, '/')) && scan.Touches(i + 1) && scan.Touches(i + 2) && scan[i + 2].Length == 2
            && scan.Small(i + 2) > year % 100 && !scan.IsDash(i + 3))
        {
            date.Pair = new() { First = i + 2, Core = i + 2, Form = TimeForm.Calendar, Year = year - (year % 100) + scan.Small(i + 2),
                End = i + 3 };
        }
        return date;
    }

    /// <summary>A year after a month or season: four digits, or fewer with an era, or '98.</summary>
    public static bool Number(TimeScanner scan, int at, out int end, out long year)
    {
        year = 0;
        end = at + 1;
        if (scan.Small(at) is > 0 and var number && Era(scan, end, out int after))
        {
            (year, end) = (1 - number, after);
            return true;
        }
        if ((scan.IsMark(at, '\'') || scan.IsMark(at, '\u2019')) && scan.Touches(at + 1) && scan[at + 1].Length == 2
            && scan.Small(at + 1) is >= 0 and var two && !(scan.Touches(at + 2) && scan.Is(at + 2, "s")))
        {
            (year, end) = (Century(two) + two, at + 2);
            return true;
        }
        year = FourDigits(scan, at);
        return year > 0 && !(scan.IsDash(at + 1) && scan.Touches(at + 1) && scan.Touches(at + 2) && scan.Tokens[at + 2].IsWord
            && !scan.Tokens[at + 2].IsCapital) && !IsDecade(scan, at + 1);
    }

    /// <summary>1000 to 2199 as a bare number of four digits; 0 otherwise.</summary>
    public static int FourDigits(TimeScanner scan, int at) => (uint)at < (uint)scan.Tokens.Length && scan.Tokens[at].Length == 4
        && scan.Small(at) is >= 1000 and <= 2199 and var year ? year : 0;

    /// <summary>"BC", "B.C.", "BCE".</summary>
    public static bool Era(TimeScanner scan, int at, out int end)
    {
        end = at + 1;
        if (scan.IsAny(at, "bc", "bce")) return scan.Tokens[at].Has(TokenShape.AllCapitals);
        if (scan.IsAny(at, "b.c.", "b.c.e.", "b.c", "b.c.e"))
        {
            return true;
        }
        return false;
    }

    /// <summary>Two-digit years from 30 on belong to the last century.</summary>
    private static int Century(int twoDigits) => twoDigits < 30 ? 2000 : 1900;

    private static bool IsDecade(TimeScanner scan, int at) => scan.Touches(at)
        && (scan.Is(at, "s") || scan.Is(at, "'s") || scan.Is(at, "\u2019s"));

    private static TimeExpression? Decade(TimeScanner scan, int i)
    {
        int number = scan.Small(i);
        if (number < 0 || number % 10 != 0 || !IsDecade(scan, i + 1)) return null;
        bool whole = scan[i].Length == 4 && number is >= 1000 and <= 2190
            && (scan.Is(i + 1, "s") || number % 100 != 0 || !scan.Is(i - 1, "the"));
        if (whole && scan.Is(i + 1, "s") || (whole && scan.Is(i - 1, "the")))
        {
            bool century = number % 100 == 0 && number != 2000;
            return new() { First = i, Core = i, Form = TimeForm.Calendar, Year = number, YearUnit = century ? TimeUnit.Century
                : TimeUnit.Decade, End = i + 2 };
        }
        bool apostrophe = (scan.IsMark(i - 1, '\'') || scan.IsMark(i - 1, '\u2019') || scan.IsMark(i - 1, '\u2018')) && scan.Touches(i);
        int before = apostrophe ? i - 2 : i - 1;
        if (scan[i].Length != 2 || !scan.Is(i + 1, "s")
            || !(scan.IsAny(before, "the", "early", "late", "mid") || scan.IsDash(before))) return null;
        int start = apostrophe ? i - 1 : i;
        return new() { First = start, Core = start, Form = TimeForm.Calendar, Year = Century(number) + number, YearUnit = TimeUnit.Decade,
            End = i + 2 };
    }

    /// <summary>"'98" alone.</summary>
    private static TimeExpression? ShortYear(TimeScanner scan, int i)
    {
        if (scan[i].Length != 2 || !(scan.IsMark(i - 1, '\'') || scan.IsMark(i - 1, '\u2019')) || !scan.Touches(i) || scan.Touches(i - 1)
            || scan.Small(i) is < 0 || !scan.IsAny(i - 2, "in", "since", "of", "the", "by", "from")) return null;
        if (scan.Touches(i + 1) && !scan.IsPunctuation(i + 1)) return null;
        int year = scan.Small(i);
        return new() { First = i - 1, Core = i - 1, Form = TimeForm.Calendar, Year = Century(year) + year, End = i + 1 };
    }

    private static bool IsYear(TimeScanner scan, int i, int year)
    {
        int next = i + 1;
        if (i > 0 && scan.Touches(i) && !scan.IsMark(i - 1, '(') && !scan.IsMark(i - 1, '[') && !scan.IsDash(i - 1)
            && !scan.IsMark(i - 1, '/') && !scan.IsMark(i - 1, '"') && !scan.IsMark(i - 1, '\u201c')) return false;
        if (scan.Touches(next) && scan.Tokens[next] is { Kind: TokenKind.Symbol } or { Kind: TokenKind.Number }) return false;
        if (scan.Touches(next) && scan.Tokens[next].IsWord && !scan.IsAny(next, "'s", "\u2019s")) return false; // 1500m
        if (i > 0 && (scan.IsMark(i - 1, '$') || scan.IsMark(i - 1, '\u00a3') || scan.IsMark(i - 1, '\u20ac') || scan.IsMark(i - 1, '#')
            || scan.IsAny(i - 1, "no", "number", "than", "least", "nearly", "almost", "some", "approximately", "roughly", "over", "only",
            "room", "flight", "page", "boeing", "route", "highway"))) return false;
        // F-1999
        if (scan.IsDash(i - 1) && scan.Touches(i - 1) && scan.Touches(i) && i >= 2 && scan.Tokens[i - 2].IsWord
            && !scan.Tokens[i - 2].Is(WordClass.Month | WordClass.Season) && !scan.Is(i - 2, "mid")) return false;
        if (next < scan.Tokens.Length && scan.Tokens[next].IsWord)
        {
            if (scan.Tokens[next].Is(WordClass.NumberWord | WordClass.TimeUnit)
                || scan.IsAny(next, "percent", "feet", "km", "kilometers", "kilometres", "miles", "meters", "metres", "tons", "tonnes",
                "kg", "pounds", "dollars", "men", "people", "acres")) return false;
            bool introduced = scan.IsAny(i - 1, "in", "since", "of", "until", "till", "by", "during", "early", "late", "mid", "the",
                "circa", "through", "throughout", "before", "after", "from", "a");
            // A number counts the plural noun after it, unless something says that it is a year.
            if (!introduced && !scan.Tokens[next].IsCapital && scan[next].Length > 3 && scan[next][^1] == 's' && scan[next][^2] != 's'
                && !scan.Tokens[next].Is(WordClass.Auxiliary | WordClass.FunctionAdverb | WordClass.Preposition)) return false;
        }
        if (year < 1200) return scan.IsAny(i - 1, "in", "since", "until", "by", "circa", "ad") || scan.IsMark(i - 1, '(');
        return true;
    }
}
