using System.Globalization;

namespace Journo.Citations;

/// <summary>Turns the text of an EDTF date into what a citation can say of it.</summary>
internal static class EdtfCitationDate
{
    private static readonly string[] Groupings =
    [
        "first quarter of", "second quarter of", "third quarter of", "last quarter of",
        "first third of", "second third of", "last third of", "first half of", "second half of",
    ];

    /// <summary>What the text says; words for what citations have no parts for; null where it says nothing.</summary>
    public static CitationDate? Read(string edtf)
    {
        string[] ends = edtf.Trim().Split('/');
        if (ends.Length == 1) return Single(ends[0]);
        bool openStart = ends[0] is "" or "..", openEnd = ends[1] is "" or "..";
        CitationDate? start = openStart ? null : Single(ends[0]), end = openEnd ? null : Single(ends[1]);
        if (start is null && end is null) return null;
        if (start is null) return end! with { Literal = $"until {end}" };
        if (end is null) return start with { Literal = $"since {start}" };
        bool plain = start.Literal is null && end.Literal is null && start.Season is null && end.Season is null
            && start.End.Count == 0 && end.End.Count == 0 && start.Start.Count > 0 && end.Start.Count > 0;
        return start with
        {
            End = plain ? end.Start : [],
            Approximate = start.Approximate || end.Approximate,
            Uncertain = start.Uncertain || end.Uncertain,
            Literal = plain ? null : $"{start} – {end}",
        };
    }

    private static CitationDate? Single(string text)
    {
        bool approximate = text.AsSpan().IndexOfAny('~', '%') >= 0, uncertain = text.AsSpan().IndexOfAny('?', '%') >= 0;
        string plain = string.Concat(text.Where(c => c is not ('~' or '%' or '?')));
        if (plain.Length == 0) return null;
        if (plain[0] is not ('Y' or 'y') && plain.IndexOf('T', StringComparison.Ordinal) is > 0 and int time) plain = plain[..time];
        return Parts(plain) is { } date ? date with { Approximate = approximate, Uncertain = uncertain } : null;
    }

    private static CitationDate? Parts(string text)
    {
        bool negative = text.StartsWith('-');
        string[] fields = text[(negative ? 1 : 0)..].Split('-');
        if (fields.Length > 3 || fields[0].Length != 4) return new() { Literal = text };
        if (fields[0].Contains('X', StringComparison.Ordinal)) return UnspecifiedYear(fields, negative);
        if (!Number(fields[0], out int year)) return new() { Literal = text };
        if (negative) year = -year;
        if (fields.Length == 1 || fields[1] == "XX") return new() { Start = [year] };
        if (!Number(fields[1], out int month)) return new() { Start = [year], Literal = text };
        return month switch
        {
            >= 1 and <= 12 when fields.Length == 2 || fields[2].Contains('X', StringComparison.Ordinal) => new() { Start = [year, month] },
            >= 1 and <= 12 when Number(fields[2], out int day) => new() { Start = [year, month, day] },
            >= 21 and <= 32 => new() { Start = [year], Season = ((month - 21) % 4) + 1 },
            >= 33 and <= 41 => new() { Start = [year], Literal = $"{Groupings[month - 33]} {year.ToString(CultureInfo.InvariantCulture)}" },
            _ => new() { Start = [year], Literal = text },
        };
    }

    /// <summary>"201X" is the decade; a year with more unknown digits is the range that they leave.</summary>
    private static CitationDate? UnspecifiedYear(string[] fields, bool negative)
    {
        if (fields[0] == "XXXX" || negative) return fields.Length == 1 ? null : new() { Literal = string.Join('-', fields) };
        if (!Number(fields[0].Replace('X', '0'), out int first) || !Number(fields[0].Replace('X', '9'), out int last)) return new() { Literal = fields[0] };
        return new()
        {
            Start = [first],
            End = [last],
            Literal = fields[0].IndexOf('X', StringComparison.Ordinal) == 3 ? $"{first.ToString(CultureInfo.InvariantCulture)}s" : null,
        };
    }

    private static bool Number(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
