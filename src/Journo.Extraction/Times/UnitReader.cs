using Journo.Extraction.Figures;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Reads expressions around a unit: "two months", "last week", "the past 30 days", "two years ago", "every day", "the third
/// quarter", "a decade".</summary>
internal static class UnitReader
{
    public static TimeExpression? Read(TimeScanner scan, int i)
    {
        TimeUnit unit = TimeWords.Unit(scan[i]);
        if (unit == TimeUnit.None) return null;
        if (unit is TimeUnit.Quarter or TimeUnit.Half || (unit == TimeUnit.Century && !IsPlural(scan, i)))
        {
            return Part(scan, i, unit) ?? (unit == TimeUnit.Half ? null : Counted(scan, i, unit));
        }
        return Counted(scan, i, unit);
    }

    private static TimeExpression? Counted(TimeScanner scan, int i, TimeUnit unit)
    {
        bool plural = IsPlural(scan, i);
        if (AmountReader.Read(scan, i, out int first, out decimal? amount)) return WithAmount(scan, i, unit, first, amount);
        int left = i - 1;
        if (scan.IsAny(left, "fiscal", "calendar", "financial", "academic", "school", "whole", "entire", "single", "full")) left--;
        if (left + 1 < scan.Free) return null;

        if (scan.IsAny(left, "a", "an", "another", "all", "half") && !plural && left >= scan.Free) return Single(scan, i, unit, left);
        if (unit == TimeUnit.Year && scan.IsDash(i + 1) && scan.Touches(i + 1) && scan.IsAny(i + 2, "ago", "earlier"))
        {
            return new() { First = i, Core = i, End = i + 3, Form = TimeForm.Shifted, Unit = unit, Amount = 1, Offset = -1,
                Anchor = scan.Is(i + 2, "ago") ? TimeAnchor.Publication : TimeAnchor.Mention };
        }
        if (scan.IsAny(left, "every", "each", "per")) return Repeated(scan, i, unit, left, scan.Is(left, "per"));
        bool article = scan.IsAny(left - 1, "the", "this", "these") || (scan.Is(left - 1, "that") && scan.Is(left, "same"));
        int the = article && left - 1 >= scan.Free ? left - 1 : left;
        if (scan.IsAny(left, "recent") || (plural && scan.IsAny(left, "coming")))
        {
            return new() { First = the, Core = the, End = i + 1, Form = TimeForm.Vague, Unit = unit,
                Literal = scan.IsAny(left, "recent") ? "PAST_REF" : "FUTURE_REF" };
        }
        if (Direction(scan, left, out int offset, out TimeAnchor anchor, out bool reaches))
        {
            if (!plural) return Neighbour(scan, i, unit, left, the, offset, anchor);
            return !reaches ? null : new() { First = the, Core = the, End = i + 1, Form = TimeForm.Reaching, Unit = unit,
                Offset = offset, Anchor = anchor };
        }
        if (!plural) return Known(scan, i, unit, left, the);
        return !scan.IsAny(left, "first", "final", "early", "later") || the == left ? Bare(scan, i, unit)
            : new() { First = the, Core = the, End = i + 1, Form = TimeForm.Duration, Unit = unit, IsLoose = true };
    }

    /// <summary>"a year", "another week", "half a decade".</summary>
    private static TimeExpression? Single(TimeScanner scan, int i, TimeUnit unit, int article)
    {
        if (unit == TimeUnit.Second && !scan.IsAny(i + 1, "ago", "later", "earlier")) return null; // a second attempt
        if (!scan.IsAny(article, "half")) return WithAmount(scan, i, unit, article, 1);
        return scan.Touches(i) || unit >= TimeUnit.Decade ? WithAmount(scan, i, unit, article, 0.5m) : null;
    }

    /// <summary>"last week", "the past year", "the last week of", "that same day"; <paramref name="left"/> is the token that points,
    /// <paramref name="the"/> the article before it, or the same.</summary>
    private static TimeExpression Neighbour(
        TimeScanner scan, int i, TimeUnit unit, int left, int the, int offset, TimeAnchor anchor)
    {
        if (the < left && scan.Is(the, "the") && scan.IsAny(left, "past", "last") && unit >= TimeUnit.Week && unit != TimeUnit.Weekend)
        {
            if (scan.Is(left, "last") && scan.Is(i + 1, "of")) return new() { First = the, Core = the, End = i + 1,
                Form = TimeForm.Calendar, Unit = unit, Ordinal = -1, IsLoose = true };
            return new() { First = the, Core = the, End = i + 1, Form = TimeForm.Reaching, Unit = unit, Amount = 1, Offset = -1 };
        }
        if (anchor == TimeAnchor.Publication && the < left && scan.Is(the, "the") && scan.Is(left, "next")) anchor = TimeAnchor.Mention;
        return new() { First = the, Core = the, End = i + 1, Form = TimeForm.Relative, Unit = unit, Offset = offset, Anchor = anchor };
    }

    /// <summary>One unit without a number or a direction: "the first week of", "day-long", "year-end", "the year".</summary>
    private static TimeExpression? Known(TimeScanner scan, int i, TimeUnit unit, int left, int the)
    {
        if (scan.IsAny(left, "first", "second", "third", "fourth", "fifth", "sixth", "final")
            && unit is TimeUnit.Week or TimeUnit.Weekend && scan.Is(i + 1, "of"))
        {
            return new() { First = the, Core = the, End = i + 1, Form = TimeForm.Calendar, Unit = unit, Ordinal = Ordinal(scan, left) };
        }
        if (scan.IsDash(i + 1) && scan.Touches(i + 1) && scan.IsAny(i + 2, "long"))
        {
            return new() { First = i, Core = i, End = i + 3, Form = TimeForm.Duration, Unit = unit, Amount = 1 };
        }
        if (unit == TimeUnit.Year && (scan.Is(i + 1, "end") || (scan.IsDash(i + 1) && scan.Is(i + 2, "end"))))
        {
            return new() { First = i, Core = i, End = scan.Is(i + 1, "end") ? i + 2 : i + 3, Form = TimeForm.Relative, Unit = unit,
                Offset = 0, Modifier = TimeModifier.End };
        }
        if (!scan.Is(left, "the") || unit < TimeUnit.Day) return null;
        // "the day before" counts from the last mention; "the year" is the one that the text speaks of.
        if (scan.IsAny(i + 1, "before", "earlier", "after", "following") && (scan.IsPunctuation(i + 2) || scan.Is(i + 1, "earlier")))
        {
            return new() { First = left, Core = left, End = i + 2, Form = TimeForm.Relative, Unit = unit,
                Offset = scan.IsAny(i + 1, "before", "earlier") ? -1 : 1, Anchor = TimeAnchor.Mention };
        }
        bool common = unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Weekend
            && !scan.IsAny(i + 1, "before", "after", "that", "when");
        return new() { First = left, Core = left, End = i + 1, Form = TimeForm.Relative, Unit = unit, Offset = 0,
            Anchor = TimeAnchor.Mention, IsLoose = !common };
    }

    /// <summary>"two years", "two years ago", "the last two years", "two-year", "40-year-old".</summary>
    private static TimeExpression? WithAmount(TimeScanner scan, int i, TimeUnit unit, int first, decimal? amount)
    {
        if (first < scan.Free || amount == 0) return null;
        // three quarters of them
        if (unit is TimeUnit.Quarter && !scan.IsAny(first - 1, "last", "past", "next", "previous", "for", "in")) return null;
        bool compound = scan.IsDash(i + 1) && scan.Touches(i + 1) && scan.Is(i + 2, "long");
        if (compound && scan.IsAny(first, "a", "an")) first++;
        var found = new TimeExpression { First = first, Core = first, End = i + 1, Form = TimeForm.Duration, Unit = unit, Amount = amount };
        if (scan.IsDash(i + 1) && scan.Touches(i + 1) && scan.IsAny(i + 2, "long", "old"))
        {
            found.End = i + 3;
            found.IsAge = scan.Is(i + 2, "old");
            return found;
        }
        if (scan.Is(i + 1, "old") || (scan.Is(i + 1, "of") && scan.Is(i + 2, "age")))
        {
            found.End = scan.Is(i + 1, "old") ? i + 2 : i + 3;
            found.IsAge = true;
        }
        else if (After(scan, found)) return found;
        else if (scan.Is(i + 1, "and") && NextDuration(scan, i + 2)) { } // "two years and three months" stay two
        if (scan.IsAny(first, "a", "an") && IsRate(scan, first)) return new() { First = scan.IsAny(first - 1, "once", "twice")
            && first - 1 >= scan.Free ? first - 1
            : first, Core = first, End = i + 1, Form = TimeForm.Set, Unit = unit, Amount = 1, Literal = unit.Duration(1) };

        int left = first - 1;
        int the = scan.IsAny(left - 1, "the", "these", "this", "those") && left - 1 >= scan.Free ? left - 1 : left;
        if (left >= scan.Free && Direction(scan, left, out int offset, out TimeAnchor anchor, out bool reaches)
            && !scan.IsAny(left, "this", "that"))
        {
            if (reaches) (found.Form, found.Offset, found.Anchor) = (TimeForm.Reaching, offset, anchor);
            (found.First, found.Core) = (the, the);
        }
        else if (left >= scan.Free && scan.IsAny(left, "first", "final", "initial", "opening") && the < left) (found.First, found.Core) =
            (the, the);
        else if (left >= scan.Free && scan.IsAny(left, "these", "those")) (found.First, found.Core) = (left, left);
        else if (left >= scan.Free && scan.IsAny(left, "every", "each")) return new() { First = left, Core = left, End = i + 1,
            Form = TimeForm.Set, Unit = unit, Amount = amount, Literal = unit.Duration(amount) };
        return found;
    }

    /// <summary>What follows: "ago", "later", "earlier", "from now", or "before" and "after" with the name of an event.</summary>
    private static bool After(TimeScanner scan, TimeExpression found)
    {
        int next = found.End;
        if (scan.IsAny(next, "ago")) return Shift(found, next + 1, -1, TimeAnchor.Publication);
        if (scan.Is(next, "from") && scan.IsAny(next + 1, "now", "today")) return Shift(found, next + 2, 1, TimeAnchor.Publication);
        if (scan.IsDash(next) && scan.Touches(next) && scan.IsAny(next + 1, "ago")) return Shift(
            found, next + 2, -1, TimeAnchor.Publication);
        // a difference: the date is somewhere else, if anywhere
        if (scan.IsAny(next, "later", "earlier", "sooner") && scan.Is(next + 1, "than")) return false;
        if (scan.Is(next, "hence")) return Shift(found, next + 1, 1, TimeAnchor.Publication);
        if (scan.IsAny(next, "later", "afterward", "afterwards", "thereafter")) return Shift(found, next + 1, 1, TimeAnchor.Mention);
        if (scan.IsAny(next, "earlier", "previously", "prior", "beforehand") && !scan.Is(next + 1, "to")) return Shift(
            found, next + 1, -1, TimeAnchor.Mention);
        int words = scan.Is(next, "prior") ? next + 2 : scan.Is(next, "in") && scan.Is(next + 1, "advance")
            && scan.Is(next + 2, "of") ? next + 3 : next + 1;
        bool before = scan.IsAny(next, "before", "prior")
            || words == next + 3, after = scan.IsAny(next, "after", "following", "since", "from");
        if (!before && !after) return false;
        if (scan.IsPunctuation(words)) return before
            || scan.Is(next, "after") ? Shift(found, next + 1, before ? -1 : 1, TimeAnchor.Mention) : false;
        // The event stays outside the expression, as TIMEX3 has it, but is kept for those who know when it was.
        if (scan.IsAny(next, "since", "from", "following") && !scan.Is(next, "following")) return false;
        (found.Offset, found.Anchor, found.EventTokens) = (before ? -1 : 1, TimeAnchor.Event, (words, EventEnd(scan, words)));
        return true;
    }

    private static bool Shift(TimeExpression found, int end, int direction, TimeAnchor anchor)
    {
        (found.Form, found.End, found.Offset, found.Anchor) = (TimeForm.Shifted, end, direction, anchor);
        return true;
    }

    private static int EventEnd(TimeScanner scan, int first)
    {
        int end = first;
        while (end < scan.Tokens.Length && end < first + 8 && !scan.IsPunctuation(end)
            && !scan.Tokens[end].Has(TokenShape.LineBefore)) end++;
        return end;
    }

    private static bool NextDuration(TimeScanner scan, int token) => token < scan.Tokens.Length
        && scan.Tokens[token].Is(WordClass.NumberWord);

    /// <summary>"20 miles a day", "$3 million a year", "twice a week".</summary>
    private static bool IsRate(TimeScanner scan, int a)
    {
        if (a == 0) return false;
        ref readonly Token before = ref scan.Tokens[a - 1];
        if (before.Kind is TokenKind.Number || before.Is(WordClass.NumberWord)
            || scan.IsAny(a - 1, "twice", "once", "%", "percent")) return true;
        return before.IsWord && before.Length > 3 && scan[a - 1][^1] is 's' && scan[a - 1][^2] is not ('s' or 'u' or 'i') && a >= 2
            && (scan.Tokens[a - 2].Kind == TokenKind.Number || scan.Tokens[a - 2].Is(WordClass.NumberWord) || scan.IsMark(a - 2, ')'));
    }

    private static TimeExpression Repeated(TimeScanner scan, int i, TimeUnit unit, int left, bool per)
    {
        int first = left;
        if (!per && scan.IsAny(left - 1, "once", "twice")) first = left;
        return new() { First = first, Core = first, End = i + 1, Form = TimeForm.Set, Unit = unit, Amount = 1, Literal = unit.Duration(1) };
    }

    /// <summary>"for years", "months later", "decades of war".</summary>
    private static TimeExpression? Bare(TimeScanner scan, int i, TimeUnit unit)
    {
        if (i <= scan.Free - 1) return null;
        var found = new TimeExpression { First = i, Core = i, End = i + 1, Form = TimeForm.Duration, Unit = unit };
        if (After(scan, found)) return found;
        bool prepared = scan.IsAny(i - 1, "for", "in", "within", "after", "over", "of", "took", "takes", "take", "spent", "by", "and",
            "many", "lasted", "last", "with");
        bool listed = scan.IsAny(i - 1, "and", "or", "of") && !(scan.Free == i - 1);
        if (listed || !prepared || unit is TimeUnit.Second or TimeUnit.Quarter) return null;
        return unit < TimeUnit.Day && !scan.IsAny(i - 1, "for", "within", "in") ? null : found;
    }

    /// <summary>Where "last", "next" and their like point to, and whether several units can follow them.</summary>
    public static bool Direction(TimeScanner scan, int token, out int offset, out TimeAnchor anchor, out bool reaches)
    {
        reaches = true;
        (offset, anchor) = (0, TimeAnchor.Publication);
        if (token < scan.Free) return false;
        if (scan.IsAny(token, "last", "past")) offset = -1;
        else if (scan.IsAny(token, "next", "coming", "upcoming")) offset = 1;
        else if (scan.IsAny(token, "previous", "preceding", "prior")) (offset, anchor) = (-1, TimeAnchor.Mention);
        else if (scan.IsAny(token, "following", "succeeding", "subsequent", "ensuing")) (offset, anchor) = (1, TimeAnchor.Mention);
        else if (scan.IsAny(token, "this", "current")) reaches = false;
        else if (scan.IsAny(token, "that", "same")) (anchor, reaches) = (TimeAnchor.Mention, false);
        else return false;
        return true;
    }

    /// <summary>"the third quarter", "third-quarter", "the first half", "the nineteenth century".</summary>
    private static TimeExpression? Part(TimeScanner scan, int i, TimeUnit unit)
    {
        int word = scan.IsDash(i - 1) && scan.Touches(i) ? i - 2 : i - 1;
        if (word < scan.Free) return null;
        int number = Ordinal(scan, word), first = word;
        if (unit == TimeUnit.Century)
        {
            if (number == 0 && !OrdinalWord(scan, ref first, out number)) return null;
            if (scan.Is(first - 1, "the")) first--;
            var century = new TimeExpression { First = first, Core = first, End = i + 1, Form = TimeForm.Calendar,
                Year = (number - 1) * 100, YearUnit = TimeUnit.Century };
            if (YearReader.Era(scan, i + 1, out int after)) (century.Year, century.End) = (1 - (number * 100), after);
            return century;
        }
        if (number is 0 or > 4 || (unit == TimeUnit.Half && number > 2)) return null;
        if (unit == TimeUnit.Half && !scan.Is(i + 1, "of") && !scan.IsAny(i + 1, "year")
            && !YearReader.Number(scan, i + 1, out _, out _)) return null;
        if (scan.IsAny(first - 1, "fiscal", "financial")) first--;
        if (scan.Is(first - 1, "the")) first--;
        var part = new TimeExpression { First = first, Core = first, End = i + 1, Form = TimeForm.Calendar };
        if (unit == TimeUnit.Quarter) part.Quarter = number;
        else part.Half = number;
        if (YearReader.Number(scan, i + 1, out int end, out long year)) (part.Year, part.End) = (year, end);
        else if (unit == TimeUnit.Half) part.NeedsYear = true;
        return part;
    }

    private static int Ordinal(TimeScanner scan, int token)
    {
        if (scan.IsAny(token, "first", "1st")) return 1;
        if (scan.IsAny(token, "second", "latter")) return 2;
        if (scan.Is(token, "third")) return 3;
        if (scan.Is(token, "fourth")) return 4;
        if (scan.Is(token, "fifth")) return 5;
        if (scan.IsAny(token, "last", "final")) return -1;
        if (CalendarReader.IsOrdinalSuffix(scan, token) && scan.Small(token - 1) is > 0 and var digits) return digits;
        return 0;
    }

    /// <summary>"nineteenth", "twenty-first".</summary>
    private static bool OrdinalWord(TimeScanner scan, ref int word, out int number)
    {
        number = 0;
        if (NumberReader.Role(scan.Document, word, out decimal value, out bool ordinal) == NumberRole.None || !ordinal) return false;
        number = (int)value;
        if (number < 10 && scan.IsDash(word - 1) && scan.IsAny(word - 2, "twenty")) (number, word) = (number + 20, word - 2);
        return number <= 30;
    }

    private static bool IsPlural(TimeScanner scan, int i) => scan[i][^1] is 's' or 'S' || scan.IsAny(i, "centuries", "millennia");
}
