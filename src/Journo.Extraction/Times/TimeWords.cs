using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>What the words of time mean.</summary>
internal static class TimeWords
{
    private static readonly WordTable<int> Months =
        new(First3("january february march april may june july august september october november december", "sept"));
    private static readonly WordTable<int> Weekdays = new(First3("monday tuesday wednesday thursday friday saturday sunday"));

    private static readonly WordTable<TimeUnit> Units = new(
    [
        .. Forms(TimeUnit.Second, "second seconds sec secs"), .. Forms(TimeUnit.Minute, "minute minutes min mins"),
            .. Forms(TimeUnit.Hour, "hour hours hr hrs"),
        .. Forms(TimeUnit.Day, "day days"), .. Forms(TimeUnit.Weekend, "weekend weekends"), .. Forms(TimeUnit.Week, "week weeks wk wks"),
            .. Forms(TimeUnit.Fortnight, "fortnight fortnights"),
        .. Forms(TimeUnit.Month, "month months"), .. Forms(TimeUnit.Quarter, "quarter quarters"), .. Forms(TimeUnit.Half, "half"),
            .. Forms(TimeUnit.Year, "year years yr yrs"),
        .. Forms(TimeUnit.Decade, "decade decades"), .. Forms(TimeUnit.Century, "century centuries"),
            .. Forms(TimeUnit.Millennium, "millennium millennia millenniums"),
    ]);

    private static readonly WordTable<string> DayParts = new(
    [
        .. Forms("TMO", "morning mornings dawn sunrise daybreak midmorning"), .. Forms("TAF", "afternoon afternoons"),
            .. Forms("TEV", "evening evenings dusk sunset nightfall"),
        .. Forms("TNI", "night nights overnight tonight nighttime"), .. Forms("TDT", "daytime"), .. Forms("T24:00", "midnight"),
            .. Forms("T12:00", "noon noontime midday lunchtime"),
    ]);

    private static readonly WordTable<string> Sets = new(
    [
        ("daily", "P1D"), ("nightly", "P1D"), ("everyday", "P1D"), ("weekly", "P1W"), ("biweekly", "P2W"), ("fortnightly", "P2W"),
            ("monthly", "P1M"), ("bimonthly", "P2M"), ("quarterly", "P3M"),
        ("yearly", "P1Y"), ("annual", "P1Y"), ("annually", "P1Y"), ("biannual", "P6M"), ("semiannual", "P6M"), ("biennial", "P2Y"),
            ("hourly", "PT1H"),
    ]);

    private static readonly WordTable<int> Decades =
        new([("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60), ("seventies", 70), ("eighties", 80),
        ("nineties", 90)]);

    private static readonly WordTable<int> Seasons = new([("spring", 1), ("summer", 2), ("autumn", 3), ("fall", 3), ("winter", 4)]);

    /// <summary>1 to 12.</summary>
    public static int Month(ReadOnlySpan<char> word) => Months.TryGet(word, out int month) ? month : 0;

    /// <summary>Monday is 1.</summary>
    public static int Weekday(ReadOnlySpan<char> word) => word.Length >= 3 && Weekdays.TryGet(word[..3], out int day) ? day : 0;
    /// <summary>Spring is 1.</summary>
    public static int Season(ReadOnlySpan<char> word) => Seasons.TryGet(word, out int season) ? season : 0;
    public static TimeUnit Unit(ReadOnlySpan<char> word) => Units.TryGet(word, out TimeUnit unit) ? unit : TimeUnit.None;
    public static string? DayPart(ReadOnlySpan<char> word) => DayParts.TryGet(word, out string part) ? part : null;
    /// <summary>The period of an adverb or adjective such as "weekly".</summary>
    public static string? Set(ReadOnlySpan<char> word) => Sets.TryGet(word, out string period) ? period : null;
    /// <summary>60 for "sixties".</summary>
    public static int Decade(ReadOnlySpan<char> word) => Decades.TryGet(word, out int decade) ? decade : 0;

    private static IEnumerable<(string, int)> First3(string words, string? also = null)
    {
        string[] all = words.Split(' ');
        for (int i = 0; i < all.Length; i++)
        {
            yield return (all[i], i + 1);
            yield return (all[i][..3], i + 1);
            if (also is not null && also.StartsWith(all[i][..3], StringComparison.Ordinal)) yield return (also, i + 1);
        }
    }

    private static IEnumerable<(string, T)> Forms<T>(T value, string words) => words.Split(' ').Select(word => (word, value));
}
