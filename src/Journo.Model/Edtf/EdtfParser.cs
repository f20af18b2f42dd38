using System.Globalization;

namespace Journo.Edtf;

/// <summary>
/// Reads one EDTF date, going once over the text. Beyond the standard's own examples it takes what ISO 8601 allows in a time (no seconds, a
/// fraction, an offset without colon),
/// qualifiers after a season or an unspecified digit, seasons in intervals and sets (as level 2), and spaces around the commas of a set.
/// </summary>
internal ref struct EdtfParser
{
    /// <summary>Longer texts are refused, so that hostile input costs nothing.</summary>
    private const int LongestText = 4096;

    private const long LargestYear = 1_000_000_000_000_000;

    private readonly string _text;
    private int _at;
    private int _problemAt;
    private string? _problem;

    private EdtfParser(string text) => _text = text;

    /// <summary>The date, or null with what is wrong and where.</summary>
    public static EdtfPart? Read(string text, out int position, out string problem)
    {
        var parser = new EdtfParser(text);
        EdtfPart? part = text.Length switch
        {
            0 => parser.Fail(0, "the text is empty"),
            > LongestText => parser.Fail(LongestText, $"it is longer than {LongestText} characters"),
            _ => parser.Whole(),
        };
        if (part is not null && parser._at < text.Length) part = parser.Fail(parser._at, $"'{text[parser._at]}' is not expected here");
        position = parser._problemAt;
        problem = parser._problem ?? "";
        return part;
    }

    private readonly char Next => _at < _text.Length ? _text[_at] : '\0';
    private readonly char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private EdtfPart? Fail(int at, string problem)
    {
        if (_problem is not null) return null;
        _problem = problem;
        _problemAt = at;
        return null;
    }

    private bool Take(char c)
    {
        if (Next != c) return false;
        _at++;
        return true;
    }

    private bool TakeDots()
    {
        if (Next != '.' || Peek(1) != '.') return false;
        _at += 2;
        return true;
    }

    private EdtfPart? Whole()
    {
        if (Next is '[' or '{') return Set();
        if (_text.Contains('/', StringComparison.Ordinal)) return Interval();
        return Next == 'Y' ? LongYear() : Date(alone: true);
    }

    private EdtfPart? Interval()
    {
        if (!Side(out EdtfPart? start, out Limit startLimit)) return null;
        if (!Take('/')) return Fail(_at, Next == '\0' ? "an interval needs a '/'" : $"'{Next}' is not expected here");
        int second = _at;
        if (!Side(out EdtfPart? end, out Limit endLimit)) return null;
        if (start is null && end is null && startLimit == Limit.Unknown && endLimit == Limit.Unknown) return Fail(
            second, "an interval needs a date on one side at least");
        if (start is not null && end is not null && EdtfBounds.Of(start).Earliest > EdtfBounds.Of(end).Latest) return Fail(
            second, "the interval ends before it begins");
        bool plain = start is { Level: 0 } && end is { Level: 0 };
        int level = Math.Max(plain ? 0 : 1, Math.Max(start?.Level ?? 0, end?.Level ?? 0));
        return new EdtfInterval(level, (start?.Qualifiers ?? 0) | (end?.Qualifiers ?? 0), start, startLimit, end, endLimit);
    }

    private bool Side(out EdtfPart? date, out Limit limit)
    {
        date = null;
        limit = Limit.Unknown;
        if (Next is '/' or '\0') return true;
        limit = Limit.Open;
        if (TakeDots()) return true;
        limit = Limit.Dated;
        date = Date(alone: false);
        return date is not null;
    }

    private EdtfPart? Set()
    {
        bool all = Take('{');
        if (!all) _at++;
        char close = all ? '}' : ']';
        var members = new List<EdtfPart>();
        Qualifier qualifiers = 0;
        do
        {
            while (Take(' ')) { }
            if (Member(first: members.Count == 0, close) is not { } member) return null;
            members.Add(member);
            qualifiers |= member.Qualifiers;
            while (Take(' ')) { }
        }
        while (Take(','));
        if (!Take(close)) return Fail(_at, Next == '\0' ? $"the '{close}' is missing" : $"'{Next}' is not expected here");
        return new EdtfSet(qualifiers, all, members);
    }

    private EdtfPart? Member(bool first, char close)
    {
        int at = _at;
        if (TakeDots())
        {
            if (!first) return Fail(at, "'..' may stand only before the first date or after the last");
            return Date(alone: false) is { } last ? new EdtfInterval(2, last.Qualifiers, null, Limit.Open, last, Limit.Dated) : null;
        }
        if (Date(alone: false) is not { } start) return null;
        int dots = _at;
        if (!TakeDots()) return start;
        if (Next == close) return new EdtfInterval(2, start.Qualifiers, start, Limit.Dated, null, Limit.Open);
        if (Next is ',' or '\0') return Fail(dots, "'..' may stand only before the first date or after the last");
        if (Date(alone: false) is not { } end) return null;
        if (EdtfBounds.Of(start).Earliest > EdtfBounds.Of(end).Latest) return Fail(dots, "the range ends before it begins");
        return new EdtfInterval(2, start.Qualifiers | end.Qualifiers, start, Limit.Dated, end, Limit.Dated);
    }

    /// <summary>A year with more than four digits: Y170000002, Y17E7, Y171010000S3.</summary>
    private EdtfPart? LongYear()
    {
        _at++;
        int digitsAt = _at;
        bool negative = Take('-');
        if (!Number(out long year, out int digits)) return Fail(_at, "'Y' is followed by the digits of a year");
        int level = 1;
        if (Take('E'))
        {
            level = 2;
            if (!Number(out long exponent, out _)) return Fail(_at, "'E' is followed by digits");
            for (; exponent > 0 && year is > 0 and < LargestYear; exponent--) year *= 10;
        }
        else if (digits < 5 || _text[digitsAt + (negative ? 1 : 0)] == '0') return Fail(
            digitsAt, "a year after 'Y' has more than four digits, the first not 0");
        if (year >= LargestYear) return Fail(digitsAt, "the year is too large");
        if (!Significant(out int significant)) return null;
        return new EdtfLongYear(significant > 0 ? 2 : level, 0, negative ? -year : year, significant);
    }

    private bool Number(out long value, out int digits)
    {
        value = 0;
        digits = 0;
        for (; char.IsAsciiDigit(Next); _at++, digits++)
        {
            if (value < LargestYear) value = (value * 10) + (Next - '0');
        }
        return digits > 0;
    }

    private bool Significant(out int significant)
    {
        significant = 0;
        if (!Take('S')) return true;
        int at = _at;
        if (Number(out long value, out _) && value is >= 1 and <= 18)
        {
            significant = (int)value;
            return true;
        }
        Fail(at, "'S' is followed by the number of significant digits, at least 1");
        return false;
    }

    /// <summary>A year, month or day; with <paramref name="alone"/> also what may not stand in an interval or set: significant
    /// digits.</summary>
    private EdtfPart? Date(bool alone)
    {
        var seen = new Seen();
        Qualify(ref seen, 0, before: true);
        int yearAt = _at;
        bool negative = Take('-');
        if (!Component(4, out Digits year)) return Fail(_at, YearProblem());
        if (negative && year.Text == "0000") return Fail(yearAt, "there is no year -0000");
        Qualify(ref seen, 0, before: false);
        if (alone && seen.Qualified.Any == 0 && !year.IsMasked && Next == 'S')
        {
            return Significant(out int significant) ? new EdtfLongYear(2, 0, negative ? -year.Smallest : year.Smallest, significant) : null;
        }
        if (!Take('-')) return Point(seen, negative, year, null, null, null);

        Qualify(ref seen, 1, before: true);
        int monthAt = _at;
        if (!Component(2, out Digits month)) return Fail(_at, "a month has two digits");
        if (!month.IsMasked && month.Smallest is >= 21 and <= 41)
        {
            Qualify(ref seen, 1, before: false);
            int level = !alone || month.Smallest > 24 || year.IsMasked || seen.IsInner(_at) ? 2 : 1;
            return new EdtfSeason(level, seen.Qualified, negative, year, month.Smallest);
        }
        if (!Exists(month, 12)) return Fail(monthAt, $"there is no month {month.Text}");
        Qualify(ref seen, 1, before: false);
        if (!Take('-')) return Point(seen, negative, year, month, null, null);

        Qualify(ref seen, 2, before: true);
        int dayAt = _at;
        if (!Component(2, out Digits day)) return Fail(_at, "a day has two digits");
        var date = new EdtfPoint(0, default, negative, year, month, day, null);
        if (EdtfBounds.First(date, ascending: true) is null) return Fail(
            dayAt, $"there is no day {day.Text} in {(negative ? "-" : "")}{year.Text}-{month.Text}");
        Qualify(ref seen, 2, before: false);
        if (Next != 'T') return Point(seen, negative, year, month, day, null);
        if (seen.Qualified.Any != 0 || date.IsMasked) return Fail(_at, "a time needs a date without qualifiers or unspecified digits");
        int timeAt = ++_at;
        return Time() ? Point(seen, negative, year, month, day, _text[timeAt.._at]) : null;
    }

    private readonly string YearProblem()
    {
        int digits = 0;
        while (Peek(digits) is (>= '0' and <= '9') or 'X') digits++;
        return digits switch
        {
            0 => "a date begins with a year of four digits",
            2 => "a year has four digits; a century is written as 19XX",
            3 => "a year has four digits; a decade is written as 193X",
            _ => "a year has four digits; a longer one begins with 'Y'",
        };
    }

    private static bool Exists(Digits digits, int largest)
    {
        for (int i = 1; i <= largest; i++)
        {
            if (digits.Matches(i)) return true;
        }
        return false;
    }

    private readonly EdtfPoint Point(Seen seen, bool negative, Digits year, Digits? month, Digits? day, string? time)
    {
        int level = seen.IsInner(_at) ? 2 : seen.Qualified.Any != 0 || negative ? 1 : 0;
        if (year.IsMasked || month is { IsMasked: true } || day is { IsMasked: true }) level = Math.Max(level, MaskLevel(year, month, day));
        return new(level, seen.Qualified, negative, year, month, day, time);
    }

    /// <summary>Level 1 knows unspecified digits from the right only: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.</summary>
    private static int MaskLevel(Digits year, Digits? month, Digits? day)
    {
        if (month is null) return year.Text.AsSpan(0, 2).Contains('X') && !year.IsUnknown || year.Text[3] != 'X' ? 2 : 1;
        bool fromRight = day is { IsUnknown: true } || (day is null && month.Value.IsUnknown);
        bool whole = !month.Value.IsMasked || (month.Value.IsUnknown && (day is null || day.Value.IsUnknown));
        return fromRight && whole && !year.IsMasked ? 1 : 2;
    }

    private bool Component(int length, out Digits digits)
    {
        digits = default;
        for (int i = 0; i < length; i++)
        {
            if (Peek(i) is not ((>= '0' and <= '9') or 'X')) return false;
        }
        if (Peek(length) is (>= '0' and <= '9') or 'X') return false;
        digits = new(_text.Substring(_at, length));
        _at += length;
        return true;
    }

    private void Qualify(ref Seen seen, int component, bool before)
    {
        Qualifier found = Next switch { '?' => Qualifier.Uncertain, '~' => Qualifier.Approximate, '%' =>
            Qualifier.Uncertain | Qualifier.Approximate, _ => 0 };
        if (found == 0) return;
        _at++;
        seen = new(seen.Qualified.With(found, component, andBefore: !before), seen.Inner
            || before, before ? seen.LastAfter : seen.LastAfter > 0 ? int.MaxValue : _at);
    }

    /// <summary>The qualifiers met so far; only a single one at the very end belongs to level 1.</summary>
    private readonly record struct Seen(Qualified Qualified, bool Inner, int LastAfter)
    {
        public bool IsInner(int end) => Inner || (LastAfter > 0 && LastAfter != end);
    }

    private bool Time()
    {
        int hourAt = _at;
        if (!TwoDigits(24, out int hour) || !Take(':')) return Fails(_at, "a time is written as 23:20:30");
        if (!TwoDigits(59, out int minute)) return Fails(_at, "a minute has two digits, up to 59");
        int second = 0;
        if (Take(':'))
        {
            if (!TwoDigits(59, out second)) return Fails(_at, "a second has two digits, up to 59");
            if (Take('.') && !Number(out _, out _)) return Fails(_at, "a point is followed by a fraction of a second");
        }
        if (hour == 24 && minute + second > 0) return Fails(hourAt, "the hour 24 has no minutes");
        return Offset();
    }

    private bool Offset()
    {
        int at = _at;
        if (Take('Z') || !(Next is '+' or '-')) return true;
        bool west = Next == '-';
        _at++;
        if (!TwoDigits(14, out int hour)) return Fails(_at, "an offset from UTC is written as +02:00");
        int minute = 0;
        if ((Take(':') || char.IsAsciiDigit(Next)) && !TwoDigits(59, out minute)) return Fails(
            _at, "an offset from UTC is written as +02:00");
        if (west && hour + minute == 0) return Fails(at, "the offset -00:00 does not exist");
        return (hour * 60) + minute <= (west ? 12 : 14) * 60 || Fails(at, "no place is that far from UTC");
    }

    private bool Fails(int at, string problem)
    {
        Fail(at, problem);
        return false;
    }

    private bool TwoDigits(int largest, out int value)
    {
        value = char.IsAsciiDigit(Next)
            && char.IsAsciiDigit(Peek(1)) ? int.Parse(_text.AsSpan(_at, 2), NumberStyles.None, CultureInfo.InvariantCulture) : int.MaxValue;
        if (value > largest) return false;
        _at += 2;
        return true;
    }
}
