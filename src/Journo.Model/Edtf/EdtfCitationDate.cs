
using System.Globalization;
using System.Text;

namespace Journo.Edtf;

/// <summary>Turns an EDTF date into what a citation can say of it.</summary>
internal static class EdtfCitationDate
{
    /// <summary>Parts as far as they say the same; words for what citations have no parts for; null where the date says nothing.</summary>
    public static CitationDate? Of(EdtfDate date)
    {
        if (date.Part is EdtfInterval { Start: null, End: null } or EdtfPoint { Year.IsUnknown: true, Month: null }) return null;
        CitationDate citation = date.Part switch
        {
            EdtfPoint { Year.IsMasked: false } point => new() { Start = Numbers(point) },
            EdtfSeason { Year.IsMasked: false, Number: <= 32 } season =>
                new() { Start = [YearOf(season)], Season = SeasonOf(season) },
            EdtfInterval { Start: EdtfPoint { Year.IsMasked: false } start, End: EdtfPoint { Year.IsMasked: false } end } =>
                new() { Start = Numbers(start), End = Numbers(end) },
            EdtfInterval { Start: EdtfPoint { Year.IsMasked: false } start, End: null } =>
                new() { Start = Numbers(start), IsOpenEnded = true },
            EdtfInterval { Start: EdtfSeason { Year.IsMasked: false, Number: <= 32 } start, End: EdtfSeason { Year.IsMasked: false,
                Number: <= 32 } end } => new() { Start = [YearOf(start)], Season = SeasonOf(start), End = [YearOf(end)],
                EndSeason = SeasonOf(end) },
            EdtfPoint { Year: { IsUnknown: false } year, IsNegative: false, Month: null } point when IsDecade(date.Text) =>
                new() { Start = Known(point), Literal = FormattableString.Invariant($"{year.Smallest}s") },
            EdtfPart part => new() { Start = Known(part), Literal = date.ToDisplayString() },
        };
        citation = citation with { Approximate = date.IsApproximate, Uncertain = date.IsUncertain };
        return citation.IsPlain || Write(citation) == date.Text ? citation : citation with { Edtf = date.Text };
    }

    /// <summary>The date in EDTF; null where it is known in words only.</summary>
    public static string? Write(CitationDate date)
    {
        if (date.Literal is not null || date.Start.Count == 0) return null;
        string mark = (date.Approximate, date.Uncertain) switch { (true, true) => "%", (true, false) => "~", (false, true) => "?", _ =>
            "" };
        string text = Point(date.Start, date.Season) + mark;
        return date.IsOpenEnded ? text + "/.." : date.End.Count == 0 ? text : $"{text}/{Point(date.End, date.EndSeason)}{mark}";
    }

    private static string Point(IReadOnlyList<int> parts, int? season)
    {
        var text = new StringBuilder();
        // A year has four digits; year 0 is 1 BC.
        text.Append(parts[0] < 0 ? "-" : "").Append(Math.Abs((long)parts[0]).ToString("0000", CultureInfo.InvariantCulture));
        if (season is { } s && parts.Count == 1) return text.Append(CultureInfo.InvariantCulture, $"-{20 + s}").ToString();
        foreach (int part in parts.Skip(1)) text.Append(CultureInfo.InvariantCulture, $"-{part:00}");
        return text.ToString();
    }

    /// <summary>"198X": the last digit alone is not known.</summary>
    private static bool IsDecade(string text) => text.TrimEnd('~', '?', '%') is [_, _, _, 'X'] year && year[..3].All(char.IsAsciiDigit);

    private static int SeasonOf(EdtfSeason season) => ((season.Number - 21) % 4) + 1;

    /// <summary>Year, month and day, up to the first that is not known.</summary>
    private static int[] Numbers(EdtfPoint point)
    {
        int year = point.IsNegative ? -point.Year.Smallest : point.Year.Smallest;
        if (point.Month is not { IsMasked: false } month) return [year];
        return point.Day is { IsMasked: false } day ? [year, month.Smallest, day.Smallest] : [year, month.Smallest];
    }

    /// <summary>What a date in words begins with, for keys and for formats that sort by year.</summary>
    private static int[] Known(EdtfPart part) => part switch
    {
        EdtfPoint { Year.IsUnknown: false, Year.IsMasked: true, IsNegative: false } decade => [decade.Year.Smallest],
        EdtfPoint { Year.IsMasked: false } point => Numbers(point),
        EdtfSeason { Year.IsMasked: false } season => [YearOf(season)],
        EdtfInterval interval => Known(interval.Start ?? interval.End!),
        _ => [],
    };

    private static int YearOf(EdtfSeason season) => season.IsNegative ? -season.Year.Smallest : season.Year.Smallest;
}
