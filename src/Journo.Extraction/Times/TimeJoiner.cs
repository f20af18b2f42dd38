namespace Journo.Extraction.Times;

/// <summary>Joins neighbouring expressions that name one time together, and takes in the words to the left that belong to one.</summary>
internal static class TimeJoiner
{
    /// <summary>One expression for both, or null where they are two.</summary>
    public static TimeExpression? Join(TimeScanner scan, TimeExpression first, TimeExpression second)
    {
        int gap = second.First - first.End;
        bool of = gap == 1 && scan.Is(first.End, "of");
        Borrow(scan, first, second, gap);
        if (gap > 1 || (gap == 1 && !of && !scan.IsMark(first.End, ','))) return null;
        if (JoinClock(first, second, isAdjacent: gap == 0, of) is { } timed) return timed;
        if (gap == 1 && !of) return null; // over a comma, nothing but a time of day
        if (first.Form == TimeForm.Calendar && first.Year is null && first.Of is null && first.Offset is null && second.IsYear
            && TakesYear(first, gap == 0, second)) return Whole(first, second);
        if (of) return JoinOf(scan, first, second);
        return gap == 0 && first is { Form: TimeForm.Relative, Unit: TimeUnit.Year, Anchor: TimeAnchor.Mention, Offset: 0 }
            && second is { Form: TimeForm.Calendar, Year: not null } && second.IsYear ? From(first, second) : null; // the year 1945
    }

    /// <summary>"Tuesday morning", "noon on Tuesday", "the morning of May 5".</summary>
    private static TimeExpression? JoinClock(TimeExpression first, TimeExpression second, bool isAdjacent, bool of)
    {
        if (isAdjacent && second.IsClock && first.Time is null && first.Form is TimeForm.Calendar or TimeForm.Relative
            && (first.IsDay || first.Unit == TimeUnit.Weekend)) return Extend(first, second.End, second.Time);
        if (!first.IsClock || !((second.IsDay && second.Time is null && (of || !first.IsLoose))
            || (of && first.IsLoose && second.Day > 0))) return null;
        second.Time = first.Time;
        return From(first, second);
    }

    /// <summary>"the fifth of May", "the first Monday of 1999", "the first two weeks of May".</summary>
    private static TimeExpression? JoinOf(TimeScanner scan, TimeExpression first, TimeExpression second)
    {
        bool isMonthOrYear = second.IsMonth || second.IsYear;
        if ((first.Form == TimeForm.Calendar && first.Day > 0 && first.Month == 0 && second.IsMonth)
            || (first.Ordinal != 0 && isMonthOrYear)
            || (first.Weekday > 0 && first.Day == 0 && second.Form == TimeForm.Relative && second.Unit == TimeUnit.Week))
        {
            return Whole(first, second);
        }
        if (first.Form is TimeForm.Duration or TimeForm.Reaching && first.Amount is not null && IsPartOf(scan, first) && isMonthOrYear)
        {
            return Extend(first, second.End, null);
        }
        return first is { Form: TimeForm.Relative, Anchor: TimeAnchor.Mention or TimeAnchor.Publication, Time: null, Offset: 0 or -1 }
            && first.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month && !scan.IsAny(first.Core, "this", "that")
            && (isMonthOrYear || second.IsDay) ? OfUnit(first, second) : null;
    }

    /// <summary>The last week of May, the week of May 5, the month of May.</summary>
    private static TimeExpression OfUnit(TimeExpression first, TimeExpression second)
    {
        if (first.Unit == TimeUnit.Month && second.IsMonth) return From(first, second);
        (first.Form, first.Ordinal, first.Offset) = (TimeForm.Calendar, first.Offset == -1 ? -1 : 0, null);
        first.IsLoose = false;
        return Whole(first, second);
    }

    private static bool TakesYear(TimeExpression first, bool adjacent, TimeExpression second) =>
        (first.Month > 0 && first.Day == 0 && (!adjacent || second.Form == TimeForm.Relative))
            || (first.Month > 0 && first.Day > 0 && !adjacent) || first.Season > 0 || first.Quarter > 0 || first.Half > 0
            || first.Holiday is not null;

    private static TimeExpression Extend(TimeExpression first, int end, string? time)
    {
        first.End = end;
        first.Time ??= time;
        return first;
    }

    private static TimeExpression From(TimeExpression first, TimeExpression second)
    {
        (second.First, second.Core) = (first.First, first.Core);
        return second;
    }

    private static TimeExpression Whole(TimeExpression first, TimeExpression second)
    {
        (first.Of, first.End, first.NeedsYear) = (second, second.End, false);
        return first;
    }

    private static bool IsPartOf(TimeScanner scan, TimeExpression duration) => scan.IsAny(duration.Core, "the")
        && scan.IsAny(duration.Core + 1, "first", "last", "final", "opening", "next");

    /// <summary>"from April to June 1968", "August and September 1914": the first takes its year from the second.</summary>
    private static void Borrow(TimeScanner scan, TimeExpression first, TimeExpression second, int gap)
    {
        if (gap is not (1 or 2) || first.Form != TimeForm.Calendar || second.Form != TimeForm.Calendar || first.Year is not null
            || first.Borrow is not null || first.Offset is not null || first.Of is not null) return;
        if (second.Year is null && second.Borrow is null && second.Of is null) return;
        if (first.Month == 0 && first.Season == 0 || second.Month == 0 && second.Season == 0) return;
        if (!(scan.IsDash(first.End) || scan.IsMark(first.End, '/') || scan.IsMark(first.End, ',')
            || scan.IsAny(first.End, "and", "to", "or", "through", "until", "till"))
            || (gap == 2 && !scan.IsAny(first.End + 1, "the", "early", "late", "and", "mid"))) return;
        first.Borrow = second;
    }

    /// <summary>Takes in "early", "the end of", "the", "about" and the like, down to the first token that is free.</summary>
    public static void ExtendLeft(TimeScanner scan, TimeExpression found)
    {
        int limit = scan.Free;
        if (found.Form is TimeForm.Calendar or TimeForm.Relative && !(found.IsClock && found.Time!.Length > 3)) Modify(scan, found, limit);
        if (found.Form is TimeForm.Duration or TimeForm.Shifted or TimeForm.Reaching) Approximate(scan, found, limit);
        else if (found.IsYear || found.IsMonth || found.IsDay) Around(scan, found, limit);
    }

    private static void Modify(TimeScanner scan, TimeExpression found, int limit)
    {
        int first = found.First;
        if (found.Form == TimeForm.Calendar && found.Offset is null && !found.IsClock && !found.IsYearNumber && first - 1 >= limit
            && IsRelative(scan, first - 1) && UnitReader.Direction(scan, first - 1, out int offset, out TimeAnchor anchor, out _))
        {
            first--;
            bool the = scan.IsAny(first - 1, "the") && first - 1 >= limit;
            if (!(the && scan.IsAny(first, "past")))
            {
                if (the) first--;
                (found.Offset, found.Anchor) = (offset, the && offset > 0 ? TimeAnchor.Mention : anchor);
            }
            else first++;
        }
        bool unit = !found.IsDay || found.Time is { Length: 3 } || (found.Weekday > 0 && found.Day == 0)
            || (found is { Form: TimeForm.Relative, Offset: -1 or 0 or 1, Anchor: TimeAnchor.Publication } && found.Unit == TimeUnit.Day);
        if (unit && first - 1 >= limit && Stage(scan, first - 1, out TimeModifier stage))
        {
            first--;
            found.Modifier = stage;
        }
        else if (unit && first - 2 >= limit && scan.IsDash(first - 1) && Stage(scan, first - 2, out stage))
        {
            first -= 2;
            found.Modifier = stage;
        }
        else if (first - 1 >= limit && scan.IsAny(first - 1, "later", "earlier") && found is { Form: TimeForm.Relative, Offset: 0 }
            && scan.IsAny(first, "this", "that", "today"))
        {
            found.Modifier = scan.Is(--first, "later") ? TimeModifier.End : TimeModifier.Start;
        }
        if (TakesArticle(scan, found, first) && first - 1 >= limit && scan.IsAny(first - 1, "the", "that")
            && !scan.Is(first, "the")) first--;

        // "the end of"
        int of = first - 1;
        if (scan.Is(of, "of") && of - 1 >= limit && Boundary(scan, of - 1, out TimeModifier boundary))
        {
            int noun = of - 1;
            first = noun;
            if (noun - 1 >= limit && scan.IsAny(noun - 1, "very", "latter", "early", "later", "late", "first", "second")) first--;
            if (first - 1 >= limit && scan.Is(first - 1, "the")) first--;
            if (scan.IsAny(noun, "part", "half") && first == noun) return;
            found.Modifier = boundary;
            if (found.Form == TimeForm.Relative) found.IsLoose = false;
        }
        (found.First, found.Core) = (first, first);
    }

    public static bool IsRelative(TimeScanner scan, int token) =>
        scan.IsAny(token, "last", "next", "this", "that", "previous", "following", "coming", "past", "same", "upcoming");

    private static bool Stage(TimeScanner scan, int token, out TimeModifier stage)
    {
        stage = scan.Is(token, "early") ? TimeModifier.Start : scan.IsAny(token, "late") ? TimeModifier.End : scan.Is(token, "mid")
            ? TimeModifier.Middle : TimeModifier.None;
        return stage != TimeModifier.None;
    }

    private static bool Boundary(TimeScanner scan, int token, out TimeModifier boundary)
    {
        boundary = scan.IsAny(token, "beginning", "start", "dawn", "outset") ? TimeModifier.Start
            : scan.Is(token, "turn") ? TimeModifier.Turn
            : scan.IsAny(token, "end", "close", "latter") ? TimeModifier.End
            : scan.IsAny(token, "middle", "height", "midst") ? TimeModifier.Middle
            : scan.IsAny(token, "part", "half") ? scan.IsAny(token - 1, "latter", "later", "second", "late") ? TimeModifier.End
                : TimeModifier.Start
            : scan.IsAny(token, "rest", "remainder") ? TimeModifier.End : TimeModifier.None;
        return boundary != TimeModifier.None;
    }

    private static bool TakesArticle(TimeScanner scan, TimeExpression found, int first)
    {
        if (first < found.First && scan.IsAny(first, "early", "late", "mid")) return found.Season > 0 || found.YearUnit != TimeUnit.Year
            || found.IsClock || found.Time is { Length: 3 };
        if (found.Form != TimeForm.Calendar || found.Offset is not null) return false;
        // the Spring Offensive
        if (found.Season > 0 && scan.Tokens[found.First].IsCapital && found.End < scan.Tokens.Length && scan.Tokens[found.End].IsCapital
            && found.Year is null) return false;
        if (found.Month > 0 && found.Day > 0) return char.IsAsciiDigit(scan.Tokens[found.First].First);
        return found.Season > 0 || found.YearUnit != TimeUnit.Year || found.Quarter > 0;
    }

    /// <summary>"nearly two years", "more than a month".</summary>
    private static void Approximate(TimeScanner scan, TimeExpression found, int limit)
    {
        int at = found.First - 1;
        if (at < limit) return;
        int first = -1;
        if (scan.IsAny(found.First, "the", "these", "those", "this", "that")) return; // "over the next weeks"
        if (found.Amount is null && !scan.Is(at, "some")) return; // "over some years"
        if (scan.IsAny(at, "about", "around", "nearly", "almost", "roughly", "approximately", "over", "under", "some", "barely")) first =
            at;
        else if (scan.Is(at, "than") && scan.IsAny(at - 1, "more", "less", "fewer", "longer", "better")) first = scan.Is(at - 2, "no")
            || scan.Is(at - 2, "little") ? at - 2 : at - 1;
        else if (scan.IsAny(at, "least", "most") && scan.Is(at - 1, "at")) first = at - 1;
        else if (scan.Is(at, "to") && scan.Is(at - 1, "up")) first = at - 1;
        if (first < limit) return;
        found.First = first;
        found.Modifier = TimeModifier.Approximate;
    }

    /// <summary>"circa 1950" is one expression; "about" and "around" only say that a date is approximate.</summary>
    private static void Around(TimeScanner scan, TimeExpression found, int limit)
    {
        int at = found.First - 1;
        if (at < limit) return;
        int word = scan.IsMark(at, '.') ? at - 1 : at;
        if (scan.IsAny(word, "circa", "ca", "c"))
        {
            if (word == at - 1 || !scan.Is(word, "c")) found.First = word;
            found.Modifier = TimeModifier.Approximate;
        }
        else if (scan.IsAny(at, "about", "around", "approximately", "roughly")) found.Modifier = TimeModifier.Approximate;
    }
}
