using System.Globalization;
using System.Text.RegularExpressions;
using Journo.Citations.Reading;

namespace Journo.Citations.Ris;

/// <summary>Reads dates as programs write them in RIS: "YYYY/MM/DD/other information", as far as it is known, dates without a year beside a
/// tag that has it, and dates as people write them.</summary>
internal static partial class RisDate
{
    private const int MostYears = 9999;

    /// <summary>One date of several lines that may each say a part of it.</summary>
    /// <param name="values">What the lines say; the year's first.</param>
    /// <param name="warn">Told of what can't be read.</param>
    public static CitationDate? Read(IEnumerable<string> values, Action<string> warn)
    {
        CitationDate? date = null;
        foreach (string value in values)
        {
            if (One(value.Trim(), date?.Year, warn) is not { } read) continue;
            if (date is null || (date.Year is null && read.Year is not null)) date = read;
            else if (read.Year is null) continue;
            else if (read.Year != date.Year) warn($"'{value.Trim()}' is another year than {date.Year}, which is kept");
            else if (read.Start.Count > date.Start.Count || (date.IsPlain && read.Start.Count == date.Start.Count)) date = read;
        }
        return date;
    }

    private static CitationDate? One(string text, int? year, Action<string> warn)
    {
        if (text.Trim('/', '0', '-', ' ').Length == 0) return null;
        if (Numbered().Match(text) is { Success: true } match) return FromParts(text, match, warn);
        if (Compact().Match(text) is { Success: true } compact) return FromParts(text, compact, warn);
        if (Halves(text) is { } range) return range;
        text = text.Trim('/', ' ');
        if (DateText.Read(text) is { } date && date.Year is null or <= MostYears) return date;
        if (year is { } known && DateText.Read(FormattableString.Invariant($"{text} {known}")) is { } completed
            && completed.Year == known) return completed;
        if (DayOrMonthFirst().Match(text) is { Success: true } ambiguous) return FromAmbiguous(text, ambiguous, warn);
        if (year is not null || text.Any(char.IsAsciiDigit)) warn($"'{text}' can't be read as a date");
        return year is not null ? null : new() { Literal = text };
    }

    /// <summary>"2021/05/01-2021/05/03": each end as a date by itself.</summary>
    private static CitationDate? Halves(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal)) return null;
        string[] halves = text.Split('-', StringSplitOptions.TrimEntries);
        if (halves.Length != 2) return null;
        CitationDate?[] ends = [.. halves.Select(half => Numbered().Match(half) is { Success: true } match ? FromParts(half, match, _ =>
            { }) : null)];
        return ends is [{ IsPlain: true } start, { IsPlain: true } end] ? start with { End = end.Start } : null;
    }

    private static CitationDate FromParts(string text, Match match, Action<string> warn)
    {
        int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var date = new CitationDate { Start = [year] };
        string monthText = match.Groups["month"].Value.Trim(), other = match.Groups["other"].Value.Trim(' ', '/');
        int? month = monthText.Length == 0 || monthText.All(c => c == '0') ? null : DateText.MonthOf(monthText) ?? Number(monthText);
        int? day = Number(match.Groups["day"].Value);
        // "2015/2016" and "2015/16".
        if (day is null && monthText.Length == 4 && month > year) return date with { End = [month.Value] };
        if (day is null && monthText.Length == 2 && month > 12 && month == (year + 1) % 100) return date with { End = [year + 1] };
        if (month is > 12 or < 1 || (month is null && day is > 0) || (month is { } m && day > DateText.DaysIn(year, m)))
        {
            warn($"'{text}' is no day of the calendar, and is kept as far as it is");
            return month is >= 1 and <= 12 ? date with { Start = [year, month.Value] } : date;
        }
        if (month is { } knownMonth) date = date with { Start = day is > 0 and { } knownDay ? [year, knownMonth, knownDay]
            : [year, knownMonth] };
        return other.Length == 0 || Time().IsMatch(other) ? date : WithOther(date, other, warn);
    }

    /// <summary>What stands behind the day: a season, a range, or words that say the date better, which Journo writes. Anything else does
    /// not
    /// replace the date.</summary>
    private static CitationDate WithOther(CitationDate date, string other, Action<string> warn)
    {
        int year = date.Year!.Value;
        if (DateText.SeasonOf(other) is { } season) return date with { Season = season };
        if (DateText.Read(other) is { Year: { } said } better && said == year) return better;
        if (date.Start.Count < 3 && DateText.Read(FormattableString.Invariant($"{other} {year}")) is { } completed
            && completed.Year == year) return completed;
        if (other.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) return date with { Literal = other };
        warn($"'{other}' behind the date can't be read");
        return date;
    }

    /// <summary>"25/12/2021": which number is the month is plain only where the other is above 12, or both are the same.</summary>
    private static CitationDate FromAmbiguous(string text, Match match, Action<string> warn)
    {
        int a = Number(match.Groups["a"].Value)!.Value, b = Number(match.Groups["b"].Value)!.Value,
            year = Number(match.Groups["year"].Value)!.Value;
        (int month, int day) = a > 12 ? (b, a) : b > 12 || a == b ? (a, b) : (0, 0);
        if (month is >= 1 and <= 12 && day >= 1 && day <= DateText.DaysIn(year, month)) return new() { Start = [year, month, day] };
        warn($"'{text}' does not say which number is the month; the year alone is kept");
        return new() { Start = [year] };
    }

    private static int? Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number : null;

    [GeneratedRegex(@"^(?<year>-?\d{4})\s*(?:/\s*(?<month>\d{0,4}|[A-Za-z]{3,}\.?)\s*(?:/\s*(?<day>\d{0,2})\s*(?:/(?<other>.*))?)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<year>[12]\d{3})(?<month>0[1-9]|1[0-2])(?<day>\d\d)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>[12]\d{3})$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DayOrMonthFirst();

    [GeneratedRegex(@"^(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[AaPp]\.?[Mm]\.?|[+-]\d{2}:?\d{2})?|[A-Za-z])$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Time();
}
