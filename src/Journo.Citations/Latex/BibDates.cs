using System.Globalization;
using System.Text;
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

    /// <summary>The date as biblatex takes it; null where it takes none such.</summary>
    public static string? Edtf(CitationDate date)
    {
        if (date.Literal is not null || date.Start.Count == 0) return null;
        string mark = (date.Approximate, date.Uncertain) switch { (true, true) => "%", (true, false) => "~", (false, true) => "?", _ =>
            "" };
        string text = Point(date.Start, date.Season) + mark;
        return date.End.Count == 0 ? text : $"{text}/{Point(date.End, date.EndSeason)}{mark}";
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
}
