using System.Globalization;
using Journo.Edtf;
using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>A feast and when it falls.</summary>
internal sealed record Holiday(string Name, string Rule)
{
    /// <summary>The longest name of a feast that begins at a token.</summary>
    public static bool TryRead(TextDocument document, int at, out int length, out Holiday holiday) =>
        document.Language.Get<Holidays>().Table.TryMatch(document.Words, document.Tokens.AsSpan(at), out length, out holiday);

    /// <summary>Its month and day where those are the same every year, else 0.</summary>
    public (int Month, int Day) Fixed => Rule.Length == 5 && Rule[2] == '-' ? (Number(0, 2), Number(3, 5)) : (0, 0);

    public CalendarDay In(long year)
    {
        if (Rule.StartsWith("easter", StringComparison.Ordinal)) return Easter(year)
            .AddDays(int.Parse(Rule.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        if (Fixed is { Month: > 0 } day) return new(year, day.Month, day.Day);
        string[] parts = Rule.Split('/');
        int month = int.Parse(parts[0], CultureInfo.InvariantCulture), nth = int.Parse(parts[1], CultureInfo.InvariantCulture),
            weekday = int.Parse(parts[2], CultureInfo.InvariantCulture);
        if (nth < 0)
        {
            var last = new CalendarDay(year, month, CalendarDay.DaysInMonth(year, month));
            return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
        }
        var first = new CalendarDay(year, month, 1);
        // A weekday that hangs on another (the Friday after the fourth Thursday) is counted from that one.
        if (Name == "black friday") return first.AddDays(((4 - first.DayOfWeek + 7) % 7) + 21 + 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    private int Number(int from, int to) => int.Parse(Rule.AsSpan(from, to - from), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Easter Sunday of the western churches: the anonymous Gregorian algorithm (Nature, 1876).</summary>
    private static CalendarDay Easter(long year)
    {
        long a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        long h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        long m = (a + (11 * h) + (22 * l)) / 451, sum = h + l - (7 * m) + 114;
        return new(year, (int)(sum / 31), (int)(sum % 31) + 1);
    }

    /// <summary>The feasts that a language names.</summary>
    private sealed class Holidays(ILanguage language) : ILanguageTable<Holidays>
    {
        public PhraseTable<Holiday> Table { get; } = new(language, language.Lines("Holiday").Select(line =>
        {
            int colon = line.LastIndexOf(':');
            string name = line[..colon].Trim();
            return (name, new Holiday(name, line[(colon + 1)..].Trim()));
        }));

        public static Holidays Load(ILanguage language) => new(language);
    }
}
