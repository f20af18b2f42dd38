
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
                new() { Start = [YearOf(season)], Season = ((season.Number - 21) % 4) + 1 },
            EdtfInterval { Start: EdtfPoint { Year.IsMasked: false } start, End: EdtfPoint { Year.IsMasked: false } end } =>
                new() { Start = Numbers(start), End = Numbers(end) },
            EdtfPart part => new() { Start = Known(part), Literal = date.ToDisplayString() },
        };
        return citation with { Approximate = date.IsApproximate, Uncertain = date.IsUncertain };
    }

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
