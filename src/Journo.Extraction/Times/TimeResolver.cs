using System.Globalization;
using Journo.Edtf;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Works out what time expressions mean, in the order of the text, keeping the date that was spoken of last.</summary>
internal sealed class TimeResolver
{
    private const int AsideYears = 6;

    private readonly TextDocument _document;
    private readonly DateValue? _published;
    private readonly bool _narrative;
    private DateValue? _mention;
    private DateValue? _aside;
    private DateBasis _basis;

    public TimeResolver(TextDocument document, PublicationDate publication)
    {
        _document = document;
        _published = publication.Value;
        _narrative = publication.IsNarrative;
    }

    public FoundDate Resolve(TimeExpression expression, TimeExpression? next)
    {
        _basis = DateBasis.Stated;
        FoundDate found = expression.Form switch
        {
            TimeForm.Calendar or TimeForm.Relative => Dated(expression, Meaning(expression, out string? why), why),
            TimeForm.Shifted => Shifted(expression),
            TimeForm.Reaching => Reaching(expression),
            TimeForm.Duration => Duration(expression, next),
            TimeForm.Set => Plain(expression, DateMentionKind.Set, expression.Literal ?? "", $"'{Words(expression)}' is a repeated time"),
            _ => Plain(expression, DateMentionKind.Date, expression.Literal ?? "", $"'{Words(expression)}' names no date"),
        };
        if (found.Meaning is { } meaning && !found.IsLoose) Remember(expression, meaning);
        return found with { Basis = _basis };
    }

    /// <summary>Notes that the meaning is counted from a date, and gives it back.</summary>
    private DateValue? Counted(DateValue? from)
    {
        _basis = from is null ? DateBasis.Stated : from == _published ? DateBasis.Publication : DateBasis.Mention;
        return from;
    }

    /// <summary>What the text speaks of from now on. A history does not speak of the day it was written, and a bare year from long before
    /// is an aside unless the text stays there.</summary>
    private void Remember(TimeExpression expression, DateValue meaning)
    {
        if (_narrative && expression.Form != TimeForm.Calendar && expression.Anchor == TimeAnchor.Publication
            && _published is not null) return;
        bool aside = _narrative && expression.Month == 0 && expression.Season == 0 && _mention is { } last
            && Math.Abs(meaning.Start.Year - last.Start.Year) > AsideYears
            && !_document.Tokens[expression.First].Has(TokenShape.ParagraphBefore);
        bool stays = _aside is { } earlier && Math.Abs(meaning.Start.Year - earlier.Start.Year) <= AsideYears;
        _aside = aside ? meaning : null;
        if (!aside || stays) _mention = meaning;
    }

    private string Words(TimeExpression expression) => _document.Quote(new TokenRange(expression.First, expression.End));

    private static FoundDate Plain(TimeExpression expression, DateMentionKind kind, string value, string? why) =>
        new(new TokenRange(expression.First, expression.End), new TokenRange(expression.Core, expression.End), kind,
            value) { Unresolved = why, IsLoose = expression.IsLoose, Modifier = expression.Modifier };

    private FoundDate Dated(TimeExpression expression, DateValue? meaning, string? why)
    {
        DateMentionKind kind = (meaning?.Time ?? expression.Time) is null ? DateMentionKind.Date : DateMentionKind.Time;
        if (meaning is not { } value) return Plain(
            expression, kind, Partial(expression), why ?? $"'{Words(expression)}' does not say which");
        if (expression.Modifier == TimeModifier.Turn) return Plain(
            expression, kind, value.Timex, $"'{Words(expression)}' is a time on both sides of a beginning") with { Meaning = value };
        string qualifier = expression.Modifier == TimeModifier.Approximate ? "~" : "";
        return Plain(expression, kind, value.Timex, null) with { Meaning = value,
            Date = EdtfDate.TryParse(value.Edtf(qualifier), out EdtfDate? date) ? date : null, Unresolved = date is null
            ? "the date is outside the years that EDTF writes" : null };
    }

    private DateValue? Meaning(TimeExpression expression, out string? why)
    {
        why = null;
        return expression.Form == TimeForm.Relative ? Relative(expression, out why) : Calendar(expression, out why);
    }

    private DateValue? Anchor(TimeExpression expression, out string? why)
    {
        why = null;
        if (expression.Anchor == TimeAnchor.Mention)
        {
            // "The year" of news is the current one; "that year" is the one just spoken of.
            bool current = !_narrative && expression is { Form: TimeForm.Relative, Offset: 0 }
                && _document.IsWord(expression.End - 2, "the");
            DateValue? anchor = current ? _published : _mention ?? (_narrative ? null : _published);
            if (anchor is null) why = $"'{Words(expression)}' counts from a date that the text does not give";
            return Counted(anchor);
        }
        if (_published is null) why = $"'{Words(expression)}' needs the publication date (-Published)";
        return Counted(_published);
    }

    private DateValue? Relative(TimeExpression expression, out string? why)
    {
        if (Anchor(expression, out why) is not { } anchor) return null;
        TimeUnit unit = expression.Unit == TimeUnit.Fortnight ? TimeUnit.Week : expression.Unit;
        if (anchor.Unit > unit && !(unit == TimeUnit.Weekend && anchor.Unit == TimeUnit.Week))
        {
            why = $"'{Words(expression)}' needs a more exact date than {anchor.Timex}";
            return null;
        }
        if (unit < TimeUnit.Day) return null;
        CalendarDay day = anchor.Start;
        // "This weekend" on a Monday or Tuesday is the one that has just been.
        if (unit == TimeUnit.Weekend && expression is { Offset: 0, Anchor: TimeAnchor.Publication } && day.DayOfWeek <= 3) day = day
            .AddDays(-7);
        return Safe(DateValue.Containing(unit, day).Shift(expression.Offset ?? 0)) is { } value ? value with { Time = expression.Time }
            : null;
    }

    private DateValue? Calendar(TimeExpression e, out string? why)
    {
        why = null;
        if (e.Of is not null || e.Borrow is not null)
        {
            DateValue? other = Meaning(e.Of ?? e.Borrow!, out why);
            return other is { } whole ? Within(e, whole) : null;
        }
        if (e.Year is { } year)
        {
            if (e.YearUnit == TimeUnit.Decade) return DateValue.Containing(TimeUnit.Decade, new(year, 1, 1));
            if (e.YearUnit == TimeUnit.Century) return new(TimeUnit.Century, new(year, 1, 1));
            return Within(e, DateValue.Year(year));
        }
        if (e.IsClock)
        {
            DateValue? day = Counted(_mention is { Unit: TimeUnit.Day } ? _mention : _narrative ? null : _published);
            if (day is not { Unit: TimeUnit.Day } known) why = $"'{Words(e)}' does not say on which day";
            else return known with { Time = e.Time };
            return null;
        }
        if (e.NeedsYear)
        {
            why = $"'{Words(e)}' does not say of which year";
            return null;
        }
        if (e.Day > 0 && e.Month == 0)
        {
            if (Counted(_mention ?? _published) is { Unit: TimeUnit.Day or TimeUnit.Month } month) return Within(
                e, DateValue.Containing(TimeUnit.Month, month.Start));
            why = $"'{Words(e)}' does not say of which month";
            return null;
        }
        if (e.Weekday > 0 && e.Month == 0) return Weekday(e, out why);
        return WithoutYear(e, out why);
    }

    /// <summary>The part of a year or month that the expression names.</summary>
    private static DateValue? Within(TimeExpression e, DateValue whole)
    {
        long year = whole.Start.Year;
        int month = e.Month > 0 ? e.Month : whole.Unit is TimeUnit.Month or TimeUnit.Day ? whole.Start.Month : 0;
        if (e.Holiday is { } holiday) return DateValue.Day(holiday.In(year)) with { Time = e.Time };
        if (e.Day > 0) return month > 0
            && e.Day <= CalendarDay.DaysInMonth(year, month) ? DateValue.Day(year, month, e.Day) with { Time = e.Time } : null;
        if (e.Ordinal != 0 || e.Unit is TimeUnit.Week or TimeUnit.Weekend) return Nth(e, whole);
        if (e.Weekday > 0 && whole.Unit == TimeUnit.Week) return DateValue.Day(whole.Start.AddDays(e.Weekday - 1)) with { Time = e.Time };
        if (e.Season > 0) return DateValue.Season(year, e.Season);
        if (e.Quarter > 0) return DateValue.Quarter(year, e.Quarter);
        if (e.Half > 0) return DateValue.Half(year, e.Half);
        return month > 0 ? DateValue.Month(year, month) : DateValue.Year(year);
    }

    /// <summary>The first week of May begins with its first day; the last one is the week of its last day.</summary>
    private static DateValue Nth(TimeExpression e, DateValue whole)
    {
        CalendarDay day = e.Ordinal < 0 ? whole.End : whole.Start.AddDays(7 * Math.Max(0, e.Ordinal - 1));
        return DateValue.Containing(e.Unit, day);
    }

    private DateValue? Weekday(TimeExpression e, out string? why)
    {
        why = null;
        DateValue? reference = Counted(_narrative || e is { Anchor: TimeAnchor.Mention, Offset: not null } ? _mention : _published);
        if (reference is not { Unit: TimeUnit.Day } known)
        {
            why = _published is null ? $"'{Words(e)}' needs the publication date (-Published)" : $"'{Words(e)}' does not say of which week";
            return null;
        }
        if (_narrative && e.Offset is null)
        {
            why = $"'{Words(e)}' does not say of which week";
            return null;
        }
        int back = (known.Start.DayOfWeek - e.Weekday + 7) % 7, ahead = (e.Weekday - known.Start.DayOfWeek + 7) % 7;
        long move = e.Offset switch
        {
            -1 => back == 0 ? -7 : -back,
            1 => ahead == 0 ? 7 : ahead,
            0 => e.Weekday - known.Start.DayOfWeek,
            _ => TenseReader.IsFuture(_document, e) ? ahead : -back,
        };
        return DateValue.Day(known.Start.AddDays(move)) with { Time = e.Time };
    }

    /// <summary>A month, season or feast without its year: from the last mention in a history, else from the publication date and the
    /// tense.</summary>
    private DateValue? WithoutYear(TimeExpression e, out string? why)
    {
        why = null;
        DateValue? reference = Counted(_narrative && !(e.Offset is not null && e.Anchor == TimeAnchor.Publication && _published is not null
            && e.Offset != 0) ? _mention : _published);
        if (reference is not { } known || known.Unit > TimeUnit.Year)
        {
            why = _published is null ? $"'{Words(e)}' does not say of which year, and the publication date (-Published) is not known"
                : $"'{Words(e)}' does not say of which year";
            return null;
        }
        long year = known.Start.Year;
        if (known.Unit == TimeUnit.Year) return Within(e, known);
        if (Within(e, DateValue.Year(year)) is not { } same) return null;
        if (e.Offset == -1) return same.Start < known.Start && !(same.End >= known.Start) ? same : Within(e, DateValue.Year(year - 1));
        if (e.Offset == 1) return same.Start > known.Start ? same : Within(e, DateValue.Year(year + 1));
        if (e.Offset == 0) return same;
        int months = same.Start.Month - known.Start.Month;
        if (_narrative) return months <= -8 ? Within(e, DateValue.Year(year + 1)) : same;
        bool future = TenseReader.IsFuture(_document, e);
        if (same.Start > known.End && !future && months > 3) return Within(e, DateValue.Year(year - 1));
        return same.End < known.Start && future && months <= -3 ? Within(e, DateValue.Year(year + 1)) : same;
    }

    private FoundDate Shifted(TimeExpression e)
    {
        if (e.Amount is not { } amount)
        {
            string vague = e.Offset < 0 ? "PAST_REF" : "FUTURE_REF";
            return Plain(e, DateMentionKind.Date, vague, $"'{Words(e)}' names no date");
        }
        if (Anchor(e, out string? why) is not { } anchor) return Plain(e, DateMentionKind.Date, "", why) with { Value = Unknown(e.Unit) };
        TimeUnit unit = e.Unit;
        (unit, amount) = (unit, amount % 1) switch
        {
            (TimeUnit.Fortnight, 0) => (TimeUnit.Week, amount * 2),
            (TimeUnit.Year, not 0) => (TimeUnit.Month, Math.Round(amount * 12)),
            (TimeUnit.Decade, not 0) => (TimeUnit.Year, Math.Round(amount * 10)),
            (TimeUnit.Century, not 0) => (TimeUnit.Year, Math.Round(amount * 100)),
            (TimeUnit.Hour, _) when amount % 24 == 0 => (TimeUnit.Day, amount / 24),
            _ => (unit, amount),
        };
        if (amount % 1 != 0 || amount > 100_000 || unit < TimeUnit.Day) return Plain(
            e, unit < TimeUnit.Day ? DateMentionKind.Time : DateMentionKind.Date, Unknown(e.Unit), $"'{Words(e)}' is not exact to the day");
        TimeUnit exactness = unit switch { TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => TimeUnit.Year, TimeUnit.Weekend =>
            TimeUnit.Week, _ => unit };
        if (anchor.Unit > exactness && anchor.Unit is not TimeUnit.Week and not TimeUnit.Weekend)
        {
            return Plain(e, DateMentionKind.Date, Unknown(e.Unit), $"'{Words(e)}' needs a more exact date than {anchor.Timex}");
        }
        CalendarDay day = DateValue.Later(anchor.Start, unit, (e.Offset ?? 0) * (long)amount);
        // Counted from a day that was spoken of, weeks lead to a day again.
        if (unit == TimeUnit.Week && e.Anchor == TimeAnchor.Mention && anchor.Unit == TimeUnit.Day) exactness = TimeUnit.Day;
        return Dated(e, Safe(DateValue.Containing(exactness, day)), $"'{Words(e)}' is too far away");
    }

    private FoundDate Reaching(TimeExpression e)
    {
        FoundDate plain = Plain(e, DateMentionKind.Duration, e.Unit.Duration(e.Amount), null) with { Amount = e.Amount, Unit = e.Unit };
        if (Anchor(e, out string? why) is not { Unit: TimeUnit.Day } anchor) return plain with { Unresolved = why
            ?? $"'{Words(e)}' is a length of time" };
        if (e.Amount is not { } amount || amount % 1 != 0 || amount > 10_000
            || !e.Unit.IsCalendar()) return plain with { Unresolved = $"'{Words(e)}' is a length of time that is not exact" };
        CalendarDay other = DateValue.Later(anchor.Start, e.Unit, (e.Offset ?? 0) * (long)amount);
        (CalendarDay first, CalendarDay last) = other < anchor.Start ? (other, anchor.Start) : (anchor.Start, other);
        return plain with { Reach = (first, last), Date = EdtfDate.TryParse($"{first}/{last}", out EdtfDate? date) ? date
            : null, Unresolved = date is null ? "the date is outside the years that EDTF writes" : null };
    }

    private FoundDate Duration(TimeExpression e, TimeExpression? next)
    {
        FoundDate plain = Plain(e, DateMentionKind.Duration, e.Unit.Duration(e.Amount),
            $"'{Words(e)}' is a length of time") with { Amount = e.Amount, Unit = e.Unit };
        if (e.Anchor != TimeAnchor.Event) return plain;
        TokenRange words = new(e.EventTokens.First, e.EventTokens.End);
        if (words.IsEmpty) words = plain.Words;
        var offset = new EventOffset(e.Amount, e.Unit, e.Offset ?? 0, words);
        // "two days after May 5": the event is a date.
        EdtfDate? date = next is { Form: TimeForm.Calendar } && next.First == e.EventTokens.First && Meaning(next, out _) is { } meaning
            && EdtfDate.TryParse(meaning.Edtf(), out EdtfDate? anchor) ? offset.From(anchor) : null;
        return plain with { FromEvent = offset, Date = date, Unresolved = date is null
            ? $"'{Words(e)}' counts from '{_document.Quote(words)}', whose date is needed" : null };
    }

    private static DateValue? Safe(DateValue value) => value.Start.Year is >= -9999 and <= 9999 ? value : null;

    private static string Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => "XXXX-XX-XX",
        TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend => "XXXX-WXX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        < TimeUnit.Day => "XXXX-XX-XXTXX",
        _ => "XXXX",
    };

    /// <summary>The TIMEX3 value of what is known without the year.</summary>
    private static string Partial(TimeExpression e)
    {
        string value = e switch
        {
            { Form: TimeForm.Relative } => Unknown(e.Unit),
            { Holiday.Fixed: { Month: > 0 } day } => Invariant($"XXXX-{day.Month:00}-{day.Day:00}"),
            { Month: > 0, Day: > 0 } => Invariant($"XXXX-{e.Month:00}-{e.Day:00}"),
            { Month: > 0 } => Invariant($"XXXX-{e.Month:00}"),
            { Day: > 0 } => Invariant($"XXXX-XX-{e.Day:00}"),
            { Weekday: > 0 } => Invariant($"XXXX-WXX-{e.Weekday}"),
            { Season: > 0 } => $"XXXX-{DateValue.SeasonCode(e.Season)}",
            { Quarter: > 0 } => Invariant($"XXXX-Q{e.Quarter}"),
            { Half: > 0 } => Invariant($"XXXX-H{e.Half}"),
            _ => e.IsClock ? "XXXX-XX-XX" : "XXXX",
        };
        return value + e.Time;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
