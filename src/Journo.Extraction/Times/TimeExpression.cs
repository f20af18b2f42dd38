namespace Journo.Extraction.Times;

/// <summary>What kind of meaning a time expression has before it is resolved.</summary>
internal enum TimeForm : byte
{
    /// <summary>A date of the calendar, perhaps without its year: "May 5", "1939", "Tuesday", "the spring".</summary>
    Calendar,
    /// <summary>A unit counted from another date: "yesterday", "last week", "that year".</summary>
    Relative,
    /// <summary>A length of time counted from another date: "two years ago", "three days later".</summary>
    Shifted,
    /// <summary>A length of time that reaches to or from another date: "the past 30 days".</summary>
    Reaching,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A repeated time.</summary>
    Set,
    /// <summary>A time without a date: "now", "recently".</summary>
    Vague,
}

/// <summary>What a relative date is counted from.</summary>
internal enum TimeAnchor : byte
{
    Publication,
    /// <summary>The date that the text spoke of last.</summary>
    Mention,
    /// <summary>Something that happened, named after "before" or "after".</summary>
    Event,
}

/// <summary>TIMEX3's "mod", as far as words show it.</summary>
internal enum TimeModifier : byte
{
    None,
    Start,
    Middle,
    End,
    /// <summary>"The turn of": around the beginning, on both sides of it.</summary>
    Turn,
    Approximate,
}

/// <summary>
/// A time expression as found, before it is resolved. First, Core and End are token indexes, from 0; End is one past the last.
/// </summary>
internal sealed class TimeExpression
{
    /// <summary>The first token, with words such as "about" and "more than".</summary>
    public int First { get; set; }
    /// <summary>The first token without them.</summary>
    public int Core { get; set; }
    /// <summary>One past its last token.</summary>
    public int End { get; set; }
    public TimeForm Form { get; set; }

    // Calendar
    public long? Year { get; set; }
    /// <summary>How coarse a year number is: Year, Decade, Century.</summary>
    public TimeUnit YearUnit { get; set; } = TimeUnit.Year;
    /// <summary>1 to 12; 0 where none is named.</summary>
    public int Month { get; set; }
    /// <summary>1 to 31; 0 where none is named.</summary>
    public int Day { get; set; }
    /// <summary>1 for Monday to 7.</summary>
    public int Weekday { get; set; }
    /// <summary>1 for spring to 4.</summary>
    public int Season { get; set; }
    /// <summary>1 to 4; 0 where none is named.</summary>
    public int Quarter { get; set; }
    /// <summary>1 or 2; 0 where none is named.</summary>
    public int Half { get; set; }
    public Holiday? Holiday { get; set; }
    /// <summary>The nth week or weekend of what follows "of"; -1 is the last.</summary>
    public int Ordinal { get; set; }
    /// <summary>TIMEX3 time: "T17:30", "TMO".</summary>
    public string? Time { get; set; }
    /// <summary>The expression after it from which it takes what it lacks: the year of "from April to June 1968", the month of "3-4
    /// May".</summary>
    public TimeExpression? Borrow { get; set; }
    /// <summary>The second half of what was read as one: "9, 1918" of "March 5-9, 1918".</summary>
    public TimeExpression? Pair { get; set; }

    // Relative, Shifted, Reaching; Calendar with "last", "next", "this"
    public TimeUnit Unit { get; set; }
    /// <summary>Units to go from the anchor: -1 for "last". Null in a calendar date that has no such word.</summary>
    public int? Offset { get; set; }
    public TimeAnchor Anchor { get; set; }
    /// <summary>How many units; null for "several".</summary>
    public decimal? Amount { get; set; }
    /// <summary>For <see cref="TimeAnchor.Event"/>: the words that name the event.</summary>
    public (int First, int End) EventTokens { get; set; }

    public TimeModifier Modifier { get; set; }
    /// <summary>The TIMEX3 value of a vague time or a set.</summary>
    public string? Literal { get; set; }
    /// <summary>Not what a reader would call a date: "former", "that time", "the year".</summary>
    public bool IsLoose { get; set; }
    /// <summary>Means nothing without the year that follows: "the first half".</summary>
    public bool NeedsYear { get; set; }
    /// <summary>The expression that gives its year or month: "that year" of "August of that year".</summary>
    public TimeExpression? Of { get; set; }
    /// <summary>Day and month may be meant the other way round: "5/4/2018".</summary>
    public bool IsAmbiguous { get; set; }
    /// <summary>An age: "40-year-old".</summary>
    public bool IsAge { get; set; }

    public bool IsClock => Form == TimeForm.Calendar && Time is not null && Month == 0 && Day == 0 && Weekday == 0 && Year is null
        && Holiday is null && Offset is null;
    public bool IsDay => Form == TimeForm.Calendar ? (Day > 0 && Month > 0) || Weekday > 0
        || Holiday is not null : Form == TimeForm.Relative && Unit == TimeUnit.Day;
    public bool IsYear => Form == TimeForm.Calendar ? Year is not null && Month == 0 && Season == 0 && Quarter == 0 && Half == 0
        && Holiday is null && Time is null : Form == TimeForm.Relative && Unit is TimeUnit.Year or TimeUnit.Decade;
    /// <summary>A bare year, which takes no "last" before it.</summary>
    public bool IsYearNumber => Form == TimeForm.Calendar && Year is not null && Month == 0 && Season == 0 && Holiday is null;
    public bool IsMonth => Form == TimeForm.Calendar ? Month > 0 && Day == 0 : Form == TimeForm.Relative && Unit == TimeUnit.Month;
}
