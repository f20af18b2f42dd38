using Journo.Edtf;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Reads dates of the calendar: numbers, months, weekdays, seasons and feasts, with what follows them.</summary>
internal static class CalendarReader
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;

    /// <summary>A date that begins with a number: "2018-05-04", "5/4/2018", "5 May", "the 25th of August", "1939", "1960s", "490 BC", "20th
    /// century".</summary>
    public static TimeExpression? ReadNumber(TimeScanner scan, int i)
    {
        return NumericDateReader.Read(scan, i) ?? DayMonth(scan, i) ?? Century(scan, i) ?? YearReader.Read(scan, i) ?? DayAlone(scan, i);
    }

    /// <summary>"May 5, 1940", "May 1940", "May of 1940", "March 5-9, 1918", "May".</summary>
    public static TimeExpression? ReadMonth(TimeScanner scan, int i)
    {
        int month = TimeWords.Month(scan[i]);
        if (month == 0) return null;
        int next = i + 1;
        bool abbreviated = scan[i].Length <= 4 && scan.IsMark(next, '.');
        if (abbreviated) next++;
        int day = Day(scan, next, out int afterDay);
        if (day > 0 && !IsMeasured(scan, afterDay))
        {
            var date = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Month = month, Day = day, End = afterDay };
            if (!AddYear(scan, date)) AddPair(scan, date);
            return date;
        }
        var whole = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Month = month, End = i + 1 };
        if (abbreviated && YearReader.FourDigits(scan, next) > 0) whole.End = next;
        if (AddYear(scan, whole)) return whole;
        return IsPlausible(scan, i, whole) ? whole : null;
    }

    /// <summary>A weekday, with the date that follows it: "Friday, July 21, 2017".</summary>
    public static TimeExpression? ReadWeekday(TimeScanner scan, int i)
    {
        int weekday = TimeWords.Weekday(scan[i]);
        if (weekday == 0) return null;
        int next = i + 1;
        if (scan[i].Length <= 5 && scan.IsMark(next, '.')) next++;
        if (scan.IsMark(next, ',')) next++;
        if (scan.Is(next, "the")) next++;
        TimeExpression? date = next >= scan.Tokens.Length ? null
            : scan.Tokens[next].Is(WordClass.Month) ? ReadMonth(scan, next)
            : scan.Tokens[next].Kind == TokenKind.Number ? DayMonth(scan, next) ?? NumericDateReader.Read(scan, next) : null;
        // A short form that contradicts its date is something else: "Edmonton Sun, August 16, 2008".
        bool contradicts = date is { Day: > 0, Year: { } year } && scan[i].Length <= 3
            && date.Day <= CalendarDay.DaysInMonth(year, date.Month) && new CalendarDay(year, date.Month, date.Day).DayOfWeek != weekday;
        if (contradicts) return null;
        if (date is { Day: > 0 })
        {
            (date.First, date.Core, date.Weekday) = (i, i, weekday);
            return date;
        }
        // "Sat", "sun", "mon" and "wed" are words of their own.
        if (!scan.Tokens[i].IsCapital || (scan[i].Length <= 4 && !scan.Is(i, "tues") && !scan.Is(i, "thur")
            && !(scan.IsMark(i + 1, '.') && scan.IsAny(i - 1, "on", "until", "by", "since", "from"))
            && !TimeJoiner.IsRelative(scan, i - 1))) return null;
        if (scan[i][^1] is 's' && scan[i].Length > 5) return new() { First = i, Core = i, Form = TimeForm.Set,
            Literal = FormattableString.Invariant($"XXXX-WXX-{weekday}"), End = i + 1 };
        if (scan.IsAny(i - 1, "every", "each")
            && i - 1 >= scan.Free) return new() { First = i - 1, Core = i - 1, Form = TimeForm.Set,
            Literal = FormattableString.Invariant($"XXXX-WXX-{weekday}"), End = i + 1 };
        return new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Weekday = weekday, End = i + 1 };
    }

    /// <summary>"summer", "the spring of 1916", "fall 1919".</summary>
    public static TimeExpression? ReadSeason(TimeScanner scan, int i)
    {
        int season = TimeWords.Season(scan[i]);
        if (season == 0) return null;
        var date = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Season = season, End = i + 1 };
        if (AddYear(scan, date)) return date;
        // "Spring" and "fall" are also other nouns and verbs, a "summer" can be a name.
        bool introduced = scan.IsAny(i - 1, "the", "in", "this", "last", "next", "that", "by", "during", "since", "early", "late", "mid",
            "each", "every", "of", "until", "previous", "following", "through", "coming")
            || scan.IsDash(i - 1);
        bool ambiguous = scan.IsAny(i, "spring", "fall");
        if (ambiguous && (scan.Is(i + 1, "of") || !introduced)) return null;
        if (!introduced && scan.Tokens[i].IsCapital && !scan.Tokens[i].Has(TokenShape.ParagraphBefore)) return null;
        return date;
    }

    public static TimeExpression? OfHoliday(TimeScanner scan, int i, int length, Holiday holiday)
    {
        var date = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Holiday = holiday, End = i + length };
        AddYear(scan, date);
        return date;
    }

    /// <summary>"5 May 1940", "25th of August", "3-4 May".</summary>
    private static TimeExpression? DayMonth(TimeScanner scan, int i)
    {
        int day = Day(scan, i, out int next);
        if (day == 0) return null;
        int month = scan.Is(next, "of") ? next + 1 : next;
        if (scan.Is(month, "the")) month++;
        if (MonthAt(scan, month) is > 0 and var number && (scan.Tokens[month].IsCapital || !scan.IsAny(month, "may", "march")))
        {
            var date = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Month = number, Day = day, End = month + 1 };
            if (scan.IsMark(date.End, '.') && scan[month].Length <= 4 && YearReader.FourDigits(scan, date.End + 1) > 0) date.End++;
            AddYear(scan, date);
            return date;
        }
        // "3-4 May", "the 3rd and 4th of May"
        if (!(scan.IsDash(next) || scan.IsAny(next, "and", "to", "or"))) return null;
        int second = scan.Is(next + 1, "the") ? next + 2 : next + 1;
        if (Day(scan, second, out _) > day && DayMonth(scan, second) is { } pair)
        {
            return new() { First = i, Core = i, Form = TimeForm.Calendar, Day = day, Month = pair.Month, Borrow = pair, Pair = pair,
                End = next };
        }
        return null;
    }

    /// <summary>"20th century", "nineteenth century" is read from its unit.</summary>
    private static TimeExpression? Century(TimeScanner scan, int i)
    {
        int number = scan.Small(i);
        if (number is < 1 or > 30 || !IsOrdinalSuffix(scan, i + 1)) return null;
        int next = scan.IsDash(i + 2) ? i + 3 : i + 2;
        if (!scan.IsAny(next, "century", "centuries")) return null;
        var date = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Year = (number - 1) * 100,
            YearUnit = TimeUnit.Century, End = next + 1 };
        if (YearReader.Era(scan, date.End, out int after)) (date.Year, date.End) = (-(number * 100) + 1, after);
        return date;
    }

    /// <summary>"on the 20th".</summary>
    private static TimeExpression? DayAlone(TimeScanner scan, int i)
    {
        int day = scan.Small(i);
        if (day is < 1 or > 31 || !IsOrdinalSuffix(scan, i + 1) || !scan.Is(i - 1, "the")) return null;
        if (!scan.IsAny(i - 2, "on", "by", "until", "of", "from", "since", "through")
            || !(scan.IsPunctuation(i + 2)
            || scan.Tokens[i + 2].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun))) return null;
        if (scan.IsDash(i + 2)) return null;
        return new TimeExpression { First = i - 1, Core = i - 1, Form = TimeForm.Calendar, Day = day, End = i + 2 };
    }

    private static int MonthAt(TimeScanner scan, int token) => (uint)token < (uint)scan.Tokens.Length
        && scan.Tokens[token].Is(WordClass.Month) ? TimeWords.Month(scan[token]) : 0;

    /// <summary>A day of the month with or without "th"; 0 if there is none.</summary>
    public static int Day(TimeScanner scan, int i, out int end)
    {
        int day = scan.Small(i);
        end = i + 1;
        if (day is < 1 or > 31 || scan[i].Length > 2) return 0;
        if (IsOrdinalSuffix(scan, end)) end++;
        else if (scan.Touches(end) && scan.Tokens[end].Kind != TokenKind.Punctuation) return 0;
        else if (scan.IsMark(end, ':') && scan.Small(end + 1) >= 0) return 0;
        return day;
    }

    /// <summary>Whether the token at an index is "st", "nd", "rd" or "th" and touches the one before it.</summary>
    public static bool IsOrdinalSuffix(TimeScanner scan, int token) => scan.Touches(token) && scan.IsAny(token, "st", "nd", "rd", "th");

    /// <summary>"May 5 percent", "March 20,000 people" are no days.</summary>
    private static bool IsMeasured(TimeScanner scan, int next) => scan.IsMark(next, '%')
        || scan.IsAny(next, "percent", "per", "million", "billion", "thousand");

    /// <summary>A year after the date: ", 1940", " 1940", "of 1940", "'98"; "that year" and "last year" are joined later.</summary>
    private static bool AddYear(TimeScanner scan, TimeExpression date)
    {
        int at = date.End;
        if (scan.IsMark(at, ',') || scan.IsAny(at, "of", "in") && date.Day == 0) at++;
        if (YearReader.Number(scan, at, out int end, out long year)
            && !(at > date.End && scan.Is(at - 1, "in") && date.Season == 0 && date.Month == 0))
        {
            if (at > date.End && scan.IsMark(date.End, ',') && date.Day == 0 && date.Month == 0) return false;
            (date.Year, date.End) = (year, end);
            return true;
        }
        return false;
    }

    /// <summary>"March 5-9, 1918", "May 5 and 6".</summary>
    private static void AddPair(TimeScanner scan, TimeExpression date)
    {
        int next = date.End;
        if (!(scan.IsDash(next) || scan.IsAny(next, "and", "to", "or", "through", "until"))) return;
        bool dash = scan.IsDash(next);
        int day = Day(scan, next + 1, out int end);
        if (day <= date.Day || IsMeasured(scan, end) || (uint)end < (uint)scan.Tokens.Length
            && scan.Tokens[end].Is(WordClass.Month)) return;
        var pair = new TimeExpression { First = next + 1, Core = next + 1, Form = TimeForm.Calendar, Month = date.Month, Day = day,
            End = end };
        bool dated = AddYear(scan, pair);
        if (!dash && !dated && !scan.IsPunctuation(end)) return; // "May 5 and 6 people"
        (date.Borrow, date.Pair) = (pair, pair);
    }

    /// <summary>Whether a month's name without day or year is one: "May", "March" and short forms are words of their own.</summary>
    private static bool IsPlausible(TimeScanner scan, int i, TimeExpression date)
    {
        bool introduced = scan.IsAny(i - 1, "in", "of", "by", "since", "until", "till", "during", "last", "next", "this", "early", "late",
            "mid", "from", "through", "to", "and", "before", "after", "previous", "following", "every", "each", "that", "between")
            || scan.IsDash(i - 1) || scan.IsMark(i - 1, '/');
        if (!scan.Tokens[i].IsCapital) return introduced && scan[i].Length > 5;
        if (scan.IsAny(i, "may", "march")) return introduced && (!scan.Tokens[i].Has(TokenShape.ParagraphBefore));
        if (scan[i].Length <= 4 && !scan.IsAny(i, "june", "july", "sept"))
        {
            if (scan.IsMark(i + 1, '.')) date.End = i + 2;
            return introduced && (scan.IsMark(i + 1, '.') || scan.IsPunctuation(i + 1));
        }
        // "April Jones", "August Wilson": a name goes on with a capital and nothing introduces it.
        return introduced || !scan.IsAny(i, "april", "june", "august") || i + 1 >= scan.Tokens.Length || !scan.Tokens[i + 1].IsCapital;
    }
}
