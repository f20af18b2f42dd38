namespace Journo.Edtf;

/// <summary>
/// The first and last day that a date may mean. Uncertainty and approximation do not widen it: the standard gives them no width.
/// Seasons without a hemisphere (21 to 24) are read as the northern meteorological ones; winter runs into the next year.
/// </summary>
internal readonly record struct EdtfBounds(CalendarDay? Earliest, Limit StartLimit, CalendarDay? Latest, Limit EndLimit)
{
    private static readonly EdtfBounds Unknown = new(null, Limit.Unknown, null, Limit.Unknown);

    public static EdtfBounds Of(EdtfPart part) => part switch
    {
        EdtfPoint point => Of(point),
        EdtfLongYear year => Of(year),
        EdtfSeason season => Of(season),
        EdtfInterval interval => Of(interval),
        EdtfSet set => Of(set),
        _ => Unknown,
    };

    private static EdtfBounds Between(CalendarDay first, CalendarDay last) => new(first, Limit.Dated, last, Limit.Dated);

    private static EdtfBounds Of(EdtfPoint point)
    {
        if (point.Year.IsUnknown) return Unknown;
        if (!point.IsMasked)
        {
            int year = Signed(point.Year.Smallest, point.IsNegative);
            int month = point.Month?.Smallest ?? 0, day = point.Day?.Smallest ?? 0;
            var first = new CalendarDay(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
            int lastMonth = month == 0 ? 12 : month;
            return Between(first, new(year, lastMonth, day == 0 ? CalendarDay.DaysInMonth(year, lastMonth) : day));
        }
        return First(point, ascending: true) is { } earliest
            && First(point, ascending: false) is { } latest ? Between(earliest, latest) : Unknown;
    }

    /// <summary>The first day, from the one end or the other, that fits the digits; null where none does.</summary>
    public static CalendarDay? First(EdtfPoint point, bool ascending)
    {
        bool up = ascending != point.IsNegative;
        for (int i = point.Year.Smallest; i <= point.Year.Largest; i++)
        {
            int year = up ? i : point.Year.Largest - (i - point.Year.Smallest);
            if (!point.Year.Matches(year)) continue;
            long signed = Signed(year, point.IsNegative);
            for (int j = 1; j <= 12; j++)
            {
                int month = ascending ? j : 13 - j;
                if (point.Month is { } months && !months.Matches(month)) continue;
                int days = CalendarDay.DaysInMonth(signed, month);
                for (int k = 1; k <= days; k++)
                {
                    int day = ascending ? k : days + 1 - k;
                    if (point.Day is not { } digits || digits.Matches(day)) return new(signed, month, day);
                }
            }
        }
        return null;
    }

    private static int Signed(int year, bool negative) => negative ? -year : year;

    private static EdtfBounds Of(EdtfLongYear part)
    {
        long low = part.Year, high = part.Year;
        if (part.Significant > 0)
        {
            long magnitude = Math.Abs(part.Year), unit = 1;
            for (int digits = magnitude.ToString(System.Globalization.CultureInfo.InvariantCulture).Length; digits > part.Significant;
                digits--) unit *= 10;
            long least = magnitude / unit * unit, most = least + unit - 1;
            (low, high) = part.Year < 0 ? (-most, -least) : (least, most);
        }
        return Between(new(low, 1, 1), new(high, 12, 31));
    }

    private static EdtfBounds Of(EdtfSeason season)
    {
        if (season.Year.IsUnknown) return Unknown;
        int smallest = Signed(season.Year.Smallest, season.IsNegative), largest = Signed(season.Year.Largest, season.IsNegative);
        (int from, int months) = MonthsOf(season.Number);
        var first = new CalendarDay(Math.Min(smallest, largest), from, 1);
        CalendarDay next = new CalendarDay(Math.Max(smallest, largest), from, 1).AddMonths(months);
        return Between(first, next.AddDays(-1));
    }

    /// <summary>The first month of a season and how many months it has.</summary>
    private static (int From, int Months) MonthsOf(int season) => season switch
    {
        <= 28 => (3 + (3 * ((season - 21) % 4)), 3), // spring, summer, autumn, winter
        <= 32 => ((8 + (3 * (season - 29))) % 12 + 1, 3), // the same in the south: spring begins in September
        <= 36 => (1 + (3 * (season - 33)), 3), // quarters
        <= 39 => (1 + (4 * (season - 37)), 4), // quadrimesters
        _ => (1 + (6 * (season - 40)), 6), // halves
    };

    private static EdtfBounds Of(EdtfInterval interval)
    {
        EdtfBounds start = interval.Start is null ? Unknown : Of(interval.Start), end = interval.End is null ? Unknown
            : Of(interval.End);
        return new(start.Earliest, interval.Start is null ? interval.StartLimit : start.StartLimit, end.Latest, interval.End is null
            ? interval.EndLimit : end.EndLimit);
    }

    private static EdtfBounds Of(EdtfSet set)
    {
        EdtfBounds all = Of(set.Members[0]);
        foreach (EdtfPart member in set.Members.Skip(1))
        {
            EdtfBounds next = Of(member);
            (CalendarDay? earliest, Limit startLimit) = Outer(all.Earliest, all.StartLimit, next.Earliest, next.StartLimit, -1);
            (CalendarDay? latest, Limit endLimit) = Outer(all.Latest, all.EndLimit, next.Latest, next.EndLimit, 1);
            all = new(earliest, startLimit, latest, endLimit);
        }
        return all;
    }

    private static (CalendarDay?, Limit) Outer(CalendarDay? a, Limit aLimit, CalendarDay? b, Limit bLimit, int direction)
    {
        if (aLimit == Limit.Open || bLimit == Limit.Open) return (null, Limit.Open);
        if (a is not { } x || b is not { } y) return (null, Limit.Unknown);
        return (x.CompareTo(y) * direction >= 0 ? x : y, Limit.Dated);
    }

    public EdtfOrder CompareWith(EdtfBounds other)
    {
        if (Latest < other.Earliest) return EdtfOrder.Before;
        if (Earliest > other.Latest) return EdtfOrder.After;
        return Reaches(Earliest, StartLimit, other.Latest, other.EndLimit)
            && Reaches(other.Earliest, other.StartLimit, Latest, EndLimit) ? EdtfOrder.Overlaps : EdtfOrder.Unknown;
    }

    /// <summary>Whether a start is known to come no later than an end.</summary>
    private static bool Reaches(CalendarDay? start, Limit startLimit, CalendarDay? end, Limit endLimit) =>
        startLimit == Limit.Open || endLimit == Limit.Open || (start is not null && end is not null);

    /// <summary>By the first day, then by the last; what has no first day comes first, what has no last day last.</summary>
    public int SortWith(EdtfBounds other)
    {
        int first = Nullable.Compare(Earliest, other.Earliest);
        if (first != 0) return first;
        return Latest is { } last && other.Latest is { } otherLast ? last.CompareTo(otherLast)
            : (Latest is null).CompareTo(other.Latest is null);
    }
}
