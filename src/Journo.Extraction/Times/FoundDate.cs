using Journo.Edtf;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>A time expression of a text and what it means.</summary>
/// <param name="Words">Its tokens after TimeML: with "early", "nearly" or "the end of", without a preposition.</param>
/// <param name="Core">The tokens without an approximating word.</param>
/// <param name="Kind">TIMEX3's type (ISO-TimeML).</param>
/// <param name="Value">TIMEX3's value: "2019-05", "P2M"; empty where there is none.</param>
internal sealed record FoundDate(TokenRange Words, TokenRange Core, DateMentionKind Kind, string Value)
{
    /// <summary>The stretch of the calendar, where it is known.</summary>
    public DateValue? Meaning { get; init; }
    /// <summary>Of level 1 at most; null where <see cref="Unresolved"/> says why.</summary>
    public EdtfDate? Date { get; init; }
    /// <summary>From what the date was worked out.</summary>
    public DateBasis Basis { get; init; }
    /// <summary>In a reader's language: why there is no date.</summary>
    public string? Unresolved { get; init; }
    /// <summary>A time only in a wide sense ("former", "that time", "at night"): not for a list of dates.</summary>
    public bool IsLoose { get; init; }
    /// <summary>Where in the stretch, or that it is approximate.</summary>
    public TimeModifier Modifier { get; init; }
    /// <summary>For a length of time: how many of which unit.</summary>
    public decimal? Amount { get; init; }
    /// <summary>See <see cref="Amount"/>.</summary>
    public TimeUnit Unit { get; init; }
    /// <summary>The way to go from an event that the text names: two months after launch.</summary>
    public EventOffset? FromEvent { get; init; }
    /// <summary>A stretch that reaches to or from a date: "the past 30 days".</summary>
    public (CalendarDay First, CalendarDay Last)? Reach { get; init; }
}

/// <summary>A length of time counted from an event, for those who learn when that was.</summary>
/// <param name="Amount">How many units; null for "several".</param>
/// <param name="Unit">Of what length.</param>
/// <param name="Direction">1 for after, -1 for before.</param>
/// <param name="Event">The tokens that follow, which begin with the event's name.</param>
internal sealed record EventOffset(decimal? Amount, TimeUnit Unit, int Direction, TokenRange Event)
{
    /// <summary>The date, once the event's is known as exactly as the unit needs it; null otherwise.</summary>
    public EdtfDate? From(EdtfDate? eventDate)
    {
        if (Amount is not { } amount || amount % 1 != 0 || !Unit.IsCalendar() || amount > 10_000
            || eventDate?.Bounds is not { Earliest: { } first, Latest: { } last }) return null;
        CalendarDay from = DateValue.Later(first, Unit, Direction * (long)amount),
            to = DateValue.Later(last, Unit, Direction * (long)amount);
        if (from.Year is < -9999 or > 9999 || to.Year is < -9999 or > 9999) return null;
        if (from == to && Unit < TimeUnit.Month) return EdtfDate.Parse(from.ToString());
        TimeUnit exactness = Unit < TimeUnit.Month ? TimeUnit.Month : Unit is TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Season
            ? TimeUnit.Month : TimeUnit.Year;
        DateValue start = DateValue.Containing(exactness, from), end = DateValue.Containing(exactness, to);
        return EdtfDate.Parse(start == end ? start.Edtf("~") : $"{start.Edtf("~")}/{end.Edtf("~")}");
    }
}
