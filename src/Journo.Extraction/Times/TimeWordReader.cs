using Journo.Language;
namespace Journo.Extraction.Times;

/// <summary>Reads single words that name a time: "today", "now", "recently", "weekly", "the sixties".</summary>
internal static class TimeWordReader
{
    /// <summary>The expression around the token at index <paramref name="i"/>; null where there is none.</summary>
    public static TimeExpression? Read(TimeScanner scan, int i)
    {
        if (TimeWords.Set(scan[i]) is { } period) return new() { First = i, Core = i, End = i + 1, Form = TimeForm.Set, Literal = period };
        if (TimeWords.Decade(scan[i]) is > 0 and var decade) return Decade(scan, i, decade);
        if (scan.Is(i, "today")) return Day(i, 0);
        if (scan.Is(i, "yesterday")) return Day(i, -1);
        if (scan.Is(i, "tomorrow")) return Day(i, 1);
        if (scan.IsAny(i, "now", "currently", "nowadays", "presently")) return Vague(i, i + 1, "PRESENT_REF");
        if (scan.IsAny(i, "recently", "lately")) return Vague(i, i + 1, "PAST_REF");
        if (scan.Is(i, "recent")) return Vague(i, i + 1, "PAST_REF");
        if (scan.Is(i, "current")) return Vague(i, i + 1, "PRESENT_REF");
        if (scan.Is(i, "former")) return Vague(i, i + 1, "PAST_REF", loose: true);
        if (scan.Is(i, "past") && scan.Is(i - 1, "the")
            && (scan.IsPunctuation(i + 1) || scan.IsAny(i + 1, "and", "but", "or"))) return Vague(i - 1, i + 1, "PAST_REF");
        if (scan.Is(i, "future")) return scan.IsAny(i - 1, "the", "near")
            ? Vague(scan.Is(i - 1, "near") ? scan.Is(i - 2, "the") ? i - 2 : i - 1
            : i - 1, i + 1, "FUTURE_REF", loose: !scan.IsPunctuation(i + 1)) : Vague(i, i + 1, "FUTURE_REF", loose: true);
        if (scan.Is(i, "present") && scan.IsAny(i - 1, "at", "the") && scan.IsPunctuation(i + 1)) return Vague(
            scan.Is(i - 1, "the") ? i - 1 : i, i + 1, "PRESENT_REF");
        if (scan.IsAny(i, "time", "period")) return Time(scan, i);
        return null;
    }

    private static TimeExpression Day(int i, int offset) =>
        new() { First = i, Core = i, End = i + 1, Form = TimeForm.Relative, Unit = TimeUnit.Day, Offset = offset };

    private static TimeExpression Vague(int first, int end, string literal, bool loose = false) =>
        new() { First = first, Core = first, End = end, Form = TimeForm.Vague, Literal = literal, IsLoose = loose };

    /// <summary>"that time", "the same time".</summary>
    private static TimeExpression? Time(TimeScanner scan, int i)
    {
        // "This time, they won" is no time; "at this time" is.
        if (scan.IsAny(i - 1, "this", "that")) return scan.Tokens[i - 1].Has(TokenShape.ParagraphBefore)
            || !scan.IsAny(i - 2, "at", "by", "during", "since", "until", "of", "from", "in", "around", "throughout", "for") ? null
            : Vague(i - 1, i + 1, "", loose: true);
        if (scan.Is(i - 1, "same") && scan.Is(i - 2, "the")) return Vague(i - 2, i + 1, "", loose: true);
        return scan.Is(i - 1, "the") && scan.Is(i - 2, "at") && scan.IsPunctuation(i + 1) ? Vague(i - 1, i + 1, "", loose: true) : null;
    }

    private static TimeExpression? Decade(TimeScanner scan, int i, int decade)
    {
        if (!scan.IsAny(i - 1, "the", "early", "late", "mid")) return null;
        return new() { First = i, Core = i, End = i + 1, Form = TimeForm.Calendar, Year = 1900 + decade, YearUnit = TimeUnit.Decade };
    }
}
