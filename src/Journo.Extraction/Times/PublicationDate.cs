using Journo.Edtf;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>What "today" is for a text, and whether the text tells news or history.</summary>
/// <param name="Value">The publication date, as exactly as it is known.</param>
/// <param name="IsNarrative">Whether dates without a year count from the date that the text spoke of last, as in a history, and not from
/// the publication date.</param>
internal sealed record PublicationDate(DateValue? Value, bool IsNarrative)
{
    /// <summary>Date lines stand among the first lines.</summary>
    private const int DatelineTokens = 60;

    public static PublicationDate Of(TextDocument document, IReadOnlyList<TimeExpression> expressions, EdtfDate? published)
    {
        DateValue? value = Exact(published), line = Dateline(document, expressions);
        // The text's own date line says what its "today" is, unless it is far from the date given: an old text published again.
        if (value is null || (value is { Unit: TimeUnit.Day } day && line is { } own
            && Math.Abs(own.Start.Number - day.Start.Number) <= 7)) value = line ?? value;
        return new(value, value is null ? !IsNews(expressions) : IsHistory(expressions, value.Value));
    }

    private static DateValue? Exact(EdtfDate? published)
    {
        if (published?.Bounds is not { Earliest: { } first, Latest: { } last }) return null;
        if (first == last) return DateValue.Day(first);
        DateValue month = DateValue.Containing(TimeUnit.Month, first), year = DateValue.Containing(TimeUnit.Year, first);
        return month.Start == first && month.End == last ? month : year.Start == first && year.End == last ? year : null;
    }

    /// <summary>A full date that is a line of its own near the top.</summary>
    private static DateValue? Dateline(TextDocument document, IReadOnlyList<TimeExpression> expressions)
    {
        foreach (TimeExpression date in expressions)
        {
            if (date.First > DatelineTokens) break;
            if (date is { Form: TimeForm.Calendar, Year: { } year, Month: > 0, Day: > 0 }
                && document.Tokens[date.First].Has(TokenShape.LineBefore)
                && (date.End >= document.Tokens.Length || document.Tokens[date.End].Has(TokenShape.LineBefore))
                    && date.Day <= CalendarDay.DaysInMonth(year, date.Month))
            {
                return DateValue.Day(year, date.Month, date.Day);
            }
        }
        return null;
    }

    /// <summary>Words such as "yesterday", "last week" and a mere "Tuesday" are written for readers of the day: what the text leaves out
    /// counts from that day then, even where it is not known.</summary>
    private static bool IsNews(IReadOnlyList<TimeExpression> expressions) => expressions.Any(date =>
        date is { Form: TimeForm.Relative, Anchor: TimeAnchor.Publication, Unit: <= TimeUnit.Month, IsLoose: false }
            or { Form: TimeForm.Calendar, Weekday: > 0, Month: 0, Offset: null, Of: null });

    /// <summary>A text most of whose full dates lie years before its publication, and none near it, is a history.</summary>
    private static bool IsHistory(IReadOnlyList<TimeExpression> expressions, DateValue published)
    {
        int old = 0, dated = 0, oldYears = 0, years = 0;
        foreach (TimeExpression date in expressions)
        {
            if (date.Form != TimeForm.Calendar || date.Year is not { } year) continue;
            bool past = year < published.Start.Year - 1;
            years++;
            if (past) oldYears++;
            if (date.Month == 0) continue;
            dated++;
            if (past) old++;
            if (year == published.Start.Year && Math.Abs(date.Month - published.Start.Month) <= 1) return false;
        }
        return dated >= 3 ? old * 10 >= dated * 7 : years >= 5 && oldYears * 10 >= years * 8;
    }
}
