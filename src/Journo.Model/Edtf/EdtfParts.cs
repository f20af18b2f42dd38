namespace Journo.Edtf;

/// <summary>What <c>?</c>, <c>~</c> and <c>%</c> say.</summary>
[Flags]
internal enum Qualifier : byte
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}

/// <summary>One form of an EDTF date, as read.</summary>
/// <param name="Level">The lowest level of the standard that has it.</param>
/// <param name="Qualifiers">Of all its parts together.</param>
internal abstract record EdtfPart(int Level, Qualifier Qualifiers);

/// <summary>Two or four digits of which any may be unspecified: "19XX", "1X".</summary>
internal readonly record struct Digits(string Text)
{
    /// <summary>Whether a digit is unspecified.</summary>
    public bool IsMasked => Text.Contains('X', StringComparison.Ordinal);
    /// <summary>Whether no digit is specified.</summary>
    public bool IsUnknown => Text.AsSpan().TrimStart('X').IsEmpty;
    /// <summary>The smallest number that fits.</summary>
    public int Smallest => Fill('0');
    /// <summary>The largest number that fits.</summary>
    public int Largest => Fill('9');

    /// <summary>Whether a number fits the digits.</summary>
    public bool Matches(int value)
    {
        for (int i = Text.Length - 1; i >= 0; i--, value /= 10)
        {
            if (Text[i] != 'X' && Text[i] - '0' != value % 10) return false;
        }
        return value == 0;
    }

    private int Fill(char unspecified)
    {
        int value = 0;
        foreach (char c in Text) value = (value * 10) + (c == 'X' ? unspecified : c) - '0';
        return value;
    }
}

/// <summary>What is said of the year, the month (or season) and the day of a date, one by one.</summary>
internal readonly record struct Qualified(Qualifier Year, Qualifier Month, Qualifier Day)
{
    public Qualifier Any => Year | Month | Day;

    /// <summary>With what a qualifier says of one component (0 the year) or, as one to the right does, of all up to it.</summary>
    public Qualified With(Qualifier qualifier, int component, bool andBefore) => new(
        component == 0 || andBefore ? Year | qualifier : Year,
        component == 1 || (andBefore && component > 1) ? Month | qualifier : Month,
        component == 2 ? Day | qualifier : Day);
}

/// <summary>A year of four digits, with month and day if given.</summary>
internal sealed record EdtfPoint(int Level, Qualified Qualified, bool IsNegative, Digits Year, Digits? Month, Digits? Day, string? Time)
    : EdtfPart(Level, Qualified.Any)
{
    public bool IsMasked => Year.IsMasked || Month is { IsMasked: true } || Day is { IsMasked: true };
}

/// <summary>A year of which only the leading digits are significant, or that has more than four digits.</summary>
internal sealed record EdtfLongYear(int Level, Qualifier Qualifiers, long Year, int Significant) : EdtfPart(Level, Qualifiers);

/// <summary>A part of a year with a number from 21 to 41.</summary>
internal sealed record EdtfSeason(int Level, Qualified Qualified, bool IsNegative, Digits Year, int Number)
    : EdtfPart(Level, Qualified.Any);

/// <summary>How an interval begins or ends where no date says it.</summary>
internal enum Limit : byte
{
    Dated,
    Open,
    Unknown,
}

/// <summary>From one date to another.</summary>
internal sealed record EdtfInterval(int Level, Qualifier Qualifiers, EdtfPart? Start, Limit StartLimit, EdtfPart? End, Limit EndLimit)
    : EdtfPart(Level, Qualifiers);

/// <summary>One or all of several dates and ranges.</summary>
internal sealed record EdtfSet(Qualifier Qualifiers, bool IsAll, IReadOnlyList<EdtfPart> Members) : EdtfPart(2, Qualifiers);
