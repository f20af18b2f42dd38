using System.Globalization;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Reads times of day: "5:00 am", "22:30", "7 p.m. EST", "noon", "last night", "the next morning".</summary>
internal static class ClockReader
{
    /// <summary>The expression around the token at index <paramref name="i"/>; null where there is none.</summary>
    public static TimeExpression? Read(TimeScanner scan, int i)
    {
        ReadOnlySpan<char> digits = scan[i];
        int end = i + 1, minute = 0, second = -1;
        int hour = scan.Small(i);
        bool certain = false;
        if (hour is >= 0 and <= 24 && digits.Length <= 2 && scan.IsMark(end, ':') && scan.Touches(end) && scan.Touches(end + 1)
            && scan[end + 1].Length == 2 && scan.Small(end + 1) is >= 0 and <= 59 and var minutes)
        {
            if (scan.IsMark(i - 1, ':') && scan.Touches(i)) return null;
            (minute, end, certain) = (minutes, end + 2, true);
            if (scan.IsMark(end, ':') && scan.Touches(end) && scan.Touches(end + 1) && scan[end + 1].Length == 2
                && scan.Small(end + 1) is >= 0 and <= 59 and var seconds) (second, end) = (seconds, end + 2);
        }
        else if (hour < 0 && digits.Length is 4 or 5 && digits.IndexOf('.') is 1 or 2 && MeridiemAt(scan, end) != 0) // 4.30pm
        {
            int point = digits.IndexOf('.');
            if (!int.TryParse(digits[..point], NumberStyles.None, CultureInfo.InvariantCulture, out hour)
                || !int.TryParse(digits[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out minute) || hour > 12
                || minute > 59) return null;
        }
        else if (digits.Length == 4 && hour % 100 < 60 && hour < 2400 && scan.IsAny(end, "hours", "hrs", "gmt", "utc"))
        {
            (hour, minute, certain) = (hour / 100, hour % 100, true);
        }
        if (hour is < 0 or > 24) return null;
        int meridiem = MeridiemAt(scan, end);
        if (meridiem != 0)
        {
            if (hour is 0 or > 12) return null;
            hour = (hour % 12) + (meridiem == 2 ? 12 : 0);
            end++;
        }
        else if (scan.Is(end, "o'clock") || scan.Is(end, "o\u2019clock"))
        {
            end++;
        }
        else if (!certain) return null;
        if (certain && scan.IsAny(end, "hours", "hrs", "hr", "h")) end++;
        end = Zone(scan, end);
        string time = second < 0 ? Invariant($"T{hour:00}:{minute:00}") : Invariant($"T{hour:00}:{minute:00}:{second:00}");
        return new() { First = i, Core = i, Form = TimeForm.Calendar, Time = time, End = end };
    }

    public static TimeExpression? ReadDayPart(TimeScanner scan, int i)
    {
        if (TimeWords.DayPart(scan[i]) is not { } time) return null;
        var part = new TimeExpression { First = i, Core = i, Form = TimeForm.Calendar, Time = time, End = i + 1 };
        if (scan.IsAny(i + 1, "hours", "hour") && time.Length == 3) part.End++;
        if (scan.Is(i, "tonight")) return Day(part, TimeAnchor.Publication, 0, i);
        int left = i - 1;
        if (scan.IsAny(left, "early", "late", "mid")) left--;
        if (scan.IsAny(left, "every", "each"))
        {
            return new() { First = left, Core = left, End = part.End, Form = TimeForm.Set, Unit = TimeUnit.Day, Amount = 1,
                Literal = "P1D" };
        }
        if (scan.IsAny(left, "this")) return Day(part, TimeAnchor.Publication, 0, left);
        if (scan.IsAny(left, "last") && !scan.Is(left - 1, "the")) return Day(part, TimeAnchor.Publication, -1, left);
        if (scan.IsAny(left, "that", "same")) return Day(
            part, TimeAnchor.Mention, 0, scan.IsAny(left - 1, "the", "that") ? left - 1 : left);
        if (scan.IsAny(left, "next", "following")) return Day(part, TimeAnchor.Mention, 1, scan.Is(left - 1, "the") ? left - 1 : left);
        if (scan.IsAny(left, "previous")) return Day(part, TimeAnchor.Mention, -1, scan.Is(left - 1, "the") ? left - 1 : left);
        if (time.Length > 3) // noon, midnight
        {
            part.End = Zone(scan, part.End);
            return part;
        }
        // the dawn of an age
        if (scan.IsAny(i, "dawn", "dusk", "sunrise", "sunset", "nightfall", "daybreak")
            && (scan.Tokens[i].IsCapital || (scan.Is(i + 1, "of") && scan.Is(left, "the")))) return null;
        if (scan.Is(left, "the")) part.First = part.Core = left;
        part.IsLoose = true;
        return part;
    }

    private static TimeExpression Day(TimeExpression part, TimeAnchor anchor, int offset, int first)
    {
        (part.Form, part.Unit, part.Offset, part.Anchor, part.First, part.Core) =
            (TimeForm.Relative, TimeUnit.Day, offset, anchor, first, first);
        return part;
    }

    /// <summary>1 for before noon, 2 for after.</summary>
    private static int MeridiemAt(TimeScanner scan, int token) => scan.IsAny(token, "am", "a.m.", "a.m") ? 1
        : scan.IsAny(token, "pm", "p.m.", "p.m") ? 2 : 0;

    /// <summary>"EST", "GMT", "local time", "Eastern Time".</summary>
    private static int Zone(TimeScanner scan, int end)
    {
        if (end >= scan.Tokens.Length || !scan.Tokens[end].Is(WordClass.TimeZone)) return end;
        if (scan.Tokens[end].Has(TokenShape.AllCapitals)) return end + 1;
        int next = scan.IsAny(end + 1, "standard", "daylight", "mean") ? end + 2 : end + 1;
        return scan.Is(next, "time") ? next + 1 : end;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
