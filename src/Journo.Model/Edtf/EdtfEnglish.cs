using System.Globalization;
using System.Text;

namespace Journo.Edtf;

/// <summary>Says an EDTF date in English.</summary>
internal static class EdtfEnglish
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Of(EdtfPart part, EdtfBounds bounds) => part switch
    {
        EdtfPoint point => With(Of(point, bounds), point.Qualified, ("year", point.Qualified.Year), point.Month is null ? default
            : ("month", point.Qualified.Month), point.Day is null ? default : ("day", point.Qualified.Day)),
        EdtfSeason season => With(Of(season), season.Qualified, ("year", season.Qualified.Year),
            (season.Number > 32 ? "part of the year" : "season", season.Qualified.Month)),
        EdtfLongYear year => Of(year),
        EdtfInterval interval => Of(interval),
        EdtfSet set => Of(set),
        _ => "",
    };

    // What is said of the whole stands before it; what is said of some components only, behind it.
    private static string With(string text, Qualified qualified, params (string? Name, Qualifier Qualifier)[] components)
    {
        if (Array.TrueForAll(components, component => component.Name is null
            || component.Qualifier == qualified.Any)) return qualified.Any switch
        {
            Qualifier.None => text,
            Qualifier.Approximate => "around " + text,
            Qualifier.Uncertain => "possibly " + text,
            _ => "possibly around " + text,
        };
        var said = components.Where(component => component.Name is not null && component.Qualifier != 0)
            .GroupBy(component => component.Qualifier, component => component.Name);
        return $"{text} ({string.Join(", ", said.Select(group => $"{string.Join(" and ", group)} {Word(group.Key)}"))})";

        static string Word(Qualifier qualifier) =>
            qualifier switch { Qualifier.Uncertain => "uncertain", Qualifier.Approximate => "approximate", _ =>
            "uncertain and approximate" };
    }

    private static string Of(EdtfPart part) => Of(part, EdtfBounds.Of(part));

    private static string Of(EdtfPoint point, EdtfBounds bounds)
    {
        string year = Year(point.IsNegative, point.Year);
        bool plainYear = !point.Year.IsMasked;
        if (point.Month is not { } month) return year;
        if (point.Day is not { } day)
        {
            if (month.IsUnknown) return $"a month in {year}";
            if (!month.IsMasked) return plainYear ? $"{Month(month)} {year}" : $"{Month(month)} in {year}";
        }
        else if (!month.IsMasked)
        {
            string monthAndYear = plainYear ? $"{Month(month)} {year}" : $"{Month(month)} in {year}";
            if (day.IsUnknown) return $"a day in {monthAndYear}";
            if (!day.IsMasked) return string
                .Create(CultureInfo.InvariantCulture,
                $"{day.Smallest} {monthAndYear}{(point.Time is null ? "" : " at " + Time(point.Time))}");
        }
        else if (month.IsUnknown && day.IsUnknown) return $"a day in {year}";

        string unit = point.Day is null ? "month" : "day";
        return bounds is { Earliest: { } first, Latest: { } last }
            ? $"a {unit} between {Day(first, point.Day is null)} and {Day(last, point.Day is null)}" : $"a {unit} of an unknown year";
    }

    private static string Day(CalendarDay day, bool onlyMonth)
    {
        string month = $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)} {Year(day.Year)}";
        return onlyMonth ? month : string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month}");
    }

    private static string Month(Digits month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Smallest);

    private static string Time(string time) => time.EndsWith('Z') ? $"{time[..^1]} UTC" : time.IndexOfAny(['+', '-']) is > 0 and var offset
        ? $"{time[..offset]} UTC{time[offset..]}" : time;

    private static string Year(bool negative, Digits year)
    {
        if (!year.IsMasked) return Year(negative ? -year.Smallest : year.Smallest);
        if (year.IsUnknown) return "an unknown year";
        string digits = year.Text.TrimEnd('X');
        string era = negative ? " BC" : "";
        if (!digits.Contains('X', StringComparison.Ordinal))
        {
            int unspecified = year.Text.Length - digits.Length;
            if (unspecified == 1) return $"the {digits.TrimStart('0')}0s{era}";
            if (unspecified == 2 && !negative) return $"the {Ordinal(int.Parse(digits, CultureInfo.InvariantCulture) + 1)} century";
        }
        (int low, int high) = (year.Smallest, year.Largest);
        return negative ? $"a year between {Year(-high)} and {Year(-low)}" : $"a year between {Year(low)} and {Year(high)}";
    }

    /// <summary>Astronomical year 0 is 1 BC.</summary>
    private static string Year(long year) => year <= 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(year <= -9999 ? $"{1 - year:N0}" : $"{1 - year}")} BC")
        : string.Create(CultureInfo.InvariantCulture, $"{(year > 9999 ? $"{year:N0}" : $"{year}")}");

    private static string Ordinal(int number) => (number % 100) is >= 11 and <= 13
        ? FormattableString.Invariant($"{number}th")
        : FormattableString.Invariant($"{number}{(number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }}");

    private static string Of(EdtfLongYear part)
    {
        if (part.Significant == 0) return Year(part.Year);
        EdtfBounds bounds = EdtfBounds.Of(part);
        return $"a year between {Year(bounds.Earliest!.Value.Year)} and {Year(bounds.Latest!.Value.Year)}, estimated as {Year(part.Year)}";
    }

    private static string Of(EdtfSeason season)
    {
        string year = Year(season.IsNegative, season.Year);
        string of = season.Year.IsMasked ? " in " : " ";
        return season.Number switch
        {
            <= 24 => $"{Seasons[season.Number - 21]}{of}{year}",
            <= 28 => $"{Seasons[season.Number - 25]}{of}{year} (northern hemisphere)",
            <= 32 => $"{Seasons[season.Number - 29]}{of}{year} (southern hemisphere)",
            <= 36 => $"the {Ordinals[season.Number - 33]} quarter of {year}",
            <= 39 => $"the {Ordinals[season.Number - 37]} four months of {year}",
            _ => $"the {Ordinals[season.Number - 40]} half of {year}",
        };
    }

    private static string Of(EdtfInterval interval)
    {
        string? start = interval.Start is null ? null : Of(interval.Start), end = interval.End is null ? null : Of(interval.End);
        return (start, end) switch
        {
            ({ }, { }) => $"from {start} to {end}",
            ({ }, null) => interval.EndLimit == Limit.Open ? $"since {start}" : $"between {start} and an unknown date",
            (null, { }) => interval.StartLimit == Limit.Open ? $"until {end}" : $"between an unknown date and {end}",
            _ => "at any time",
        };
    }

    private static string Of(EdtfSet set)
    {
        var text = new StringBuilder();
        for (int i = 0; i < set.Members.Count; i++)
        {
            if (i > 0) text.Append(i < set.Members.Count - 1 ? ", " : set.IsAll ? " and " : " or ");
            text.Append(set.Members[i] switch
            {
                EdtfInterval { Start: null, End: { } end } => $"{Of(end)} or earlier",
                EdtfInterval { Start: { } start, End: null } => $"{Of(start)} or later",
                EdtfInterval { Start: { } start, End: { } end } => $"{Of(start)} to {Of(end)}",
                { } member => Of(member),
            });
        }
        return text.ToString();
    }
}
