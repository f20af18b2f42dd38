using System.Globalization;
using Journo.Citations.Reading;

namespace Journo.Citations.Latex;

/// <summary>Dates in BibTeX's year, month and day, and in biblatex's date fields (EDTF).</summary>
internal static class BibDates
{
    /// <summary>The dates of an entry.</summary>
    public static Dictionary<string, CitationDate> Read(BibEntry entry, Action<string, string> warn)
    {
        var dates = new Dictionary<string, CitationDate>();
        if ((Of("issued") ?? Of("date") ?? FromYear(entry, warn)) is { } issued) dates["issued"] = issued;
        foreach (var (variable, field) in BibFields.Dates)
        {
            if ((Of(field) ?? Of(variable)) is { } date) dates[variable] = date;
        }
        return dates;

        CitationDate? Of(string field) => entry[field] is { } latex ? Edtf(latex) ?? DateText.ReadOrKeep(LatexDecoder.Decode(latex)) : null;

        // In EDTF, a tilde is no space.
        static CitationDate? Edtf(string latex) => latex.Contains('~', StringComparison.Ordinal) ? DateText.Read(latex) : null;
    }

    private static CitationDate? FromYear(BibEntry entry, Action<string, string> warn)
    {
        if (entry["year"] is not { } latex) return null;
        string text = LatexDecoder.Decode(latex);
        if (DateText.Read(text) is not { } year) return DateText.ReadOrKeep(text);
        if (year is not { IsPlain: true, Start.Count: 1 } || entry["month"] is not { } month) return year;
        string months = LatexDecoder.Decode(month), day = LatexDecoder.Decode(entry["day"] ?? "");
        // "5~March", "March 5", "mar", "3", "3-4", "jun/jul".
        months = string.Join('–', months.Split(['-', '–', '—', '/'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Name));
        if ((DateText.Read(Point(day)) ?? DateText.Read(Point(""))) is { } date) return date;
        warn($"The month '{months}' is none, and is left out of the date.", "Write a number from 1 to 12, or a name: mar.");
        return year;

        string Point(string day) => string.Join(' ', new[] { day, months, text }.Where(part => part.Length > 0));

        static string Name(string month) =>
            int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 12
                ? CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[number - 1] : month;
    }

    /// <summary>The date as biblatex takes it; null where it takes none such. It takes EDTF's levels 0 and 1.</summary>
    public static string? Edtf(CitationDate date) => EdtfDate.TryParse(date.Edtf, out EdtfDate? edtf) && edtf.Level <= 1 ? date.Edtf
        : (date with { Edtf = null }).ToEdtf();
}
