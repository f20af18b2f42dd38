using System.Globalization;

namespace Journo.Citations.Reading;

/// <summary>Reads a date as people and programs write it: EDTF, "5 March 2019", "March 5, 2019", "spring 2019", "c. 2019", "2015–2018",
/// "100 BC".</summary>
internal static class DateText
{
    private const int MaximumLength = 100;
    private static readonly string[] Dashes = ["–", "—", " - ", "--", " to ", "-", "/"];
    private static readonly string[] About = ["c. ", "ca. ", "circa ", "about ", "c.", "ca."];

    /// <summary>The date, or the words as they are where they are no such date; null where there are none.</summary>
    public static CitationDate? ReadOrKeep(string? text)
    {
        string words = (text ?? "").Trim();
        return words.Length == 0 ? null : Read(words) ?? new() { Literal = words };
    }

    /// <summary>The date; null where the text is none.</summary>
    public static CitationDate? Read(string text)
    {
        text = text.Trim();
        if (text.Length is 0 or > MaximumLength) return null;
        if (EdtfDate.TryParse(text, out EdtfDate? edtf)) return CitationDate.FromEdtf(edtf);
        if (SeasonRange(text) is { } seasons) return seasons;
        bool approximate = false, uncertain = false;
        if (Array.Find(About, prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } about)
        {
            approximate = true;
            text = text[about.Length..].TrimStart();
        }
        foreach (string mark in (string[])["[?]", "(?)", "?"])
        {
            if (!text.EndsWith(mark, StringComparison.Ordinal)) continue;
            uncertain = true;
            text = text[..^mark.Length].TrimEnd();
            break;
        }
        return Span(text) is { } date ? date with { Approximate = approximate, Uncertain = uncertain } : null;
    }

    private static CitationDate? Span(string text)
    {
        if (Point(text) is { } one) return new() { Start = one.Parts, Season = one.Season };
        foreach (string dash in Dashes)
        {
            // "12-10-2015" is no range: of plain hyphens and slashes one alone parts two ends.
            int at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at <= 0 || text.IndexOf(dash, at + dash.Length, StringComparison.Ordinal) >= 0) continue;
            string first = text[..at].Trim(), last = text[(at + dash.Length)..].Trim();
            if (first.Length > 0 && last.Length > 0 && Ends(first, last) is { } range) return range;
        }
        return null;
    }

    /// <summary>"5" and "7 March 2019", "March" and "April 2019", "2019 May 1" and "7", "2019" and "20": what one end lacks is said by the
    /// other.</summary>
    private static CitationDate? Ends(string first, string last)
    {
        (int[] Parts, int? Season)? start = Point(first), end = Point(last);
        // "July 18–22, 1999".
        if (start is null && end is null && last.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is [var lastDay, var lastYear])
        {
            start = Point($"{first} {lastYear}");
            last = lastDay;
        }
        if (start is null && end is { } known)
        {
            start = Point($"{first} {known.Parts[0]}");
            if (start is null && known.Parts.Length == 3 && Number(first) is >= 1 and <= 31 and var day) start = ([.. known.Parts[..2],
                day], null);
        }
        else if (start is { } begun && end is null)
        {
            int year = begun.Parts[0];
            if (begun.Parts.Length == 3 && Number(last) is >= 1 and <= 31 and var day) end = ([.. begun.Parts[..2], day], null);
            else if (begun is { Parts.Length: 1, Season: null } && last.Length == 2 && year > 0 && Number(last) is { } short2)
            {
                int century = year - (year % 100) + (short2 < year % 100 ? 100 : 0);
                if (century + short2 - year is > 0 and < 50) end = ([century + short2], null);
            }
            else end = Point($"{last} {year}");
        }
        if (start is not { } from || end is not { } to) return null;
        bool inOrder = from.Parts.Zip(to.Parts).FirstOrDefault(pair => pair.First != pair.Second) is var (a, b) && a <= b;
        return inOrder ? new() { Start = from.Parts, Season = from.Season, End = to.Parts, EndSeason = to.Season } : null;
    }

    /// <summary>"2019-21/2020-22": a range of seasons, which EDTF's level 1 leaves out.</summary>
    private static CitationDate? SeasonRange(string text)
    {
        string[] ends = text.TrimEnd('~', '?', '%').Split('/');
        if (ends.Length != 2 || Season(ends[0]) is not { } start || Season(ends[1]) is not { } end) return null;
        return new()
        {
            Start = start.Parts, Season = start.Season, End = end.Parts, EndSeason = end.Season,
            Approximate = text[^1] is '~' or '%', Uncertain = text[^1] is '?' or '%',
        };

        static (int[] Parts, int? Season)? Season(string end) =>
            EdtfDate.TryParse(end, out EdtfDate? edtf)
                && CitationDate.FromEdtf(edtf) is { Literal: null, Approximate: false, Uncertain: false } date
                ? ([.. date.Start], date.Season) : null;
    }

    private static (int[] Parts, int? Season)? Point(string text)
    {
        text = text.Trim();
        if (EdtfDate.TryParse(text, out EdtfDate? edtf) && CitationDate.FromEdtf(edtf) is { IsPlain: true } plain) return (
            [.. plain.Start], null);
        int? year = null, month = null, day = null, season = null;
        bool beforeChrist = false;
        string[] tokens = text.Split([' ', ',', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        // "12-Oct-2015" and "2015.10.12", where no space parts them.
        if (tokens is [var only] && only.Split(['-', '.'], StringSplitOptions.RemoveEmptyEntries) is { Length: 3 } three) tokens = three;
        if (tokens.Length is 0 or > 5) return null;
        foreach (string token in tokens)
        {
            if (token is "BC" or "BCE") beforeChrist = true;
            else if (token is "AD" or "CE" || IsDayName(token)) continue;
            else if (MonthOf(token) is { } m && month is null) month = m;
            else if (SeasonOf(token) is { } s && season is null) season = s;
            else if (Number(token) is not { } number) return null;
            else if ((token.TrimStart('-').Length >= 3 && char.IsAsciiDigit(token[^1])) || (number > 31 && year is null)
                || (day is not null && year is null && month is not null)) year = year is null ? number : null;
            else if (month is null && year is not null && number is >= 1 and <= 12) month = number;
            else if (day is null && number is >= 1 and <= 31) day = number;
            else return null;
        }
        // "5 BC": the one number there is.
        if (year is null && beforeChrist && month is null) (year, day) = (day, null);
        if (year is not { } known || (day is not null && month is null) || (season is not null && month is not null)) return null;
        if (beforeChrist) known = 1 - known;
        if (day > DaysIn(known, month ?? 1)) return null;
        return (month is null ? [known] : day is null ? [known, month.Value] : [known, month.Value, day.Value], season);
    }

    /// <summary>How many days a month has; in year 0 and before as in the calendar reckoned backwards.</summary>
    public static int DaysIn(int year, int month) => month == 2
        ? year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        : month is 4 or 6 or 9 or 11 ? 30 : 31;

    private static bool IsDayName(string token) => token.Length >= 3 && Array.Exists(CultureInfo.InvariantCulture.DateTimeFormat.DayNames,
        name => name.StartsWith(token.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));

    /// <summary>"5", "5th".</summary>
    private static int? Number(string token) =>
        token is [.. var digits, _, _] && digits.Length > 0 && digits.All(char.IsAsciiDigit)
            && token[^2..] is "st" or "nd" or "rd" or "th" ? Number(digits)
        : int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
        && token.Length <= 5 ? number : null;

    /// <summary>1 to 12 for an English name of a month or its first three letters.</summary>
    public static int? MonthOf(string word)
    {
        word = word.TrimEnd('.');
        if (word.Length < 3) return null;
        string[] months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        int month = Array.FindIndex(months, 0, 12, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            || (word.Length == 4 && word.StartsWith("sept", StringComparison.OrdinalIgnoreCase) && name == "September"));
        return month < 0 ? null : month + 1;
    }

    /// <summary>1 to 4 for an English name of a season.</summary>
    public static int? SeasonOf(string word) => word.Trim().ToLowerInvariant() switch
    {
        "spring" => 1, "summer" => 2, "autumn" or "fall" => 3, "winter" => 4,
        _ => null,
    };
}
