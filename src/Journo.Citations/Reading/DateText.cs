using System.Globalization;

namespace Journo.Citations.Reading;

/// <summary>Reads a date as people and programs write it: EDTF, "5 March 2019", "March 5, 2019", "spring 2019", "c. 2019", "2015–2018",
/// "100 BC".</summary>
internal static class DateText
{
    private const int MaximumLength = 100;
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
        int dash = text.IndexOf('–', StringComparison.Ordinal);
        if (dash < 0) dash = text.IndexOf(" - ", StringComparison.Ordinal) is >= 0 and var at ? at + 1 : -1;
        if (dash < 0) return Point(text) is { } one ? new() { Start = one.Parts, Season = one.Season } : null;
        if (Point(text[(dash + 1)..]) is not { } last) return null;
        // "5–7 March 2019", "March–April 2019": what the first lacks is said by the last.
        string first = text[..dash].Trim();
        (int[] Parts, int? Season)? start = Point(first) ?? Point($"{first} {last.Parts[0]}");
        if (start is null && last.Parts.Length == 3 && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && day is >= 1 and <= 31)
        {
            start = ([last.Parts[0], last.Parts[1], day], null);
        }
        return start is { } begin ? new() { Start = begin.Parts, Season = begin.Season, End = last.Parts, EndSeason = last.Season } : null;
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
        if (tokens.Length is 0 or > 4) return null;
        foreach (string token in tokens)
        {
            if (token is "BC" or "BCE") beforeChrist = true;
            else if (token is "AD" or "CE") continue;
            else if (MonthOf(token) is { } m && month is null) month = m;
            else if (SeasonOf(token) is { } s && season is null) season = s;
            else if (Number(token) is not { } number) return null;
            else if (token.TrimStart('-').Length >= 3 || (number > 31 && year is null)
                || (day is not null && year is null && month is not null)) year = year is null ? number : null;
            else if (month is null && year is not null && number is >= 1 and <= 12) month = number;
            else if (day is null && number is >= 1 and <= 31) day = number;
            else return null;
        }
        // "5 BC": the one number there is.
        if (year is null && beforeChrist && month is null) (year, day) = (day, null);
        if (year is not { } known || (day is not null && month is null) || (season is not null && month is not null)) return null;
        if (beforeChrist) known = 1 - known;
        return (month is null ? [known] : day is null ? [known, month.Value] : [known, month.Value, day.Value], season);
    }

    private static int? Number(string token) =>
        int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
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
